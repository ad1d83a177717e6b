import { GilError } from '../error.ts'
import { foldText } from '../text.ts'
import { lineKey } from './line-key.ts'
import type { Posting, Qualification } from './posting.ts'

/**
 * The posting that a text names: its id, else the only one whose id, company or title holds the text.
 * Throws `posting-unknown` or `posting-ambiguous` with candidates.
 */
export function findPosting(text: string, postings: readonly Posting[]): Posting {
  const exact = postings.find(({ id }) => id === text)
  if (exact) return exact
  const part = foldText(text)
  const fits = postings.filter(
    ({ id, company, title }) =>
      part !== '' && [id, company, title].some((name) => foldText(name).includes(part)),
  )
  const [only] = fits
  if (only && fits.length === 1) return only
  const candidates = (fits.length > 0 ? fits : postings).map(({ id }) => id)
  throw new GilError(fits.length > 0 ? 'posting-ambiguous' : 'posting-unknown', {
    id: text,
    candidates,
  })
}

/** The line of a posting that an id names ("r3"). Throws `line-unknown` with the posting's lines. */
export function findLine(id: string, posting: Posting): Qualification {
  const line = posting.qualifications.find((qualification) => qualification.id === id)
  if (line) return line
  throw new GilError('line-unknown', {
    posting: posting.id,
    id,
    lines: posting.qualifications.map((qualification) => qualification.id),
  })
}

/** A line and the posting that it stands in. */
export interface FoundLine {
  readonly posting: Posting
  readonly line: Qualification
}

/** Every line of these postings by its key. */
export function linesByKey(postings: readonly Posting[]): ReadonlyMap<string, FoundLine> {
  return new Map(
    postings.flatMap((posting) =>
      posting.qualifications.map((line): [string, FoundLine] => [
        lineKey(posting.id, line.id),
        { posting, line },
      ]),
    ),
  )
}
