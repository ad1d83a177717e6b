import { existsSync } from 'node:fs'
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
