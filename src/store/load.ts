import { type Document, EMPTY_DOCUMENT } from '../core/document.ts'
import { GilError } from '../core/error.ts'
import type { Files } from './files.ts'
import { currentVersion, type Migration } from './migrations.ts'
import { parse } from './parse.ts'
import type { Place } from './place.ts'
import {
  headOf,
  isSame,
  type Kept,
  listRevisions,
  readRevision,
  revisionPath,
} from './revisions.ts'
import { checkDocument } from './schema.ts'
import { serialise } from './serialise.ts'
import type { Stored } from './store.ts'
import { isUnreadable, type Unreadable } from './unreadable.ts'
import { isUntouched, parseOwn } from './untouched.ts'
import { readWhole, type Whole } from './whole.ts'

/** What every reading and writing of one home goes by. */
export interface Memory {
  readonly place: Place
  readonly files: Files
  readonly migrations: readonly Migration[]
}

/** The document that counts, and what the next one will stand on. */
export interface Loaded extends Stored {
  /** The newest revision; null where the home has none. */
  readonly newest: Kept | null
  /** The number of the next one. */
  readonly next: number
  /** When gil.json was written, milliseconds since 1970; null where there is none. */
  readonly liveTime: number | null
}

/**
 * Finds the document that counts. Every save puts the same document into two files, first a new revision, then gil.json, and gives
 * both the same time; so the newest revision is gil.json's checksum, and tells these apart:
 * - equal: gil wrote it. With the same time nobody touched it since, and it needs no check.
 * - gil.json equals an older revision, and is older than the newest: a save was cut short between the two; the newest revision counts.
 * - gil.json differs, at the very time of the newest revision: nobody wrote it, so the disk damaged it.
 * - gil.json differs, at another time: somebody edited it. It counts if it passes every check.
 * Throws `store-unreadable`, `home-unusable`.
 */
export function load(memory: Memory): Loaded {
  const { place, files } = memory
  // gil.json before the revisions: what it holds is then never newer than the newest of them.
  const live = readLive(memory)
  const numbers = listRevisions(place, files)
  const next = (numbers[0] ?? 0) + 1
  const newest = firstReadable(numbers, memory)
  const found = { newest, next, liveTime: null }
  if (live === null) {
    if (newest) return { ...readNewest(newest, memory), ...found }
    return { document: EMPTY_DOCUMENT, ...found }
  }
  return { ...judge(live, newest, memory), ...found, liveTime: live.mtimeMs }
}

/** Checks every byte of gil.json: what gil wrote itself `load` reads on trust, and an older gil had fewer rules. Throws `store-unreadable`. */
export function checkLive(memory: Memory): void {
  const live = readLive(memory)
  if (live) mustRead(parse(live.bytes, memory.migrations), memory)
}

/** A changed document, checked. Throws `store-unreadable` where what it was made from breaks a rule already. */
export function checkChange(document: Document, before: Stored, memory: Memory): Document {
  const checked = checkDocument(document, before.document)
  if (!isUnreadable(checked)) return checked
  checkLive(memory)
  throw new Error(`a command made what the schema refuses: ${checked.detail}`)
}

/** gil.json's bytes; null where there is none. */
function readLive(memory: Memory): Whole | null {
  const live = readWhole(memory.place.live, memory.files, { follow: true })
  return live && mustRead(live, memory)
}

/** The newest revision that passes every check; null where none does. */
export function newestGood(
  memory: Memory,
): { readonly kept: Kept; readonly stored: Stored } | null {
  for (const number of listRevisions(memory.place, memory.files)) {
    const kept = readRevision(number, memory.place, memory.files)
    const stored = kept && parse(kept.bytes, memory.migrations)
    if (stored && !isUnreadable(stored)) return { kept, stored }
  }
  return null
}

function judge(live: Whole, newest: Kept | null, memory: Memory): Stored {
  if (newest && isSame(live.bytes, newest.bytes)) return readSame(live, newest, memory)
  if (newest && isOlder(live, newest, memory)) return readNewest(newest, memory)
  const stored = mustRead(parse(live.bytes, memory.migrations), memory)
  if (!newest) return { ...stored, edited: true }
  if (isUntouched(live, newest) && !isUnreadable(parse(newest.bytes, memory.migrations))) {
    throw unreadable({ why: 'damaged' }, memory)
  }
  // An edit that only moved spaces and lines is none; nor is one that a save, cut short, already kept as a revision.
  const version = currentVersion(memory.migrations)
  const tidy = { bytes: Buffer.from(serialise(stored.document, version)), mtimeMs: live.mtimeMs }
  if (isSame(tidy.bytes, newest.bytes)) return stored
  if (isOlder(tidy, newest, memory)) return readNewest(newest, memory)
  return { ...stored, edited: true }
}

function readSame(live: Whole, newest: Kept, memory: Memory): Stored {
  const own = isUntouched(live, newest)
    ? parseOwn(live.bytes, currentVersion(memory.migrations))
    : null
  if (own) return { document: own }
  return mustRead(parse(live.bytes, memory.migrations), memory)
}

function readNewest(newest: Kept, memory: Memory): Stored {
  const path = revisionPath(newest.number, memory.place)
  return mustRead(parse(newest.bytes, memory.migrations), memory, path)
}

/** Whether the file is what an older revision left there. Its time is asked first: after an edit there is nothing to compare. */
function isOlder(live: Whole, newest: Kept, { place, files }: Memory): boolean {
  if (live.mtimeMs > newest.mtimeMs || headOf(live.bytes) === null) return false
  return listRevisions(place, files).some((number) => {
    if (number >= newest.number) return false
    const older = readRevision(number, place, files)
    return older !== null && isSame(live.bytes, older.bytes)
  })
}

function firstReadable(numbers: readonly number[], { place, files }: Memory): Kept | null {
  for (const number of numbers) {
    const kept = readRevision(number, place, files)
    if (kept) return kept
  }
  return null
}

/** What was read; where it could not be, throws `store-unreadable` with the newest good revision, or `home-unusable`. */
function mustRead<T extends object>(read: T | Unreadable, memory: Memory, path?: string): T {
  if (isUnreadable(read)) throw unreadable(read, memory, path)
  return read
}

function unreadable(flaw: Unreadable, memory: Memory, path = memory.place.live): GilError {
  if (flaw.detail === 'ENOTDIR') {
    return new GilError('home-unusable', { path: memory.place.home, why: flaw.detail })
  }
  const good = newestGood(memory)
  const revision = good && revisionPath(good.kept.number, memory.place)
  return new GilError('store-unreadable', { path, ...flaw, ...(revision && { revision }) })
}
