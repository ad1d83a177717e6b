import type { Column, Line, Span } from '../page.ts'
import { spansOf, widthOf } from '../width.ts'
import { pad, wrap } from './wrap.ts'

const GAP = 2
const NARROWEST_GROWING = 16

/** Lays a table out in `width` columns: what does not fit is dropped by the columns' own order, the growing column wraps. */
export function layTable(
  columns: readonly Column[],
  rows: readonly (readonly Line[])[],
  width: number,
): readonly (readonly Span[])[] {
  const natural = columns.map((column, index) =>
    Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[index] ?? ''))),
  )
  const shown = fitting(columns, natural, width)
  const widths = shareWidth(columns, natural, shown, width)
  const titles = columns.map(({ title }): Line => [{ text: title, tone: 'quiet' }])
  const hasTitles = columns.some(({ title }) => title !== '')
  return [...(hasTitles ? [titles] : []), ...rows].flatMap((row) =>
    layRow(row, columns, shown, widths),
  )
}

/** The columns that are shown: those with the highest `drops` go first until the rest fits. */
function fitting(
  columns: readonly Column[],
  natural: readonly number[],
  width: number,
): readonly number[] {
  let shown = columns.map((_, index) => index)
  const least = (index: number) =>
    columns[index]?.grows ? Math.min(NARROWEST_GROWING, natural[index] ?? 0) : (natural[index] ?? 0)
  const needed = () => shown.reduce((sum, index) => sum + least(index) + GAP, -GAP)
  while (needed() > width) {
    const next = shown
      .filter((index) => columns[index]?.drops !== undefined)
      .sort((a, b) => (columns[b]?.drops ?? 0) - (columns[a]?.drops ?? 0))[0]
    if (next === undefined) break
    shown = shown.filter((index) => index !== next)
  }
  return shown
}

function shareWidth(
  columns: readonly Column[],
  natural: readonly number[],
  shown: readonly number[],
  width: number,
): readonly number[] {
  const fixed = shown.reduce(
    (sum, index) => sum + GAP + (columns[index]?.grows ? 0 : (natural[index] ?? 0)),
    -GAP,
  )
  const growing = shown.filter((index) => columns[index]?.grows).length
  const share = growing === 0 ? 0 : Math.max(8, Math.floor((width - fixed) / growing))
  return natural.map((wide, index) => (columns[index]?.grows ? Math.min(wide, share) : wide))
}

function layRow(
  row: readonly Line[],
  columns: readonly Column[],
  shown: readonly number[],
  widths: readonly number[],
): readonly (readonly Span[])[] {
  const cells = shown.map((index) => {
    const cell = row[index] ?? ''
    return columns[index]?.grows ? wrap(cell, widths[index] ?? 0) : [spansOf(cell)]
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
