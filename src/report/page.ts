/** What a page is made of, in meaning: no colour, no width, no escape sequence. A writer (terminal, Markdown, HTML) decides how it looks. */

/** What a piece of text is to its reader. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'good' | 'warn' | 'bad' | 'accent'

export interface Span {
  readonly text: string
  readonly tone: Tone
}

/** A line of text: strings are plain spans. */
export type Line = string | readonly (string | Span)[]

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** Takes what is left of the width, and wraps; at most one column of a table should. */
  readonly grows?: boolean
  /** Left out first where the width is short: the higher, the sooner. */
  readonly drops?: number
}

export type Piece =
  | { readonly piece: 'title'; readonly text: Line }
  | { readonly piece: 'heading'; readonly text: Line }
  | { readonly piece: 'subheading'; readonly text: Line }
  | { readonly piece: 'paragraph'; readonly text: Line; readonly indent?: number }
  /** Marked lines; `mark` stands before each ("✓", "·"), and wrapped text hangs under the text. */
  | {
      readonly piece: 'item'
      readonly mark: string | Span
      readonly text: Line
      readonly indent?: number
    }
  | {
      readonly piece: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Line[])[]
    }
  /** Text kept as it is, line by line (a picture of a plan, a calendar strip). */
  | {
      readonly piece: 'picture'
      readonly lines: readonly Line[]
      /** The same in fewer columns, the widest first: the first that fits is shown. */
      readonly narrower?: readonly (readonly Line[])[]
    }
  | { readonly piece: 'blank' }

/** The lines of a picture that fit into so many columns; the narrowest where none does. */
export function fittingLines(
  { lines, narrower = [] }: Extract<Piece, { readonly piece: 'picture' }>,
  fits: (line: Line) => boolean,
): readonly Line[] {
  const all = [lines, ...narrower]
  return all.find((one) => one.every(fits)) ?? all.at(-1) ?? []
}

/** A page is its pieces, in order. */
export type Page = readonly Piece[]

const span =
  (tone: Tone) =>
  (text: string): Span => ({ text, tone })

export const strong = span('strong')
export const quiet = span('quiet')
export const good = span('good')
export const warn = span('warn')
export const bad = span('bad')
export const accent = span('accent')

export const title = (text: Line): Piece => ({ piece: 'title', text })
export const heading = (text: Line): Piece => ({ piece: 'heading', text })
export const subheading = (text: Line): Piece => ({ piece: 'subheading', text })
export const paragraph = (text: Line, indent = 0): Piece => ({ piece: 'paragraph', text, indent })
export const item = (mark: string | Span, text: Line, indent = 0): Piece => ({
  piece: 'item',
  mark,
  text,
  indent,
})
export const table = (columns: readonly Column[], rows: readonly (readonly Line[])[]): Piece => ({
  piece: 'table',
  columns,
  rows,
})
export const picture = (
  lines: readonly Line[],
  narrower: readonly (readonly Line[])[] = [],
): Piece => ({ piece: 'picture', lines, narrower })
export const blank: Piece = { piece: 'blank' }
