import type { Document } from '../core/document.ts'
import { exportAll, importAll, readBackup } from './backup.ts'
import { check } from './check.ts'
import { dryStore } from './dry-store.ts'
import type { Files } from './files.ts'
import { historyOf, type Step, savedBy, stepBack, stepForward } from './history.ts'
import { type Loaded, load, type Memory } from './load.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { findPlace } from './place.ts'
import { restore } from './restore.ts'
import type { Trouble } from './save.ts'
import { keepSource, readSource } from './sources.ts'
import type { Stepped, Store } from './store.ts'
import { type Change, transact } from './transact.ts'

export interface StoreOptions {
  /** The machine's own, unless a test brings others. */
  readonly files: Files
  /** Told what went wrong after a change was saved; the change stands. */
  readonly onTrouble?: (trouble: Trouble) => void
  readonly migrations?: readonly Migration[]
  /** All that this store saves in a row is one step, which undo takes back at once: a command that saves twice. */
  readonly oneStep?: boolean
  /** Everything is computed, and nothing saved. */
  readonly dryRun?: boolean
}

/** The memory in a home, a folder that is made when first written to. Opening reads nothing of it yet. */
export function openStore(home: string, options: StoreOptions): Store {
  const { files, migrations = MIGRATIONS, onTrouble = () => {} } = options
  const memory: Memory = { place: findPlace(home, files), files, migrations }
  if (options.dryRun) return dryStore(memory)
  let last: number | null = null
  return {
    async read() {
      const { document, newerVersion, edited } = load(memory)
      return { document, ...(newerVersion && { newerVersion }), ...(edited && { edited }) }
    },
    async update(change, { command }) {
      const work = (document: Document, loaded: Loaded): Change | null => {
        const changed = change(document)
        if (changed === document) return null
        const { newest } = loaded
        const goesOn = options.oneStep && !loaded.edited && newest?.number === last
        const saved = savedBy(command, loaded)
        const before = goesOn && newest ? newest.saved.before : saved.before
        return { document: changed, saved: { ...saved, before } }
      }
      const onSaved = (number: number) => {
        last = number
      }
      return transact({ work, onTrouble, onSaved }, memory)
    },
    keepSource: async (content, extension) => keepSource(content, extension, memory),
    readSource: async (name) => readSource(name, memory),
    history: async () => historyOf(load(memory), memory),
    undo: () => go(stepBack, memory, onTrouble),
    redo: () => go(stepForward, memory, onTrouble),
    restore: async () => restore(memory),
    exportAll: async () => exportAll(memory),
    importAll: (bytes, about) => importAll({ bytes, ...about }, memory, onTrouble),
    readExport: async (bytes, from) => readBackup({ bytes, from }, memory),
    check: async () => check(memory),
  }
}

/** Goes one step and says which; the last try's answer counts, as others may save in between. */
async function go(
  take: (loaded: Loaded, memory: Memory) => Step | null,
  memory: Memory,
  onTrouble: (trouble: Trouble) => void,
): Promise<Stepped | null> {
  let taken: Step | null = null
  const work = (_: Document, loaded: Loaded): Change | null => {
    taken = take(loaded, memory)
    return taken?.change ?? null
  }
  const document = await transact({ work, onTrouble }, memory)
  return taken === null ? null : { ...(taken as Step).revision, document }
}
