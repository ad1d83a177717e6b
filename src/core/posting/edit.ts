import type { Level } from '../skill/level.ts'
import { findLine } from './find.ts'
import type { Posting, Qualification, ReadingReason, SkillAsked } from './posting.ts'
import { numberLines, withDropped } from './update.ts'

/** Corrections of a reading by the user. */
export interface LineEdits {
  /** Lines that belong to the other kind. */
  readonly move?: readonly string[]
  /** Lines that ask nothing. */
  readonly drop?: readonly string[]
  readonly targets?: readonly { readonly line: string; readonly target: Level }[]
  /** What lines ask for in the place of what was read there; of several words on a line the last counts, as with targets. */
  readonly skills?: readonly { readonly line: string; readonly skills: readonly SkillAsked[] }[]
  /** Further lines; their ids are given here. */
  readonly add?: readonly Qualification[]
}

/**
 * A posting with the user's corrections, which are remembered as the user's: an update of its text leaves out what was
 * dropped, until it is added again. Throws `line-unknown`.
 */
export function editLines(posting: Posting, edits: LineEdits): Posting {
  const { move = [], drop = [], targets = [], skills = [], add = [] } = edits
  const named = [...move, ...drop, ...[...targets, ...skills].map(({ line }) => line)]
  for (const id of named) findLine(id, posting)
  const lines = posting.qualifications
    .filter(({ id }) => !drop.includes(id))
    .map((line) => (move.includes(line.id) ? moved(line) : line))
    .map((line) => changed(line, targets))
    .map((line) => changed(line, skills))
  const added = add.map((line) => byUser({ ...line, id: '' }))
  const gone = posting.qualifications.filter(({ id }) => drop.includes(id))
  return withDropped(
    { ...posting, qualifications: numberLines([...lines, ...added]) },
    gone.map(({ quote }) => quote),
  )
}

function changed(
  line: Qualification,
  changes: readonly ({ readonly line: string } & Partial<Qualification>)[],
): Qualification {
  const change = changes.findLast((wanted) => wanted.line === line.id)
  if (!change) return line
  const { line: _, ...values } = change
  return byUser({ ...line, ...values })
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
