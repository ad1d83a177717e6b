/** The next short id of a kind: "a4" after a1 and a3; numbers are never given twice while the newest stands. */
export function nextId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const numbers = taken
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id }) => Number(id.slice(prefix.length)))
    .filter(Number.isInteger)
  return `${prefix}${Math.max(0, ...numbers) + 1}`
}

/** Where a list first has an id for the second time; -1 where every id stands once. */
export function findRepeated(records: readonly { readonly id: string }[]): number {
  const seen = new Set<string>()
  return records.findIndex(({ id }) => seen.size === seen.add(id).size)
}
