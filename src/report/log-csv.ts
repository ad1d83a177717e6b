import type { LogEntry } from '../core/log/entry.ts'
import type { Cell } from './csv.ts'
import { saySkill, type View } from './view.ts'

/** The log as rows for a spreadsheet, the names of the columns first: an entry a row. */
export function logRows(log: readonly LogEntry[], view: View): readonly (readonly Cell[])[] {
  const { columns, done, skipped } = view.messages.log
  return [
    [
      columns.day,
      columns.minutes,
      columns.skills,
      columns.text,
      columns.outcome,
      columns.block,
      columns.entry,
    ],
    ...log.map(({ id, day, text, minutes = '', skills = [], block = '', outcome }) => [
      day,
      minutes,
      skills.map((skill) => saySkill(skill, view)).join(', '),
      text,
      outcome === undefined ? '' : { done, skipped }[outcome],
      block,
      id,
    ]),
  ]
}
