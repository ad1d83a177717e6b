import type { Document } from '../core/document.ts'
import { revisionOf, savedBy } from './history.ts'
import type { Keeper } from './keeper.ts'
import { checkChange, type Loaded, load, type Memory } from './load.ts'
import { currentVersion } from './migrations.ts'
import { findRestorable } from './restore.ts'
import { serialise } from './serialise.ts'
import { nameSource, readSource } from './sources.ts'
import { refuseNewer } from './transact.ts'

/**
 * Computes and checks everything and saves nothing: what it was told to save is what it reads from then on, and with it
 * it is gone. It throws what the home's keeper would, but for what only a disk refuses.
 */
export function dryKeeper(memory: Memory): Keeper {
  let changed: Document | undefined
  const sources = new Map<string, Uint8Array>()
  const loadChanged = (): Loaded => {
    const loaded = load(memory)
    return changed ? { ...loaded, document: changed } : loaded
  }
  return {
    load: loadChanged,
    async commit(work) {
      const loaded = loadChanged()
      const change = work(loaded.edited ? keepEdit(loaded, memory) : loaded)
      if (!change) return { document: loaded.document, change, number: null }
      refuseNewer(loaded, memory)
      changed = checkChange(change.document, loaded, memory)
      return { document: changed, change, number: loaded.next }
    },
    keepSource(content, extension) {
      const name = nameSource(content, extension, memory.files)
      sources.set(name, content)
      return name
    },
    readSource: (name) => sources.get(name) ?? readSource(name, memory),
    restore() {
      const good = findRestorable(memory)
      return good && { revision: revisionOf(good.kept, false) }
    },
  }
}

/** What a change would stand on: an edit is kept first, as a revision of its own. */
function keepEdit(loaded: Loaded, { migrations }: Memory): Loaded {
  const { edited: _, ...rest } = loaded
  const version = currentVersion(migrations)
  const newest = {
    number: loaded.next,
    version,
    saved: savedBy(null, loaded),
    bytes: Buffer.from(serialise(loaded.document, version)),
    mtimeMs: loaded.liveTime ?? 0,
  }
  return { ...rest, newest, next: loaded.next + 1 }
}
