import { anyOf, joined } from '../cues.ts'

/** Clauses that say a thing is not wanted; where the line also calls it a plus, it is wanted after all. */
const NOT_WANTED = anyOf(
  {
    unneeded: `\\bnot (?:strictly |absolutely )?(?:${joined({
      asked: 'required|necessary|needed|mandatory|a requirement',
    })})\\b|n't (?:required|necessary|needed|need)\\b`,
    none: '\\bno (?:prior |previous )?(?:[\\w+#./-]{1,16} ){1,2}(?:is |are )?(?:required|necessary|needed)\\b',
    free: "\\b(?:do(?:es)? not|don't|doesn't) (?:need|require|have to)\\b",
    unused: "\\bwe (?:do not|don't|no longer) use\\b",
    korean:
      '필요\\s?(?:가\\s?)?(?:없|하지\\s?않)|필수(?:는|가)?\\s?아니|불필요|몰라도|없어도|않아도|무관',
  },
  'i',
)
const WANTED = anyOf(
  {
    korean: '우대|좋(?:습니다|아요|겠)|환영',
    english: '\\b(?:plus|preferred|bonus|nice to have|helpful|desirable|beneficial)\\b',
  },
  'i',
)
const CLAUSES = /[;.]\s|,\s|[()]|\bbut\b|\bhowever\b|지만|으나|는데|그러나/gi

/** The stretches of a line, in characters, whose skills are not asked for ("Spring 경험은 없어도 됩니다"). */
export function negatedSpans(text: string): { readonly start: number; readonly end: number }[] {
  if (!NOT_WANTED.test(text) || WANTED.test(text)) return []
  const cuts = [...text.matchAll(CLAUSES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const starts = [0, ...cuts.map(({ end }) => end)]
  const ends = [...cuts.map(({ start }) => start), text.length]
  return starts
    .map((start, i) => ({ start, end: ends[i] ?? text.length }))
    .filter(({ start, end }) => NOT_WANTED.test(text.slice(start, end)))
}
