import { foldName } from '../skill/fold.ts'
import type { Kind, Posting, Qualification } from './posting.ts'

/** From this share of common lines on, two texts are the same posting. */
const SAME_SHARE = 0.6

/**
 * The tracked posting that a newly read one is a text of: the same company and title, or mostly the same lines at the
 * same company (or where the text names none); null where it is new.
 */
export function findSame(
  read: Pick<Posting, 'company' | 'title' | 'qualifications'>,
  postings: readonly Posting[],
): Posting | null {
  const same = (a: string, b: string) => foldName(a) === foldName(b)
  const named = postings.find(
    (posting) => same(posting.company, read.company) && same(posting.title, read.title),
  )
  const alike = postings.find(
    (posting) =>
      (same(posting.company, read.company) || read.company === '') &&
      commonShare(posting.qualifications, read.qualifications) >= SAME_SHARE,
  )
  return named ?? alike ?? null
}

/**
 * A posting with the lines of a newer text of it. What the user said of it stays: lines that were kept keep their id (and
 * so their answers), and corrections of the user's own outlive the new reading.
 */
export function updateLines(
  posting: Posting,
  read: Pick<Posting, 'qualifications' | 'unread'>,
): Posting {
  const before = new Map(posting.qualifications.map((line) => [foldName(line.quote), line]))
  const seen = new Set<string>()
  const merged: Qualification[] = []
  for (const line of read.qualifications) {
    const old = before.get(foldName(line.quote))
    if (!old || seen.has(old.id)) {
      merged.push({ ...line, id: '' })
      continue
    }
    seen.add(old.id)
    merged.push(isUsers(old) ? old : { ...line, id: old.id })
  }
  const added = posting.qualifications.filter((line) => isUsers(line) && !seen.has(line.id))
  return { ...posting, qualifications: numberLines([...merged, ...added]), unread: read.unread }
}

/** Gives lines without an id one that no other line of the posting has: "r1" for required, "p1" for preferred ones. */
export function numberLines(lines: readonly Qualification[]): readonly Qualification[] {
  const taken = new Set(lines.map((line) => line.id))
  const next: Record<Kind, number> = { required: 1, preferred: 1 }
  return lines.map((line) => {
    if (line.id !== '') return line
    while (taken.has(idOf(line.kind, next[line.kind]))) next[line.kind]++
    const id = idOf(line.kind, next[line.kind])
    taken.add(id)
    return { ...line, id }
  })
}

function idOf(kind: Kind, number: number): string {
  return `${kind === 'required' ? 'r' : 'p'}${number}`
}

function isUsers({ because }: Qualification): boolean {
  return because?.some(({ reason }) => reason === 'user') ?? false
}

function commonShare(a: readonly Qualification[], b: readonly Qualification[]): number {
  const quotes = new Set(a.map(({ quote }) => foldName(quote)))
  const common = b.filter(({ quote }) => quotes.has(foldName(quote))).length
  return common / Math.max(a.length, b.length, 1)
}
