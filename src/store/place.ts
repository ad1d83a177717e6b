import { basename, dirname, join, resolve } from 'node:path'
import { errnoOf, type Files } from './files.ts'

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

/** Makes a folder and what lacks above it, private, so that a power cut does not take it back. */
export function makeFolder(path: string, files: Files): void {
  try {
    files.makeDirectory(path)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'EEXIST') return
    if (errno !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(dirname(path), files)
    makeFolder(path, files)
    return
  }
  syncFolder(dirname(path), files)
}

/** Waits until a folder's new names are on the disk. */
export function syncFolder(path: string, files: Files): void {
  const fd = files.openDirectory(path)
  try {
    files.sync(fd)
  } catch (error) {
    // Windows and some network drives know no such thing, and say so in these ways.
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(errnoOf(error) ?? '')) throw error
  } finally {
    files.close(fd)
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
