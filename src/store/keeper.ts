import { type Loaded, load, type Memory } from './load.ts'
import { restore } from './restore.ts'
import { keepSource, readSource } from './sources.ts'
import type { Restored } from './store.ts'
import { type Change, type Done, type OnTrouble, transact, type Work } from './transact.ts'

/** Where a store keeps what it is told to save, and reads it again: on the disk, or with `--dry-run` nowhere. */
export interface Keeper {
  load(): Loaded
  commit<T extends Change>(work: Work<T>): Promise<Done<T>>
  keepSource(content: Uint8Array, extension: string): string
  readSource(name: string): Uint8Array | null
  restore(): Restored | null
}

/** Keeps everything in the home. */
export function homeKeeper(memory: Memory, onTrouble: OnTrouble): Keeper {
  return {
    load: () => load(memory),
    commit: (work) => transact(work, memory, onTrouble),
    keepSource: (content, extension) => keepSource(content, extension, memory),
    readSource: (name) => readSource(name, memory),
    restore: () => restore(memory),
  }
}
