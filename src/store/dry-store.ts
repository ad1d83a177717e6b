import type { Document } from '../core/document.ts'
import { exportAll, importedOf, readBackup } from './backup.ts'
import { check } from './check.ts'
import { historyOf, revisionOf, stepBack, stepForward } from './history.ts'
import { checkLive, type Loaded, load, type Memory } from './load.ts'
import { isUnreadable, parse } from './parse.ts'
import { findRestorable } from './restore.ts'
import { checkDocument, isMismatch } from './schema.ts'
import { nameSource, readSource } from './sources.ts'
import type { Revision, Stepped, Store } from './store.ts'
import { refuseNewer } from './transact.ts'

/**
 * A store that computes everything and saves nothing: what it was told to save is what it reads from then on, and with it
 * it is gone. It throws what the real one would, but for what only a disk refuses.
 */
export function dryStore(memory: Memory): Store {
  let changed: Document | undefined
  const sources = new Map<string, Uint8Array>()
  const change = (make: (loaded: Loaded) => Document): Document => {
    const loaded = load(memory)
    const before = changed ?? loaded.document
    const after = make({ ...loaded, document: before })
    if (after === before) return before
    refuseNewer(loaded, memory)
    const checked = checkDocument(after, before)
    if (isMismatch(checked)) {
      // Another command's change may only be the first to be checked beside what stood there.
      checkLive(memory)
      throw new Error(`a command made what the schema refuses: ${checked.where}`)
    }
    changed = checked
    return checked
  }
  const go = (find: (loaded: Loaded, memory: Memory) => Taken | null): Stepped | null => {
    let taken: Taken | null = null
    const document = change((loaded) => {
      taken = find(loaded, memory)
      return taken?.document ?? loaded.document
    })
    return taken === null ? null : { ...(taken as Taken).revision, document }
  }
  return {
    async read() {
      const { document, newerVersion, edited } = load(memory)
      const stored = { ...(newerVersion && { newerVersion }), ...(edited && { edited }) }
      return { document: changed ?? document, ...stored }
    },
    update: async (make) => change(({ document }) => make(document)),
    async keepSource(content, extension) {
      const name = nameSource(content, extension, memory.files)
      sources.set(name, content)
      return name
    },
    readSource: async (name) => sources.get(name) ?? readSource(name, memory),
    history: async () => historyOf(load(memory), memory),
    undo: async () => go(findBack),
    redo: async () => go(findForward),
    async restore() {
      const good = findRestorable(memory)
      if (!good) return null
      return { revision: revisionOf(good.kept, false) }
    },
    exportAll: async () => exportAll(memory),
    async importAll(bytes, { from }) {
      const backup = readBackup({ bytes, from }, memory)
      change(() => backup.document)
      return importedOf(backup.sources)
    },
    readExport: async (bytes, from) => readBackup({ bytes, from }, memory),
    check: async () => check(memory),
  }
}

interface Taken {
  readonly document: Document
  readonly revision: Revision
}

function findBack(loaded: Loaded, memory: Memory): Taken | null {
  const { newest, edited } = loaded
  if (edited) {
    // The real store keeps the edit first, and then goes back before it.
    const [edit] = historyOf(loaded, memory)
    const before = newest && parse(newest.bytes, memory.migrations)
    if (!edit || !before || isUnreadable(before)) return null
    return { document: before.document, revision: edit }
  }
  const step = stepBack(loaded, memory)
  return step && { document: step.change.document, revision: step.revision }
}

function findForward(loaded: Loaded, memory: Memory): Taken | null {
  const step = stepForward(loaded, memory)
  return step && { document: step.change.document, revision: step.revision }
}
