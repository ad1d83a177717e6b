import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serialise } from '../../src/store/serialise.ts'
import { adding, withLog } from './documents.ts'
import { leftovers, live, makeFolder, makeHome, mode, revision, text } from './homes.ts'
import { openStore } from './open.ts'

const add = (home: string, id: string) =>
  openStore(home).update(adding(id), { command: `add ${id}` })
const ids = async (home: string) => (await openStore(home).read()).document.log.map(({ id }) => id)

/** What gil.json would be if gil had written this log. */
const file = (...log: string[]) => serialise(withLog(...log), 1)

/** Gives a file the time of another, as nothing does that edits it. */
function sameTime(path: string, other: string): void {
  const { atime, mtime } = statSync(other)
  utimesSync(path, atime, mtime)
}

describe('what lies on the disk', () => {
  it('is private, in private folders that are made as needed', async () => {
    const home = join(makeFolder(), 'deep', 'home')
    await add(home, 'l1')
    expect([home, join(home, 'revisions')].map(mode)).toEqual(['700', '700'])
    expect([live(home), revision(home, 1)].map(mode)).toEqual(['600', '600'])
  })

  it('keeps the document twice, and leaves the revisions out of git', async () => {
    const home = makeHome()
    await add(home, 'l1')
    expect(readdirSync(home).sort()).toEqual(['gil.json', 'revisions'])
    expect(readdirSync(join(home, 'revisions')).sort()).toEqual(['.gitignore', '000001.json'])
    expect(statSync(live(home)).ino).not.toBe(statSync(revision(home, 1)).ino)
    expect(text(revision(home, 1)).split('\n').slice(1)).toEqual(
      text(live(home)).split('\n').slice(1),
    )
  })

  it('makes a file private again that was opened to others', async () => {
    const home = makeHome()
    mkdirSync(home)
    writeFileSync(live(home), file('l1'), { mode: 0o644 })
    await add(home, 'l2')
    expect(mode(live(home))).toBe('600')
  })

  it('follows a link to the file, even one that leads nowhere yet', async () => {
    const folder = makeFolder()
    const home = join(folder, 'home')
    mkdirSync(home)
    mkdirSync(join(folder, 'elsewhere'))
    symlinkSync('../elsewhere/career.json', live(home))
    await add(home, 'l1')
    await add(home, 'l2')
    expect(readlinkSync(live(home))).toBe('../elsewhere/career.json')
    expect(text(join(folder, 'elsewhere', 'career.json'))).toBe(file('l1', 'l2'))
    expect(leftovers(folder)).toEqual([])
  })

  it('writes through no link that was planted in the place of a draft or a revision', async () => {
    const home = makeHome()
    await add(home, 'l1')
    const victim = join(home, 'victim')
    writeFileSync(victim, 'precious')
    symlinkSync(victim, revision(home, 2))
    for (let n = 1; n < 200; n += 1) {
      const name = `.gil-${process.pid}-${n.toString(36)}.tmp`
      for (const folder of [home, join(home, 'revisions')]) {
        if (!existsSync(join(folder, name))) symlinkSync(victim, join(folder, name))
      }
    }
    await add(home, 'l2')
    expect(text(victim)).toBe('precious')
    expect(await ids(home)).toEqual(['l1', 'l2'])
    expect(lstatSync(revision(home, 2)).isSymbolicLink()).toBe(true)
    expect(text(revision(home, 3))).toContain('"l2"')
  })

  it('sweeps away what killed processes left, and nothing else', async () => {
    const home = makeHome()
    await add(home, 'l1')
    const dead = join(home, '.gil-4194999-1.tmp')
    const own = join(home, 'notes.tmp')
    const running = join(home, `.gil-${process.ppid}-1.tmp`)
    for (const path of [dead, own, running]) writeFileSync(path, 'x')
    await add(home, 'l2')
    expect([dead, own, running].map(existsSync)).toEqual([false, true, true])
  })
})

describe('a save that was cut short after its revision', () => {
  it('counts, and the next one goes on from it', async () => {
    const home = makeHome()
    await add(home, 'l1')
    copyFileSync(live(home), join(home, 'earlier'))
    await add(home, 'l2')
    rmSync(live(home))
    copyFileSync(join(home, 'earlier'), live(home))
    sameTime(live(home), revision(home, 1))
    expect(await openStore(home).read()).toEqual({ document: withLog('l1', 'l2') })
    await add(home, 'l3')
    expect(text(live(home))).toBe(file('l1', 'l2', 'l3'))
  })

  it('counts where it was the first one', async () => {
    const home = makeHome()
    await add(home, 'l1')
    rmSync(live(home))
    expect(await ids(home)).toEqual(['l1'])
    await add(home, 'l2')
    expect(text(live(home))).toBe(file('l1', 'l2'))
  })
})

