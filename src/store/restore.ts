import { basename, dirname, join } from 'node:path'
import { GilError, isProblem } from '../core/error.ts'
import { errnoOf } from './files.ts'
import { revisionOf, timeOf } from './history.ts'
import { checkLive, load, type Memory, newestGood } from './load.ts'
import { currentVersion } from './migrations.ts'
import { syncFolder } from './place.ts'
import { listRevisions } from './revisions.ts'
import { save } from './save.ts'
import { serialise } from './serialise.ts'
import type { Restored } from './store.ts'

/**
 * Where gil.json cannot be read: puts it aside under another name, and saves a copy of the newest good revision. null where
 * it can be read, or nothing good is left; no name where gil.json was missing. Throws `store-not-saved`.
 */
export function restore(memory: Memory): Restored | null {
  const good = findRestorable(memory)
  if (!good) return null
  const { kept, stored } = good
  const next = (listRevisions(memory.place, memory.files)[0] ?? 0) + 1
  const aside = putAside(next, memory)
  const { command, before } = kept.saved
  const version = currentVersion(memory.migrations)
  const bytes = Buffer.from(serialise(stored.document, version))
  const draft = { bytes, version, saved: { command, before, at: timeOf(kept) } }
  const loaded = { ...stored, newest: kept, next, liveTime: null }
  // Outrun: another process found gil.json gone, went on from the newest revision, and so restored it.
  save(draft, loaded, memory)
  return { ...(aside !== null && { kept: aside }), revision: revisionOf(kept, false) }
}

/** The revision that `restore` would go back to. */
export function findRestorable(memory: Memory): ReturnType<typeof newestGood> {
  if (!isBroken(memory)) return null
  const good = newestGood(memory)
  return good?.stored.newerVersion === undefined ? good : null
}

function isBroken(memory: Memory): boolean {
  try {
    load(memory)
    checkLive(memory)
    return false
  } catch (error) {
    if (isProblem(error, 'store-unreadable')) return true
    throw error
  }
}

/** Renames gil.json to a name that nothing has; null where there is no gil.json. */
function putAside(next: number, { place, files }: Memory): string | null {
  const folder = dirname(place.live)
  try {
    const names = new Set(files.list(folder))
    let name = ''
    for (let n = next; name === '' || names.has(name); n += 1) {
      name = `${basename(place.live)}.unreadable-${n}`
    }
    files.rename(place.live, join(folder, name))
    syncFolder(folder, files)
    return join(folder, name)
  } catch (error) {
    const why = errnoOf(error)
    if (why === 'ENOENT') return null
    if (why === null) throw error
    throw new GilError('store-not-saved', { path: place.live, why }, { cause: error })
  }
}
