import { DEFAULT_FAMILY_HOURS, DEFAULT_HOURS } from '../../core/calendar/free-hours.ts'
import { MODEL } from '../../core/constants.ts'
import { type Profile, zoneNameOf } from '../../core/profile.ts'

/** What gil goes by: what the profile says, and its defaults where it says nothing. */
export function profileJson(
  profile: Profile,
  { country, home }: { readonly country: string; readonly home: string },
): object {
  const {
    lang = null,
    since = null,
    sinceBySkill = {},
    hours = DEFAULT_HOURS,
    peak = null,
  } = profile
  return {
    lang,
    country,
    since,
    sinceBySkill,
    hours: {
      workday: hours.workday,
      dayOff: hours.dayOff,
      holiday: hours.holiday ?? hours.dayOff,
      rest: hours.rest ?? [],
      family: hours.family ?? DEFAULT_FAMILY_HOURS,
    },
    restWeekdays: profile.restWeekdays ?? [],
    workersDay: profile.workersDay ?? null,
    dailyCapMinutes: profile.dailyCapMinutes ?? MODEL.dailyCapMinutes,
    peak,
    timeZone: zoneNameOf(profile, country),
    calendars: profile.calendars ?? [],
    home,
  }
}
