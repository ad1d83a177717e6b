import { join } from 'node:path'
import { GilError } from '../core/error.ts'
import { errnoOf, type Machine } from './files.ts'
import type { Memory } from './load.ts'
import { makeFolder, namesIn, syncFolder } from './place.ts'
import { isUnreadable } from './unreadable.ts'
import { readWhole, removeQuietly, writeDraft } from './whole.ts'

/** A source's name: the start of its content's SHA-256, and what kind of file it is. */
const NAME = /^[0-9a-f]{32}\.[a-z0-9]{1,8}$/

export function isSourceName(name: string): boolean {
  return NAME.test(name)
}

/** The name that a content of one kind of file has. */
export function nameSource(content: Uint8Array, extension: string, { hash }: Machine): string {
  const ending = extension
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 8)
  return `${hash(content).slice(0, 32)}.${ending || 'bin'}`
}

/** Whether a name is the one that the content under it was given. */
export function isIntact(name: string, content: Uint8Array, machine: Machine): boolean {
  return nameSource(content, name.slice(name.indexOf('.') + 1), machine) === name
}

/** The names of all that was kept, in order. */
export function listSources({ place, files }: Memory): string[] {
  return namesIn(place.sources, files).filter(isSourceName).sort()
}

/** Whether what stands under a source's name can be read and is what the name was made from. */
export function isKept(name: string, { place, files }: Memory): boolean {
  const whole = readWhole(join(place.sources, name), files, { follow: false })
  return whole !== null && !isUnreadable(whole) && isIntact(name, whole.bytes, files)
}

/** Keeps content under a name made from it, down to the disk: the same content has the same name, and is written once. */
export function keepSource(
  content: Uint8Array,
  extension: string,
  { place, files }: Memory,
): string {
  const name = nameSource(content, extension, files)
  const path = join(place.sources, name)
  const there = readWhole(path, files, { follow: false })
  const isThere = there && !isUnreadable(there) && Buffer.compare(there.bytes, content) === 0
  try {
    makeFolder(place.home, files)
    makeFolder(place.sources, files)
    if (isThere) {
      // Who wrote it may have been killed before its name was on the disk.
      syncFolder(place.sources, files)
      return name
    }
    const draft = writeDraft({ folder: place.sources, bytes: content }, files)
    try {
      files.rename(draft.path, path)
    } catch (error) {
      removeQuietly(draft.path, files)
      throw error
    }
    syncFolder(place.sources, files)
    return name
  } catch (error) {
    const why = errnoOf(error)
    if (why === null) throw error
    throw new GilError('store-not-saved', { path, why }, { cause: error })
  }
}

/** What was kept under a name; null where nothing is, or the name is none that `keepSource` gives. */
export function readSource(name: string, { place, files }: Memory): Uint8Array | null {
  if (!isSourceName(name)) return null
  const path = join(place.sources, name)
  const whole = readWhole(path, files, { follow: false })
  if (whole === null) return null
  if (!isUnreadable(whole)) return whole.bytes
  throw new GilError('file-unreadable', { path, why: whole.detail ?? whole.why })
}
