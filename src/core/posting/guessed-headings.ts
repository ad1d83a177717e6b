import { asks, headingOf, type Topic } from './headings.ts'
import { isAiry, type Line } from './lines.ts'
import { headsOffers } from './offers.ts'
import type { Tells } from './tells.ts'
import { asksSomething } from './wording.ts'

/** Longest line that may be a heading by its place alone, in characters and in words; longer ones have a heading's words. */
const LONGEST = 32
const MOST_WORDS = 5
const LONGEST_WORDED = 60

/**
 * Lines with the headings that only their place gives away: a short line set off like the known headings of the text,
 * an unknown heading over what is offered, and the heading for what is required in a text that has no known one.
 */
export function withGuessedHeadings(lines: readonly Line[], tells: Tells): readonly Line[] {
  return withRequired(
    withAddressed(withOffers(withSetOff(withNumbered(withQuestions(lines, tells)), tells))),
  )
}

/** "Q. 지원은 어떻게 하나요?" over what asks nothing ends what was asked before it. */
function withQuestions(lines: readonly Line[], tells: Tells): readonly Line[] {
  return lines.map((line, at) =>
    line.topic === 'topic' && line.sign.startsWith('Q') && !asksBelow(lines, at, tells)
      ? { ...line, topic: 'unknown' }
      : line,
  )
}

/** Whether one of the lines below a heading asks something, or names a skill or years. */
function asksBelow(lines: readonly Line[], at: number, tells: Tells): boolean {
  const below = lines.slice(at + 1, at + 1 + LOOKED_AT)
  const end = below.findIndex(({ topic }) => topic !== null)
  return (end < 0 ? below : below.slice(0, end)).some(
    ({ text }) => asksSomething(text) || PERSON.test(text) || tells(text),
  )
}

/** Most lines below a heading that are looked at. */
const LOOKED_AT = 8
const PERSON = /[가-힣] ?(?:분|자|사람)[.!)]?$/

/** "4. 보수 및 근무조건" after "3. 우대사항" and its items: the next number of the headings is a heading. */
function withNumbered(lines: readonly Line[]): readonly Line[] {
  let last: { readonly style: string; readonly number: number; readonly at: number } | null = null
  return lines.map((line, at) => {
    const number = Number(/\d{1,2}/.exec(line.bullet)?.[0] ?? Number.NaN)
    if (Number.isNaN(number) || line.text.length > LONGEST) return line
    const style = line.bullet.replace(/\d/g, '')
    const follows =
      last !== null &&
      last.style === style &&
      number === last.number + 1 &&
      lines.slice(last.at + 1, at).some(({ bullet }) => bullet !== '' && !/\d/.test(bullet))
    if (line.topic === null && !follows) return line
    last = { style, number, at }
    if (line.topic !== null) return line
    const said = headingOf({ ...line, decoration: 'bold', bullet: '' })
    return { ...line, topic: said === null || said === 'topic' ? 'unknown' : said }
  })
}

function withSetOff(lines: readonly Line[], tells: Tells): readonly Line[] {
  const known = lines.flatMap(({ topic }, at) => (asks(topic) ? [at] : []))
  const first = lines.findIndex(({ topic }) => topic !== null)
  if (known.length === 0 || !known.every((at) => isSetOff(lines, at))) return lines
  const habit: Habit = {
    alone: known.every((at) => lines[at + 1]?.gap),
    airy: isAiry(lines),
    blocks:
      lines.filter(({ topic }) => topic !== null).length > 1 &&
      known.every((at) => lines[at]?.gap && opensBlock(lines[at + 1])),
  }
  return lines.map((line, at) => {
    if (at < first || line.topic !== null || !isSetOff(lines, at)) return line
    const topic = topicByPlace(lines, at, habit)
    if (topic === null) return line
    // What is below a part of the list asks too.
    const isOver = topic === 'topic' && line.gap && !asksBelow(lines, at, tells)
    return { ...line, topic: isOver ? 'unknown' : topic }
  })
}

/** How the known headings of a text are set: between blank lines (as all its lines in an airy text), or each over a block of lines without bullets. */
interface Habit {
  readonly alone: boolean
  readonly airy: boolean
  readonly blocks: boolean
}

