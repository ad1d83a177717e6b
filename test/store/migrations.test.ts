import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MIGRATIONS as MIGRATIONS_OF_GIL, type Migration } from '../../src/store/migrations.ts'
import { serialise } from '../../src/store/serialise.ts'
import { adding, FULL, withLog } from './documents.ts'
import { live, makeHome, revision, text } from './homes.ts'
import { openStore } from './open.ts'

/** Version 1 called the log `diary`; version 2 has it as `log`, version 3 has every entry begin with a dash. */
const MIGRATIONS: readonly Migration[] = [
  ({ diary, ...rest }) => ({ ...rest, log: diary }),
  ({ log, ...rest }) => ({
    ...rest,
    log: (log as { text: string }[]).map((it) => ({ ...it, text: `- ${it.text}` })),
  }),
]
const { log, ...rest } = withLog('l1')
const FIRST = JSON.stringify({ gil: 1, ...rest, diary: log })
const migrated = { ...rest, log: log.map((it) => ({ ...it, text: `- ${it.text}` })) }
const open = (home: string) => openStore(home, { migrations: MIGRATIONS })

function homeWith(content: string): string {
  const home = makeHome()
  mkdirSync(home)
  writeFileSync(live(home), content)
  return home
}

describe('a file of an older version', () => {
  it('is read as the current one has it, and left as it is', async () => {
    const home = homeWith(FIRST)
    expect((await open(home).read()).document).toEqual(migrated)
    expect(text(live(home))).toBe(FIRST)
  })

  it('runs only the migrations that its version lacks', async () => {
    const home = homeWith(serialise(withLog('l1'), 2))
    expect((await open(home).read()).document).toEqual(migrated)
  })

  it('is written in the current version, and stays among the revisions as gil wrote it', async () => {
    const home = makeHome()
    const older = openStore(home, { migrations: MIGRATIONS.slice(0, 1) })
    await older.update(adding('l1'), { command: 'older' })
    const before = text(revision(home, 1))
    expect(before).toMatch(/^\{"gil":2,/)
    expect(await open(home).read()).toEqual({ document: migrated })
    await open(home).update(adding('l2'), { command: 'newer' })
    expect(text(live(home))).toMatch(/^\{"gil":3,/)
    expect(text(revision(home, 1))).toBe(before)
    await open(home).undo()
    expect((await open(home).read()).document).toEqual(migrated)
  })

  it('is kept beside, byte for byte, where it came from elsewhere and no revision holds it', async () => {
    const home = homeWith(FIRST)
    await open(home).update(adding('l2'), { command: 'newer' })
    expect(text(live(home))).toMatch(/^\{"gil":3,/)
    expect(text(`${live(home)}.version-1`)).toBe(FIRST)
    await open(home).update(adding('l3'), { command: 'later' })
    expect(readdirSync(home).filter((name) => name.includes('version'))).toHaveLength(1)
  })

  it('is refused with the field that a migration left wrong', async () => {
    const home = homeWith(FIRST.replace('"entry l1"', '"entry l1","mood":1'))
    await expect(open(home).read()).rejects.toMatchObject({
      params: { why: 'wrong-shape', detail: 'log[0].mood' },
    })
  })
})

describe('a file of a newer version', () => {
  it('is read as far as it can be, and never written', async () => {
    const content = serialise(FULL, 7)
      .replace('"id":"l1"', '"id":"l1","mood":"good"')
      .replace(' "log"', ' "moods":[1],\n "log"')
    const home = homeWith(content)
    const store = openStore(home)
    expect(await store.read()).toMatchObject({ document: FULL, newerVersion: 7 })
    const refused = { code: 'store-newer', params: { path: live(home), version: 7, known: 1 } }
    await expect(store.update(adding('l2'), { command: 'x' })).rejects.toMatchObject(refused)
    expect(await store.undo()).toBeNull()
    expect(text(live(home))).toBe(content)
    expect(readdirSync(home)).toEqual(['gil.json'])
  })

  it('is known as such too where a newer gil keeps the home', async () => {
    const home = makeHome()
    await open(home).update(adding('l1'), { command: 'newer' })
    const store = openStore(home)
    expect(await store.read()).toEqual({ document: withLog('l1'), newerVersion: 3 })
    await expect(store.update(adding('l2'), { command: 'x' })).rejects.toMatchObject({
      code: 'store-newer',
    })
    await expect(store.undo()).rejects.toMatchObject({ code: 'store-newer' })
  })
})

describe('the file of every version so far', () => {
  const folder = join(import.meta.dirname, 'versions')
  it.each(readdirSync(folder))('%s is read', async (name) => {
    const home = homeWith(readFileSync(join(folder, name), 'utf8'))
    expect((await openStore(home).read()).document).toEqual(FULL)
  })

  it.each(readdirSync(folder))(
    '%s is upgraded by the first change, and there as it was',
    async (name) => {
      const content = readFileSync(join(folder, name), 'utf8')
      const home = homeWith(content)
      await openStore(home).update(adding('l2'), { command: 'x' })
      const current = MIGRATIONS_OF_GIL.length + 1
      expect(text(live(home))).toMatch(new RegExp(`^\\{"gil":${current},`))
      const kept = readdirSync(home, { recursive: true, encoding: 'utf8' })
        .filter((one) => one.endsWith('.json') || one.includes('.version-'))
        .map((one) => text(join(home, one)).split('\n').slice(1).join('\n'))
      expect(kept).toContain(content.split('\n').slice(1).join('\n'))
    },
  )
})
