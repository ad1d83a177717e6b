import { type Asking, askingOf, MOST_LINES } from './asking.ts'
import { asks, OPEN_TOPICS, type Topic } from './headings.ts'
import { type Inline, inlineHeading } from './inline-heading.ts'
import { isCondition, leadsIn } from './lead-in.ts'
import { isAiry, type Line } from './lines.ts'
import {
  endsBefore,
  isPart,
  isSibling,
  leadsToWishes,
  type Open,
  opened,
  opens,
  withLine,
  withPart,
} from './open-section.ts'
import { preferredWords } from './preference.ts'
import { clausesOf, isFirm, isTold, isWordedAsAsking, sentencesOf } from './sentences.ts'
import { isSiteHeading, openedInField, siteFields } from './site-form.ts'
import type { Tells } from './tells.ts'
import { asksSomething, isNote, isProse } from './wording.ts'

export interface Sections {
  readonly asking: readonly Asking[]
  readonly unread: readonly string[]
}

/** What is known of a text as a whole while its lines are walked. */
interface Whole {
  readonly tells: Tells
  readonly airy: boolean
  readonly fields: ReadonlySet<Topic | null> | null
  /** What is required and what is preferred have headings of their own. */
  readonly separate: boolean
  /** Some heading announces what is required. */
  readonly demands: boolean
}

/** A line, and where it stands. */
interface Place {
  readonly line: Line
  readonly next: Line | undefined
  readonly open: Open | null
  /** More is asked above it than any posting asks. */
  readonly surplus: boolean
}

/** What is open after a line, and what the line adds. */
interface Step {
  readonly open: Open | null
  readonly asking?: readonly Asking[]
  readonly unread?: readonly string[]
}

/** Walks a posting's lines from heading to heading and keeps those that ask something of the reader. */
export function readSections(lines: readonly Line[], tells: Tells): Sections {
  const whole = wholeOf(lines, tells)
  const asking: Asking[] = []
  const unread: string[] = []
  let open: Open | null = null
  for (const [at, line] of lines.entries()) {
    const surplus = asking.length >= MOST_LINES
    const step: Step = stepAt({ line, next: lines[at + 1], open, surplus }, whole)
    open = step.open
    asking.push(...(step.asking ?? []))
    unread.push(...(step.unread ?? []))
  }
  return { asking, unread }
}

function wholeOf(lines: readonly Line[], tells: Tells): Whole {
  const topics = new Set(lines.map(({ topic }) => topic))
  return {
    tells,
    airy: isAiry(lines),
    fields: siteFields(lines),
    separate: topics.has('required') && topics.has('preferred'),
    demands: topics.has('required') || topics.has('both'),
  }
}

function stepAt(place: Place, whole: Whole): Step {
  const { line, next, open } = place
  const inline = inlineHeading(line, { topic: open?.topic ?? null, inline: open?.inline ?? false })
  const topic = line.topic === 'both' && whole.separate ? 'note' : line.topic
  if (inline) return atInline(place, inline, whole)
  if ((topic === null || topic === 'topic') && !whole.demands && headsList(line, next, open))
    return { open: opens(line, preferredWords(line.text.slice(0, -1)) ? 'preferred' : 'required') }
  if (topic) return atHeading(place, topic, whole)
  if (open && asks(open.topic)) return inList(place, open, whole)
  return { open, unread: lostIn(line, open?.topic ?? null, whole.tells) }
}

function atInline({ line, open }: Place, { topic, rest, stays }: Inline, { tells }: Whole): Step {
  return {
    open: stays ? open : { ...opens(line, topic), inline: true },
    asking: asks(topic) ? partsOf(rest, tells).map((part) => askingOf(part, topic)) : [],
  }
}

function atHeading({ line, next, open }: Place, topic: Topic, { fields }: Whole): Step {
  if (open && isPart(line, next, open)) return { open: withPart(open, line, next) }
  const now =
    fields && !isSiteHeading(line)
      ? openedInField(line, topic, { open, fields })
      : opened(line, topic, open)
  return now && asks(now.topic) && isCondition(line)
    ? { open: now, unread: [line.text] }
    : { open: now }
}

function inList(place: Place, open: Open, whole: Whole): Step {
  const { line, next } = place
  const { airy, tells } = whole
  if (open.inline && isField(line) && !tells(line.text)) return { open: opens(line, 'note') }
  if (open.within && isSibling(line, open)) return inList(place, open.within, whole)
  if (isSibling(line, open) || endsBefore(line, { open, gap: line.gap && !airy, tells })) {
    const over = opens(open.heading, 'unknown')
    return { open: over, unread: lostIn(line, 'unknown', tells) }
  }
  const now = withLine(open, line, next)
  const isAsked = !leadsIn(line, next) && !leadsToWishes(line, now) && isWanted(line, now)
  return { open: now, asking: isAsked ? askedIn(place, now, tells) : [] }
}

