import stringWidth from 'fast-string-width'
import type { Line, Span } from './page.ts'
import { visible } from './visible.ts'

/** Columns that a line takes in a terminal: Hangul takes two. */
export function widthOf(line: Line): number {
  return widthOfSpans(spansOf(line))
}

export function widthOfSpans(spans: readonly Span[]): number {
  let width = 0
  for (const { text } of spans) width += widthOfText(text)
  return width
}

/** Most of what is shown is quickly counted; anything else takes the whole of Unicode, whose tables cost 2 ms to begin with. */
export function widthOfText(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isNarrow(code)) width += 1
    else if (code >= 0xac00 && code <= 0xd7a3) width += 2
    else return stringWidth(text)
  }
  return width
}

/** Takes one column whatever stands beside it: ASCII, Latin letters, dashes and quotes, arrows, check marks. */
function isNarrow(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xae && code <= 0x2ff) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2190 && code <= 0x21ff) ||
    (code >= 0x2713 && code <= 0x2717)
  )
}

/** A line as spans, hostile characters made visible. */
export function spansOf(line: Line): readonly Span[] {
  const parts = typeof line === 'string' ? [line] : line
  return parts.map((part) =>
    typeof part === 'string'
      ? { text: visible(part), tone: 'plain' }
      : { text: visible(part.text), tone: part.tone },
  )
}
