import { basename, dirname, join, resolve } from 'node:path'
import { GilError } from '../core/error.ts'
import { errnoOf, type Files, type Look } from './files.ts'
import { closeQuietly } from './whole.ts'

/** Where a home keeps what. */
export interface Place {
  readonly home: string
  /** gil.json itself, or what it links to: the file to replace. */
  readonly live: string
  readonly revisions: string
  readonly sources: string
}

/** The home's files; a gil.json that is a symbolic link stands for its target, which need not be there yet. */
export function findPlace(home: string, files: Files): Place {
  return {
    home,
    live: followLink(join(home, 'gil.json'), files),
    revisions: join(home, 'revisions'),
    sources: join(home, 'sources'),
  }
}

/** The names in a folder of the home; none where it is not there yet. Throws `store-unreadable` where the system refuses it. */
export function namesIn(folder: string, files: Files): string[] {
  return ask(folder, () => files.list(folder)) ?? []
}

/** What stands under a path of the home; null for nothing. Throws as `namesIn` does. */
export function lookAt(path: string, files: Files): Look | null {
  return ask(path, () => files.look(path))
}

function ask<T>(path: string, question: () => T): T | null {
  try {
    return question()
  } catch (error) {
    const detail = errnoOf(error)
    if (detail === 'ENOENT') return null
    if (detail === null) throw error
    throw new GilError('store-unreadable', { path, why: 'not-readable', detail }, { cause: error })
  }
}

/**
 * Makes a folder and what lacks above it, private, so that a power cut does not take it back. A folder that is there already
 * may have been made by another process a moment ago: what it stands in is synced all the same.
 */
export function makeFolder(path: string, files: Files): void {
  try {
    makeOne(path, files)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(dirname(path), files)
    // Once more only: below a link that leads nowhere it stays ENOENT.
    makeOne(path, files)
  }
  syncFolder(dirname(path), files)
}

function makeOne(path: string, files: Files): void {
  try {
    files.makeDirectory(path)
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error
  }
}

/** How Windows, some network drives, and a folder that may be written but not read say that they cannot be synced. */
const NO_SYNC = ['EACCES', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']

/** Waits until a folder's new names are on the disk. */
export function syncFolder(path: string, files: Files): void {
  let fd: number | undefined
  try {
    fd = files.openDirectory(path)
    files.sync(fd)
  } catch (error) {
    if (!NO_SYNC.includes(errnoOf(error) ?? '')) throw error
  } finally {
    if (fd !== undefined) closeQuietly(fd, files)
  }
}

const MOST_LINKS = 40

function followLink(path: string, files: Files): string {
  let current = path
  for (let links = 0; links < MOST_LINKS; links += 1) {
    let target: string
    try {
      target = files.readLink(current)
    } catch {
      return current
    }
    // The folder first: a relative target counts from where its link really stands.
    const folder = files.realPath(dirname(current))
    current = join(resolve(folder, dirname(target)), basename(target))
  }
  return current
}
