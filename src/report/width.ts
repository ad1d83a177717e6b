import stringWidth from 'fast-string-width'
import type { Line, Span } from './page.ts'
import { visible } from './visible.ts'

/** Columns that a line takes in a terminal: Hangul takes two. */
export function widthOf(line: Line): number {
  return spansOf(line).reduce((sum, { text }) => sum + stringWidth(text), 0)
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
