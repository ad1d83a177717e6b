import { dirname, join } from 'node:path'
import { GilError } from '../core/error.ts'
import { claimRevision } from './claim.ts'
import { errnoOf, type Files } from './files.ts'
import type { Loaded, Memory } from './load.ts'
import { makeFolder, type Place, syncFolder } from './place.ts'
import { type Head, listRevisions, prune, readRevision } from './revisions.ts'
import { type Saved, withFirstLine } from './serialise.ts'
import { type DraftFile, removeQuietly, sweepDrafts, writeDraft } from './whole.ts'

/** What to save, and what its revision is to remember. */
export interface Draft {
  /** gil.json as it is to be. */
  readonly bytes: Uint8Array
  readonly version: number
  readonly saved: Saved
}

/** Something that went wrong after the change was saved: the revision holds it, but the file at `path` may lag behind. */
export interface Trouble {
  readonly path: string
  readonly why: string
}

export type Outcome = { readonly head: Head; readonly trouble: Trouble | null } | 'outrun'

/**
 * Saves a change on top of what was loaded: both files are written down to the disk under names of their own, one is linked as
 * the next revision (from there on the change is saved), and the other renamed to gil.json. `outrun` where another process
 * has the next revision already. Throws `store-not-saved`, with everything as it was before.
 */
export function save(draft: Draft, loaded: Loaded, memory: Memory): Outcome {
  const { place, files } = memory
  const { bytes, version, saved } = draft
  const paths: string[] = []
  const write = (text: DraftFile) => {
    const { path, mtimeMs } = writeDraft(text, files)
    paths.push(path)
    return { path, mtimeMs }
  }
  try {
    if (!loaded.newest) makeHome(place, files)
    const revision = write({
      folder: place.revisions,
      bytes: withFirstLine(bytes, version, saved),
      after: loaded.newest?.mtimeMs ?? 0,
    })
    const live = write({ folder: dirname(place.live), bytes, at: revision.mtimeMs })
    const number = claimRevision(revision.path, loaded.next, memory)
    if (number === null) return 'outrun'
    const head = { number, version, saved, mtimeMs: revision.mtimeMs }
    return { head, trouble: finish(head, live.path, memory) }
  } catch (error) {
    const why = errnoOf(error)
    if (why === null) throw error
    throw new GilError('store-not-saved', { path: place.live, why }, { cause: error })
  } finally {
    for (const path of paths) removeQuietly(path, files)
  }
}

/** Makes gil.json what the newest revision is. The change is saved by now: what fails here is told, and thrown no more. */
function finish(head: Head, draft: string, memory: Memory): Trouble | null {
  const { place, files } = memory
  const folder = dirname(place.live)
  const troubles = [
    attempt(place.revisions, () => syncFolder(place.revisions, files)),
    attempt(place.live, () => publish(head, draft, memory)),
    attempt(folder, () => syncFolder(folder, files)),
    attempt(place.revisions, () => {
      prune(head, place, files)
      sweepDrafts(place.revisions, files)
      sweepDrafts(folder, files)
    }),
  ]
  return troubles.find((trouble) => trouble !== null) ?? null
}

function attempt(path: string, step: () => void): Trouble | null {
  try {
    step()
    return null
  } catch (error) {
    const why = error instanceof GilError ? error.code : errnoOf(error)
    if (why === null) throw error
    return { path, why }
  }
}

/** Renames the draft to gil.json; where another process saved meanwhile, sees to it that the newest revision ends up there. */
function publish(head: Head, draft: string, { place, files }: Memory): void {
  let published = head.number
  if (newestNumber(place, files) === published) files.rename(draft, place.live)
  // Whoever saved the newest may have renamed before us, and would then have been undone by us.
  for (;;) {
    const number = newestNumber(place, files)
    if (number <= published) return
    const newest = readRevision(number, place, files)
    if (!newest) return
    published = number
    const bytes = withFirstLine(newest.bytes, newest.version)
    const again = writeDraft({ folder: dirname(place.live), bytes, at: newest.mtimeMs }, files)
    files.rename(again.path, place.live)
  }
}

function newestNumber(place: Place, files: Files): number {
  return listRevisions(place, files)[0] ?? 0
}

/** The home and its folder of revisions, which git need not keep: gil.json alone goes from machine to machine. */
function makeHome(place: Place, files: Files): void {
  makeFolder(place.home, files)
  makeFolder(place.revisions, files)
  try {
    const fd = files.openNew(join(place.revisions, '.gitignore'))
    files.write(fd, Buffer.from('*\n'), 0)
    files.close(fd)
  } catch (error) {
    // Nothing depends on it.
    if (errnoOf(error) === null) throw error
  }
}
