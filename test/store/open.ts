import { machineOf } from '../../src/cli/system.ts'
import { nodeFiles } from '../../src/store/files.ts'
import { openStore as open, type StoreOptions } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

/** The files of the machine that the tests run on. */
export const NODE_FILES = nodeFiles(machineOf(process))

/** A store on the machine's own files, unless others are given. */
export function openStore(home: string, options: Partial<StoreOptions> = {}): Store {
  return open(home, { files: NODE_FILES, ...options })
}
