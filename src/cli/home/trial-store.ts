import type { Store } from '../../store/store.ts'

/** The store of a dry run: before the first change, which is not saved, `say` tells that what follows is not done. */
export function trialStore(store: Store, say: () => void): Store {
  let said = false
  const told = (): Store => {
    if (!said) say()
    said = true
    return store
  }
  return {
    ...store,
    update: (...args) => told().update(...args),
    undo: () => told().undo(),
    redo: () => told().redo(),
    restore: () => told().restore(),
    importAll: (...args) => told().importAll(...args),
  }
}
