import { type Element, elementsOf, type Node, textOf } from './markup.ts'
import { tableRows } from './table.ts'
import { makeWriter, type Writer } from './text-writer.ts'

/** Elements whose content is no text of the page. */
const SILENT = new Set(
  'script style noscript template svg head iframe select button textarea object canvas video audio map dialog'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote body caption center details div dt fieldset figcaption figure footer form header hr html legend main nav option pre section summary table tbody tfoot thead tr'.split(
    ' ',
  ),
)

const PARAGRAPHS = new Set(['p', 'ul', 'ol', 'dl'])

/** How far down a tree is written, and in what setting. */
interface Setting {
  readonly writer: Writer
  readonly bold: boolean
  readonly pre: boolean
}

/**
 * The text of a tree as plain lines: list items get "- ", headings "# ", bold words their asterisks, a table's row its
 * headers, so that a reader of the text sees what a reader of the page sees.
 */
export function textOfNodes(nodes: readonly Node[]): string {
  const writer = makeWriter()
  writeAll(nodes, { writer, bold: false, pre: false })
  return writer.end()
}

/** Whether an element is on the page but not to be seen. */
export function isHidden({ name, attributes }: Element): boolean {
  return (
    SILENT.has(name) ||
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(
      (attributes.style ?? '').slice(0, 500),
    )
  )
}

function writeAll(nodes: readonly Node[], setting: Setting): void {
  for (const node of nodes) {
    if (typeof node === 'string') writeText(node, setting)
    else if (!isHidden(node)) writeElement(node, setting)
  }
}

function writeElement(element: Element, setting: Setting): void {
  const { name, children } = element
  const { writer } = setting
  if (name === 'br') writer.lineEnd()
  else if (name === 'table') writeTable(element, setting)
  else if (/^h[1-6]$/.test(name)) {
    writer.heading(Number(name[1]))
    writeAll(children, { ...setting, bold: false })
    writer.blank()
  } else if (name === 'li' || name === 'dd') {
    writer.itemStart()
    writeAll(children, setting)
    writer.itemEnd()
  } else if (PARAGRAPHS.has(name)) {
    writer.blank()
    writeAll(children, setting)
    writer.blank()
  } else writeOther(element, setting)
}

function writeOther(element: Element, setting: Setting): void {
  const { name, children } = element
  const { writer } = setting
  const bold = setting.bold || name === 'strong' || name === 'b' || isBoldStyle(element)
  const block = BLOCKS.has(name)
  if (block) writer.lineEnd()
  writeAll(children, { writer, bold, pre: setting.pre || name === 'pre' })
  if (block) writer.lineEnd()
}

function isBoldStyle({ attributes }: Element): boolean {
  return /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test((attributes.style ?? '').slice(0, 500))
}

/** Line breaks of the source are none of the page, except where they plainly carry a list. */
function writeText(text: string, { writer, bold, pre }: Setting): void {
  const lines = pre || hasOwnLines(text) ? text.split(/\r\n?|\n/) : [text]
  for (const [index, line] of lines.entries()) {
    if (index > 0) writer.lineEnd()
    if (index > 0 && line.trim() === '') writer.blank()
    else writer.words(line.replace(SPACES, ' '), bold)
  }
}

const SPACES = /[\t\n\f\r ]+/g
const BULLETED = /^[ \t]{0,40}(?:[-*•·ㆍ■▪●○▶]|\d{1,2}[.)])[ \t]{0,4}\S/

/** Pages that let their style sheet keep line breaks: a text of at least three lines, half of them with bullets. */
function hasOwnLines(text: string): boolean {
  if (text.length < 12 || !text.includes('\n')) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length >= 3 && lines.filter((line) => BULLETED.test(line)).length * 2 >= lines.length
}

function writeTable(table: Element, setting: Setting): void {
  setting.writer.blank()
  for (const { label, cell } of tableRows(table).flat()) {
    if (label === null) writeCell(cell, setting)
    else writeLabelled(oneLine([label]), cell, setting)
  }
  setting.writer.blank()
}

function writeCell(cell: Element, setting: Setting): void {
  setting.writer.lineEnd()
  writeAll(cell.children, setting)
  setting.writer.lineEnd()
}

function writeLabelled(label: string, cell: Element, setting: Setting): void {
  const { writer } = setting
  writer.lineEnd()
  if (!isShort(cell)) {
    writer.heading(3)
    writer.words(label, false)
    writer.blank()
    writeCell(cell, setting)
  } else if (oneLine([cell]) !== '') writer.words(`${label}: ${oneLine([cell])}`, false)
  writer.lineEnd()
}

/** A cell that goes on its label's line. */
function isShort(cell: Element): boolean {
  let seen = 0
  for (const { name } of elementsOf(cell.children)) {
    if (++seen > 20 || name === 'li' || name === 'br' || name === 'p' || name === 'table')
      return false
  }
  return oneLine([cell]).length <= 80
}

function oneLine(nodes: readonly Node[]): string {
  return textOf(nodes, 500).replace(SPACES, ' ').trim()
}
