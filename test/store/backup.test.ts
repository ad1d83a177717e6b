import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serialise } from '../../src/store/serialise.ts'
import { adding, FULL, withLog } from './documents.ts'
import { live, makeHome, text } from './homes.ts'
import { openStore } from './open.ts'

const about = { command: 'import', from: 'backup.json' }
const picture = Buffer.from([0, 255, 1, 254, 10, 13])

async function backup(): Promise<{ bytes: Uint8Array; name: string }> {
  const store = openStore(makeHome())
  const name = await store.keepSource(picture, 'png')
  await store.keepSource(Buffer.from('서버 개발자'), 'txt')
  await store.update(() => FULL, { command: 'all' })
  return { bytes: await store.exportAll(), name }
}

describe('exportAll and importAll', () => {
  it('carry the document and its sources into another home', async () => {
    const { bytes, name } = await backup()
    const store = openStore(makeHome())
    expect(await store.importAll(bytes, about)).toEqual({ sources: 2, damaged: [] })
    expect(await store.read()).toEqual({ document: FULL })
    expect(await store.readSource(name)).toEqual(picture)
    expect(await store.exportAll()).toEqual(bytes)
  })

  it('replace what is there in one step that can be undone', async () => {
    const { bytes } = await backup()
    const store = openStore(makeHome())
    await store.update(adding('l1'), { command: 'add' })
    await store.importAll(bytes, about)
    expect(await store.undo()).toMatchObject({ command: 'import' })
    expect((await store.read()).document).toEqual(withLog('l1'))
  })

  it('take an empty home with them, too', async () => {
    const bytes = await openStore(makeHome()).exportAll()
    expect(await openStore(makeHome()).importAll(bytes, about)).toEqual({ sources: 0, damaged: [] })
  })

  it('tell of a source that is damaged', async () => {
    const home = makeHome()
    const store = openStore(home)
    const name = await store.keepSource(picture, 'png')
    writeFileSync(join(home, 'sources', name), 'damaged')
    const bytes = await store.exportAll()
    expect(await openStore(makeHome()).importAll(bytes, about)).toEqual({
      sources: 1,
      damaged: [name],
    })
  })

  it.each([
    ['no JSON', () => 'x'],
    ['nothing', () => 'null'],
    ['gil.json itself', () => serialise(FULL, 1)],
    ['a newer backup', (it: string) => it.replace('"gilBackup":1', '"gilBackup":2')],
    ['a newer document', (it: string) => it.replace('"gil":1', '"gil":2')],
    ['a document that is none', (it: string) => it.replace('"country":"KR"', '"country":"Korea"')],
    [
      'a name that leads elsewhere',
      (it: string) => it.replace(/"[0-9a-f]{32}\.png"/, '"../../x.png"'),
    ],
    ['a part of one', (it: string) => it.slice(0, -40)],
  ])('refuse %s and change nothing', async (_, change) => {
    const home = makeHome()
    const store = openStore(home)
    await store.update(adding('l1'), { command: 'add' })
    const before = text(live(home))
    const bytes = Buffer.from(change(Buffer.from((await backup()).bytes).toString()))
    await expect(store.importAll(bytes, about)).rejects.toMatchObject({
      code: 'file-unreadable',
      params: { path: 'backup.json' },
    })
    expect(text(live(home))).toBe(before)
    expect(readdirSync(home).sort()).toEqual(['gil.json', 'revisions'])
  })

  it('write over no file that cannot be read', async () => {
    const { bytes } = await backup()
    const home = makeHome()
    await openStore(home).update(adding('l1'), { command: 'add' })
    writeFileSync(live(home), 'broken')
    const refused = { code: 'store-unreadable' }
    await expect(openStore(home).importAll(bytes, about)).rejects.toMatchObject(refused)
    await expect(openStore(home).exportAll()).rejects.toMatchObject(refused)
    expect(text(live(home))).toBe('broken')
  })
})
