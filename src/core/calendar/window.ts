import { MODEL } from '../constants.ts'
import type { Calendar } from './calendar.ts'
import { addDays, type Day, eachDay, lookAhead } from './day.ts'

/** A stretch of days, both ends included. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

export interface Window extends DayRange {
  /** The workdays inside: they keep their evening hours, and are offered as leave. */
  readonly workdays: readonly Day[]
}

export interface WindowOptions {
  /** Length in days, at least 1. */
  readonly days: number
  readonly today: Day
  readonly calendar: Calendar
}

/**
 * The stretch of so many days that costs the fewest workdays, of those the earliest.
 * It starts today at the soonest and within `MODEL.windowHorizonDays` days. Throws `day-beyond`.
 */
export function findWindow({ days, today, calendar }: WindowOptions): Window {
  const first = addDays(today, days - 1)
  const isWorkday = eachDay(today, lookAhead(first, MODEL.windowHorizonDays)).map(
    (day) => calendar.kindOf(day) === 'workday',
  )
  let workdays = isWorkday.slice(0, days).filter(Boolean).length
  let best = { start: 0, workdays }
  for (let start = 1; start <= isWorkday.length - days; start++) {
    workdays += Number(isWorkday[start + days - 1]) - Number(isWorkday[start - 1])
    if (workdays < best.workdays) best = { start, workdays }
  }
  const from = addDays(today, best.start)
  return windowOf({ from, to: addDays(from, days - 1) }, calendar)
}

/** A stretch that the user chose, with the workdays inside. */
export function windowOf({ from, to }: DayRange, calendar: Calendar): Window {
  return {
    from,
    to,
    workdays: eachDay(from, to).filter((day) => calendar.kindOf(day) === 'workday'),
  }
}
