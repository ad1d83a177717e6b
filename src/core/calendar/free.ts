import { MODEL } from '../constants.ts'
import type { PlanDay } from '../plan/plan.ts'
import { DEFAULT_HOURS, type FreeHours, type Profile, type Span } from '../profile.ts'
import type { Calendar, CalendarKind } from './calendar.ts'
import { type Day, eachDay } from './day.ts'
import { restDays } from './rest.ts'
import { fitted, minutesOf, totalMinutes, without } from './span.ts'
import type { DayRange } from './window.ts'

/** Appointments by day, from calendars that the user gave; a whole day is "00:00" to "24:00". */
export type Busy = ReadonlyMap<Day, readonly Span[]>

/** What the user said about this plan's days; it wins over the profile and the rest days. */
export interface DayOverrides {
  /** Days without any study. */
  readonly busy?: readonly Day[]
  /** Minutes of single days. */
  readonly minutes?: ReadonlyMap<Day, number>
  /** Minutes of every other day that is no rest day. */
  readonly everyDay?: number
}

export interface PlanDaysOptions extends DayRange {
  readonly calendar: Calendar
  readonly profile: Profile
  readonly busy?: Busy
  readonly overrides?: DayOverrides
  /** Workdays that the user takes as leave for this plan. */
  readonly leave?: readonly Day[]
}

/** A window's days and when they are free; rest days and busy days have no spans. */
export interface PlanDays {
  readonly days: readonly PlanDay[]
  readonly spans: ReadonlyMap<Day, readonly Span[]>
}

export interface FreeOptions {
  readonly kind: CalendarKind
  readonly hours?: FreeHours
  readonly busy?: readonly Span[]
  /** Minutes that the user has on this day, whatever the profile says. */
  readonly minutes?: number
}

/** When a day is free: its kind's hours without appointments; what is shorter than the shortest block does not count. */
export function freeSpans({
  kind,
  hours = DEFAULT_HOURS,
  busy = [],
  minutes,
}: FreeOptions): Span[] {
  const usual = kind === 'workday' ? hours.workday : hours.dayOff
  const free = minutes === undefined ? without(usual, busy) : fitted(usual, minutes, busy)
  return free.filter(
    ({ start, end }) => minutesOf(end) - minutesOf(start) >= MODEL.blockMinutes.min,
  )
}

/** A window's days with their kind, name and free minutes (at most `MODEL.dailyCapMinutes` a day), and when they are free. */
export function planDays(options: PlanDaysOptions): PlanDays {
  const { from, to, calendar, profile, overrides = {} } = options
  const kept = new Set(overrides.minutes?.keys() ?? [])
  const rest = restDays({ from, to, calendar, weekdays: profile.restWeekdays ?? [], kept })
  const spans = new Map<Day, readonly Span[]>()
  const days = eachDay(from, to).map((day): PlanDay => {
    const kind = kindOf(day, options)
    const free = rest.has(day) ? [] : freeOn(day, kind, options)
    if (free.length > 0) spans.set(day, free)
    const freeMinutes = Math.min(totalMinutes(free), MODEL.dailyCapMinutes)
    const name = calendar.nameOf(day)
    return {
      day,
      kind: rest.has(day) ? 'rest' : kind,
      ...(name && { name }),
      ...(rest.has(day) && kind === 'workday' && { atWork: true as const }),
      freeMinutes,
    }
  })
  return { days, spans }
}

function kindOf(day: Day, { calendar, leave = [] }: PlanDaysOptions): CalendarKind {
  const kind = calendar.kindOf(day)
  return kind === 'workday' && leave.includes(day) ? 'leave' : kind
}

function freeOn(day: Day, kind: CalendarKind, options: PlanDaysOptions): Span[] {
  const { profile, overrides = {} } = options
  if (overrides.busy?.includes(day)) return []
  const minutes = overrides.minutes?.get(day) ?? overrides.everyDay
  return freeSpans({
    kind,
    hours: profile.hours ?? DEFAULT_HOURS,
    busy: options.busy?.get(day) ?? [],
    ...(minutes === undefined ? {} : { minutes }),
  })
}
