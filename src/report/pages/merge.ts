import type { RecordKind } from '../../core/changes.ts'
import type { Merged } from '../../core/merge/merge.ts'
import type { Conflict } from '../../core/merge/tally.ts'
import { blank, heading, item, type Page, paragraph, quiet, warn } from '../page.ts'
import type { View } from '../view.ts'

/** New ids that a page tells one by one. */
const RENAMED_SHOWN = 10

/** What an import added, found here already, and found different; `sources` is how many it brought. */
export function mergePage(merged: Merged, sources: number, view: View): Page {
  const { back: m } = view.messages
  const { added, skipped, conflicts } = merged
  const left = conflicts.some(({ taken, ours }) => taken === 'ours' && ours !== null)
  const nothing = added.length + conflicts.length + sources === 0
  return [
    ...(nothing ? [paragraph(m.nothingNew)] : []),
    ...(added.length + sources > 0 ? [heading(m.added), ...addedItems(merged, sources, view)] : []),
    ...(skipped.length > 0 ? [heading(m.skipped), ...countItems(skipped, view)] : []),
    ...(conflicts.length > 0
      ? [heading(m.conflicts), ...conflicts.flatMap((conflict) => conflictItems(conflict, view))]
      : []),
    ...(left ? [blank, paragraph([warn(m.takeHow)])] : []),
  ]
}

function addedItems({ added }: Merged, sources: number, view: View): Page {
  const { back: m } = view.messages
  const renamed = added.filter(({ from }) => from !== undefined)
  const rest = renamed.length - RENAMED_SHOWN
  return [
    ...countItems(added, view),
    ...(sources > 0 ? [item('+', m.sourcesAdded(sources), 2)] : []),
    ...renamed
      .slice(0, RENAMED_SHOWN)
      .map(({ kind, id, from = '' }) =>
        item(' ', [quiet(`${m.kind(kind)}: ${m.renamed(from, id)}`)], 4),
      ),
    ...(rest > 0 ? [item(' ', [quiet(m.andMore(rest))], 4)] : []),
  ]
}

function countItems(records: readonly { readonly kind: RecordKind }[], view: View): Page {
  const { back: m } = view.messages
  const counts = new Map<RecordKind, number>()
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, n]) => item('·', m.count(n, kind), 2))
}

function conflictItems({ kind, id, ours, theirs, fields, taken }: Conflict, view: View): Page {
  const { back: m, fields: names } = view.messages
  const told = ours === null ? m.noPlace : taken === 'theirs' ? m.theirs : m.ours
  const [here, there] = [fieldsOf(ours), fieldsOf(theirs)]
  const shown = fields.flatMap((field) => {
    const [a, b] = [sayValue(field, here[field], view), sayValue(field, there[field], view)]
    const name = names[field] ?? field
    // What is no plain value (a posting's lines) is named, and seen with the record's own command.
    if (a === null || b === null) return kind === 'profile' ? [] : [name]
    return [kind === 'profile' ? m.values(a, b) : m.field(name, a, b)]
  })
  return [
    item(
      warn('!'),
      [`${m.kind(kind)} ${kind === 'profile' ? (names[id] ?? id) : id}: `, quiet(told)],
      2,
    ),
    ...(ours === null ? [] : shown.map((text) => item(' ', text, 4))),
  ]
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** A plain value in words; null for what is none. */
function sayValue(field: string, value: unknown, { messages }: View): string | null {
  const { back, words } = messages
  if (value === undefined) return back.absent
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const { statuses, routes, dayKinds, actions } = words
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: statuses,
    route: routes,
    kind: { ...dayKinds, ...actions, family: words.familyDay },
  }
  const named = known[field]
  if (typeof value === 'string' && named && Object.hasOwn(named, value))
    return named[value] ?? value
  return ['string', 'number'].includes(typeof value) ? String(value) : null
}
