import { fittingLines, type Page, type Piece, type Span, type Tone } from '../page.ts'
import { spansOf, widthOf } from '../width.ts'
import { layTable } from './table.ts'
import { wrap } from './wrap.ts'

export interface TerminalOptions {
  /** Columns of the terminal; lines are laid out within them. */
  readonly columns: number
  /** Gives a text the colour of its tone; without it there are no colours. */
  readonly paint?: (text: string, tone: Tone) => string
}

const WIDEST = 120

/** Writes a page for a terminal: wrapped and aligned by the width that Korean really takes, each line ended by a newline. */
export function writeTerminal(page: Page, { columns, paint }: TerminalOptions): string {
  const width = Math.max(20, Math.min(columns, WIDEST))
  const sayRow = (row: Row) =>
    paint
      ? merged(row)
          .map(({ text, tone }) => paint(text, tone))
          .join('')
      : plain(row)
  let text = ''
  for (const piece of page) {
    for (const row of layPiece(piece, width)) text += `${sayRow(row).trimEnd()}\n`
  }
  return text
}

type Row = readonly Span[]

function layPiece(piece: Piece, width: number): readonly Row[] {
  switch (piece.piece) {
    case 'blank':
      return [[]]
    case 'title':
    case 'subheading':
      return wrap(toned(piece.text, 'strong'), width)
    case 'heading':
      return wrap(toned(piece.text, 'accent'), width)
    case 'paragraph':
      return hang('', piece.text, piece.indent ?? 0, width)
    case 'item':
      return hang(piece.mark, piece.text, piece.indent ?? 0, width)
    case 'table':
      return layTable(piece.columns, piece.rows, width)
    case 'picture':
      return fittingLines(piece, (line) => widthOf(line) <= width).map(spansOf)
  }
}

/** A mark and its text; lines after the first stand under the text. */
function hang(
  mark: string | Span,
  text: Parameters<typeof wrap>[0],
  indent: number,
  width: number,
): readonly Row[] {
  const marks = mark === '' ? [] : spansOf([mark, ' '])
  const left = indent + widthOf(marks)
  return wrap(text, Math.max(8, width - left)).map((row, index) => [
    { text: ' '.repeat(index === 0 ? indent : left), tone: 'plain' },
    ...(index === 0 ? marks : []),
    ...row,
  ])
}

/** Neighbours of one tone as one, so that a sentence is painted once and not word by word. */
function merged(row: Row): Row {
  const spans: Span[] = []
  for (const span of row) {
    const last = spans.at(-1)
    if (last?.tone === span.tone) spans[spans.length - 1] = { ...span, text: last.text + span.text }
    else spans.push(span)
  }
  return spans
}

function toned(line: Parameters<typeof wrap>[0], tone: Tone): readonly Span[] {
  return spansOf(line).map((span) => (span.tone === 'plain' ? { ...span, tone } : span))
}

function plain(row: Row): string {
  return row.map(({ text }) => text).join('')
}
