import { englishHeading } from './headings-english.ts'
import { koreanHeading } from './headings-korean.ts'
import type { Marked } from './lines.ts'
import { asksSomething } from './wording.ts'

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
  const decorated = line.decoration !== 'plain' && !isBoldItem(line)
  if (/[가-힣]/.test(line.text))
    return bilingualHeading(line) ?? koreanHeading(line.text, decorated && !isSentence(line))
  if (line.bullet !== '' && !decorated && !line.colon)
    return isListHeading(line.text)
      ? englishHeading(line.text, { decorated: false, colon: false })
      : null
  return englishHeading(line.text, { decorated, colon: line.colon, apart: line.gap })
}

const LONGEST_BILINGUAL = 60

/** "Requirements (자격요건)", "우대사항 / Preferred": one heading in two languages. */
function bilingualHeading({ text }: Marked): Topic | null {
  if (text.length > LONGEST_BILINGUAL || !/[a-z]/i.test(text)) return null
  const [, one = '', other = ''] =
    /^([^()（）/|]{2,40})[(（/|]([^()（）/|]{2,40})[)）]?\s?:?$/.exec(text) ?? []
  const korean = [one, other].find((part) => /[가-힣]/.test(part))
  const english = [one, other].find((part) => /[a-z]/i.test(part) && !/[가-힣]/.test(part))
  if (!korean || !english) return null
  const topic = koreanHeading(korean.trim(), false)
  const meant = englishHeading(english.trim(), { decorated: false, colon: false })
  return topic === null || meant === null || topic === 'topic' ? null : topic
}

/** A list's item may be bold throughout ("- **Java 3년 이상**"). */
function isBoldItem({ text, bullet, decoration, colon }: Marked): boolean {
  return (
    decoration === 'bold' && bullet !== '' && !colon && (asksSomething(text) || /\d/.test(text))
  )
}

/** In nested lists a section's heading is an item itself. */
function isListHeading(text: string): boolean {
  return /^(?:(?:basic|minimum|key|job|required|preferred|desired|main|primary|additional|other) )?(?:qualifications|requirements|responsibilities|nice[ -]to[ -]haves?|must[ -]haves?|benefits|perks|preferred|required|desired|optional|bonus points|about (?:us|the company|the team|[A-Z][a-z]+)|(?:required|preferred|desired|minimum|basic)(?:(?:,? and|,| &)? (?:experience|skills|knowledge|abilities|qualifications|education)){1,4})$/i.test(
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

/** Topics under which what looks as if it asked is not to be lost. */
export const OPEN_TOPICS: ReadonlySet<Topic> = new Set(['duties', 'company', 'note', 'unknown'])
