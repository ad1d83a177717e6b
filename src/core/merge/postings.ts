import { isSameRecord } from '../changes.ts'
import { makePostingId } from '../posting/id.ts'
import { lineKey } from '../posting/line-key.ts'
import type { Posting, Qualification } from '../posting/posting.ts'
import { numberLines } from '../posting/update.ts'
import { foldText } from '../text.ts'
import { type Sides, settle } from './tally.ts'

export interface MergedPostings {
  readonly postings: readonly Posting[]
  /** Of every posting of theirs, the id that it has here. */
  readonly ids: ReadonlyMap<string, string>
  /** Of every line of theirs, by its key, the key that it has here; null where the posting here has no such line. */
  readonly lines: ReadonlyMap<string, string | null>
}

/**
 * Merges postings: one of the same id, company and title is the same posting, and where it differs a conflict; any other
 * whose id is taken gets a new one. Answers hang on lines, so lines of the same words keep the id that they have here.
 */
export function mergePostings(sides: Omit<Sides<Posting>, 'kind'>): MergedPostings {
  const kind = 'posting' as const
  const { ours, theirs, tally } = sides
  const here = new Map(ours.map((posting) => [posting.id, posting]))
  const byContent = new Map(ours.map((posting) => [contentOf(posting), posting]))
  const taken = new Map<string, Posting>()
  const added: Posting[] = []
  const ids = new Map<string, string>()
  const lines = new Map<string, string | null>()
  for (const posting of theirs) {
    const known = here.get(posting.id)
    const same = isSameRecord(known, posting) ? known : byContent.get(contentOf(posting))
    let id = same?.id ?? posting.id
    if (same) tally.skipped.push({ kind, id })
    else if (known && isOne(known, posting)) {
      const side = settle({ ...sides, kind }, id, { ours: known, theirs: posting })
      if (side === 'theirs') taken.set(id, withLinesOf(posting, known))
    } else {
      if (known)
        id = makePostingId(
          posting,
          [...ours, ...theirs, ...added].map((one) => one.id),
        )
      added.push({ ...posting, id })
      tally.added.push({ kind, id, ...(known && { from: posting.id }) })
    }
    ids.set(posting.id, id)
    const target = taken.get(id) ?? here.get(id) ?? added.at(-1)
    for (const [key, there] of pairLines(posting, target)) lines.set(key, there)
  }
  const kept = ours.map((posting) => taken.get(posting.id) ?? posting)
  return { postings: [...kept, ...added], ids, lines }
}

/** All but its id, which another home may have given otherwise. */
function contentOf(posting: Posting): string {
  return JSON.stringify({ ...posting, id: '' })
}

function isOne(ours: Posting, theirs: Posting): boolean {
  const same = (a: string, b: string) => foldText(a) === foldText(b)
  return same(ours.company, theirs.company) && same(ours.title, theirs.title)
}

/** Theirs, with our ids for the lines that ours has in the same words. */
function withLinesOf(theirs: Posting, ours: Posting): Posting {
  const known = new Set(ours.qualifications.map(({ id }) => id))
  const paired = theirs.qualifications.map((line) => ({ line, id: idIn(ours, line) }))
  const taken = new Set(paired.map(({ id }) => id))
  const renamed = paired.map(({ line, id }) => {
    if (id !== null) return { ...line, id }
    return known.has(line.id) || taken.has(line.id) ? { ...line, id: '' } : line
  })
  // Numbered beside ours: an id that answers of ours hang on goes to no other line.
  const numbered = numberLines([...ours.qualifications, ...renamed])
  return { ...theirs, qualifications: numbered.slice(ours.qualifications.length) }
}

function pairLines(theirs: Posting, here: Posting | undefined): [string, string | null][] {
  return theirs.qualifications.map((line) => {
    const id = here ? idIn(here, line) : null
    return [lineKey(theirs.id, line.id), here && id !== null ? lineKey(here.id, id) : null]
  })
}

/** The id of the line in the same words; of several, the one of the same id. */
function idIn({ qualifications }: Posting, { id, quote }: Qualification): string | null {
  const same = qualifications.filter((line) => foldText(line.quote) === foldText(quote))
  return (same.find((line) => line.id === id) ?? same[0])?.id ?? null
}
