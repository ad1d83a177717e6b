import type { Document } from '../core/document.ts'
import type { Files } from './files.ts'
import { currentVersion, MIGRATIONS } from './migrations.ts'
import { findPlace } from './place.ts'
import { isSame, listRevisions, readRevision } from './revisions.ts'
import { isUnreadable } from './unreadable.ts'
import { readWhole, textOf, type Whole } from './whole.ts'

/**
 * The document of a home whose gil.json is as gil's last command left it: checked when it was saved, it needs no check and
 * few of the store's files. null anywhere else; there `load` judges.
 */
export function readUntouched(home: string, files: Files): Document | null {
  const place = findPlace(home, files)
  // gil.json before the revisions, as `load` reads them.
  const live = readWhole(place.live, files, { follow: true })
  if (live === null || isUnreadable(live)) return null
  const [number] = listRevisions(place, files)
  const newest = number === undefined ? null : readRevision(number, place, files)
  if (!newest || !isUntouched(live, newest) || !isSame(live.bytes, newest.bytes)) return null
  return parseOwn(live.bytes, currentVersion(MIGRATIONS))
}

/** Whether gil.json has the time that gil gave it with its revision: a whole millisecond, which hardly any other write has. */
export function isUntouched(live: Whole, newest: Whole): boolean {
  return live.mtimeMs === newest.mtimeMs && Number.isInteger(live.mtimeMs)
}

/** The document in bytes that gil itself checked and wrote, and that nobody touched since; null where they are of another version after all. */
export function parseOwn(bytes: Uint8Array, version: number): Document | null {
  const value = JSON.parse(textOf(bytes))
  if (value.gil !== version) return null
  const { gil: _, saved: __, ...document } = value
  return document
}
