import { type Calendar, makeCalendar } from '../../core/calendar/calendar.ts'
import type { Document } from '../../core/document.ts'
import { paragraph } from '../../report/page.ts'
import { countryOf } from '../argv/country.ts'
import type { Context } from '../context.ts'

/** The user's calendar: the country's holidays and the user's own days; a word on stderr where gil ships no table. */
export function calendarOf(context: Context, document: Document): Calendar {
  const country = countryOf(context, document)
  const holidays = context.shipped.holidays(country)
  if (!holidays) context.note([paragraph(context.messages.holiday.noTable(country))])
  const { workersDay = false } = document.profile
  return makeCalendar({ holidays, days: document.days, workersDay })
}
