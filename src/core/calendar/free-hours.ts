import { MODEL } from '../constants.ts'
import type { CalendarKind } from './calendar.ts'
import { fitted, minutesOf, type Span, totalMinutes, without } from './span.ts'

/** Free hours by kind of day. `dayOff` serves weekends, company days and leave, and holidays that have no hours of their own. */
export interface FreeHours {
  readonly workday: readonly Span[]
  readonly dayOff: readonly Span[]
  readonly holiday?: readonly Span[]
  /** Of a rest day: none where absent. */
  readonly rest?: readonly Span[]
  /** Of a day with the family; `DEFAULT_FAMILY_HOURS` where absent, if the day has as much at all. */
  readonly family?: readonly Span[]
}

export const DEFAULT_HOURS: FreeHours = {
  workday: [{ start: '20:00', end: '21:30' }],
  dayOff: [
    { start: '10:00', end: '12:00' },
    { start: '14:00', end: '16:00' },
  ],
}

export const DEFAULT_FAMILY_HOURS: readonly Span[] = [{ start: '21:00', end: '22:00' }]

/** When the user has time for study at all. */
export interface Availability {
  readonly hours?: FreeHours
  /** Weekdays kept free of study, 0 Sunday - 6 Saturday. */
  readonly restWeekdays?: readonly number[]
  /** Most minutes of study a day, where the user wants other than `MODEL.dailyCapMinutes`. */
  readonly dailyCapMinutes?: number
}

export interface FreeOptions {
  readonly kind: CalendarKind | 'rest'
  readonly family?: boolean
  readonly hours?: FreeHours
  readonly busy?: readonly Span[]
  /** Minutes that the user has on this day, whatever the profile says. */
  readonly minutes?: number
}

/** When a day is free: its kind's hours without appointments; what is shorter than the shortest block does not count. */
export function freeSpans({
  kind,
  family = false,
  hours = DEFAULT_HOURS,
  busy = [],
  minutes,
}: FreeOptions): Span[] {
  const usual = usualHours(kind, family, hours)
  const free = minutes === undefined ? without(usual, busy) : fitted(usual, minutes, busy)
  return free.filter(
    ({ start, end }) => minutesOf(end) - minutesOf(start) >= MODEL.blockMinutes.min,
  )
}

/** The hours of a kind of day; a rest day stays one with the family too. */
function usualHours(
  kind: CalendarKind | 'rest',
  family: boolean,
  { workday, dayOff, holiday = dayOff, rest = [], family: together }: FreeHours,
): readonly Span[] {
  if (kind === 'rest') return rest
  const usual = { workday, holiday, weekend: dayOff, company: dayOff, leave: dayOff }[kind]
  if (!family) return usual
  if (together !== undefined) return together
  return totalMinutes(usual) < totalMinutes(DEFAULT_FAMILY_HOURS) ? usual : DEFAULT_FAMILY_HOURS
}