/** A paragraph is a list in disguise from so many sentences on. */
const FEWEST_SENTENCES = 4
/** And a row of parts between semicolons from so many on. */
const FEWEST_PARTS = 3

/** The items of a list that stands in one line; the line itself where it is none. */
function partsOf(text: string, tells: Tells): readonly string[] {
  const parts = text.split(/;\s/)
  if (parts.length >= FEWEST_PARTS)
    return parts.map((part) => part.trim()).filter((part) => part !== '')
  const sentences = sentencesOf(text)
  const isList =
    sentences.length >= FEWEST_SENTENCES &&
    sentences.every((one) => asksInList(one, tells) && !isTold(one))
  return isList ? sentences : [text]
}

function isLast(next: Line | undefined): boolean {
  return next === undefined || next.topic !== null || next.gap
}

/** What a line of a section asks: a paragraph that is all of it and of which every sentence asks is as many lines. */
function askedIn({ line, next, surplus }: Place, open: Open, tells: Tells): Asking[] {
  const { text, bullet } = line
  const { topic, wish } = open
  if (wish && topic !== 'preferred')
    return [{ kind: 'preferred', quote: text, because: [{ reason: 'wording', words: wish.words }] }]
  if (surplus) return [{ kind: 'required', quote: text, because: [] }]
  const clauses = clausesOf(text)
  if (clauses.length > 1) return clauses.map((one) => askingOf(one, topic))
  const isAlone = open.items === 1 && isLast(next) && bullet === ''
  const isIntro = open.items === 1 && bullet === '' && !!next?.bullet
  const parts = isIntro ? askingPart(text, tells) : isAlone ? partsOf(text, tells) : [text]
  return parts.map((one) => askingOf(one, topic))
}

/** Of several sentences over a list, those that ask. */
function askingPart(text: string, tells: Tells): readonly string[] {
  const sentences = sentencesOf(text)
  if (sentences.length < 2) return [text]
  const asking = sentences.filter((one) => asksInList(one, tells) && !isTold(one))
  return asking.length > 0 ? asking : [text]
}

function asksInList(sentence: string, tells: Tells): boolean {
  return isWordedAsAsking(sentence, { tells, listed: true }) || preferredWords(sentence) !== null
}

/** What a line outside of the lists asks by its looks: it is not to be lost without a word. */
function lostIn(line: Line, topic: Topic | null, tells: Tells): readonly string[] {
  if (topic !== null && isLost(line, topic, tells)) return [line.text]
  if (line.bullet !== '' || (topic !== null && !OPEN_TOPICS.has(topic))) return []
  return sentencesOf(line.text).filter((one) => isFirm(one) && tells(one) && !isNote(one))
}

function isLost({ text, bullet, label }: Line, topic: Topic, tells: Tells): boolean {
  if (isNote(text) || isProse(text)) return false
  if (topic === 'unknown')
    return bullet !== ''
      ? /[\p{L}\p{N}]{2}/u.test(text)
      : asksSomething(text) && (label || tells(text))
  return topic === 'company' && bullet !== '' && asksSomething(text) && tells(text)
}

/** "Ideally, you'd have knowledge of some of:" over a list, in the middle of a text about the company. */
function headsList(line: Line, next: Line | undefined, open: Open | null): boolean {
  const place = open === null || open.topic === 'company' || open.topic === 'unknown'
  return (
    place &&
    line.colon &&
    line.bullet === '' &&
    !!next?.bullet &&
    asksSomething(line.text) &&
    SEEKS.test(line.text) &&
    !/\bwill\s?:$/i.test(line.text)
  )
}

const SEEKS = /\byou\b|\byou'|\bcandidate|looking for|seek|분|찾/i

/** "- 위치: 성수역": another field beside those that ask. */
function isField({ text }: Line): boolean {
  return /^[^:：]{2,12}?[:：]\s{0,9}\S/.test(text)
}

function isWanted(line: Line, open: Open): boolean {
  return !open.notes && /[\p{L}\p{N}]{2}|[A-Z]/u.test(line.text) && !ASKS_NOTHING.test(line.text)
}

/** "학력: 무관": the line says itself that it asks nothing. */
const ASKS_NOTHING = /^(?:학력|전공|성별|나이|연령)(?:\s?[:：])?\s?무관$/
