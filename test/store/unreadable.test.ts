import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serialise } from '../../src/store/serialise.ts'
import { adding, FULL, withLog, withValue } from './documents.ts'
import { live, makeFolder, makeHome, revision, text } from './homes.ts'
import { openStore } from './open.ts'

const add = (home: string, id: string) =>
  openStore(home).update(adding(id), { command: `add ${id}` })
const good = serialise(FULL, 1)
const lineWith = (words: string) => good.split('\n').findIndex((line) => line.includes(words)) + 1
const changed = (path: string, value: unknown) =>
  JSON.stringify({ gil: 1, ...(withValue(FULL, path, value) as object) }, null, 1)
const conflict = good.replace(
  /^ "log":\[\n(.*\n)/m,
  ' "log":[\n<<<<<<< HEAD\n$1=======\n$1>>>>>>> other\n',
)

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', '', { why: 'empty' }],
    ['holds only spaces', ' \n\n', { why: 'empty' }],
    [
      'ends in a record',
      good.slice(0, good.indexOf('"qualifications"')),
      { why: 'truncated', line: lineWith('haneul-server') },
    ],
    ['ends in a word', good.slice(0, good.indexOf('true') + 2), { why: 'truncated' }],
    ['ends in a string', good.slice(0, good.indexOf('서버 개발자') + 2), { why: 'truncated' }],
    ['ends before its last bracket', good.slice(0, -2), { why: 'truncated' }],
    ['is null', 'null', { why: 'not-a-document' }],
    ['is a list', '[]', { why: 'not-a-document' }],
    ['is a number', '1', { why: 'not-a-document' }],
    ['is an empty object', '{}', { why: 'not-a-document', detail: 'gil' }],
    ['has no version', JSON.stringify(FULL), { why: 'not-a-document', detail: 'gil' }],
    [
      'has no whole version',
      good.replace('"gil":1', '"gil":1.5'),
      { why: 'not-a-document', detail: 'gil' },
    ],
    ['is no JSON', good.replace('"log":', 'log:'), { why: 'not-json', line: lineWith('"log"') }],
    ['has a comma too many', good.replace(/\n\}\n$/, ',\n}\n'), { why: 'not-json' }],
    ['goes on after its end', `${good}{}`, { why: 'not-json' }],
    ['holds a NUL', good.replace('tdd', 't\0dd'), { why: 'nul', line: lineWith('tdd') }],
    ['is all NULs', '\0'.repeat(4096), { why: 'nul', line: 1 }],
    ['was left in a merge conflict', conflict, { why: 'conflict', line: lineWith('"log"') + 1 }],
    [
      'has a key twice',
      good.replace('"day":"2021-09-18","text"', '"day":"2021-09-18","id":"l2","text"'),
      { why: 'duplicate-key', detail: 'id', line: lineWith('"id":"l1"') },
    ],
    [
      'has its version twice',
      good.replace('{"gil":1,', '{"gil":1,"gil":1,'),
      { why: 'duplicate-key', detail: 'gil', line: 1 },
    ],
    [
      'reaches for the prototype',
      good.replace('"java":"2018-01"', '"__proto__":"2018-01"'),
      { why: 'forbidden-key', detail: '__proto__' },
    ],
    [
      'reaches for it in disguise',
      good.replace('"java":"2018-01"', '"\\u005f_proto__":"2018-01"'),
      { why: 'forbidden-key', detail: '__proto__' },
    ],
    [
      'reaches for the constructor',
      good.replace('{"gil":1,', '{"gil":1,"constructor":{},'),
      { why: 'forbidden-key', detail: 'constructor' },
    ],
    [
      'nests without end',
      `{"gil":1,"log":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { why: 'too-deep' },
    ],
    ['nests and never closes', '['.repeat(1_000_000), { why: 'too-deep' }],
    [
      'has an unknown field',
      changed('log.0.mood', 'good'),
      { why: 'wrong-shape', detail: 'log[0].mood' },
    ],
    [
      'has a level beyond 5',
      changed('assessments.0.level', 9),
      { why: 'wrong-shape', detail: 'assessments[0].level' },
    ],
    [
      'has a number beyond numbers',
      good.replace('"minutes":50', '"minutes":1e999'),
      { why: 'wrong-shape', detail: 'log[0].minutes', line: lineWith('"id":"l1"') },
    ],
    [
      'has a span over midnight',
      changed('profile.hours.workday', [{ start: '21:30', end: '01:30' }]),
      { why: 'span-reversed', detail: 'profile.hours.workday[0]', line: 12 },
    ],
    [
      'has an entry twice',
      changed('log', [FULL.log[0], FULL.log[0]]),
      { why: 'duplicate-id', detail: 'log[1].id' },
    ],
  ])('%s: is left as it is, and the newest good revision named', async (_, content, flaw) => {
    const home = makeHome()
    await add(home, 'l1')
    await add(home, 'l2')
    writeFileSync(live(home), content)
    const refused = {
      code: 'store-unreadable',
      params: { path: live(home), revision: revision(home, 2), ...flaw },
    }
    await expect(openStore(home).read()).rejects.toMatchObject(refused)
    await expect(add(home, 'l3')).rejects.toMatchObject(refused)
    await expect(openStore(home).undo()).rejects.toMatchObject(refused)
    expect(text(live(home))).toBe(content)
    expect(readdirSync(join(home, 'revisions'))).toHaveLength(3)
  })

  it('names the line of a field in a file that was written by hand', async () => {
    const home = makeHome()
    mkdirSync(home)
    const content = changed('postings.0.qualifications.0.skills.1.group', 'x')
    writeFileSync(live(home), content)
    const line = content.split('\n').findIndex((it) => it.includes('"group": "x"')) + 1
    await expect(openStore(home).read()).rejects.toMatchObject({
      params: { why: 'wrong-shape', detail: 'postings[0].qualifications[0].skills[1].group', line },
    })
  })

  it('has its version twice, and else is what gil wrote', async () => {
    const home = makeHome()
    await add(home, 'l1')
    const { atime, mtime } = statSync(live(home))
    writeFileSync(live(home), text(live(home)).replace('{"gil":1,', '{"gil":1,"gil":1,'))
    utimesSync(live(home), atime, mtime)
    await expect(openStore(home).read()).rejects.toMatchObject({
      params: { why: 'duplicate-key', detail: 'gil', line: 1, revision: revision(home, 1) },
    })
  })

  it('is no text of any kind', async () => {
    const home = makeHome()
    await add(home, 'l1')
    writeFileSync(live(home), Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe])]))
    await expect(openStore(home).read()).rejects.toMatchObject({ params: { why: 'not-utf8' } })
  })

  it('is far too large', async () => {
    const home = makeHome()
    await add(home, 'l1')
    truncateSync(live(home), 65 * 1024 * 1024)
    await expect(openStore(home).read()).rejects.toMatchObject({
      params: { why: 'too-large', revision: revision(home, 1) },
    })
  })

  it('is a folder, or a link in a circle', async () => {
    const home = makeHome()
    mkdirSync(live(home), { recursive: true })
    await expect(add(home, 'l1')).rejects.toMatchObject({
      params: { why: 'not-readable', detail: 'EISDIR' },
    })
    rmSync(live(home), { recursive: true })
    symlinkSync('gil.json', live(home))
    await expect(add(home, 'l1')).rejects.toMatchObject({
      params: { why: 'not-readable', detail: 'ELOOP' },
    })
  })

  it('stands in a home that is no folder', async () => {
    const home = join(makeFolder(), 'home')
    writeFileSync(home, 'a file')
    const refused = { code: 'home-unusable', params: { path: home, why: 'ENOTDIR' } }
    await expect(openStore(home).read()).rejects.toMatchObject(refused)
    await expect(add(home, 'l1')).rejects.toMatchObject(refused)
    expect(text(home)).toBe('a file')
  })

  it('names the newest revision that is good itself', async () => {
    const home = makeHome()
    for (const id of ['l1', 'l2', 'l3']) await add(home, id)
    writeFileSync(live(home), '')
    writeFileSync(revision(home, 3), '{')
    await expect(openStore(home).read()).rejects.toMatchObject({
      params: { revision: revision(home, 2) },
    })
  })

  it('is read again once the revision was copied over it', async () => {
    const home = makeHome()
    await add(home, 'l1')
    writeFileSync(live(home), 'x')
    copyFileSync(revision(home, 1), live(home))
    expect((await openStore(home).read()).document).toEqual(withLog('l1'))
  })
})

describe('a file that an older gil took, and this one would not', () => {
  const taken = async (): Promise<string> => {
    const home = makeHome()
    await add(home, 'l1')
    const { atime, mtime } = statSync(live(home))
    for (const path of [live(home), revision(home, 1)]) {
      writeFileSync(path, text(path).replace(/^ {2}(\{"id":"l1".*)$/m, '  $1,\n  $1'))
      utimesSync(path, atime, mtime)
    }
    return home
  }
  const refused = { code: 'store-unreadable', params: { why: 'duplicate-id', detail: 'log[1].id' } }

  it('is read, and refused at the next change of that list, untouched', async () => {
    const home = await taken()
    const before = text(live(home))
    expect((await openStore(home).read()).document.log).toHaveLength(2)
    await expect(openStore(home).check()).rejects.toMatchObject(refused)
    await expect(add(home, 'l2')).rejects.toMatchObject(refused)
    const dry = openStore(home, { dryRun: true }).update(adding('l2'), { command: 'add l2' })
    await expect(dry).rejects.toMatchObject(refused)
    expect(text(live(home))).toBe(before)
  })

  it('is put aside by restore, which goes back before it', async () => {
    const home = await taken()
    expect(await openStore(home).restore()).toBeNull()
    const good = text(revision(home, 1)).replace(/,\n {2}\{"id":"l1".*$/m, '')
    writeFileSync(revision(home, 1), good)
    expect((await openStore(home).restore())?.revision).toMatchObject({ number: 1 })
    expect((await openStore(home).read()).document).toEqual(withLog('l1'))
  })
})

describe('restore', () => {
  it('makes the newest good revision count and keeps the broken file', async () => {
    const home = makeHome()
    for (const id of ['l1', 'l2', 'l3']) await add(home, id)
    writeFileSync(revision(home, 3), '{')
    writeFileSync(live(home), 'broken')
    const restored = await openStore(home).restore()
    expect(restored).toMatchObject({ revision: { number: 2, command: 'add l2' } })
    expect(text(restored?.kept ?? '')).toBe('broken')
    expect(await openStore(home).read()).toEqual({ document: withLog('l1', 'l2') })
    await openStore(home).undo()
    expect((await openStore(home).read()).document).toEqual(withLog('l1'))
  })

  it('never writes over what it put aside before', async () => {
    const home = makeHome()
    await add(home, 'l1')
    writeFileSync(join(home, 'gil.json.unreadable-2'), 'earlier')
    writeFileSync(live(home), 'broken')
    expect((await openStore(home).restore())?.kept).toBe(join(home, 'gil.json.unreadable-3'))
    expect(text(join(home, 'gil.json.unreadable-2'))).toBe('earlier')
  })

  it('leaves everything as it is where the file can be read, or nothing good is left', async () => {
    const home = makeHome()
    await add(home, 'l1')
    expect(await openStore(home).restore()).toBeNull()
    writeFileSync(revision(home, 1), '{')
    writeFileSync(live(home), 'broken')
    expect(await openStore(home).restore()).toBeNull()
    expect(text(live(home))).toBe('broken')
  })
})
