import { isSameRecord } from '../changes.ts'
import { nextId } from '../ids.ts'
import { type Sides, settle } from './tally.ts'

interface Numbered {
  readonly id: string
}

type Mark<T> = (record: T) => string | undefined

/** How records with given ids are told apart: "l1" of two homes is seldom the same entry. */
interface Rules<T> {
  /** What ids of the kind begin with. */
  readonly prefix: string
  /** Whether two different records of one id are one record that changed, and no two that got the same id. */
  isOne(ours: T, theirs: T): boolean
  /** The record under another id. */
  rename(record: T, id: string): T
  /** What two records of different ids have in common where they are the same. */
  contentOf(record: T): unknown
  /** What tells the record from all others, in whatever home and however it was edited; undefined where it has no such mark. */
  readonly markOf?: Mark<T>
}

export interface MergedList<T> {
  /** Ours, with what was taken over of theirs in their place. */
  readonly kept: readonly T[]
  readonly added: readonly T[]
  /** Of every record of theirs, the id that it has here. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Merges records whose ids were counted up in each home. The same record under another id is known again, so that merging
 * twice adds nothing; a different one whose id is taken gets a new id, so that nothing is replaced and nothing lost.
 */
export function mergeNumbered<T extends Numbered>(sides: Sides<T>, rules: Rules<T>): MergedList<T> {
  const { kind, ours, theirs, tally } = sides
  const here = new Map(ours.map((record) => [record.id, record]))
  const marked = pairMarked(ours, theirs, rules.markOf ?? (() => undefined))
  const taken = new Map<string, T>()
  const added: T[] = []
  const ids = matchSame(sides, rules, marked)
  // Beyond all ids of both, so that none of theirs that is still to come has it.
  let free = nextId(rules.prefix, [...ours, ...theirs])
  for (const record of theirs) {
    const { id } = record
    const same = ids.get(id)
    const changed = marked.get(id)
    const known = changed ?? here.get(id)
    if (same !== undefined) {
      tally.skipped.push({ kind, id: same })
    } else if (known && (changed || rules.isOne(known, record))) {
      ids.set(id, known.id)
      const differing = { ours: known, theirs: rules.rename(record, known.id) }
      if (settle(sides, known.id, differing) === 'theirs') taken.set(known.id, differing.theirs)
    } else {
      const newId = known ? free : id
      if (known) free = nextId(rules.prefix, [{ id: free }])
      ids.set(id, newId)
      added.push(known ? rules.rename(record, newId) : record)
      tally.added.push({ kind, id: newId, ...(known && { from: id }) })
    }
  }
  return { kept: ours.map((record) => taken.get(record.id) ?? record), added, ids }
}

/** Pairs the records that are the same: first those of the same id or mark, then the others, each of ours once. */
function matchSame<T extends Numbered>(
  { ours, theirs }: Sides<T>,
  { contentOf }: Rules<T>,
  marked: ReadonlyMap<string, T>,
): Map<string, string> {
  const known = new Map(ours.map((record) => [record.id, record]))
  const pairs = new Map<string, string>()
  for (const record of theirs) {
    const own = marked.get(record.id)
    if (isSameRecord(known.get(record.id), record)) pairs.set(record.id, record.id)
    else if (own && isSameRecord(contentOf(own), contentOf(record))) pairs.set(record.id, own.id)
  }
  const paired = new Set(pairs.values())
  const byContent = new Map<string, string[]>()
  for (const record of ours.filter(({ id }) => !paired.has(id))) {
    const content = JSON.stringify(contentOf(record))
    byContent.set(content, [...(byContent.get(content) ?? []), record.id])
  }
  for (const record of theirs.filter(({ id }) => !pairs.has(id) && !marked.has(id))) {
    const id = byContent.get(JSON.stringify(contentOf(record)))?.shift()
    if (id !== undefined) pairs.set(record.id, id)
  }
  return pairs
}

/** Records by a mark that none of the others has: an edit by hand may have copied one. */
function markedOf<T>(records: readonly T[], markOf: Mark<T>): ReadonlyMap<string, T> {
  const marked = new Map<string, T>()
  const copied = new Set<string>()
  for (const record of records) {
    const mark = markOf(record)
    if (mark === undefined) continue
    if (marked.has(mark)) copied.add(mark)
    marked.set(mark, record)
  }
  for (const mark of copied) marked.delete(mark)
  return marked
}

/** What a record of theirs is here, by its mark, whatever it says now. */
function pairMarked<T extends Numbered>(
  ours: readonly T[],
  theirs: readonly T[],
  markOf: Mark<T>,
): ReadonlyMap<string, T> {
  const here = markedOf(ours, markOf)
  return new Map(
    [...markedOf(theirs, markOf)].flatMap(([mark, { id }]) => {
      const own = here.get(mark)
      return own ? [[id, own] as const] : []
    }),
  )
}
