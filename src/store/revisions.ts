import { join } from 'node:path'
import { GilError } from '../core/error.ts'
import type { Files } from './files.ts'
import { namesIn, type Place } from './place.ts'
import type { Saved } from './serialise.ts'
import { isUnreadable } from './unreadable.ts'
import { readWhole, removeQuietly, type Whole } from './whole.ts'

/** What a revision's first line says. */
export interface Head {
  readonly number: number
  readonly version: number
  readonly saved: Saved
  readonly mtimeMs: number
}

/** A revision, whole. */
export interface Kept extends Head, Whole {}

/** How many steps back, and forward again, are kept; and how many files may gather before the others go. */
const STEPS_KEPT = 60
const FILES_KEPT = 80

/** Most first lines are shorter; one with a long command is not. */
const HEAD_BYTES = 4096

const NAME = /^(\d{6,15})\.json$/
const CLAIM = /^(\d{6,15})\.claim$/

export function revisionPath(number: number, { revisions }: Place): string {
  return join(revisions, `${String(number).padStart(6, '0')}.json`)
}

/** The file that claims a revision's number on a disk without hard links. */
export function claimPath(number: number, place: Place): string {
  return revisionPath(number, place).replace(/json$/, 'claim')
}

/** The numbers of all revisions, the newest first; none where there is no folder yet. */
export function listRevisions(place: Place, files: Files): number[] {
  return numbersOf(namesIn(place.revisions, files), NAME)
}

/**
 * A revision's bytes; null where it is gone, is no file of its own (a planted link), or has no first line of gil's.
 * Throws `store-unreadable` where the system refuses it: to take an older one instead would lose what this one holds.
 */
export function readRevision(number: number, place: Place, files: Files): Kept | null {
  return readKept(number, place, files)
}

/** What a revision's first line says, without reading the rest; null and errors as for the whole. */
export function readHead(number: number, place: Place, files: Files): Head | null {
  return readKept(number, place, files, HEAD_BYTES) ?? readKept(number, place, files)
}

/** What the first line of gil.json or of a revision says; null where it is not as gil writes it. */
export function headOf(bytes: Uint8Array): Omit<Head, 'number' | 'mtimeMs'> | null {
  const end = bytes.indexOf(10)
  if (end === -1) return null
  const line = Buffer.from(bytes.subarray(0, end)).toString('utf8')
  if (!line.startsWith('{"gil":') || !line.endsWith(',')) return null
  const text = `${line.slice(0, -1)}}`
  try {
    const head = JSON.parse(text)
    // A key that stands twice is lost in parsing.
    if (JSON.stringify(head) !== text) return null
    const { gil, saved } = head
    return Number.isSafeInteger(gil) ? { version: gil, saved: savedOf(saved) } : null
  } catch {
    return null
  }
}

/** Whether two files hold the same document of the same version, byte for byte. */
export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  const [a, b] = [headOf(one), headOf(other)]
  if (!a || a.version !== b?.version) return false
  return Buffer.compare(one.subarray(one.indexOf(10)), other.subarray(other.indexOf(10))) === 0
}

/** Removes what neither undo nor redo reaches any more, once enough has gathered. Throws where a revision cannot be read, before it removed any. */
export function prune(newest: Head, place: Place, files: Files): void {
  const names = namesIn(place.revisions, files)
  for (const number of numbersOf(names, CLAIM)) {
    if (number > newest.number) continue
    removeQuietly(claimPath(number, place), files)
  }
  const numbers = numbersOf(names, NAME)
  if (numbers.length <= FILES_KEPT) return
  const reached = [
    newest,
    ...walk(newest, 'before', place, files),
    ...walk(newest, 'after', place, files),
  ]
  const kept = new Set(reached.map(({ number }) => number))
  for (const number of numbers) {
    if (number < newest.number && !kept.has(number))
      removeQuietly(revisionPath(number, place), files)
  }
}

/** The revisions that undo (`before`) or redo (`after`) would come to, in that order. */
export function walk(
  from: Head,
  way: 'before' | 'after',
  place: Place,
  files: Files,
): readonly Head[] {
  const found: Head[] = []
  let head: Head | null = from
  while (head && found.length < STEPS_KEPT) {
    const next: number | null | undefined = head.saved[way]
    head = next ? readHead(next, place, files) : null
    if (head) found.push(head)
  }
  return found
}

function numbersOf(names: readonly string[], pattern: RegExp): number[] {
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a)
}

/** What the system says of a link or a folder in a revision's place. */
const NO_FILE = ['ELOOP', 'EMLINK', 'EISDIR']

function readKept(number: number, place: Place, files: Files, most?: number): Kept | null {
  const path = revisionPath(number, place)
  const whole = readWhole(path, files, { follow: false, ...(most !== undefined && { most }) })
  if (whole === null) return null
  if (isUnreadable(whole)) {
    if (whole.why !== 'not-readable' || NO_FILE.includes(whole.detail ?? '')) return null
    throw new GilError('store-unreadable', { path, ...whole })
  }
  const head = headOf(whole.bytes)
  return head && { ...head, ...whole, number }
}

function savedOf(value: unknown): Saved {
  const { command, before, after, at } = (value ?? {}) as Record<string, unknown>
  return {
    command: typeof command === 'string' ? command : null,
    before: typeof before === 'number' ? before : null,
    ...(typeof after === 'number' && { after }),
    ...(typeof at === 'number' && { at }),
  }
}
