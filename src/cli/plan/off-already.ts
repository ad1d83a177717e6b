import { makeCalendar } from '../../core/calendar/calendar.ts'
import type { Day } from '../../core/calendar/day.ts'
import { offAlready } from '../../core/calendar/off-already.ts'
import type { Document } from '../../core/document.ts'
import { paragraph } from '../../report/page.ts'
import { sayDay } from '../../report/view.ts'
import type { Context } from '../context.ts'
import { viewOf } from '../output/view.ts'
import { calendarOptions } from './calendar.ts'

/** Those of the days that are off already, named in a word on stderr: they were to become `kind`, and stay what they are. */
export function tellOffAlready(
  days: readonly Day[],
  kind: string,
  { context, document }: { readonly context: Context; readonly document: Document },
): readonly Day[] {
  const { messages, note, lang } = context
  const options = calendarOptions(context, document)
  const off = days.length === 0 ? [] : offAlready(days, options)
  if (off.length === 0) return off
  const { nameOf, kindOf } = makeCalendar(options)
  const view = viewOf(context, document)
  const said = off.map(
    (day) => `${sayDay(day, view)} ${nameOf(day)?.[lang] ?? messages.words.dayKinds[kindOf(day)]}`,
  )
  note([paragraph(messages.holiday.offAlready(said.join(', '), kind))])
  return off
}
