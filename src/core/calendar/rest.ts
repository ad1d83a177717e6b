import { MODEL } from '../constants.ts'
import type { Calendar } from './calendar.ts'
import { type Day, eachDay, weekday } from './day.ts'
import type { DayRange } from './window.ts'

export interface RestOptions extends DayRange {
  readonly calendar: Calendar
  /** Weekdays kept free of study, 0 Sunday - 6 Saturday. */
  readonly weekdays?: readonly number[]
  /** Days that the user gave hours to: never rest days. */
  readonly kept?: ReadonlySet<Day>
}

/**
 * The days of a window without study: the festival's own day, the user's rest weekdays, and so many others that with those
 * weekdays there is one in every `MODEL.restEvery` days. The others are never the window's first or last day and stand as far
 * as possible from each other, from the other rest days and from both ends; of equals the earliest.
 */
export function restDays({ from, to, calendar, weekdays = [], kept }: RestOptions): Set<Day> {
  const days = eachDay(from, to)
  const isKept = (day: Day): boolean => kept?.has(day) === true
  const festivals = days.filter((day) => calendar.isFestival(day) && !isKept(day))
  const regular = days.filter((day) => weekdays.includes(weekday(day)) && !isKept(day))
  const wanted = Math.floor(days.length / MODEL.restEvery) - regular.length
  const obstacles = [0, days.length - 1]
  for (const day of [...festivals, ...regular]) obstacles.push(days.indexOf(day))
  const open = days.flatMap((day, i) => (isKept(day) ? [] : [i]))
  const chosen = furthest(open, obstacles, wanted)
  return new Set([...festivals, ...regular, ...chosen.flatMap((i) => days[i] ?? [])])
}

/** So many of the positions, with the widest smallest distance to the obstacles and to each other; fewer where not all fit. */
function furthest(open: readonly number[], obstacles: readonly number[], wanted: number): number[] {
  if (wanted <= 0) return []
  let best: number[] = []
  for (let distance = 1; distance <= open.length; distance++) {
    const placed = earliest(open, obstacles, distance).slice(0, wanted)
    // From a distance of 1 on, fewer fit the further apart they stand.
    if (placed.length < best.length || placed.length === 0) break
    best = placed
  }
  return best
}

function earliest(
  open: readonly number[],
  obstacles: readonly number[],
  distance: number,
): number[] {
  const placed: number[] = []
  for (const position of open) {
    const far = [...obstacles, ...placed].every((other) => Math.abs(position - other) >= distance)
    if (far) placed.push(position)
  }
  return placed
}
