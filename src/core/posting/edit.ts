import type { Level } from '../skill/level.ts'
import { findLine } from './find.ts'
import type { Posting, Qualification, ReadingReason } from './posting.ts'
import { numberLines } from './update.ts'

/** Corrections of a reading by the user. */
export interface LineEdits {
  /** Lines that belong to the other kind. */
  readonly move?: readonly string[]
  /** Lines that ask nothing. */
  readonly drop?: readonly string[]
  readonly targets?: readonly { readonly line: string; readonly target: Level }[]
  /** Further lines; their ids are given here. */
  readonly add?: readonly Qualification[]
}

/** A posting with the user's corrections, which are remembered as the user's. Throws `line-unknown`. */
export function editLines(posting: Posting, { move, drop, targets, add }: LineEdits): Posting {
  for (const id of [...(move ?? []), ...(drop ?? []), ...(targets ?? []).map(({ line }) => line)]) {
    findLine(id, posting)
  }
  const lines = posting.qualifications
    .filter(({ id }) => !drop?.includes(id))
    .map((line) => (move?.includes(line.id) ? moved(line) : line))
    .map((line) => {
      const target = targets?.find((wanted) => wanted.line === line.id)?.target
      return target === undefined ? line : byUser({ ...line, target })
    })
  const added = (add ?? []).map((line) => byUser({ ...line, id: '' }))
  return { ...posting, qualifications: numberLines([...lines, ...added]) }
}

/** The id stays: answers and evidence hang on it. */
function moved(line: Qualification): Qualification {
  return byUser({ ...line, kind: line.kind === 'required' ? 'preferred' : 'required' })
}

function byUser(line: Qualification): Qualification {
  const others = (line.because ?? []).filter(({ reason }) => reason !== 'user')
  const because: ReadingReason[] = [...others, { reason: 'user' }]
  return { ...line, because }
}
