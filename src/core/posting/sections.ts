import { asks, headingOf, type Topic } from './headings.ts'
import type { Line } from './lines.ts'
import type { Kind, ReadingReason } from './posting.ts'
import { isNote, preferredWords } from './wording.ts'

/** A line that asks something, before its skills and years are read. */
export interface Asking {
  readonly kind: Kind
  readonly quote: string
  readonly because: readonly ReadingReason[]
}

export interface Sections {
  readonly asking: readonly Asking[]
  readonly unread: readonly string[]
}

/** An open section: what it is about, and the heading that opened it. */
interface Open {
  readonly topic: Topic
  readonly heading: Line
  items: number
  bulleted: number
  gaps: number
}

/** Walks a posting's lines from heading to heading and keeps those that ask something of the reader. */
export function readSections(lines: readonly Line[]): Sections {
  const asking: Asking[] = []
  const unread: string[] = []
  const explicit = lines.some((line) => isRequired(headingOf(line)))
  let open: Open | null = null
  for (const [i, line] of lines.entries()) {
    const inline = inlineHeading(line)
    const topic = inline ? null : headingOf(line)
    if (inline && !(open && asks(open.topic))) {
      open = { topic: inline.topic, heading: line, items: 0, bulleted: 0, gaps: 0 }
      if (asks(inline.topic)) asking.push(askingOf({ ...line, text: inline.rest }, inline.topic))
      continue
    }
    if (topic) {
      open = opened(line, topic, { open, explicit, first: i < 2 })
      continue
    }
    if (!open || !asks(open.topic)) continue
    if (endsBefore(line, open)) {
      open = null
      continue
    }
    open.items++
    if (line.bullet) open.bulleted++
    if (line.gap) open.gaps++
    if (isNote(line.text)) continue
    if (isWords(line.text)) asking.push(askingOf(line, open.topic))
  }
  return { asking, unread }
}

function isRequired(topic: Topic | null): boolean {
  return topic === 'required' || topic === 'both'
}

/** What is open after a heading. */
function opened(
  line: Line,
  topic: Topic,
  { open, explicit, first }: { open: Open | null; explicit: boolean; first: boolean },
): Open | null {
  const fresh = (t: Topic): Open => ({ topic: t, heading: line, items: 0, bulleted: 0, gaps: 0 })
  if (topic !== 'topic') return fresh(topic)
  if (open && asks(open.topic)) return outranks(line, open.heading) ? null : open
  if (first || explicit) return open
  return /education|experience|skill|competenc|knowledge|certif/i.test(line.text)
    ? fresh('required')
    : open
}

/** An unknown heading of the same or a higher rank than the section's own ends the section. */
function outranks(line: Line, heading: Line): boolean {
  if (line.decoration === 'hash')
    return heading.decoration !== 'hash' || line.depth <= heading.depth
  return false
}

/** Prose after a blank line, where the section was a list. */
function endsBefore(line: Line, open: Open): boolean {
  if (!line.gap || line.bullet !== '' || open.items === 0) return false
  if (open.bulleted > 0) return true
  return open.gaps === 0 && line.text.length > 60
}

/** "필수: Java 3년 이상", "Requirements: 5+ years of Go": heading and line in one. */
function inlineHeading(line: Line): { topic: Topic; rest: string } | null {
  const match = /^([^:：]{2,40})[:：]\s*(\S.{3,})$/.exec(line.text)
  if (!match) return null
  const [, head = '', rest = ''] = match
  const topic = headingOf({ ...line, text: head, decoration: 'plain', colon: false, bullet: '' })
  return topic === null || topic === 'topic' ? null : { topic, rest }
}

function askingOf(line: Line, topic: Topic): Asking {
  const words = topic === 'preferred' ? null : preferredWords(line.text)
  const kind: Kind = topic === 'preferred' || words ? 'preferred' : 'required'
  return { kind, quote: line.text, because: words ? [{ reason: 'wording', words }] : [] }
}

function isWords(text: string): boolean {
  return /[\p{L}\p{N}]{2}|[A-Z]/u.test(text)
}
