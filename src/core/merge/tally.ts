import type { RecordKind } from '../changes.ts'
import { isSameRecord } from '../changes.ts'

/** Which of two different records is to count. */
export type Take = 'ours' | 'theirs'

/** Two different contents of one record, or a record that has no place here: then `ours` is null. */
export interface Conflict {
  readonly kind: RecordKind
  readonly id: string
  readonly ours: unknown
  readonly theirs: unknown
  /** The fields in which they differ, in the order of the record's. */
  readonly fields: readonly string[]
  /** Which of them counts now. */
  readonly taken: Take
}

/** A record that is only there, and the id it has there where it had to get another one here. */
export interface Added {
  readonly kind: RecordKind
  readonly id: string
  readonly from?: string
}

/** What a merge did, record by record. */
export interface Tally {
  readonly added: Added[]
  /** Records that are here already. */
  readonly skipped: { readonly kind: RecordKind; readonly id: string }[]
  readonly conflicts: Conflict[]
}

/** The two sides of one kind of record, and how a difference is settled. */
export interface Sides<T> {
  readonly kind: RecordKind
  readonly ours: readonly T[]
  readonly theirs: readonly T[]
  readonly take: Take
  readonly tally: Tally
}

/** Merges records that are known by a key: only theirs are added at the end, different ones settled, in their place. */
export function mergeKeyed<T>(sides: Sides<T>, keyOf: (record: T) => string): readonly T[] {
  const { kind, ours, theirs, tally } = sides
  const known = new Map(ours.map((record) => [keyOf(record), record]))
  const taken = new Map<string, T>()
  const added: T[] = []
  for (const record of theirs) {
    const key = keyOf(record)
    const here = known.get(key)
    if (here === undefined) {
      tally.added.push({ kind, id: key })
      added.push(record)
    } else if (isSameRecord(here, record)) {
      tally.skipped.push({ kind, id: key })
    } else if (settle(sides, key, { ours: here, theirs: record }) === 'theirs') {
      taken.set(key, record)
    }
  }
  return [...ours.map((record) => taken.get(keyOf(record)) ?? record), ...added]
}

/** Notes a difference and says which of the two counts. */
export function settle(
  { kind, take, tally }: Pick<Sides<unknown>, 'kind' | 'take' | 'tally'>,
  id: string,
  { ours, theirs }: { readonly ours: unknown; readonly theirs: unknown },
): Take {
  tally.conflicts.push({
    kind,
    id,
    ours,
    theirs,
    fields: fieldsBetween(ours, theirs),
    taken: take,
  })
  return take
}

function fieldsBetween(ours: unknown, theirs: unknown): readonly string[] {
  if (!isRecord(ours) || !isRecord(theirs)) return []
  const fields = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  return [...fields].filter((field) => !isSameRecord(ours[field], theirs[field]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