describe('a file that somebody else wrote', () => {
  it('counts, is said to be edited, and is kept as a revision before the next change', async () => {
    const home = makeHome()
    await add(home, 'l1')
    writeFileSync(live(home), file('l1', 'mine'))
    expect(await openStore(home).read()).toEqual({ document: withLog('l1', 'mine'), edited: true })
    expect(readdirSync(join(home, 'revisions'))).toHaveLength(2)
    await add(home, 'l2')
    expect(await openStore(home).read()).toEqual({ document: withLog('l1', 'mine', 'l2') })
    const history = await openStore(home).history()
    expect(history.map(({ number, command }) => [number, command])).toEqual([
      [3, 'add l2'],
      [2, null],
      [1, 'add l1'],
    ])
  })

  it('counts where it is what an older revision was: somebody went back on purpose', async () => {
    const home = makeHome()
    await add(home, 'l1')
    await add(home, 'l2')
    copyFileSync(revision(home, 1), live(home))
    expect(await openStore(home).read()).toEqual({ document: withLog('l1'), edited: true })
    await add(home, 'l3')
    expect(await ids(home)).toEqual(['l1', 'l3'])
  })

  it('counts where the home knows nothing else: it came from another machine', async () => {
    const home = makeHome()
    mkdirSync(home)
    writeFileSync(live(home), file('l1'))
    await add(home, 'l2')
    expect(await ids(home)).toEqual(['l1', 'l2'])
    await openStore(home).undo()
    expect(await ids(home)).toEqual(['l1'])
    expect(await openStore(home).undo()).toBeNull()
  })

  it.each([
    ['its spaces moved', (it: string) => JSON.stringify(JSON.parse(it), null, 4)],
    ['a byte order mark', (it: string) => `\ufeff${it}`],
    ["Windows' line ends", (it: string) => it.replaceAll('\n', '\r\n')],
    ['its keys in another order', (it: string) => JSON.stringify({ log: [], ...JSON.parse(it) })],
    ['the time of the next second', (it: string) => it],
  ])('is no edit with %s', async (_, change) => {
    const home = makeHome()
    await add(home, 'l1')
    writeFileSync(live(home), change(text(live(home))))
    expect(await openStore(home).read()).toEqual({ document: withLog('l1') })
    await add(home, 'l2')
    expect(text(live(home))).toBe(file('l1', 'l2'))
    expect(readdirSync(join(home, 'revisions'))).toHaveLength(3)
  })

  it('is checked although a revision holds the very same', async () => {
    const home = makeHome()
    await add(home, 'l1')
    for (const path of [live(home), revision(home, 1)]) {
      writeFileSync(path, text(path).replace('"text":', '"texts":'))
    }
    await expect(openStore(home).read()).rejects.toMatchObject({
      code: 'store-unreadable',
      params: { why: 'wrong-shape', detail: 'log[0].text' },
    })
  })
})

describe('a file that nobody wrote and that differs all the same', () => {
  it('is damaged, though it would pass for a document', async () => {
    const home = makeHome()
    await add(home, 'l1')
    writeFileSync(live(home), text(live(home)).replace('entry l1', 'entry l9'))
    sameTime(live(home), revision(home, 1))
    await expect(openStore(home).read()).rejects.toMatchObject({
      code: 'store-unreadable',
      params: { path: live(home), why: 'damaged', revision: revision(home, 1) },
    })
    await expect(add(home, 'l2')).rejects.toMatchObject({ code: 'store-unreadable' })
    expect(text(live(home))).toContain('entry l9')
  })

  it('is good where it is the revision that is broken', async () => {
    const home = makeHome()
    await add(home, 'l1')
    writeFileSync(revision(home, 1), text(revision(home, 1)).slice(0, -9))
    sameTime(revision(home, 1), live(home))
    expect(await ids(home)).toEqual(['l1'])
    await add(home, 'l2')
    expect(await openStore(home).read()).toEqual({ document: withLog('l1', 'l2') })
  })
})
