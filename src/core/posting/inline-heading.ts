import { asks, headingOf, type Topic } from './headings.ts'
import type { Line } from './lines.ts'
import { isNote } from './wording.ts'
import { lineYears } from './years.ts'

/** "**Requirements that we mean:** fluent German": a line that says by itself that it asks. */
export function namesAsking(line: Line): boolean {
  const head = line.label ? line.text.slice(0, line.text.search(/[:：]/)) : ''
  return head !== '' && asks(headingOf({ ...line, text: head, decoration: 'bold', colon: false }))
}

export interface Inline {
  readonly topic: Topic
  readonly rest: string
  /** The section goes on around the line. */
  readonly stays: boolean
}

/** "필수: Java 3년 이상", "Requirements: 5+ years of Go", "Job type: contract": heading and line in one. */
export function inlineHeading(
  line: Line,
  { topic: open, inline }: { readonly topic: Topic | null; readonly inline: boolean },
): Inline | null {
  const match = /^([^:：]{2,40}?)\s?[:：]\s*(\S.+)$/.exec(line.text)
  const [, head = '', words = ''] = match ?? []
  const rest = words.replace(/^[-•*·]\s+/, '')
  if (head === '' || rest.startsWith('//')) return null
  const topic = headingOf({ ...line, text: head, decoration: 'plain', colon: false, bullet: '' })
  const inside = asks(open)
  if (topic === 'topic' && !inside && isYearsField(line.text))
    return { topic: 'required', rest: line.text, stays: true }
  if (topic === null || topic === 'topic') return null
  if (asks(topic)) {
    if (
      open === 'process' ||
      isNote(rest) ||
      (inside && !inline && (topic === open || !SECTION_NAME.test(head)))
    )
      return null
    return { topic, rest, stays: false }
  }
  if (!inside) return null
  if (topic === 'conditions' || topic === 'benefits' || topic === 'process')
    return { topic, rest, stays: /[가-힣]/.test(line.text) || line.bullet !== '' }
  return null
}

/** "Experience: 4-6 years" among a posting's fields. */
export function isYearsField(text: string): boolean {
  return YEARS.test(text) && lineYears(text) !== null
}

const YEARS = /^(?:[a-z]{3,12} ){0,3}experience(?: required| level)?\s?[:：]/i

/** A section's own name; "우대: AWS" inside another section is a line of it. */
const SECTION_NAME = /사항|요건|조건|qualifications|requirements|nice[ -]to[ -]have/i
