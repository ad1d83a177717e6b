import { type CalendarOptions, makeCalendar } from './calendar.ts'
import type { Day } from './day.ts'
import type { OwnDay } from './own-day.ts'

/**
 * Those of the days that are off without the user's doing, by the weekday or the country's holidays: leave taken there would
 * be spent for nothing. A day that the user works on is none of them.
 */
export function offAlready(days: readonly Day[], options: CalendarOptions): readonly Day[] {
  const isWorked = ({ kind }: OwnDay): boolean => kind === 'workday'
  const calendar = makeCalendar({ ...options, days: options.days.filter(isWorked) })
  return days.filter((day) => calendar.kindOf(day) !== 'workday')
}
