import { asks, type Topic } from './headings.ts'
import { namesAsking } from './inline-heading.ts'
import type { Line } from './lines.ts'
import { preferredWords } from './preference.ts'
import type { Tells } from './tells.ts'
import { asksSomething, isNote, isProse } from './wording.ts'

/** An open section: what it is about, the heading that opened it, and what its lines looked like so far. */
export interface Open {
  readonly topic: Topic
  readonly heading: Line
  readonly items: number
  /** Where its first list item stands. */
  readonly itemIndent: number | null
  readonly bulleted: boolean
  readonly gaps: boolean
  /** A note stood last: what follows it is notes too, unless it plainly asks. */
  readonly notes: boolean
  /** It began with a line of its own ("- 필수: Java"), so that others like it are its siblings. */
  readonly inline: boolean
  /** The words of an item that only wishes for the deeper ones below it, and where it stands. */
  readonly wish: { readonly words: string; readonly indent: number } | null
  /** The section that its heading is an item of, and that goes on behind it. */
  readonly within: Open | null
}

export function opens(heading: Line, topic: Topic): Open {
  return {
    topic,
    heading,
    items: 0,
    itemIndent: null,
    bulleted: false,
    gaps: false,
    notes: false,
    inline: false,
    wish: null,
    within: null,
  }
}

/** What is open after a heading: an unknown one is a part of the section that it stands in, if it does not outrank it. */
export function opened(line: Line, topic: Topic, open: Open | null): Open | null {
  if (open && asks(open.topic) && !asks(topic) && isNested(line, open.heading))
    return { ...open, notes: false }
  if (topic !== 'topic')
    return { ...opens(line, topic), within: isItemOf(line, open) ? open : null }
  if (open && asks(open.topic))
    return outranks(line, open.heading)
      ? opens(line, 'unknown')
      : { ...open, notes: false, itemIndent: null, within: null }
  return ASKING_TOPIC.test(line.text) ? opens(line, 'required') : open
}

function isItemOf(line: Line, open: Open | null): boolean {
  return open !== null && asks(open.topic) && line.bullet !== '' && line.indent === open.itemIndent
}

/** "- [Back-end 기술 스택]" over deeper items, among the items of a list that asks: a part of it, whatever its name. */
export function isPart(line: Line, next: Line | undefined, open: Open): boolean {
  if (isBracketed(line, open)) return true
  return (
    PARTS.has(line.topic) &&
    isItemOf(line, open) &&
    next !== undefined &&
    next.bullet !== '' &&
    next.indent > line.indent
  )
}

/** "[Front-end 기술 스택]" below a heading without brackets, in the list that it opened. */
function isBracketed(line: Line, { topic, heading, items }: Open): boolean {
  return (
    asks(topic) &&
    line.topic === 'stack' &&
    line.decoration === 'bracket' &&
    heading.decoration === 'plain' &&
    !line.gap &&
    items > 0
  )
}

export function withPart(open: Open, line: Line, next: Line | undefined): Open {
  return { ...open, notes: false, wish: wishOf(line, next) }
}

const PARTS: ReadonlySet<Topic | null> = new Set(['stack', 'topic', 'preferred'])

/** Under a heading that is an item of a list itself, deeper items divide its own list. */
function isNested(line: Line, heading: Line): boolean {
  return heading.bullet !== '' && line.bullet !== '' && line.indent > heading.indent
}

const ASKING_TOPIC =
  /^\W{0,9}(?:(?:formal |relevant |work |professional |technical |soft |computer |language |programming |other |additional |core )?(?:education|experience|skills?|competenc(?:y|ies)|knowledge|certifications?|licenses?|requirements?|qualifications?)(?: level| and .{3,20}| ?[/&] ?.{3,20})?)\W{0,9}$/i

/** Among Markdown headings depth is rank; elsewhere an unknown heading is taken for a part. */
function outranks(line: Line, heading: Line): boolean {
  return line.decoration === 'hash' && heading.decoration === 'hash' && line.depth <= heading.depth
}

export function withLine(open: Open, line: Line, next: Line | undefined): Open {
  const wish = open.wish && line.indent > open.wish.indent ? open.wish : null
  return {
    ...open,
    items: open.items + 1,
    itemIndent: open.itemIndent ?? (line.bullet === '' ? null : line.indent),
    bulleted: open.bulleted || line.bullet !== '',
    gaps: open.gaps || (line.gap && open.items > 0 && !isNote(line.text)),
    notes: isNote(line.text) || (open.notes && isKorean(line) && !asksSomething(line.text)),
    wish: wish ?? wishOf(line, next),
  }
}

/** "Experience with these tools is desirable but not required:" over deeper items. */
function wishOf(line: Line, next: Line | undefined): Open['wish'] {
  const isHead = line.colon || line.topic === 'preferred'
  if (!isHead || !next?.bullet || next.indent <= line.indent) return null
  const head = line.colon ? line.text.slice(0, -1) : line.text
  const words = line.topic === 'preferred' ? head : preferredWords(head)
  return words === null ? null : { words, indent: line.indent }
}

export function leadsToWishes(line: Line, { wish }: Open): boolean {
  return wish !== null && line.indent === wish.indent
}

function isKorean({ text }: Line): boolean {
  return /[가-힣]/.test(text)
}

/** Behind the items of a heading that is an item itself, one that stands no deeper than the heading is its sibling. */
export function isSibling(line: Line, { heading, itemIndent }: Open): boolean {
  return (
    heading.bullet !== '' &&
    line.bullet !== '' &&
    itemIndent !== null &&
    itemIndent > heading.indent &&
    line.indent <= heading.indent
  )
}

/** A list is over where prose about the company begins, after a blank line or without one. */
export function endsBefore(
  line: Line,
  { open, gap, tells }: { open: Open; gap: boolean; tells: Tells },
): boolean {
  if (line.bullet !== '' || open.items === 0 || namesAsking(line)) return false
  if (isProse(line.text)) return true
  if (!gap) return false
  if (open.bulleted) return !(line.label && tells(line.text))
  if (open.gaps) return false
  const long = line.text.length > 60
  if (open.items < 3) return long && !asksSomething(line.text)
  return long || (/[.!?]$/.test(line.text) && !asksSomething(line.text))
}
