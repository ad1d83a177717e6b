import { exportAll, importedOf, readBackup } from './backup.ts'
import { check } from './check.ts'
import { dryKeeper } from './dry-keeper.ts'
import type { Files } from './files.ts'
import { historyOf, savedBy, stepBack, stepForward } from './history.ts'
import { homeKeeper, type Keeper } from './keeper.ts'
import { load, type Memory } from './load.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { findPlace } from './place.ts'
import type { Stepped, Store } from './store.ts'
import type { OnTrouble } from './transact.ts'

export interface StoreOptions {
  /** The machine's own, unless a test brings others. */
  readonly files: Files
  /** Told what went wrong after a change was saved; the change stands. */
  readonly onTrouble?: OnTrouble
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
  const keeper = options.dryRun ? dryKeeper(memory) : homeKeeper(memory, onTrouble)
  return makeStore(memory, keeper, options)
}

function makeStore(memory: Memory, keeper: Keeper, { oneStep }: StoreOptions): Store {
  let last: number | null = null
  const update: Store['update'] = async (change, { command }) => {
    const { document, number } = await keeper.commit((loaded) => {
      const changed = change(loaded.document)
      if (changed === loaded.document) return null
      const { newest, edited } = loaded
      const saved = savedBy(command, loaded)
      const goesOn = oneStep && !edited && newest?.number === last
      const before = goesOn && newest ? newest.saved.before : saved.before
      return { document: changed, saved: { ...saved, before } }
    })
    last = number ?? last
    return document
  }
  /** Goes one step and says which. */
  const go = async (take: typeof stepBack): Promise<Stepped | null> => {
    const { document, change } = await keeper.commit((loaded) => take(loaded, memory))
    return change && { ...change.revision, document }
  }
  return {
    async read() {
      const { document, newerVersion, edited } = keeper.load()
      return { document, ...(newerVersion && { newerVersion }), ...(edited && { edited }) }
    },
    update,
    keepSource: async (content, extension) => keeper.keepSource(content, extension),
    readSource: async (name) => keeper.readSource(name),
    history: async () => historyOf(load(memory), memory),
    undo: () => go(stepBack),
    redo: () => go(stepForward),
    restore: async () => keeper.restore(),
    exportAll: async () => exportAll(memory),
    async importAll(bytes, { from, command }) {
      const { document, sources } = readBackup({ bytes, from }, memory)
      // Refused before anything is written.
      keeper.load()
      for (const { name, content, isIntact } of sources) {
        if (isIntact) keeper.keepSource(content, name.slice(name.indexOf('.') + 1))
      }
      await update(() => document, { command })
      return importedOf(sources)
    },
    readExport: async (bytes, from) => readBackup({ bytes, from }, memory),
    check: async () => check(memory),
  }
}
