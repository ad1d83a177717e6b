/**
 * How many letters lie between two words: insertions, deletions, replacements and swapped neighbours. Hangul is
 * compared jamo by jamo, so "쿠버네티스" and "쿠버네틱스" are one letter apart. Stops at `limit`, and returns
 * `limit + 1` for all that is further.
 */
export function letterDistance(a: string, b: string, limit: number): number {
  const from = [...a.normalize('NFD')]
  const to = [...b.normalize('NFD')]
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    if (Math.min(...current) > limit) return limit + 1
    before = above
    above = current
  }
  return Math.min(at(above, to.length), limit + 1)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
