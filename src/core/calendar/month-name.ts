const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** The month, 1-12, of an English name in lower case: whole, its first three letters, or "sept"; null where it is none. */
export function monthNamed(name: string): number | null {
  const wanted = name === 'sept' ? 'sep' : name
  const at = MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted)
  return at < 0 ? null : at + 1
}
