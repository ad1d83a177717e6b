import { englishHeading } from './headings-english.ts'
import { koreanHeading } from './headings-korean.ts'
import type { Marked } from './lines.ts'

/**
 * What a heading announces. `both`: required and preferred in one list; `topic`: a part of the section it stands in,
 * or something that is not known; `unknown`: what came after a section's end and was not announced; the others ask
 * nothing of the reader.
 */
export type Topic =
  | 'required'
  | 'preferred'
  | 'both'
  | 'topic'
  | 'unknown'
  | 'duties'
  | 'benefits'
  | 'process'
  | 'conditions'
  | 'stack'
  | 'company'
  | 'note'

/** What a line heads, by its cues and its setting; null where it is an ordinary line. */
export function headingOf(line: Marked): Topic | null {
  const decorated = line.decoration !== 'plain'
  if (/[가-힣]/.test(line.text)) return koreanHeading(line.text, decorated && !isSentence(line))
  if (line.bullet !== '' && !decorated && !line.colon)
    return isListHeading(line.text)
      ? englishHeading(line.text, { decorated: false, colon: false })
      : null
  return englishHeading(line.text, { decorated, colon: line.colon })
}

/** In nested lists a section's heading is an item itself. */
function isListHeading(text: string): boolean {
  return /^(?:(?:basic|minimum|key|job|required|preferred|desired|main|primary|additional|other) )?(?:qualifications|requirements|responsibilities|nice[ -]to[ -]haves?|must[ -]haves?|benefits|perks|preferred|required|desired|optional|bonus points|about (?:us|the company|the team|[A-Z][a-z]+))$/i.test(
    text,
  )
}

/** Symbols also stand before ordinary lines ("※ 3개월의 수습 기간이 있습니다."). */
function isSentence({ text, decoration }: Marked): boolean {
  return (
    text.length > 34 ||
    (decoration === 'symbol' &&
      /[가-힣](?:다|요|음|함|자|분|경험|우대|가능|능력)[.!]?$/.test(text) &&
      text.length > 14)
  )
}

/** Whether a topic's lines ask something of the reader. */
export function asks(topic: Topic | null): topic is 'required' | 'preferred' | 'both' {
  return topic === 'required' || topic === 'preferred' || topic === 'both'
}
