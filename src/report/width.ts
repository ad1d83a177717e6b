import { eastAsianWidth } from 'get-east-asian-width'
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

/** Most of what is shown is quickly counted. */
export function widthOfText(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isNarrow(code)) width += 1
    else if (code >= 0xac00 && code <= 0xd7a3) width += 2
    else return widthOfClusters(text)
  }
  return width
}

let segmenter: Intl.Segmenter | undefined

/** Anything else is counted by what a reader takes for one sign: marks and the parts of Hangul add nothing to what they stand on. */
function widthOfClusters(text: string): number {
  segmenter ??= new Intl.Segmenter('en')
  let width = 0
  for (const { segment } of segmenter.segment(text)) {
    const code = segment.codePointAt(0) ?? 0
    width += isFlag(code) ? 2 : eastAsianWidth(code)
  }
  return width
}

/** Half of a flag, which is drawn as one picture. */
function isFlag(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

/** ASCII, Latin letters, dashes and quotes, arrows, check marks: one column each. */
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
