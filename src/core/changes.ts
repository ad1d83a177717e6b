import { keyOfDay } from './calendar/own-day.ts'
import type { Document } from './document.ts'

/** What records a document has, in the order in which they are told; one that changed keeps its id. */
const RECORD_KINDS = [
  'posting',
  'assessment',
  'action',
  'plan',
  'log',
  'day',
  'own-skill',
  'alias',
  'profile',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** How many records of a kind one document has beyond another, lacks, or has otherwise. */
export interface Change {
  readonly kind: RecordKind
  readonly added: number
  readonly removed: number
  readonly changed: number
}

type Records = ReadonlyMap<string, unknown>

/** What differs from one document to the next, by kind of record; kinds without a difference are left out. */
export function changesBetween(before: Document, after: Document): readonly Change[] {
  const [old, now] = [recordsOf(before), recordsOf(after)]
  return RECORD_KINDS.flatMap((kind): Change[] => {
    const change = { kind, ...compare(old[kind], now[kind]) }
    return change.added + change.removed + change.changed > 0 ? [change] : []
  })
}

/** Whether two records hold the same; the order of their keys is the schema's. */
export function isSameRecord(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function recordsOf(document: Document): Readonly<Record<RecordKind, Records>> {
  const { postings, assessments, actions, log, plans, days, own, profile } = document
  const byId = (records: readonly { readonly id: string }[]): Records =>
    new Map(records.map((record) => [record.id, record]))
  return {
    posting: byId(postings),
    assessment: byId(assessments),
    action: byId(actions),
    plan: byId(plans),
    log: byId(log),
    day: new Map(days.map((day) => [keyOfDay(day), day])),
    'own-skill': byId(own.skills),
    alias: new Map(own.aliases.map((alias) => [`${alias.skill} ${alias.text}`, alias])),
    profile: new Map(Object.entries(profile)),
  }
}

function compare(before: Records, after: Records): Omit<Change, 'kind'> {
  const added = [...after.keys()].filter((key) => !before.has(key)).length
  const removed = [...before.keys()].filter((key) => !after.has(key)).length
  const changed = [...after].filter(
    ([key, record]) => before.has(key) && !isSameRecord(before.get(key), record),
  ).length
  return { added, removed, changed }
}
