import { markdownLine } from './markdown-text.ts'
import { fittingLines, type Line, type Page, type Piece } from './page.ts'
import { spansOf, widthOf } from './width.ts'

/** Pictures are drawn for so many columns. */
const COLUMNS = 80

/** Writes a page as Markdown: headings, lists, tables and pictures as code; colours are left out, strong text stays strong. */
export function writeMarkdown(page: Page): string {
  const parts: Part[] = []
  for (const piece of page) {
    const part = partOf(piece)
    if (part === null) continue
    const last = parts.at(-1)
    const isContinued = last?.kind === 'list' && part.kind === 'list'
    if (isContinued)
      parts[parts.length - 1] = { kind: 'list', lines: [...last.lines, ...part.lines] }
    else parts.push(part)
  }
  return parts.map(({ lines }) => `${lines.join('\n')}\n`).join('\n')
}

interface Part {
  readonly kind: 'list' | 'other'
  readonly lines: readonly string[]
}

function partOf(piece: Piece): Part | null {
  switch (piece.piece) {
    case 'blank':
      return null
    case 'title':
      return other([`# ${headingText(piece.text)}`])
    case 'heading':
      return other([`## ${headingText(piece.text)}`])
    case 'subheading':
      return other([`### ${headingText(piece.text)}`])
    case 'paragraph': {
      const said = markdownLine(piece.text)
      if (said === '') return null
      // An indented paragraph belongs to the item above it.
      return (piece.indent ?? 0) > 0 ? { kind: 'list', lines: [`  - ${said}`] } : other([said])
    }
    case 'item':
      return { kind: 'list', lines: [`- ${markdownLine(withMark(piece))}`] }
    case 'table':
      return other(
        tableLines(
          piece.columns.map(({ title }) => title),
          piece,
        ),
      )
    case 'picture':
      return other(codeLines(fittingLines(piece, (line) => widthOf(line) <= COLUMNS)))
  }
}

/** A heading's last "#" would be taken for its end. */
function headingText(line: Line): string {
  return markdownLine(line).replace(/(^|[^\\])#$/, '$1\\#')
}

function other(lines: readonly string[]): Part {
  return { kind: 'other', lines }
}

/** The list's own mark stands for "-" and "*"; any other is a part of the text. */
function withMark({ mark, text }: Extract<Piece, { readonly piece: 'item' }>): Line {
  const sign = typeof mark === 'string' ? mark : mark.text
  return ['-', '*'].includes(sign.trim()) ? text : [`${sign.trim()} `, ...spansOf(text)]
}

function tableLines(
  titles: readonly string[],
  { columns, rows }: Extract<Piece, { readonly piece: 'table' }>,
): readonly string[] {
  const row = (cells: readonly Line[]) => `| ${cells.map(markdownLine).join(' | ')} |`
  const rule = columns.map(({ align }) => (align === 'right' ? '--:' : '---'))
  return [row(titles), `| ${rule.join(' | ')} |`, ...rows.map(row)]
}

/** A fence longer than any run of backticks inside it. */
function codeLines(lines: readonly Line[]): readonly string[] {
  const texts = lines.map((line) =>
    spansOf(line)
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )
  const runs = texts.flatMap((text) => text.match(/`+/g) ?? [])
  const fence = '`'.repeat(Math.max(2, ...runs.map((run) => run.length)) + 1)
  return [`${fence}text`, ...texts, fence]
}
