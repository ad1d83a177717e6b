import type { Line, Span } from '../page.ts'
import { spansOf, widthOfSpans, widthOfText } from '../width.ts'

/** Breaks a line at spaces so that none is wider than `width` columns; words that are wider break anywhere. */
export function wrap(line: Line, width: number): readonly (readonly Span[])[] {
  const spans = spansOf(line)
  if (isOneRow(spans, width)) return [spans]
  const rows: Span[][] = [[]]
  let used = 0
  for (const word of wordsOf(spans)) {
    const wide = widthOfText(word.text)
    if (word.text === ' ') {
      if (used > 0 && used < width) put(word, 1)
      else if (used > 0) newRow()
      continue
    }
    if (used + wide <= width) put(word, wide)
    else {
      if (used > 0) newRow()
      for (const piece of piecesOf(word, width)) {
        if (used > 0) newRow()
        put(piece, widthOfText(piece.text))
      }
    }
  }
  return rows.map(trimEnd).filter((row, index) => index === 0 || row.length > 0)

  function put(span: Span, wide: number): void {
    rows.at(-1)?.push(span)
    used += wide
  }
  function newRow(): void {
    rows.push([])
    used = 0
  }
}

/** Fills a row with spaces on the right, or on the left, up to `width` columns. */
export function pad(
  row: readonly Span[],
  width: number,
  align: 'left' | 'right' = 'left',
): readonly Span[] {
  const missing = width - widthOfSpans(row)
  if (missing <= 0) return row
  const filler: Span = { text: ' '.repeat(missing), tone: 'plain' }
  return align === 'left' ? [...row, filler] : [filler, ...row]
}

/** Whether a line fits as it is: nothing to break, and no space at its ends to leave out. */
function isOneRow(spans: readonly Span[], width: number): boolean {
  const [first = '', last = ''] = [spans[0]?.text, spans.at(-1)?.text]
  if (first === '' || last === '' || first.startsWith(' ') || last.endsWith(' ')) return false
  return widthOfSpans(spans) <= width
}

/** Words and single spaces, in order; a word that changes its tone midway is not broken there by accident: spans stay whole. */
function wordsOf(spans: readonly Span[]): Span[] {
  return spans.flatMap(({ text, tone }) =>
    text
      .split(/( )/)
      .filter((word) => word !== '')
      .map((word) => ({ text: word, tone })),
  )
}

function piecesOf({ text, tone }: Span, width: number): Span[] {
  const pieces: Span[] = []
  let piece = ''
  let used = 0
  for (const char of text) {
    const wide = widthOfText(char)
    if (used + wide > width && piece !== '') {
      pieces.push({ text: piece, tone })
      piece = ''
      used = 0
    }
    piece += char
    used += wide
  }
  return piece === '' ? pieces : [...pieces, { text: piece, tone }]
}

function trimEnd(row: readonly Span[]): readonly Span[] {
  const end = row.findLastIndex(({ text }) => text.trim() !== '')
  return row.slice(0, end + 1)
}
