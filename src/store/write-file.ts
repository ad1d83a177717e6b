import { dirname } from 'node:path'
import { NO_LINKS } from './claim.ts'
import { errnoOf, type Files } from './files.ts'
import { syncFolder } from './place.ts'
import { closeQuietly, removeQuietly, sweepDrafts, writeDraft } from './whole.ts'

/** A file to write, anywhere. */
interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Whether only its owner may read and change it; else the umask says who may. */
  readonly isPrivate: boolean
  /** Whether a file that stands there may be replaced. */
  readonly force: boolean
}

/**
 * Writes a file whole or not at all, and its name down to the disk: whoever looks, also after a kill or a power cut, sees what was
 * there before or all of the new. Throws the system's errors: EEXIST where something stands there and may not be replaced.
 */
export function writeFile(file: NewFile, files: Files): void {
  const path = file.force && files.exists(file.path) ? files.realPath(file.path) : file.path
  const folder = dirname(path)
  const wanted = file.isPrivate ? 0o600 : null
  const mode = file.force ? modeFor(path, wanted, files) : wanted
  const draft = writeDraft({ folder, bytes: file.bytes, mode }, files)
  try {
    if (!file.force) name(draft.path, path, files)
    else files.rename(draft.path, path)
    syncFolder(folder, files)
  } finally {
    removeQuietly(draft.path, files)
  }
  sweepQuietly(folder, files)
}

/** A file that is replaced keeps its mode, as far as the new one may have it. */
function modeFor(path: string, mode: number | null, files: Files): number | null {
  if (!files.exists(path)) return mode
  const fd = files.openToRead(path, { follow: true })
  try {
    const facts = files.facts(fd)
    if (!facts.isFile) throw Object.assign(new Error('no file'), { code: NO_FILE })
    return facts.mode & (mode ?? 0o666)
  } finally {
    closeQuietly(fd, files)
  }
}

/** A folder, a device or a pipe. */
const NO_FILE = 'ENOTFILE'

/** Gives a draft its name, where nothing has that name yet. */
function name(draft: string, path: string, files: Files): void {
  try {
    files.link(draft, path)
  } catch (error) {
    if (!NO_LINKS.includes(errnoOf(error) ?? '')) throw error
    // Without hard links the name is taken first, by an empty file.
    files.close(files.openNew(path))
    files.rename(draft, path)
  }
}

/** What killed exports left behind; a folder that may not be listed is none of gil's. */
function sweepQuietly(folder: string, files: Files): void {
  try {
    sweepDrafts(folder, files)
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}
