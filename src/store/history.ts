import { EMPTY_DOCUMENT } from '../core/document.ts'
import { GilError } from '../core/error.ts'
import type { Loaded, Memory } from './load.ts'
import { parse } from './parse.ts'
import { type Head, type Kept, readRevision, revisionPath, walk } from './revisions.ts'
import type { Saved } from './serialise.ts'
import type { Revision } from './store.ts'
import type { Change } from './transact.ts'
import { isUnreadable } from './unreadable.ts'

/** A change that goes a step back or forward, and the step. */
export interface Step extends Change {
  readonly revision: Revision
}

/** What a change made by a command remembers: undo goes back to what stood before it, and nothing is left to redo. */
export function savedBy(command: string | null, { newest }: Loaded): Saved {
  // The first revision stands on nothing, unless it is a file that came from elsewhere.
  const start = command === null ? null : 0
  return { command, before: newest ? newest.number : start }
}

/** What can be undone and redone, the newest first: first what is undone, then what stands. */
export function historyOf(
  { newest, next, edited, liveTime }: Loaded,
  memory: Memory,
): readonly Revision[] {
  const { place, files } = memory
  if (!newest) return []
  const standing = [newest, ...walk(newest, 'before', place, files)]
  // The oldest can be undone only onto the empty document: what else stood before it is not kept.
  const undoable = standing.at(-1)?.saved.before === 0 ? standing : standing.slice(0, -1)
  const steps = undoable.map((head) => revisionOf(head, false))
  if (edited) {
    return [{ number: next, command: null, savedAt: liveTime ?? 0, undone: false }, ...steps]
  }
  const undone = walk(newest, 'after', place, files).map((head) => revisionOf(head, true))
  return [...undone.reverse(), ...steps]
}

/** The step back from what counts: a copy of the revision before it, that remembers the way forward; null where there is none. */
export function stepBack(loaded: Loaded, memory: Memory): Step | null {
  const { newest, edited, document } = loaded
  if (!newest) return null
  // An edit is kept first, whatever is to come: then this is asked again.
  if (edited) return { document, saved: savedBy(null, loaded), revision: revisionOf(newest, false) }
  const { before } = newest.saved
  if (before === null) return null
  const revision = revisionOf(newest, false)
  const after = newest.number
  if (before === 0) {
    return { document: EMPTY_DOCUMENT, saved: { command: null, before: null, after }, revision }
  }
  const kept = readRevision(before, memory.place, memory.files)
  if (!kept) return null
  const { command, before: earlier } = kept.saved
  return {
    document: documentOf(kept, memory),
    saved: { command, before: earlier, after, at: timeOf(kept) },
    revision,
  }
}

/** The step forward again: a copy of what was undone last, that remembers all it remembered; null where nothing is undone. */
export function stepForward({ newest, edited }: Loaded, memory: Memory): Step | null {
  const after = edited ? undefined : newest?.saved.after
  const kept = after === undefined ? null : readRevision(after, memory.place, memory.files)
  if (!kept) return null
  return {
    document: documentOf(kept, memory),
    saved: { ...kept.saved, at: timeOf(kept) },
    revision: revisionOf(kept, false),
  }
}

export function revisionOf(head: Head, undone: boolean): Revision {
  return { number: head.number, command: head.saved.command, savedAt: timeOf(head), undone }
}

function documentOf(kept: Kept, { place, migrations }: Memory): Change['document'] {
  const stored = parse(kept.bytes, migrations)
  if (!isUnreadable(stored)) return stored.document
  throw new GilError('store-unreadable', { path: revisionPath(kept.number, place), ...stored })
}

export function timeOf({ saved, mtimeMs }: Head): number {
  return saved.at ?? mtimeMs
}
