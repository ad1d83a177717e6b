import type { Day } from './calendar/day.ts'
import type { SkillId } from './skill/catalogue.ts'
import type { Lang } from './text.ts'

/** Free time of one kind of day: "20:00-21:30" spans, in order, not overlapping. */
export interface Span {
  /** "HH:MM" */
  readonly start: string
  readonly end: string
}

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

/**
 * A day off that the country's calendar does not know, or a change to it. `family` stands beside whatever else the day is: a
 * holiday or a company day that belongs to the family has few hours of study.
 */
export interface OwnDay {
  readonly day: Day
  readonly kind: 'company' | 'leave' | 'holiday' | 'workday' | 'family'
  readonly name?: string
}

/** What gil knows about its user; everything is optional and has a sensible default. */
export interface Profile {
  readonly lang?: Lang
  /** ISO 3166-1 alpha-2, "KR". */
  readonly country?: string
  /** Since when the user works as a developer, "YYYY-MM"; and where it differs, for single skills. */
  readonly since?: string
  readonly sinceBySkill?: Readonly<Record<SkillId, string>>
  readonly hours?: FreeHours
  /** Weekdays kept free of study, 0 Sunday - 6 Saturday. */
  readonly restWeekdays?: readonly number[]
  /** Whether days off that the law gives to employees only count (Korea's 1 May before 2026). */
  readonly workersDay?: boolean
  /** Most minutes of study a day, where the user wants other than `MODEL.dailyCapMinutes`. */
  readonly dailyCapMinutes?: number
  /** When the user thinks best; the hardest blocks go there. */
  readonly peak?: Span
  /** IANA name, "Europe/Berlin"; the country's own where gil knows it (`zoneNameOf`). */
  readonly timeZone?: string
  /** Calendar files (.ics), absolute paths, read again for each plan: their appointments are not free. */
  readonly calendars?: readonly string[]
}

export const DEFAULT_HOURS: FreeHours = {
  workday: [{ start: '20:00', end: '21:30' }],
  dayOff: [
    { start: '10:00', end: '12:00' },
    { start: '14:00', end: '16:00' },
  ],
}

export const DEFAULT_FAMILY_HOURS: readonly Span[] = [{ start: '21:00', end: '22:00' }]

export const DEFAULT_COUNTRY = 'KR'

/** The name of the user's time zone: the profile's, else Korea's in Korea, else not known. */
export function zoneNameOf({ timeZone }: Profile, country: string): string | null {
  return timeZone ?? (country === 'KR' ? 'Asia/Seoul' : null)
}
