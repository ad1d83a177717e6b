import { type Calendar, type CalendarOptions, makeCalendar } from '../../core/calendar/calendar.ts'
import { yearOf } from '../../core/calendar/day.ts'
import type { DayRange } from '../../core/calendar/window.ts'
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

/** A word on stderr where days reach beyond the years whose holidays gil knows. */
export function noteYears(
  { note, messages }: Context,
  { years }: Calendar,
  { from, to }: DayRange,
): void {
  if (years === null || (yearOf(from) >= years.from && yearOf(to) <= years.to)) return
  note([paragraph(messages.holiday.yearsKnown(years.from, years.to))])
}

/** What the user's calendar is made of. */
export function calendarOptions(context: Context, document: Document): CalendarOptions {
  const { workersDay = false } = document.profile
  const holidays = context.shipped.holidays(countryOf(context, document))
  return { holidays, days: document.days, workersDay }
}
