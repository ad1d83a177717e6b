import { MODEL } from '../constants.ts'
import type { Calendar } from './calendar.ts'
import { type Day, eachDay, mondayOf, weekday } from './day.ts'
import type { DayRange } from './window.ts'

export interface RestOptions extends DayRange {
  readonly calendar: Calendar
  /** Weekdays kept free of study, 0 Sunday - 6 Saturday. */
  readonly weekdays?: readonly number[]
  /** Days without any study for another reason, which count as the rest of their week. */
  readonly empty?: ReadonlySet<Day>
  /** Days that the user gave hours to: never rest days. */
  readonly kept?: ReadonlySet<Day>
}

/**
 * The days of a window without study: the festival's own day, the user's rest weekdays and empty days, and others, so that there is one in
 * every `MODEL.restEvery` days. A week (from Monday) has one: a festival's day is the rest of its week. The others are never the
 * window's first or last day and stand as far as possible from each other, from the other rest days and from both ends; of
 * equals the earliest.
 */
export function restDays(options: RestOptions): Set<Day> {
  const { from, to, calendar, weekdays = [], empty, kept } = options
  const days = eachDay(from, to)
  const isKept = (day: Day): boolean => kept?.has(day) === true
  const festivals = days.filter((day) => calendar.isFestival(day) && !isKept(day))
  const isRegular = (day: Day): boolean =>
    weekdays.includes(weekday(day)) || empty?.has(day) === true
  const regular = days.filter((day) => isRegular(day) && !isKept(day))
  const rested = new Set([...festivals, ...regular].map(mondayOf))
  const open = days.flatMap((day, i) => (isKept(day) || rested.has(mondayOf(day)) ? [] : [i]))
  const obstacles = [0, days.length - 1]
  for (const day of [...festivals, ...regular]) obstacles.push(days.indexOf(day))
  const weekOf = days.map(mondayOf)
  const wanted = wantedDays(days, festivals) - regular.length
  const chosen = furthest({ open, obstacles, weekOf }, wanted)
  return new Set([...festivals, ...regular, ...chosen.flatMap((i) => days[i] ?? [])])
}

/** One in seven days; in the weeks of a festival its own day is the one. */
function wantedDays(days: readonly Day[], festivals: readonly Day[]): number {
  const weeks = new Set(festivals.map(mondayOf))
  const others = days.filter((day) => !weeks.has(mondayOf(day))).length
  return Math.min(Math.floor(days.length / MODEL.restEvery), Math.ceil(others / MODEL.restEvery))
}

interface Places {
  /** Positions in the window that may become rest days. */
  readonly open: readonly number[]
  /** Positions to stay away from. */
  readonly obstacles: readonly number[]
  /** The week of each position. */
  readonly weekOf: readonly Day[]
}

/** So many of the positions, with the widest smallest distance to the obstacles and to each other; fewer where not all fit. */
function furthest(places: Places, wanted: number): number[] {
  if (wanted <= 0) return []
  let best: number[] = []
  for (let distance = 1; distance <= places.open.length; distance++) {
    const placed = earliest(places, distance).slice(0, wanted)
    // From a distance of 1 on, fewer fit the further apart they stand.
    if (placed.length < best.length || placed.length === 0) break
    best = placed
  }
  return best
}

function earliest({ open, obstacles, weekOf }: Places, distance: number): number[] {
  const placed: number[] = []
  for (const position of open) {
    const far = [...obstacles, ...placed].every((other) => Math.abs(position - other) >= distance)
    const isNewWeek = placed.every((other) => weekOf[other] !== weekOf[position])
    if (far && isNewWeek) placed.push(position)
  }
  return placed
}
