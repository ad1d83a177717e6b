import { errnoOf, type Files } from './files.ts'
import type { Place } from './place.ts'
import { claimPath, listRevisions, revisionPath } from './revisions.ts'
import { isUnreadable } from './unreadable.ts'
import { closeQuietly, readWhole, removeQuietly } from './whole.ts'

/** What link() says on a disk that knows no hard links (exFAT, some network drives). */
export const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

/** Others wait this long for a claim whose owner cannot be asked or does not end, and its owner gives it up well before. */
const PATIENCE_MS = 5_000
/** The same for a claim that bears no name yet: its owner signs it in the next call, or was killed before it could. */
const UNSIGNED_MS = 250
const PAUSE_MS = 5

interface Home {
  readonly place: Place
  readonly files: Files
}

/**
 * Gives a finished draft the name of the next revision, where nobody has it yet, and returns its number; null where somebody
 * was first. Compare-and-swap by link(), which fails where the name exists: there is no lock that could go stale.
 */
export function claimRevision(draft: string, number: number, home: Home): number | null {
  try {
    home.files.link(draft, revisionPath(number, home.place))
    return number
  } catch (error) {
    const errno = errnoOf(error) ?? ''
    // ENOENT: another process took our draft for a dead one's and swept it away.
    if (errno === 'EEXIST' || errno === 'ENOENT') return null
    if (!NO_LINKS.includes(errno)) throw error
    return claimWithoutLinks(draft, number, home)
  }
}

/**
 * A lock for one revision number: who makes the file NNNNNN.claim may rename its draft to NNNNNN.json. A lock whose owner
 * died is never taken over, which two could do at once: its number is left out, and the next one claimed instead. What remains
 * is an owner that is stopped for longer than the others' patience between two calls in a row, and goes on after that.
 */
function claimWithoutLinks(draft: string, first: number, home: Home): number | null {
  for (let number = first; ; number += 1) {
    const path = claimPath(number, home.place)
    const began = makeClaim(path, home.files)
    if (began === null) {
      if (isAbandoned(path, home.files)) continue
      return null
    }
    try {
      return renameFirst(draft, { first, number, began }, home) ? number : null
    } finally {
      removeQuietly(path, home.files)
    }
  }
}

/** Renames the draft unless somebody was quicker before the claim stood, or the claim is no longer safely ours. */
function renameFirst(
  draft: string,
  claim: { readonly first: number; readonly number: number; readonly began: number },
  { place, files }: Home,
): boolean {
  const isTaken = (listRevisions(place, files)[0] ?? 0) >= claim.first
  if (isTaken || files.clock() - claim.began > PATIENCE_MS / 2) return false
  files.rename(draft, revisionPath(claim.number, place))
  return true
}

/** Makes the claim, signs it, and says when; null where it exists, or the signing took so long that others may be past it. */
function makeClaim(path: string, files: Files): number | null {
  const began = files.clock()
  let fd: number
  try {
    fd = files.openNew(path)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return null
    throw error
  }
  try {
    files.write(fd, Buffer.from(`${files.pid}@${files.machine()}`), 0)
  } catch (error) {
    removeQuietly(path, files)
    throw error
  } finally {
    closeQuietly(fd, files)
  }
  if (files.clock() - began < UNSIGNED_MS / 2) return began
  removeQuietly(path, files)
  return null
}

/** Waits for a claim's end: true where its owner died or lets it stand too long, false where it is gone. */
function isAbandoned(path: string, files: Files): boolean {
  const began = files.clock()
  for (;;) {
    const claim = readWhole(path, files, { follow: false })
    if (claim === null) return false
    const [owner, machine] = isUnreadable(claim)
      ? []
      : Buffer.from(claim.bytes).toString().split('@')
    if (machine === files.machine() && !files.isRunning(Number(owner))) return true
    if (files.clock() - began > (machine === undefined ? UNSIGNED_MS : PATIENCE_MS)) return true
    files.pause(PAUSE_MS)
  }
}
