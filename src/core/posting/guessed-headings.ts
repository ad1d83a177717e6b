import { asks, headingOf, type Topic } from './headings.ts'
import type { Line } from './lines.ts'
import { asksSomething } from './wording.ts'

/** Longest line that may be a heading by its place alone, in characters and in words; longer ones have a heading's words. */
const LONGEST = 32
const MOST_WORDS = 5
const LONGEST_WORDED = 60

/**
 * Lines with the headings that only their place gives away: a short line set off like the known headings of the text, and
 * the unknown heading of the list before what is preferred, in a text that has no heading for what is required.
 */
export function withGuessedHeadings(lines: readonly Line[]): readonly Line[] {
  return withRequired(withSetOff(lines))
}

function withSetOff(lines: readonly Line[]): readonly Line[] {
  const known = lines.flatMap(({ topic }, at) => (asks(topic) ? [at] : []))
  const first = lines.findIndex(({ topic }) => topic !== null)
  if (known.length === 0 || !known.every((at) => isSetOff(lines, at))) return lines
  const alone = known.every((at) => lines[at + 1]?.gap)
  return lines.map((line, at) => {
    if (at < first || line.topic !== null || !isSetOff(lines, at)) return line
    const topic = topicByPlace(line, { next: lines[at + 1], alone })
    return topic === null ? line : { ...line, topic }
  })
}

/** Whether a line stands apart: after a blank one, or without a mark after one that has a mark. */
function isSetOff(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line?.decoration !== 'plain' || line.bullet !== '') return false
  return line.gap || (lines[at - 1]?.bullet ?? '') !== ''
}

function isShort(text: string): boolean {
  return text.length <= LONGEST && text.split(' ').length <= MOST_WORDS
}

/** Above a list it heads it, whatever it says; alone between blank lines only where its words are those of a heading. */
function topicByPlace(
  line: Line,
  { next, alone }: { next: Line | undefined; alone: boolean },
): Topic | null {
  if (!next || line.text.length > LONGEST_WORDED || /[.,;:]$/.test(line.text)) return null
  const topic = headingOf({ ...line, decoration: 'bold' })
  const worded = topic !== 'topic' && (isShort(line.text) || !asksSomething(line.text))
  // Without a blank line before it, it may be the rest of the line above.
  if (!line.gap && (!worded || asksSomething(line.text))) return null
  if (next.bullet !== '' && !next.gap) return worded || isShort(line.text) ? topic : null
  return alone && next.gap && worded && isShort(line.text) ? topic : null
}

function withRequired(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ topic }) => topic === 'required' || topic === 'both')) return lines
  const preferred = lines.findIndex(({ topic }) => topic === 'preferred')
  const heading = lines.slice(0, Math.max(0, preferred)).findLastIndex(({ topic }) => topic)
  const items = lines.slice(heading + 1, Math.max(0, preferred))
  const isList = items.length > 0 && items.every(({ bullet }) => bullet !== '')
  if (heading < 1 || lines[heading]?.topic !== 'topic' || !isList) return lines
  return lines.map((line, at) => (at === heading ? { ...line, topic: 'required' as const } : line))
}
