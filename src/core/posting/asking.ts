import type { Topic } from './headings.ts'
import type { Kind, ReadingReason } from './posting.ts'
import { preferredWords, textOf, wishedParts } from './preference.ts'

/** A line that asks something, before its skills and years are read. */
export interface Asking {
  readonly kind: Kind
  readonly quote: string
  readonly because: readonly ReadingReason[]
}

/** No posting asks for more; what goes beyond is handed back as unread. */
export const MOST_LINES = 300

/** What a line asks under a heading; where each of its parts is only wished for, it is too. */
export function askingOf(quote: string, topic: Topic): Asking {
  if (topic === 'preferred')
    return { kind: MUST.test(quote) ? 'required' : 'preferred', quote, because: [] }
  const words = preferredWords(quote) ?? wordsOfAll(quote)
  return words
    ? { kind: 'preferred', quote, because: [{ reason: 'wording', words }] }
    : { kind: 'required', quote, because: [] }
}

/** Even among what is preferred: "Java (required)". */
const MUST = /\((?:required|mandatory|must|필수)\)[.!]?$/i

/** "Kotlin is a plus. Scala too is welcome." */
function wordsOfAll(quote: string): string | null {
  const wishes = wishedParts(quote)
  const [first] = wishes
  const rest = wishes.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    quote,
  )
  return first && !/[\p{L}\p{N}]/u.test(rest) ? preferredWords(textOf(quote, first).trim()) : null
}
