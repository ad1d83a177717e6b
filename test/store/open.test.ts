import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EMPTY_DOCUMENT } from '../../src/core/document.ts'
import { adding, FULL, withLog } from './documents.ts'
import { leftovers, live, makeHome, text } from './homes.ts'
import { openStore } from './open.ts'

const add = (home: string, id: string) =>
  openStore(home).update(adding(id), { command: `add ${id}` })

describe('read and update', () => {
  it('reads an empty document where there is no home, and makes none', async () => {
    const home = makeHome()
    expect(await openStore(home).read()).toEqual({ document: EMPTY_DOCUMENT })
    expect(existsSync(home)).toBe(false)
  })

  it('reads what was saved, whatever it holds', async () => {
    const home = makeHome()
    await openStore(home).update(() => FULL, { command: 'all' })
    expect(await openStore(home).read()).toEqual({ document: FULL })
  })

  it('hands the newest document to the change and returns what it saved', async () => {
    const home = makeHome()
    await add(home, 'l1')
    expect(await add(home, 'l2')).toEqual(withLog('l1', 'l2'))
    expect((await openStore(home).read()).document).toEqual(withLog('l1', 'l2'))
    expect(leftovers(home)).toEqual([])
  })

  it('saves nothing where the change returns what it was given', async () => {
    const home = makeHome()
    expect(await openStore(home).update((document) => document, { command: 'none' })).toEqual(
      EMPTY_DOCUMENT,
    )
    expect(existsSync(home)).toBe(false)
  })

  it('saves nothing where the change throws, or makes what the schema refuses', async () => {
    const home = makeHome()
    await add(home, 'l1')
    const before = text(live(home))
    const failing = openStore(home).update(
      () => {
        throw new Error('no')
      },
      { command: 'x' },
    )
    await expect(failing).rejects.toThrow('no')
    await expect(add(home, '')).rejects.toThrow('log[1].id')
    expect(text(live(home))).toBe(before)
    expect(leftovers(home)).toEqual([])
  })

  it('loses nothing where one process saves at the same moment twice', async () => {
    const home = makeHome()
    await Promise.all(['l1', 'l2', 'l3', 'l4'].map((id) => add(home, id)))
    const ids = (await openStore(home).read()).document.log.map(({ id }) => id)
    expect(ids.sort()).toEqual(['l1', 'l2', 'l3', 'l4'])
  })
})

describe('a store that keeps nothing', () => {
  const dry = (home: string) => openStore(home, { dryRun: true })

  it.each([
    ['what a command saved', false],
    ['an edit by hand', true],
  ])('takes back %s as the real one does', async (_, isEdited) => {
    const home = makeHome()
    for (const id of ['l1', 'l2']) await add(home, id)
    if (isEdited) writeFileSync(live(home), JSON.stringify({ gil: 1, ...withLog('mine') }))
    const before = text(live(home))
    const took = await dry(home).undo()
    expect(text(live(home))).toBe(before)
    const real = await openStore(home).undo()
    expect(took).toMatchObject({ number: 3 - Number(!isEdited), document: real?.document })
    expect(took).toEqual({ ...real, savedAt: expect.any(Number) })
  })

  it('takes back no edit that nothing stood before', async () => {
    const home = makeHome()
    mkdirSync(home)
    writeFileSync(live(home), JSON.stringify({ gil: 1, ...withLog('mine') }))
    expect(await dry(home).undo()).toBeNull()
    expect(await openStore(home).undo()).toBeNull()
  })

  it('reads what it was told to save, sources too', async () => {
    const home = makeHome()
    await add(home, 'l1')
    const store = dry(home)
    await store.update(adding('l2'), { command: 'add l2' })
    const name = await store.keepSource(Buffer.from('posting'), 'txt')
    expect(await store.read()).toEqual({ document: withLog('l1', 'l2') })
    expect(await store.readSource(name)).toEqual(Buffer.from('posting'))
    expect((await openStore(home).read()).document).toEqual(withLog('l1'))
    expect(await openStore(home).readSource(name)).toBeNull()
  })
})
