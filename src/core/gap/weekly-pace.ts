import { DEFAULT_HOURS } from '../calendar/free-hours.ts'
import { totalMinutes } from '../calendar/span.ts'
import { MODEL } from '../constants.ts'
import type { Pace } from '../log/pace.ts'
import { usableShare } from '../log/pace.ts'
import type { Profile } from '../profile.ts'

/** How much the user studies in a week. */
export interface WeeklyPace {
  /** `log`: real minutes a week; `profile`, while the log says nothing: the free hours' minutes less slack. */
  readonly from: 'log' | 'profile'
  readonly weeklyMinutes: number
  /** Estimated minutes of new learning that get done in a week. */
  readonly newMinutes: number
}

/** The pace of the log, or while that says nothing what the profile's free hours allow. */
export function weeklyPace({ weeklyMinutes: logged, ratio }: Pace, profile: Profile): WeeklyPace {
  const weeklyMinutes = logged ?? Math.round(weeklyFreeMinutes(profile) * usableShare(ratio))
  // The slack of free hours is taken off already; real minutes still hold what took longer than guessed.
  const estimated = logged === null ? weeklyMinutes : weeklyMinutes / ratio
  const newMinutes = Math.round(estimated * (1 - MODEL.reviewShare))
  return { from: logged === null ? 'profile' : 'log', weeklyMinutes, newMinutes }
}

/** Free minutes of a usual week, at most the profile's or MODEL's minutes a day, with one day off kept for rest. */
export function weeklyFreeMinutes({
  hours = DEFAULT_HOURS,
  restWeekdays = [],
  dailyCapMinutes = MODEL.dailyCapMinutes,
}: Profile): number {
  const minutesOn = (weekday: number) => {
    const spans = weekday === 0 || weekday === 6 ? hours.dayOff : hours.workday
    return restWeekdays.includes(weekday) ? 0 : Math.min(dailyCapMinutes, totalMinutes(spans))
  }
  const week = Array.from({ length: 7 }, (_, weekday) => minutesOn(weekday))
  const rest = restWeekdays.length === 0 ? minutesOn(0) : 0
  return week.reduce((sum, minutes) => sum + minutes, 0) - rest
}
