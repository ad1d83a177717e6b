import { MODEL } from '../constants.ts'
import type { Text } from '../text.ts'
import type { Calendar } from './calendar.ts'
import { addDays, type Day, daysBetween, eachDay } from './day.ts'
import type { DayRange } from './window.ts'

/** A stretch of days off, and what it costs. */
export interface Pitstop extends DayRange {
  readonly days: number
  /** The workdays to take as leave. */
  readonly leave: readonly Day[]
  readonly holidays: readonly { readonly day: Day; readonly name: Text }[]
}

export interface PitstopOptions {
  readonly today: Day
  readonly calendar: Calendar
  /** At most so many leave days in one stretch. */
  readonly leave: number
}

/**
 * The stretches of the next `MODEL.pitstopHorizonDays` days that cost at most so many leave days and cannot be made longer
 * for them, at least `MODEL.pitstopMinDays` days long: the longest first, then what costs less, then the earliest.
 */
export function findPitstops({ today, calendar, leave }: PitstopOptions): Pitstop[] {
  const days = horizon(today)
  const isWorkday = days.map((day) => calendar.kindOf(day) === 'workday')
  const found: DayRange[] = []
  let end = 0
  let cost = 0
  let reached = 0
  for (let start = 0; start < days.length; start++) {
    while (end < days.length && cost + Number(isWorkday[end]) <= leave)
      cost += Number(isWorkday[end++])
    // A stretch that ends where the one before it ended lies inside that one.
    if (end > reached && end > start)
      found.push({ from: days[start] ?? today, to: days[end - 1] ?? today })
    reached = Math.max(reached, end)
    if (end > start) cost -= Number(isWorkday[start])
    else end = start + 1
  }
  return found
    .map((range) => pitstopOf(range, calendar))
    .filter((pitstop) => pitstop.days >= MODEL.pitstopMinDays)
    .sort(bestFirst)
}

/** A stretch as a pitstop: every workday in it becomes leave. */
export function pitstopOf({ from, to }: DayRange, calendar: Calendar): Pitstop {
  const days = eachDay(from, to)
  return {
    from,
    to,
    days: days.length,
    leave: days.filter((day) => calendar.kindOf(day) === 'workday'),
    holidays: days.flatMap((day) => {
      const name = calendar.nameOf(day)
      return name === null ? [] : { day, name }
    }),
  }
}

/** The days that pitstops are looked for in, today first. */
export function horizon(today: Day): Day[] {
  return eachDay(today, addDays(today, MODEL.pitstopHorizonDays - 1))
}

function bestFirst(a: Pitstop, b: Pitstop): number {
  return b.days - a.days || a.leave.length - b.leave.length || daysBetween(b.from, a.from)
}