/** Whether a line stands apart: after a blank one, or without a mark after one that has a mark. */
function isSetOff(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line?.decoration !== 'plain' || line.bullet !== '') return false
  return line.gap || (lines[at - 1]?.bullet ?? '') !== ''
}

function opensBlock(next: Line | undefined): boolean {
  return next !== undefined && !next.gap && next.bullet === ''
}

function isShort(text: string): boolean {
  return text.length <= LONGEST && text.split(' ').length <= MOST_WORDS
}

/** Above a list it heads it, whatever it says; elsewhere only where its words, or what is below it, are those of a heading. */
function topicByPlace(
  lines: readonly Line[],
  at: number,
  { alone, airy, blocks }: Habit,
): Topic | null {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next || line.text.length > LONGEST_WORDED || /[.,;:]$/.test(line.text)) return null
  const asking = asksSomething(line.text)
  // Right above a heading it is the last of what stands above it.
  if (next.topic !== null && (asking || PERSON.test(line.text))) return null
  const short = isShort(line.text)
  const said = headingOf({ ...line, decoration: 'bold' })
  const topic = said === 'topic' && short && !asking && headsOffers(lines, at) ? 'benefits' : said
  const worded = topic !== 'topic' && (short || !asking)
  // Without a blank line before it, it may be the rest of the line above.
  if (!line.gap && (!worded || asking)) return null
  if (next.bullet !== '' && !next.gap) return worded || short ? topic : null
  if (!worded || !short) return null
  return (alone && next.gap && !(airy && next.bullet === '')) ||
    (blocks && opensBlock(next) && !asking)
    ? topic
    : null
}

/** An unknown heading over a list of what is offered ends what is asked. */
function withOffers(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) =>
    line.topic === 'topic' && headsOffers(lines, at) ? { ...line, topic: 'benefits' } : line,
  )
}

/** An unknown heading over a list of which most lines say how the reader is ("You've run Kafka") asks. */
function withAddressed(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    if (line.topic !== 'topic') return line
    const below = lines.slice(at + 1, at + 1 + LOOKED_AT)
    const end = below.findIndex(({ topic }) => topic !== null)
    const list = end < 0 ? below : below.slice(0, end)
    const addressed = list.filter(({ text }) => ADDRESSED.test(text))
    const isList = list.length > 1 && addressed.length * 3 >= list.length * 2
    return isList ? { ...line, topic: 'required' } : line
  })
}

const ADDRESSED =
  /^you(?:['’](?:ve|re)| (?:are|have|know|can|think|enjoy|love|want|care|like|speak|write|understand|believe|never|always))\b/i

function withRequired(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ topic }) => topic === 'required' || topic === 'both')) return lines
  const preferred = lines.findIndex(({ topic }) => topic === 'preferred')
  const isAsked = WELCOME.test(lines[preferred]?.text ?? '') || isOfTwoGrades(lines, preferred)
  if (isAsked) return withTopic(lines, preferred, 'required')
  const heading = lines.slice(0, Math.max(0, preferred)).findLastIndex(({ topic }) => topic)
  const items = lines.slice(heading + 1, Math.max(0, preferred))
  const isList = items.length > 0 && items.every(({ bullet }) => bullet !== '')
  if (heading < 1 || lines[heading]?.topic !== 'topic' || !isList) return lines
  return withTopic(lines, heading, 'required')
}

/** Of two grades of wishes, "desirable" and then "bonus", the first is what is asked where nothing is required. */
function isOfTwoGrades(lines: readonly Line[], at: number): boolean {
  const first = lines[at]
  return (
    first !== undefined &&
    first.bullet === '' &&
    DESIRED.test(first.text) &&
    lines.slice(at + 1).some(({ topic, text }) => topic === 'preferred' && BEYOND.test(text))
  )
}

const DESIRED = /\b(?:desir|prefer|ideal)/i
const BEYOND = /\b(?:bonus|nice|extra|plus|even better)\b/i

/** "이런 분 환영해요" where no heading asks before it: it wishes for nothing beyond what is asked. */
const WELCOME =
  /(?:이런|이러한|어떤)\s?(?:분|사람|동료)(?!.{0,40}(?:더|특히|우대|플러스|금상첨화|선호|가산|최고|도움))/

function withTopic(lines: readonly Line[], at: number, topic: Topic): readonly Line[] {
  return lines.map((line, i) => (i === at ? { ...line, topic } : line))
}
