import { foldText } from '../text.ts'
import type { Kind, Posting, Qualification } from './posting.ts'

/** From this share of common lines on, two texts are the same posting. */
const SAME_SHARE = 0.6

/** A tracked posting that a newly read one may be a newer text of. */
export interface Same {
  readonly posting: Posting
  /** The share of the lines that both have, 0-1. */
  readonly share: number
  /** Whether that is enough to take one for the other; else only the company and the title are the same. */
  readonly isAlike: boolean
}

/**
 * The tracked posting that a newly read one is likeliest a text of: mostly the same lines at the same company (or where
 * the text names none), else the same company and title, which two teams may share; null where it is new.
 */
export function findSame(
  read: Pick<Posting, 'company' | 'title' | 'qualifications'>,
  postings: readonly Posting[],
): Same | null {
  const same = (a: string, b: string) => foldText(a) === foldText(b)
  const found = postings
    .filter(({ company }) => same(company, read.company) || read.company === '')
    .map((posting) => {
      const share = commonShare(posting, read.qualifications)
      const isNamed = same(posting.company, read.company) && same(posting.title, read.title)
      return { posting, share, isAlike: share >= SAME_SHARE, isNamed }
    })
    .filter(({ isAlike, isNamed }) => isAlike || isNamed)
    .sort((a, b) => b.share - a.share || Number(b.isNamed) - Number(a.isNamed))
  return found[0] ?? null
}

/**
 * A posting with the lines of a newer text of it. What the user said of it stays: lines that were kept keep their id (and
 * so their answers), corrections of the user's own outlive the new reading, and lines that the user dropped stay dropped
 * unless they are now the user's own; `dropped` counts those.
 */
export function updateLines(
  posting: Posting,
  read: Pick<Posting, 'qualifications' | 'unread'>,
): { readonly posting: Posting; readonly dropped: number } {
  const before = new Map(posting.qualifications.map((line) => [foldText(line.quote), line]))
  const out = new Set(posting.dropped?.map(foldText))
  const wanted = read.qualifications.filter(
    (line) => isUsers(line) || !out.has(foldText(line.quote)),
  )
  const seen = new Set<string>()
  const merged: Qualification[] = []
  for (const line of wanted) {
    const old = before.get(foldText(line.quote))
    if (!old || seen.has(old.id)) {
      merged.push({ ...line, id: '' })
      continue
    }
    seen.add(old.id)
    merged.push(isUsers(old) ? old : { ...line, id: old.id })
  }
  const added = posting.qualifications.filter((line) => isUsers(line) && !seen.has(line.id))
  const qualifications = numberLines([...merged, ...added])
  return {
    posting: withDropped({ ...posting, qualifications, unread: read.unread }),
    dropped: read.qualifications.length - wanted.length,
  }
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

/** Remembers further dropped lines, and forgets those that stand in the posting again. */
export function withDropped(posting: Posting, gone: readonly string[] = []): Posting {
  const { dropped: before = [], ...rest } = posting
  const standing = new Set(posting.qualifications.map(({ quote }) => foldText(quote)))
  const dropped = [...new Set([...before, ...gone])].filter(
    (quote) => !standing.has(foldText(quote)),
  )
  return dropped.length === 0 ? rest : { ...rest, dropped }
}

/** Whether the user moved, added or corrected a line. */
export function isUsers({ because }: Qualification): boolean {
  return because?.some(({ reason }) => reason === 'user') ?? false
}

/** Lines that the user dropped were in the posting's text, and those that the user wrote were not. */
function commonShare(posting: Posting, read: readonly Qualification[]): number {
  const texts = new Set(read.map(({ quote }) => foldText(quote)))
  const known = new Set([
    ...posting.qualifications
      .filter((line) => !isUsers(line) || texts.has(foldText(line.quote)))
      .map(({ quote }) => foldText(quote)),
    ...(posting.dropped ?? []).map(foldText),
  ])
  const common = [...texts].filter((text) => known.has(text)).length
  return common / Math.max(known.size, texts.size, 1)
}
