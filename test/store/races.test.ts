import { describe, expect, it } from 'vitest'
import type { Files } from '../../src/store/files.ts'
import { savedBy } from '../../src/store/history.ts'
import { load, type Memory } from '../../src/store/load.ts'
import { findPlace } from '../../src/store/place.ts'
import { save } from '../../src/store/save.ts'
import { serialise } from '../../src/store/serialise.ts'
import { adding } from './documents.ts'
import { leftovers, live, makeHome, text } from './homes.ts'
import { hooked, noting, type Op, WITHOUT_LINKS } from './hooks.ts'
import { NODE_FILES, openStore } from './open.ts'

/** Another process saves an entry, from beginning to end, without giving this one a turn. */
function saveMeanwhile(home: string, id: string, files: Files): void {
  const memory: Memory = { place: findPlace(home, files), files, migrations: [] }
  const loaded = load(memory)
  const bytes = Buffer.from(serialise(adding(id)(loaded.document), 1))
  const outcome = save({ bytes, version: 1, saved: savedBy(id, loaded) }, loaded, memory)
  if (outcome === 'outrun') throw new Error('nobody else saves while this does')
}

async function homeWith(...ids: string[]): Promise<string> {
  const home = makeHome()
  for (const id of ids) await openStore(home).update(adding(id), { command: id })
  return home
}

const add = (home: string, files: Files) =>
  openStore(home, { files }).update(adding('mine'), { command: 'mine' })

describe('another process that saves just before any step of a save', () => {
  it.each([
    ['with hard links', NODE_FILES, ['l1']],
    ['without them', WITHOUT_LINKS, ['l1']],
    ['with hard links, at the very first save', NODE_FILES, []],
    ['without them, at the very first save', WITHOUT_LINKS, []],
  ])('loses nothing and takes nothing away, %s', async (_, disk, before) => {
    const ops: Op[] = []
    await add(await homeWith(...before), noting(ops, disk))
    for (const step of ops.keys()) {
      const home = await homeWith(...before)
      let isDone = false
      const files = hooked((_op, call) => {
        // A claim is waited for: the other process comes when it is gone.
        const isClaimed = leftovers(home).some((name) => name.endsWith('.claim'))
        if (call < step || isDone || isClaimed) return
        isDone = true
        saveMeanwhile(home, 'theirs', disk)
      }, disk)
      await add(home, files)
      const { document, edited } = await openStore(home).read()
      const ids = document.log.map(({ id }) => id)
      const when = `${ops[step]} (${step})`
      expect([when, ids.slice(0, before.length), [...ids].sort(), edited]).toEqual([
        when,
        before,
        [...before, 'mine', 'theirs'],
        undefined,
      ])
      expect([when, text(live(home))]).toEqual([when, serialise(document, 1)])
      expect(leftovers(home)).toEqual([])
      expect(await openStore(home).history()).toHaveLength(ids.length)
    }
  })
})
