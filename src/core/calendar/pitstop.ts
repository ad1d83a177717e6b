import { MODEL } from '../constants.ts'
import { compareText, type Text } from '../text.ts'
import type { Calendar } from './calendar.ts'
import { type Day, eachDay, lookAhead } from './day.ts'
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
  const year = lookedUp(horizon(today), calendar)
  const { days, isWorkday } = year
  const found: (readonly [start: number, end: number])[] = []
  let end = 0
  let cost = 0
  let reached = 0
  for (let start = 0; start < days.length; start++) {
    while (end < days.length && cost + Number(isWorkday[end]) <= leave)
      cost += Number(isWorkday[end++])
    // A stretch that ends where the one before it ended lies inside that one.
    if (end > reached && end - start >= MODEL.pitstopMinDays) found.push([start, end])
    reached = Math.max(reached, end)
    if (end > start) cost -= Number(isWorkday[start])
    else end = start + 1
  }
  return found.map(([start, end]) => pitstopIn(year, start, end)).sort(bestFirst)
}

/** A stretch of at least a day as a pitstop: every workday in it becomes leave. */
export function pitstopOf({ from, to }: DayRange, calendar: Calendar): Pitstop {
  const days = eachDay(from, to)
  return pitstopIn(lookedUp(days, calendar), 0, days.length)
}

/** Days in a row, each looked up once. */
interface LookedUp {
  readonly days: readonly Day[]
  readonly isWorkday: readonly boolean[]
  readonly names: readonly (Text | null)[]
}

function lookedUp(days: readonly Day[], { kindOf, nameOf }: Calendar): LookedUp {
  const isWorkday = days.map((day) => kindOf(day) === 'workday')
  return { days, isWorkday, names: days.map(nameOf) }
}

/** The stretch from one position up to a later one, which does not belong to it. */
function pitstopIn({ days, isWorkday, names }: LookedUp, start: number, end: number): Pitstop {
  const inside = days.slice(start, end)
  return {
    from: inside[0] ?? '',
    to: inside.at(-1) ?? '',
    days: inside.length,
    leave: inside.filter((_, i) => isWorkday[start + i]),
    holidays: inside.flatMap((day, i) => {
      const name = names[start + i]
      return name ? [{ day, name }] : []
    }),
  }
}

/** The days that pitstops are looked for in, today first. */
export function horizon(today: Day): Day[] {
  return eachDay(today, lookAhead(today, MODEL.pitstopHorizonDays - 1))
}

function bestFirst(a: Pitstop, b: Pitstop): number {
  return b.days - a.days || a.leave.length - b.leave.length || compareText(a.from, b.from)
}
