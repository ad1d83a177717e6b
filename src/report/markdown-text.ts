import type { Line, Span } from './page.ts'
import { spansOf } from './width.ts'

/** A line as Markdown (CommonMark with GitHub's tables): every character that means something to Markdown stands for itself. */
export function markdownLine(line: Line): string {
  const spans = joined(spansOf(line))
  const said = spans.map((span, i) =>
    isMarked(span, spans[i - 1], spans[i + 1]) ? marked(span.text) : escaped(span.text),
  )
  return atStart(withoutTags(said.join('')).replace(/ {2,}/g, ' ').trim())
}

/** What Jekyll would run before it reads Markdown: `{%`, where kramdown knows no backslash; of `{{` both are escaped already. */
function withoutTags(markdown: string): string {
  return markdown.replace(/(?<=\{)%/g, '&#37;')
}

/** Neighbours of one tone as one span. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (last?.tone === span.tone) all[all.length - 1] = { ...last, text: last.text + span.text }
    else all.push(span)
  }
  return all
}

/** Emphasis is only recognised between space and word: where a letter touches its stars it would show them. */
function isMarked(
  { text, tone }: Span,
  before: Span | undefined,
  after: Span | undefined,
): boolean {
  if (tone !== 'strong' || text.trim() === '') return false
  const touches = /[\p{L}\p{N}]/u
  const opens = text.startsWith(' ') || !touches.test(before?.text.at(-1) ?? '')
  const closes = text.endsWith(' ') || !touches.test(after?.text.at(0) ?? '')
  return opens && closes
}

function marked(text: string): string {
  const inner = text.trim()
  const [before, after] = text.split(inner, 2)
  return `${before ?? ''}**${escaped(inner)}**${after ?? ''}`
}

/** Addresses too: GitHub's readers make links of bare ones, and a link is what a posting might want to be. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~$@{]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
}

/** What would make a heading, list, quote or rule of a line. */
function atStart(line: string): string {
  return line.replace(/^([-+#=])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
