import { type Asking, askingOf } from './asking.ts'
import { asks, type Topic } from './headings.ts'
import { inlineHeading, namesAsking } from './inline-heading.ts'
import { isCondition, leadsIn } from './lead-in.ts'
import { isAiry, type Line } from './lines.ts'
import { preferredWords } from './preference.ts'
import { clausesOf, isTold, isWordedAsAsking, sentencesOf } from './sentences.ts'
import type { Tells } from './tells.ts'
import { asksSomething, isNote, isProse } from './wording.ts'

export interface Sections {
  readonly asking: readonly Asking[]
  readonly unread: readonly string[]
}

/** An open section: what it is about, the heading that opened it, and what its lines looked like so far. */
interface Open {
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
}

/** Walks a posting's lines from heading to heading and keeps those that ask something of the reader. */
export function readSections(lines: readonly Line[], tells: Tells): Sections {
  const separate = ['required', 'preferred'].every((t) => lines.some(({ topic }) => topic === t))
  const demands = lines.some(({ topic }) => topic === 'required' || topic === 'both')
  const fields = siteFields(lines)
  const airy = isAiry(lines)
  const asking: Asking[] = []
  const unread: string[] = []
  let open: Open | null = null
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    const inline = inlineHeading(line, {
      topic: open?.topic ?? null,
      inline: open?.inline ?? false,
    })
    const topic = line.topic === 'both' && separate ? 'note' : line.topic
    const isLoose = topic === null || topic === 'topic'
    if (isLoose && !inline && !demands && headsList(line, next, open)) {
      open = opens(line, preferredWords(line.text.slice(0, -1)) ? 'preferred' : 'required')
    } else if (inline) {
      if (asks(inline.topic)) asking.push(askingOf(inline.rest, inline.topic))
      open = inline.stays ? open : { ...opens(line, inline.topic), inline: true }
    } else if (open && topic && isPart(line, next, open)) {
      open = withPart(open, line, next)
    } else if (topic) {
      open =
        fields && !isSiteHeading(line)
          ? openedInField(line, topic, { open, fields })
          : opened(line, topic, open)
      if (open && asks(open.topic) && isCondition(line)) unread.push(line.text)
    } else if (open?.inline && asks(open.topic) && isField(line) && !tells(line.text)) {
      open = opens(line, 'note')
    } else if (open && asks(open.topic)) {
      const { topic: asked, heading }: Open = open
      open = endsBefore(line, { open, gap: line.gap && !airy, tells })
        ? opens(heading, 'unknown')
        : withLine(open, line, next)
      if (!asks(open.topic)) {
        if (isLost(line, 'unknown', tells)) unread.push(line.text)
      } else if (!leadsIn(line, next) && !leadsToWishes(line, open) && isWanted(line, open)) {
        asking.push(
          ...askedIn(line, {
            topic: asked,
            wish: open.wish,
            alone: open.items === 1 && isLast(next),
            tells,
          }),
        )
      }
    } else if (open && isLost(line, open.topic, tells)) {
      unread.push(line.text)
    }
  }
  return { asking, unread }
}

/** A paragraph is a list in disguise from so many sentences on. */
const FEWEST_SENTENCES = 4

function isLast(next: Line | undefined): boolean {
  return next === undefined || next.topic !== null || next.gap
}

/** What a line of a section asks: a paragraph that is all of it and of which every sentence asks is as many lines. */
function askedIn(
  { text, bullet }: Line,
  { topic, wish, alone, tells }: { topic: Topic; wish: Open['wish']; alone: boolean; tells: Tells },
): Asking[] {
  if (wish && topic !== 'preferred')
    return [{ kind: 'preferred', quote: text, because: [{ reason: 'wording', words: wish.words }] }]
  const clauses = clausesOf(text)
  if (clauses.length > 1) return clauses.map((one) => askingOf(one, topic))
  const sentences = alone && bullet === '' ? sentencesOf(text) : [text]
  const isList =
    sentences.length >= FEWEST_SENTENCES &&
    sentences.every((one) => isWordedAsAsking(one, { tells, listed: true }) && !isTold(one))
  return (isList ? sentences : [text]).map((one) => askingOf(one, topic))
}

/** Whether a line outside of the lists asks something by its looks: it is not to be lost without a word. */
function isLost(line: Line, topic: Topic, tells: Tells): boolean {
  const { text, bullet } = line
  if (isNote(text) || isProse(text)) return false
  if (topic === 'unknown')
    return bullet !== '' ? /[\p{L}\p{N}]{2}/u.test(text) : asksSomething(text) && tells(text)
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

function opens(heading: Line, topic: Topic): Open {
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
  }
}

/** What is open after a heading: an unknown one is a part of the section that it stands in, if it does not outrank it. */
function opened(line: Line, topic: Topic, open: Open | null): Open | null {
  if (open && asks(open.topic) && !asks(topic) && isNested(line, open.heading))
    return { ...open, notes: false }
  if (topic !== 'topic') return opens(line, topic)
  if (open && asks(open.topic))
    return outranks(line, open.heading) ? opens(line, 'unknown') : { ...open, notes: false }
  return ASKING_TOPIC.test(line.text) ? opens(line, 'required') : open
}

