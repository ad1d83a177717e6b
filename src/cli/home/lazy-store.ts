import type { StoreOptions } from '../../store/open.ts'
import type { Store, Stored } from '../../store/store.ts'

type LazyOptions = Pick<StoreOptions, 'dryRun' | 'files' | 'onTrouble'>

/**
 * The store of a home, loaded when it is first used: help needs none, and reading what gil itself wrote needs little of it.
 * The language may need the profile before the command reads the document, so both share the first reading. All that one
 * command saves is one step for undo.
 */
export function lazyStore(home: string, { dryRun = false, onTrouble, files }: LazyOptions): Store {
  let opened: Promise<Store> | undefined
  let first: Promise<Stored> | undefined
  const store = (): Promise<Store> => {
    opened ??= import('../../store/open.ts').then(({ openStore }) =>
      openStore(home, {
        dryRun,
        files,
        oneStep: true,
        ...(onTrouble && { onTrouble }),
      }),
    )
    return opened
  }
  const readFirst = async (): Promise<Stored> => {
    if (opened) return (await opened).read()
    const { readUntouched } = await import('../../store/untouched.ts')
    const document = readUntouched(home, files)
    return document ? { document } : (await store()).read()
  }
  const changing = (): Promise<Store> => {
    first = undefined
    return store()
  }
  return {
    read: () => {
      first ??= readFirst()
      return first
    },
    update: async (...args) => (await changing()).update(...args),
    keepSource: async (...args) => (await store()).keepSource(...args),
    readSource: async (name) => (await store()).readSource(name),
    history: async () => (await store()).history(),
    undo: async () => (await changing()).undo(),
    redo: async () => (await changing()).redo(),
    restore: async () => (await changing()).restore(),
    exportAll: async () => (await store()).exportAll(),
    importAll: async (...args) => (await changing()).importAll(...args),
    readExport: async (...args) => (await store()).readExport(...args),
    check: async () => (await store()).check(),
  }
}
