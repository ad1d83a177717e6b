import type { Store, Stored } from '../store/store.ts'

/**
 * The store of a home, loaded when it is first used: help needs none. The language may need the profile before the
 * command reads the document, so both share the first reading.
 */
export function lazyStore(home: string): Store {
  let opened: Promise<Store> | undefined
  let first: Promise<Stored> | undefined
  const store = (): Promise<Store> => {
    opened ??= import('../store/open.ts').then(({ openStore }) => openStore(home))
    return opened
  }
  return {
    read: () => {
      first ??= store().then((opened) => opened.read())
      return first
    },
    update: async (...args) => {
      first = undefined
      return (await store()).update(...args)
    },
    keepSource: async (...args) => (await store()).keepSource(...args),
    readSource: async (name) => (await store()).readSource(name),
    history: async () => (await store()).history(),
    undo: async () => (await store()).undo(),
    redo: async () => (await store()).redo(),
    restore: async () => (await store()).restore(),
    exportAll: async () => (await store()).exportAll(),
    importAll: async (...args) => (await store()).importAll(...args),
  }
}
