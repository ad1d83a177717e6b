import {
  ADDRESS,
  BARE,
  CALL,
  HEADING_WORD,
  KOREAN_BOTH,
  KOREAN_CUES,
  LAST_WORD,
} from './cues-korean.ts'
import type { Topic } from './headings.ts'

const MOST_WORDS = 6
const LONGEST_WORDED = 32

/** What a Korean line heads; null where it is no heading. `decorated` lines need a cue only, bare ones must be nothing else. */
export function koreanHeading(text: string, decorated: boolean): Topic | null {
  if (text.length > 80) return null
  const part = /\s[-–—>|:]\s([^-–—>|:]{2,30})$/.exec(text)?.[1]
  const within = part && koreanHeading(part, false)
  if (within && within !== 'topic') return within
  const folded = text.replace(/\s+/g, '').replace(/^[\p{Extended_Pictographic}\p{P}\p{S}]+/u, '')
  if (folded.length === 0 || folded.length > 50) return null
  if (!decorated && !isBare(folded) && !isWorded(text))
    return /^[^,.]{2,18}[:：]$/.test(folded) ? topicOf(folded.toLowerCase().slice(0, -1)) : null
  return topicOf(folded.toLowerCase().replace(/(?<![:：!~.?…^])[:：!~.?…^]+$/, ''))
}

function isBare(folded: string): boolean {
  const plain = folded.replace(
    /(?<![!~.?^\p{Extended_Pictographic}])[!~.?^\p{Extended_Pictographic}]+$/u,
    '',
  )
  if (plain.length <= 24 && (BARE.test(plain) || CALL.test(plain))) return true
  const [head = '', tail] = folded.split(/[:：]/)
  if (tail && BARE.test(head) && ADDRESS.test(tail)) return true
  return folded.length <= 44 && ADDRESS.test(folded)
}

function isWorded(text: string): boolean {
  if (text.length > LONGEST_WORDED || /[A-Za-z\d]/.test(text)) return false
  const words = text.split(/[^가-힣]+/).filter(Boolean)
  const last = words.at(-1) ?? ''
  if (words.length < 2 || words.length > MOST_WORDS) return false
  if (!words.every((word) => HEADING_WORD.test(word))) return false
  if (!LAST_WORD.test(last) && !(last === '우대' && /^이(?:런|러한)/.test(text))) return false
  return topicOf(words.join('')) !== 'topic'
}

function topicOf(folded: string): Topic {
  if (KOREAN_BOTH.test(folded) && !/제출|서류/.test(folded)) return 'both'
  return KOREAN_CUES.find(([, cue]) => cue.test(folded))?.[0] ?? 'topic'
}
