import { foldField, LISTS } from './fields.ts'
import { type Fields, isPosting } from './record.ts'

/** A posting's record and what stands around it: the company of a board, the title beside a nested text. */
export interface Found {
  readonly record: Fields
  /** The records around it, the nearest first. */
  readonly around: readonly Fields[]
  /** The list that it stands in, which may be named after the company. */
  readonly board?: Fields
}

/** Deeper values hold no posting, and further ones are not looked at. */
const DEEPEST = 24
const MOST_VALUES = 50_000
/** A board's list may be longer; nobody picks from it at a terminal. */
const MOST_POSTINGS = 500

/** The postings of a parsed JSON or XML document, in its order; of a record within a record only the outer one counts. */
export function findRecords(document: unknown): Found[] {
  const found: Found[] = []
  let visited = 0
  visit(document, [])
  return found

  function visit(value: unknown, around: readonly Fields[], board?: Fields): void {
    if (++visited > MOST_VALUES || around.length > DEEPEST || found.length >= MOST_POSTINGS) return
    if (Array.isArray(value)) {
      for (const one of value) if (isFields(one)) visit(one, around, board)
      return
    }
    if (!isFields(value)) return
    const list = listOf(value)
    if (list) {
      for (const record of list) visit(record, [value, ...around], value)
    } else if (isPosting(value)) found.push({ record: value, around, ...(board && { board }) })
    else for (const one of Object.values(value)) visit(one, [value, ...around])
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A board's list: its container has a title too, but is no posting. */
function listOf(container: Fields): readonly unknown[] | null {
  for (const [name, value] of Object.entries(container)) {
    if (!LISTS.has(foldField(name))) continue
    const list = Array.isArray(value) ? value : [value]
    const postings = list.slice(0, 20).filter((one) => isFields(one) && isPosting(one))
    if (postings.length > 0 && (Array.isArray(value) || isFeed(container))) return list
  }
  return null
}

/** XML has no lists of one: a feed's only item is a record itself. */
function isFeed(container: Fields): boolean {
  return Object.keys(container).some((name) => name === 'item' || name === 'position')
}