/** "- [Back-end 기술 스택]" over deeper items, among the items of a list that asks: a part of it, whatever its name. */
function isPart(line: Line, next: Line | undefined, open: Open): boolean {
  return (
    asks(open.topic) &&
    PARTS.has(line.topic) &&
    line.bullet !== '' &&
    line.indent === open.itemIndent &&
    next !== undefined &&
    next.bullet !== '' &&
    next.indent > line.indent
  )
}

function withPart(open: Open, line: Line, next: Line | undefined): Open {
  return { ...open, notes: false, wish: wishOf(line, next) }
}

const PARTS: ReadonlySet<Topic | null> = new Set(['stack', 'topic', 'preferred'])

/** Under a heading that is an item of a list itself, deeper items divide its own list. */
function isNested(line: Line, heading: Line): boolean {
  return heading.bullet !== '' && line.bullet !== '' && line.indent > heading.indent
}

/** The headings that job boards print over the fields of a form, each alone on its line. */
const SITE_HEADING =
  /^(?:주요업무|담당업무|자격요건|지원자격|우대사항|혜택및복지|복지및혜택|기술스택•툴|채용절차|전형절차|마감일|근무지역|포지션상세|responsibilities|minimumqualifications|preferredqualifications|requirements|benefits)$/i

function isSiteHeading(line: Line): boolean {
  return (
    line.decoration === 'plain' &&
    line.bullet === '' &&
    line.text.length <= 28 &&
    SITE_HEADING.test(line.text.replace(/\s|:$/g, ''))
  )
}

/** What the fields of a job board's form are about; null where a text is no such form. */
function siteFields(lines: readonly Line[]): ReadonlySet<Topic | null> | null {
  const headings = lines.filter(isSiteHeading)
  const names = new Set(headings.map(({ text }) => text.replace(/\s|:$/g, '')))
  return names.size >= 3 ? new Set(headings.map(({ topic }) => topic)) : null
}

/**
 * In a site's form a company's own headings divide its fields: among the duties or the benefits they open no list that
 * has a field of its own.
 */
function openedInField(
  line: Line,
  topic: Topic,
  { open, fields }: { open: Open | null; fields: ReadonlySet<Topic | null> },
): Open | null {
  if (asks(topic) && fields.has(topic) && !(open && asks(open.topic))) return open
  return opened(line, topic, open)
}

const ASKING_TOPIC =
  /^\W{0,9}(?:(?:formal |relevant |work |professional |technical |soft |computer |language |programming |other |additional |core )?(?:education|experience|skills?|competenc(?:y|ies)|knowledge|certifications?|licenses?|requirements?|qualifications?)(?: level| and .{3,20}| ?[/&] ?.{3,20})?)\W{0,9}$/i

/** Among Markdown headings depth is rank; elsewhere an unknown heading is taken for a part. */
function outranks(line: Line, heading: Line): boolean {
  return line.decoration === 'hash' && heading.decoration === 'hash' && line.depth <= heading.depth
}

function withLine(open: Open, line: Line, next: Line | undefined): Open {
  const wish = open.wish && line.indent > open.wish.indent ? open.wish : null
  return {
    ...open,
    items: open.items + 1,
    itemIndent: open.itemIndent ?? (line.bullet === '' ? null : line.indent),
    bulleted: open.bulleted || line.bullet !== '',
    gaps: open.gaps || (line.gap && open.items > 0),
    notes: isNote(line.text) || (open.notes && isKorean(line) && !asksSomething(line.text)),
    wish: wish ?? wishOf(line, next),
  }
}

/** "Experience with these tools is desirable but not required:" over deeper items. */
function wishOf(line: Line, next: Line | undefined): Open['wish'] {
  if (!line.colon || !next?.bullet || next.indent <= line.indent) return null
  const words = preferredWords(line.text.slice(0, -1))
  return words === null ? null : { words, indent: line.indent }
}

function leadsToWishes(line: Line, { wish }: Open): boolean {
  return wish !== null && line.indent === wish.indent
}

/** "- 위치: 성수역": another field beside those that ask. */
function isField({ text }: Line): boolean {
  return /^[^:：]{2,12}?\s?[:：]\s*\S/.test(text)
}

function isKorean({ text }: Line): boolean {
  return /[가-힣]/.test(text)
}

function isWanted(line: Line, open: Open): boolean {
  return !open.notes && /[\p{L}\p{N}]{2}|[A-Z]/u.test(line.text) && !ASKS_NOTHING.test(line.text)
}

/** "학력: 무관": the line says itself that it asks nothing. */
const ASKS_NOTHING = /^(?:학력|전공|성별|나이|연령)(?:\s?[:：])?\s?무관$/

/** A list is over where prose about the company begins, after a blank line or without one. */
function endsBefore(
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
