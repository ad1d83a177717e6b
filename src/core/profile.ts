import type { Availability } from './calendar/free-hours.ts'
import type { Span } from './calendar/span.ts'
import type { SkillId } from './skill/catalogue.ts'
import type { Lang } from './text.ts'

/** What gil knows about its user; everything is optional and has a sensible default. */
export interface Profile extends Availability {
  readonly lang?: Lang
  /** ISO 3166-1 alpha-2, "KR". */
  readonly country?: string
  /** Since when the user works as a developer, "YYYY-MM"; and where it differs, for single skills. */
  readonly since?: string
  readonly sinceBySkill?: Readonly<Record<SkillId, string>>
  /** Whether days off that the law gives to employees only count (Korea's 1 May before 2026). */
  readonly workersDay?: boolean
  /** When the user thinks best; the hardest blocks go there. */
  readonly peak?: Span
  /** IANA name, "Europe/Berlin"; the country's own where gil knows it (`zoneNameOf`). */
  readonly timeZone?: string
  /** Calendar files (.ics), absolute paths, read again for each plan: their appointments are not free. */
  readonly calendars?: readonly string[]
}

export const DEFAULT_COUNTRY = 'KR'

/** The name of the user's time zone: the profile's, else Korea's in Korea, else not known. */
export function zoneNameOf({ timeZone }: Profile, country: string): string | null {
  return timeZone ?? (country === 'KR' ? 'Asia/Seoul' : null)
}
