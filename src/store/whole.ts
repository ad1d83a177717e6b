import { join } from 'node:path'
import { errnoOf, type Files } from './files.ts'
import type { Unreadable } from './unreadable.ts'

/** More than a lifetime's document; beyond it something else stands in the file's place. */
export const MAX_BYTES = 64 * 1024 * 1024

/** A file read in one go. */
export interface Whole {
  readonly bytes: Uint8Array
  /** Whole milliseconds since 1970 where gil wrote it. */
  readonly mtimeMs: number
}

/** A file's bytes (its first ones, where `most` is given); null where there is none, or why it cannot be read. */
export function readWhole(
  path: string,
  files: Files,
  options: { readonly follow: boolean; readonly most?: number },
): Whole | Unreadable | null {
  let fd: number | undefined
  try {
    fd = files.openToRead(path, options)
    const { isFile, size, mtimeMs } = files.facts(fd)
    if (!isFile) return { why: 'not-readable', detail: 'EISDIR' }
    if (size > MAX_BYTES) return { why: 'too-large' }
    return { bytes: readUpTo(fd, Math.min(size, options.most ?? size), files), mtimeMs }
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === null) throw error
    return errno === 'ENOENT' ? null : { why: 'not-readable', detail: errno }
  } finally {
    if (fd !== undefined) closeQuietly(fd, files)
  }
}

/** The text of bytes in UTF-8; some editors begin it with a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** Where to put a new file before it gets its name, and the time it is to bear. */
export interface DraftFile {
  readonly folder: string
  readonly bytes: Uint8Array
  /** 0600 without it; null leaves it to the umask. */
  readonly mode?: number | null
  /** What the file's time must lie beyond, or exactly be; milliseconds since 1970. */
  readonly after?: number
  readonly at?: number
}

/** Writes a new file, private unless told otherwise, under a name of its own, down to the disk. Leaves nothing behind where it fails. */
export function writeDraft(
  { folder, bytes, mode, after = 0, at }: DraftFile,
  files: Files,
): { readonly path: string; readonly mtimeMs: number } {
  const { path, fd } = openDraft(folder, mode, files)
  let isOpen = true
  try {
    writeFully(fd, bytes, files)
    const mtimeMs = at ?? Math.max(Math.floor(files.facts(fd).mtimeMs), Math.ceil(after) + 1)
    files.setTime(fd, mtimeMs)
    files.sync(fd)
    isOpen = false
    files.close(fd)
    return { path, mtimeMs }
  } catch (error) {
    if (isOpen) closeQuietly(fd, files)
    removeQuietly(path, files)
    throw error
  }
}

/** Removes drafts whose process was killed before it could give them their name. */
export function sweepDrafts(folder: string, files: Files): void {
  for (const name of files.list(folder)) {
    const owner = DRAFT.exec(name)?.[1]
    if (owner === undefined) continue
    if (Number(owner) !== files.pid && !files.isRunning(Number(owner))) {
      removeQuietly(join(folder, name), files)
    }
  }
}

/** Closes what nothing depends on any more. */
export function closeQuietly(fd: number, files: Files): void {
  try {
    files.close(fd)
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}

export function removeQuietly(path: string, files: Files): void {
  try {
    files.remove(path)
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}

const DRAFT = /^\.gil-(\d+)-[0-9a-z]+\.tmp$/

let drafts = 0

function openDraft(
  folder: string,
  mode: number | null | undefined,
  files: Files,
): { path: string; fd: number } {
  for (;;) {
    drafts += 1
    const path = join(folder, `.gil-${files.pid}-${drafts.toString(36)}.tmp`)
    try {
      return { path, fd: files.openNew(path, mode) }
    } catch (error) {
      // An earlier process of the same number left it, or somebody planted it: the next name.
      if (errnoOf(error) !== 'EEXIST') throw error
    }
  }
}

/** A full disk may take a part of the bytes and call that success. */
function writeFully(fd: number, bytes: Uint8Array, files: Files): void {
  let written = 0
  while (written < bytes.length) {
    const taken = files.write(fd, bytes, written)
    if (taken === 0) throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' })
    written += taken
  }
}

function readUpTo(fd: number, size: number, files: Files): Uint8Array {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const got = files.read(fd, bytes, length)
    if (got === 0) break
    length += got
  }
  return bytes.subarray(0, length)
}
