import { createHash } from 'node:crypto'
import type { Lang } from '../core/text.ts'
import { type Entry, type Part, partsOf } from './html-list.ts'
import { HTML_STYLE } from './html-style.ts'
import { htmlLine, plainText } from './html-text.ts'
import { type Column, fittingLines, type Line, type Page, type Piece } from './page.ts'
import { spansOf, widthOf } from './width.ts'

/** What a page of HTML says besides its pieces. */
export interface HtmlOptions {
  readonly lang: Lang
  /** Its name where it does not begin with the only title. */
  readonly name: string
  /** Its last words. */
  readonly foot: string
}

/** Pictures are drawn for a screen and for a phone, in columns. */
const COLUMNS = { wide: 80, narrow: 40 }

/** Writes a page as one HTML file: no script, nothing from elsewhere, every text as text; for screens, phones, paper and readers aloud. */
export function writeHtml(page: Page, { lang, name, foot }: HtmlOptions): string {
  const titles = page.filter(({ piece }) => piece === 'title')
  const [first] = page
  const own = first?.piece === 'title' && titles.length === 1 ? plainText(first.text) : null
  const main = [
    ...(own === null ? [`<h1>${htmlLine(name)}</h1>`] : []),
    ...partsOf(page).flatMap(partWriter(own === null ? 2 : 1)),
  ]
  return `${head({ lang, name: own ?? name })}<main>\n${main.join('\n')}\n</main>
<footer>${htmlLine(foot)}</footer>
</body>
</html>
`
}

function head({ lang, name }: { readonly lang: Lang; readonly name: string }): string {
  const hash = createHash('sha256').update(HTML_STYLE).digest('base64')
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${htmlLine(name)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
`
}

/** Writes parts in turn; a heading stands one level below the one that it belongs to, however deep that is. */
function partWriter(top: number): (part: Part) => readonly string[] {
  let above = top
  return (part) => {
    switch (part.piece) {
      case 'title':
      case 'heading':
      case 'subheading': {
        const level = levelOf(part.piece, top, above)
        if (part.piece !== 'subheading') above = level
        return [`<h${level}>${htmlLine(part.text)}</h${level}>`]
      }
      case 'paragraph':
        return plainText(part.text).trim() === '' ? [] : [`<p>${htmlLine(part.text)}</p>`]
      case 'list':
        return [`<ul role="list">\n${part.entries.map(entryHtml).join('\n')}\n</ul>`]
      case 'table':
        return [tableHtml(part)]
      case 'picture':
        return [pictureHtml(part, 'wide'), pictureHtml(part, 'narrow')]
    }
  }
}

function levelOf(piece: 'title' | 'heading' | 'subheading', top: number, above: number): number {
  if (piece === 'title') return top
  return piece === 'heading' ? top + 1 : above + 1
}

/** A bullet is drawn by the style; any other mark is a part of the text. */
function entryHtml({ item, notes }: Entry): string {
  const mark = spansOf([item.mark]).map((span) => ({ ...span, text: span.text.trim() }))
  const isBullet = ['-', '*'].includes(mark[0]?.text ?? '')
  const below = notes.map((note) => `<p>${htmlLine(note)}</p>`).join('')
  const said = `<div>${htmlLine(item.text)}${below}</div>`
  return isBullet
    ? `<li class="bullet">${said}</li>`
    : `<li><b class="mark">${htmlLine(mark)}</b> ${said}</li>`
}

function tableHtml({ columns, rows }: Extract<Piece, { readonly piece: 'table' }>): string {
  const classes = columns.map(classOf)
  const cell = (tag: 'td' | 'th', text: Line, index: number, scope = '') =>
    `<${tag}${scope}${classes[index]}>${htmlLine(text)}</${tag}>`
  const heads = columns.map(({ title }, index) =>
    title === '' ? cell('td', '', index) : cell('th', title, index, ' scope="col"'),
  )
  const body = rows.map((row) =>
    columns.map((_, index) =>
      index === 0
        ? cell('th', row[index] ?? '', index, ' scope="row"')
        : cell('td', row[index] ?? '', index),
    ),
  )
  return [
    '<table>',
    ...(columns.some(({ title }) => title !== '') ? [`<thead>${rowHtml(heads)}</thead>`] : []),
    `<tbody>\n${body.map(rowHtml).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
}

function rowHtml(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`
}

/** Only the first column and those that grow may break their lines. */
function classOf({ align, grows }: Column, index: number): string {
  if (align === 'right') return ' class="number"'
  return grows || index === 0 ? '' : ' class="fixed"'
}

/** A picture of letters says nothing to who listens: what it shows is told beside it in words. */
function pictureHtml(
  piece: Extract<Piece, { readonly piece: 'picture' }>,
  size: keyof typeof COLUMNS,
): string {
  const lines = fittingLines(piece, (line) => widthOf(line) <= COLUMNS[size])
  return `<pre class="${size}" aria-hidden="true">\n${lines.map(htmlLine).join('\n')}</pre>`
}
