import { visible } from './visible.ts'

/** A cell: a number of gil's own, or text from anywhere. */
export type Cell = string | number

/** By this mark Excel knows a file for UTF-8; without it Korean opens as signs that nobody wrote. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as comma-separated values (RFC 4180), each ended by CRLF. No cell begins a formula, line breaks stay as LF, and whatever else
 * acts or hides is made visible.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = unevaluated(
    cell
      .split(/\r\n?|\n/)
      .map(visible)
      .join('\n'),
  )
  return /^\s|[",;\n]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * What a spreadsheet would compute begins with an apostrophe, as OWASP advises; so does what only lacks it after one, so that taking
 * one away gives the text again.
 */
function unevaluated(text: string): string {
  return /^'*(?:\s*[=+\-@＝＋－＠]|\n)/.test(text) ? `'${text}` : text
}
