import type { Day } from '../calendar/day.ts'
import type { Posting } from './posting.ts'

export const POSTING_DATES = ['opens', 'tests', 'closes'] as const
/** The days of a posting that the user has to know, in the order in which they come. */
export type PostingDate = (typeof POSTING_DATES)[number]

/** A day on which something of a posting falls. */
export interface DatedPosting {
  readonly day: Day
  readonly kind: PostingDate
  readonly posting: Posting
}

/** What falls on the days of a span, both ends included, of these postings; by day. */
export function datesWithin(
  postings: readonly Posting[],
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly DatedPosting[] {
  const dates = postings.flatMap((posting) =>
    POSTING_DATES.flatMap((kind): DatedPosting[] => {
      const day = posting[kind]
      return day !== undefined && day >= from && day <= to ? [{ day, kind, posting }] : []
    }),
  )
  return dates.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
