import { type Asking, askingOf } from './asking.ts'
import { asks, type Topic } from './headings.ts'
import { inlineHeading, namesAsking } from './inline-heading.ts'
import { isCondition, leadsIn } from './lead-in.ts'
import { isAiry, type Line } from './lines.ts'
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
  readonly bulleted: boolean
  readonly gaps: boolean
  /** A note stood last: what follows it is notes too, unless it plainly asks. */
  readonly notes: boolean
}

/** Walks a posting's lines from heading to heading and keeps those that ask something of the reader. */
export function readSections(lines: readonly Line[]): Sections {
  const separate = ['required', 'preferred'].every((t) => lines.some(({ topic }) => topic === t))
  const fields = siteFields(lines)
  const airy = isAiry(lines)
  const asking: Asking[] = []
  const unread: string[] = []
  let open: Open | null = null
  for (const [at, line] of lines.entries()) {
    const inline = inlineHeading(line, open?.topic ?? null)
    const topic = line.topic === 'both' && separate ? 'note' : line.topic
    if (inline) {
      if (asks(inline.topic)) asking.push(askingOf(inline.rest, inline.topic))
      open = inline.stays ? open : opens(line, inline.topic)
    } else if (topic) {
      open =
        fields && !isSiteHeading(line)
          ? openedInField(line, topic, { open, fields })
          : opened(line, topic, open)
      if (open && asks(open.topic) && isCondition(line)) unread.push(line.text)
    } else if (open && asks(open.topic)) {
      const { topic: asked, heading }: Open = open
      open = endsBefore(line, { open, gap: line.gap && !airy })
        ? opens(heading, 'unknown')
        : withLine(open, line)
      const leads = leadsIn(line, lines[at + 1])
      if (asks(open.topic) && !leads && isWanted(line, open))
        asking.push(askingOf(line.text, asked))
    } else if (open?.topic === 'unknown' && line.bullet !== '' && asksSomething(line.text)) {
      unread.push(line.text)
    }
  }
  return { asking, unread }
}

function opens(heading: Line, topic: Topic): Open {
  return { topic, heading, items: 0, bulleted: false, gaps: false, notes: false }
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

function withLine(open: Open, line: Line): Open {
  return {
    ...open,
    items: open.items + 1,
    bulleted: open.bulleted || line.bullet !== '',
    gaps: open.gaps || (line.gap && open.items > 0),
    notes: isNote(line.text) || (open.notes && isKorean(line) && !asksSomething(line.text)),
  }
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
function endsBefore(line: Line, { open, gap }: { open: Open; gap: boolean }): boolean {
  if (line.bullet !== '' || open.items === 0 || namesAsking(line)) return false
  if (isProse(line.text)) return true
  if (!gap) return false
  if (open.bulleted) return true
  if (open.gaps) return false
  const long = line.text.length > 60
  if (open.items < 3) return long && !asksSomething(line.text)
  return long || (/[.!?]$/.test(line.text) && !asksSomething(line.text))
}
