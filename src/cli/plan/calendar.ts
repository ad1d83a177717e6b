import { type Calendar, type CalendarOptions, makeCalendar } from '../../core/calendar/calendar.ts'
import type { Document } from '../../core/document.ts'
import { paragraph } from '../../report/page.ts'
import { countryOf } from '../argv/country.ts'
import type { Context } from '../context.ts'

/** The user's calendar: the country's holidays and the user's own days; a word on stderr where gil ships no table. */
export function calendarOf(context: Context, document: Document): Calendar {
  const options = calendarOptions(context, document)
  const { note, messages } = context
  if (!options.holidays) note([paragraph(messages.holiday.noTable(countryOf(context, document)))])
  return makeCalendar(options)
}

/** What the user's calendar is made of. */
export function calendarOptions(context: Context, document: Document): CalendarOptions {
  const { workersDay = false } = document.profile
  const holidays = context.shipped.holidays(countryOf(context, document))
  return { holidays, days: document.days, workersDay }
}
