import { decodeEntities } from './entities.ts'
import { headingOf, type Topic } from './headings.ts'
import { readMarks } from './marks.ts'
import { mayHoldTables, withTables } from './tables.ts'

/** How a line is set off from the others, strongest first; `plain` is by nothing. */
export type Decoration = 'hash' | 'bold' | 'bracket' | 'symbol' | 'plain'

/** A line of a posting: its words, and what its setting tells about its place. */
export interface Line {
  /** The line's own words: bullets, numbers, emphasis and links removed. */
  readonly text: string
  readonly decoration: Decoration
  /** The number of `#`, 0 for other lines. */
  readonly depth: number
  /** The bullet before it ("-", "•", "1."), or "". */
  readonly bullet: string
  /** The symbol before it ("■", "✔"), or "". */
  readonly sign: string
  /** Columns before the bullet or the words. */
  readonly indent: number
  /** A blank line stands before it. */
  readonly gap: boolean
  /** It ends with a colon (which stays in `text`). */
  readonly colon: boolean
  /** Its first words are bold up to a colon ("**Requirements:** fluent German"). */
  readonly label: boolean
  /** The row of the plain text that it starts in. */
  readonly row: number
  /** What it heads; null for an ordinary line. */
  readonly topic: Topic | null
}

/** A line before its topic is known. */
export type Marked = Omit<Line, 'topic'>

/** No posting has so many rows, blank ones included. */
export const MOST_ROWS = 10_000

/** The rows of a posting's text: entities and spaces of all widths become plain, NFD Hangul composed. */
export function readRows(text: string): string[] {
  const plain = decodeEntities(text)
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
  const rows = plain.split(plain.includes('\r') ? /\r\n?|\n/ : '\n')
  const unfolded = rows.some(isFolded) ? rows.flatMap(unfold) : rows
  return mayHoldTables(plain) ? withTables(unfolded) : unfolded
}

function isFolded(row: string): boolean {
  return row.length >= SHORTEST_FOLDED && (isInlineList(row) || isInlineMarkdown(row))
}

/** A row that holds a list is no shorter, in characters. */
const SHORTEST_FOLDED = 100

/** A row that is a whole list, as the rows that it was. */
function unfold(row: string): string | string[] {
  if (isInlineList(row)) return row.split(INLINE_BULLET)
  return isInlineMarkdown(row) ? row.split(INLINE_STAR) : row
}

/** A text that lost its line breaks still has its bullets: a long row with several is split at them. */
function isInlineList(row: string): boolean {
  return row.length >= SHORTEST_FOLDED && (row.match(INLINE_BULLET)?.length ?? 0) >= 3
}

const INLINE_BULLET = /\s(?=[•●■▪◦✔✓]\s?\S)/g

/** The same in Markdown: "**What you do:** * Design * Build **What we expect:** * Python". */
function isInlineMarkdown(row: string): boolean {
  return (
    row.length >= 200 &&
    (row.match(INLINE_STAR)?.length ?? 0) >= 4 &&
    /\*\*[^*]{2,60}:\s?\*\*/.test(row)
  )
}

const INLINE_STAR = /\s(?=\*\s\S|\*\*[^*]{2,60}:\s?\*\*)/g

/** Reads rows as lines: marks become structure, blank rows gaps, and lines that were wrapped are joined again. Linear. */
export function readLines(rows: readonly string[]): Line[] {
  const lines: Marked[] = []
  let gap = false
  for (let row = 0; row < rows.length; row++) {
    const line: Marked | null = rows[row] === '' ? null : readMarks(rows[row] ?? '', { row, gap })
    const last = lines.at(-1)
    if (line === null || line.text === '') {
      gap ||= line === null || (line.bullet === '' && line.depth === 0)
      continue
    }
    if (last && !gap && continues(last, line) && !isAmongSmall(lines, last))
      lines[lines.length - 1] = joined(last, line)
    else lines.push(line)
    gap = false
  }
  return lines.map((line, at) => {
    const own = isItem(lines, at)
      ? { ...line, decoration: 'plain' as const, bullet: line.sign }
      : isBoldAmongBold(lines, at)
        ? { ...line, decoration: 'plain' as const }
        : line
    return { ...own, topic: headingOf(own) }
  })
}

/** Where so large a share of the lines stands after a blank one, blank lines tell nothing. */
const AIRY = 0.85

/** Whether so many lines stand after a blank one that blank lines tell nothing of headings. */
export function isAiry(lines: readonly Line[]): boolean {
  return lines.filter(({ gap }) => gap).length > AIRY * lines.length
}

/** A symbol that also stands before the next line, or the last one, is a bullet there ("✔ Java", "✔ Kotlin"). */
function isItem(lines: readonly Marked[], at: number): boolean {
  const [last, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line?.decoration !== 'symbol' || line.bullet !== '') return false
  return (
    (next?.sign === line.sign && next.depth === 0 && !next.gap) ||
    (last?.sign === line.sign && last.depth === 0 && !line.gap)
  )
}

/** In a list whose items are bold throughout, bold sets nothing off. */
function isBoldAmongBold(lines: readonly Marked[], at: number): boolean {
  const line = lines[at]
  if (line?.decoration !== 'bold' || line.bullet === '' || line.colon) return false
  return [lines[at - 1], lines[at + 1]].some(
    (other) => other?.decoration === 'bold' && other.bullet !== '' && other.indent === line.indent,
  )
}

/** In a list whose items begin small, such a beginning is no sign of a wrapped line ("strong in Java", "team player"). */
function isAmongSmall(lines: readonly Marked[], last: Marked): boolean {
  return !last.gap && /^[a-z]/.test(lines.at(-2)?.text ?? '')
}

function joined(last: Marked, line: Marked): Marked {
  return { ...last, text: `${last.text} ${line.text}`, colon: line.colon }
}

const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]|\ufe0e|\ufe0f/g

/** Longest line that another may be joined to, in characters: whoever wraps wraps before. */
const WRAP = 200
const OPEN_KOREAN = /(?:[,·(/&]|(?:^|\s)(?:및|또는|혹은|등의|대한|위한|통한|있는|관련))$/
/** Endings that a Korean sentence goes on after, whether it is an item or not. */
const CONNECTIVE =
  /(?:[하있되]고|[하이]며|거나|및|[가-힣][을를와]|직접|통해|통한|[하위]여|[해어아]서)$/
const OPEN_ENGLISH = /[a-z0-9),]$/i

/** Whoever wraps Korean wraps after so many characters at least. */
const SHORTEST_WRAPPED = 12

/** Whether `line` is the rest of `last`: hanging under a bullet, or the sentence plainly goes on. */
function continues(last: Marked, line: Marked): boolean {
  if (line.bullet !== '' || line.decoration !== 'plain' || last.text.length > WRAP || last.colon)
    return false
  if (last.decoration !== 'plain') return false
  if (last.bullet !== '' && line.indent >= last.indent + 2) return !/[.!?:]$/.test(last.text)
  if (/[가-힣]/.test(last.text) && last.bullet === '')
    return (
      last.text.length >= SHORTEST_WRAPPED && CONNECTIVE.test(last.text) && line.text.length <= WRAP
    )
  if (/[가-힣]/.test(last.text)) return last.text.length >= 24 && OPEN_KOREAN.test(last.text)
  return (
    last.text.length >= 50 &&
    /^[a-z]/.test(line.text) &&
    !/^[a-z]/.test(last.text) &&
    OPEN_ENGLISH.test(last.text)
  )
}
