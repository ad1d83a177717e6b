import { MODEL } from '../constants.ts'
import type { Text } from '../text.ts'
import type { Calendar, CalendarKind } from './calendar.ts'
import { type Day, eachDay } from './day.ts'
import { type Availability, DEFAULT_HOURS, type FreeOptions, freeSpans } from './free-hours.ts'
import { restDays } from './rest.ts'
import { type Span, totalMinutes } from './span.ts'
import type { DayRange } from './window.ts'

/** Appointments by day, from calendars that the user gave; a whole day is "00:00" to "24:00". */
export type Busy = ReadonlyMap<Day, readonly Span[]>

/** What the user said about this plan's days; it wins over the profile and the rest days. */
export interface DayOverrides {
  /** Days without any study. */
  readonly busy?: readonly Day[]
  /** Minutes of single days. */
  readonly minutes?: ReadonlyMap<Day, number>
  /** Minutes of every other day that is no rest day and no family day. */
  readonly everyDay?: number
}

export interface PlanDaysOptions extends DayRange {
  readonly calendar: Calendar
  readonly profile: Availability
  readonly busy?: Busy
  readonly overrides?: DayOverrides
  /** Workdays that the user takes as leave for this plan. */
  readonly leave?: readonly Day[]
  /** Days that the user keeps for the family in this plan, besides the calendar's. */
  readonly family?: readonly Day[]
}

/** What a day of a plan's window is: one of the calendar's kinds, or the rest that the window needs. */
export type DayKind = CalendarKind | 'rest'

/** A day of a plan's window and what is free in it. */
export interface PlanDay {
  readonly day: Day
  readonly kind: DayKind
  /** The holiday's, or the own day's, name. */
  readonly name?: Text
  /** A day with the family, which has the hours of such a day. */
  readonly family?: true
  /** A rest day that is a workday all the same: the evening rests. */
  readonly atWork?: true
  /** Minutes free for study; 0 on a rest day, unless the profile gives it hours. */
  readonly freeMinutes: number
}

/** A window's days and when they are free; busy days, and rest days without hours, have no spans. */
export interface PlanDays {
  readonly days: readonly PlanDay[]
  readonly spans: ReadonlyMap<Day, readonly Span[]>
}

/** A window's days with their kind, name and free minutes (at most `MODEL.dailyCapMinutes` a day), and when they are free. */
export function planDays(options: PlanDaysOptions): PlanDays {
  const { from, to, calendar, profile, overrides = {} } = options
  const kept = new Set(overrides.minutes?.keys() ?? [])
  const isFamily = (day: Day): boolean =>
    calendar.isFamily(day) || options.family?.includes(day) === true
  const all = eachDay(from, to)
  const empty = new Set(profile.hours?.family?.length === 0 ? all.filter(isFamily) : [])
  const rest = restDays({ from, to, calendar, weekdays: profile.restWeekdays ?? [], empty, kept })
  const spans = new Map<Day, readonly Span[]>()
  const days = all.map((day): PlanDay => {
    const kind = kindOf(day, options)
    const free = freeOn(
      day,
      { kind: rest.has(day) ? 'rest' : kind, family: isFamily(day) },
      options,
    )
    if (free.length > 0) spans.set(day, free)
    const freeMinutes = Math.min(
      totalMinutes(free),
      profile.dailyCapMinutes ?? MODEL.dailyCapMinutes,
    )
    const name = calendar.nameOf(day)
    return {
      day,
      kind: rest.has(day) ? 'rest' : kind,
      ...(name && { name }),
      ...(isFamily(day) && { family: true as const }),
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

function freeOn(
  day: Day,
  of: Pick<FreeOptions, 'kind' | 'family'>,
  options: PlanDaysOptions,
): Span[] {
  const { profile, overrides = {} } = options
  if (overrides.busy?.includes(day)) return []
  const isUsual = of.kind !== 'rest' && !of.family
  const minutes = overrides.minutes?.get(day) ?? (isUsual ? overrides.everyDay : undefined)
  return freeSpans({
    ...of,
    hours: profile.hours ?? DEFAULT_HOURS,
    busy: options.busy?.get(day) ?? [],
    ...(minutes === undefined ? {} : { minutes }),
  })
}
