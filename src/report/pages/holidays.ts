import type { Calendar } from '../../core/calendar/calendar.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Text } from '../../core/text.ts'
import { type Page, paragraph, quiet, table } from '../page.ts'
import { sayDay, sayDistance, type View } from '../view.ts'

/** A day off that is no plain weekend. */
export interface NamedDay {
  readonly day: Day
  readonly kind: ReturnType<Calendar['kindOf']>
  readonly name: Text | null
  readonly own: boolean
  readonly family: boolean
  readonly projected: boolean
}

/** The days off, one a row; `year` is the one that was asked for, null for the days ahead. */
export function holidaysPage(days: readonly NamedDay[], year: number | null, view: View): Page {
  const { holiday: m, words } = view.messages
  if (days.length === 0) return [paragraph(year === null ? m.none : m.noneIn(year))]
  const rows = days.map(({ day, kind, name, own, family, projected }) => [
    sayDay(day, view),
    family ? `${words.dayKinds[kind]}, ${words.familyDay}` : words.dayKinds[kind],
    name?.[view.lang] ?? '',
    [quiet([...(own ? [m.own] : []), ...(projected ? [m.projected] : [])].join(', '))],
    [quiet(sayDistance(day, view))],
  ])
  return [
    table(
      [
        { title: '' },
        { title: '' },
        { title: '', grows: true },
        { title: '', drops: 1 },
        { title: '', drops: 2 },
      ],
      rows,
    ),
  ]
}
