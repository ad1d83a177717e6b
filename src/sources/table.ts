import type { Element } from './markup.ts'
import { textOf } from './markup.ts'

/** A cell of a table and what heads it; null where nothing does. */
export interface Labelled {
  readonly label: Element | null
  readonly cell: Element
}

/** Longest label of a row, in characters. */
const LABEL = 24

/** A table's rows as its reader sees them: each cell with the header of its column, or of its row. */
export function tableRows(table: Element): Labelled[][] {
  const rows = rowsOf(table)
  const [head, ...body] = rows
  if (head && body.length > 0 && head.length > 1 && head.every(isHeader)) {
    const fits = body.every((row) => row.length === head.length && !row.some(isHeader))
    if (fits) return body.map((row) => row.map((cell, i) => ({ label: head[i] ?? null, cell })))
  }
  return rows.map(labelRow)
}

function rowsOf({ children }: Element): Element[][] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'thead' || child.name === 'tbody' || child.name === 'tfoot') {
      return rowsOf(child)
    }
    return child.name === 'tr' ? [child.children.filter(isCell)] : []
  })
}

function isCell(node: Element | string): node is Element {
  return typeof node !== 'string' && (node.name === 'td' || node.name === 'th')
}

function isHeader({ name }: Element): boolean {
  return name === 'th'
}

/** A header cell heads the cell after it; of two plain cells the first does, where it is short and the other is not. */
function labelRow(cells: readonly Element[]): Labelled[] {
  const [first, second] = cells
  if (first && second && cells.length === 2 && isLabel(first, second)) {
    return [{ label: first, cell: second }]
  }
  const row: Labelled[] = []
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]
    const next = cells[at + 1]
    if (!cell) continue
    if (isHeader(cell) && next && !isHeader(next)) {
      row.push({ label: cell, cell: next })
      at++
    } else row.push({ label: null, cell })
  }
  return row
}

function isLabel(first: Element, second: Element): boolean {
  if (isHeader(second)) return false
  const words = textOf([first], 200).trim()
  return words.length > 0 && words.length <= LABEL && textOf([second], 200).trim() !== ''
}
