import type { Column, Line, Span } from '../page.ts'
import { spansOf, widthOfSpans } from '../width.ts'
import { pad, wrap } from './wrap.ts'

const GAP = 2
const NARROWEST_GROWING = 16
/** Where even that is too much. */
const NARROWEST = 8

/** Lays a table out in `width` columns: what does not fit is dropped by the columns' own order, the growing column wraps. */
export function layTable(
  given: readonly Column[],
  rows: readonly (readonly Line[])[],
  width: number,
): readonly (readonly Span[])[] {
  const titles = given.map(({ title }): Line => [{ text: title, tone: 'quiet' }])
  const hasTitles = given.some(({ title }) => title !== '')
  const cells = [...(hasTitles ? [titles] : []), ...rows].map((row) =>
    given.map((_, index) => spansOf(row[index] ?? '')),
  )
  const natural = given.map((_, index) =>
    cells.reduce((most, row) => Math.max(most, widthOfSpans(row[index] ?? [])), 0),
  )
  const shown = fitting(given, natural, width)
  const columns =
    leastWidth(given, natural, shown) > width ? withWrapping(given, natural, shown) : given
  const widths = shareWidth(columns, natural, shown, width)
  return cells.flatMap((row) => layRow(row, columns, shown, widths))
}

/** The columns that are shown: those with the highest `drops` go first until the rest fits. */
function fitting(
  columns: readonly Column[],
  natural: readonly number[],
  width: number,
): readonly number[] {
  let shown = columns.map((_, index) => index)
  while (leastWidth(columns, natural, shown) > width) {
    const next = shown
      .filter((index) => columns[index]?.drops !== undefined)
      .sort((a, b) => (columns[b]?.drops ?? 0) - (columns[a]?.drops ?? 0))[0]
    if (next === undefined) break
    shown = shown.filter((index) => index !== next)
  }
  return shown
}

/** The columns that some columns of a table take at least. */
function leastWidth(
  columns: readonly Column[],
  natural: readonly number[],
  shown: readonly number[],
): number {
  const least = (index: number) =>
    columns[index]?.grows ? Math.min(NARROWEST_GROWING, natural[index] ?? 0) : (natural[index] ?? 0)
  return shown.reduce((sum, index) => sum + least(index) + GAP, -GAP)
}

/** Where nothing more can be dropped, the widest column wraps too. */
function withWrapping(
  columns: readonly Column[],
  natural: readonly number[],
  shown: readonly number[],
): readonly Column[] {
  const widest = shown.reduce((most, index) =>
    (natural[index] ?? 0) > (natural[most] ?? 0) ? index : most,
  )
  return columns.map((column, index) => (index === widest ? { ...column, grows: true } : column))
}

/** Fixed columns take what they need; the growing ones share the rest, and what one does not need goes to the others. */
function shareWidth(
  columns: readonly Column[],
  natural: readonly number[],
  shown: readonly number[],
  width: number,
): readonly number[] {
  const widths = [...natural]
  const need = (index: number) => natural[index] ?? 0
  const growing = shown
    .filter((index) => columns[index]?.grows)
    .sort((a, b) => need(a) - need(b) || a - b)
  const fixed = shown.filter((index) => !columns[index]?.grows)
  let left = width - fixed.reduce((sum, index) => sum + need(index), GAP * (shown.length - 1))
  for (const [taken, index] of growing.entries()) {
    const share = Math.max(NARROWEST, Math.floor(left / (growing.length - taken)))
    widths[index] = Math.min(need(index), share)
    left -= widths[index] ?? 0
  }
  return widths
}

function layRow(
  row: readonly (readonly Span[])[],
  columns: readonly Column[],
  shown: readonly number[],
  widths: readonly number[],
): readonly (readonly Span[])[] {
  const cells = shown.map((index) => {
    const cell = row[index] ?? []
    return columns[index]?.grows ? wrap(cell, widths[index] ?? 0) : [cell]
  })
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    shown.flatMap((index, position): readonly Span[] => {
      const last = position === shown.length - 1
      const text = cells[position]?.[line] ?? []
      const { align } = columns[index] ?? {}
      if (last && align !== 'right') return text
      const padded = pad(text, widths[index] ?? 0, align)
      return last ? padded : [...padded, { text: ' '.repeat(GAP), tone: 'plain' }]
    }),
  )
}
