import type { PostingCounts } from '../../core/gap/gap.ts'
import type { Posting } from '../../core/posting/posting.ts'

/** A posting that is tracked: what it does not say is null. */
export function postingJson(posting: Posting, next: PostingCounts['next']): object {
  const { id, company, title, status, interest = null, added, source = null } = posting
  const { qualifications, unread, dropped = [] } = posting
  return {
    ...{ id, company, title, status, interest, added, next },
    ...factsJson(posting),
    source,
    qualifications,
    unread,
    dropped,
  }
}

/** What a text says of its posting besides company, title and lines; null where it does not. */
export function factsJson({
  opens = null,
  closes = null,
  tests = null,
  employment = null,
  url = null,
  minYears = null,
}: Facts): object {
  return { opens, closes, tests, employment, url, minYears }
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null }
type Facts = Nullable<
  Pick<Posting, 'opens' | 'closes' | 'tests' | 'employment' | 'url' | 'minYears'>
>
