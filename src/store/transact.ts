import { Low } from 'lowdb'
import { type Document, EMPTY_DOCUMENT } from '../core/document.ts'
import { GilError } from '../core/error.ts'
import { makeAdapter } from './adapter.ts'
import type { Files } from './files.ts'
import { savedBy } from './history.ts'
import { keepOlder } from './keep-older.ts'
import type { Loaded, Memory } from './load.ts'
import { currentVersion } from './migrations.ts'
import type { Trouble } from './save.ts'
import type { Saved } from './serialise.ts'

/** A document to save, and what its revision is to remember. */
export interface Change {
  readonly document: Document
  readonly saved: Saved
}

/** What to make of the document that counts; null leaves everything as it is. May run more than once. */
export type Work<T extends Change> = (loaded: Loaded) => T | null

/** The document that counts after a work, and the change that it made. */
export interface Done<T extends Change> {
  readonly document: Document
  readonly change: T | null
  /** The number of the revision that holds the change; null where nothing was saved. */
  readonly number: number | null
}

/** Told what went wrong after a change was saved. */
export type OnTrouble = (trouble: Trouble) => void

/** Who loses that many races in a row is told so; among sixteen that save without a break it is one in ten million. */
const MOST_TRIES = 250

/**
 * Runs `work` on the newest document and saves what it makes, again and again while other processes are quicker. A file that was
 * edited by hand is kept as a revision first. Throws as `Store.update` does.
 */
export async function transact<T extends Change>(
  work: Work<T>,
  memory: Memory,
  onTrouble: OnTrouble,
): Promise<Done<T>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const done = await attempt(work, memory, onTrouble)
    if (done) return done
    memory.files.pause(pauseAfter(tries, memory.files))
  }
  throw new GilError('store-not-saved', { path: memory.place.live, why: 'EBUSY' })
}

/** Who lost this often waits no more: among sixteen, the one that has waited longest then finds few beside it. */
const LONG_TRIED = 8

/** Not all at once again: each waits its own time, and longer the less it has tried, so that nobody is outrun for long. */
function pauseAfter(tries: number, { pid }: Files): number {
  if (tries >= LONG_TRIED) return 0
  return ((pid * 7 + tries * 3) % 11) + 8 * (LONG_TRIED - tries)
}

/** One try; null where it must be made again. */
async function attempt<T extends Change>(
  work: Work<T>,
  memory: Memory,
  onTrouble: OnTrouble,
): Promise<Done<T> | null> {
  const adapter = makeAdapter(memory)
  const low = new Low<Document>(adapter, EMPTY_DOCUMENT)
  await low.read()
  const { loaded } = adapter
  if (!loaded) return null
  const change = work(loaded)
  if (!change) return { document: loaded.document, change, number: null }
  refuseNewer(loaded, memory)
  if (loaded.edited) keepOlder(currentVersion(memory.migrations), memory)
  if (!loaded.edited) low.data = change.document
  adapter.saved = loaded.edited ? savedBy(null, loaded) : change.saved
  await low.write()
  const { outcome } = adapter
  if (outcome === 'outrun') return null
  if (outcome.trouble) onTrouble(outcome.trouble)
  // An edit is only kept by now: the change itself comes next, on top of it.
  if (loaded.edited) return null
  return { document: low.data, change, number: outcome.head.number }
}

/** Throws `store-newer` where the file is of a newer version. */
export function refuseNewer({ newerVersion }: Loaded, { place, migrations }: Memory): void {
  if (newerVersion === undefined) return
  const known = currentVersion(migrations)
  throw new GilError('store-newer', { path: place.live, version: newerVersion, known })
}
