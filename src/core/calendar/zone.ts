import { addDays, type Day, daysBetween } from './day.ts'
import { MINUTES_A_DAY, minutesOf, timeOf } from './span.ts'

/** A time zone by its IANA name. Where its rules come from is the caller's affair (`sources/time-zone`). */
export interface TimeZone {
  /** "Asia/Seoul" */
  readonly id: string
  /** Minutes that its clocks are ahead of UTC at an instant, given in minutes since 1970-01-01T00:00Z. */
  offsetAt(instant: number): number
}

/** A day and the clock's time on it. */
export interface WallTime {
  readonly day: Day
  /** "HH:MM" */
  readonly time: string
}

const EPOCH: Day = '1970-01-01'

/** The day and time so many minutes after 1970-01-01T00:00, whatever clock counted them. */
export function wallTimeOf(minutes: number): WallTime {
  const days = Math.floor(minutes / MINUTES_A_DAY)
  return { day: addDays(EPOCH, days), time: timeOf(minutes - days * MINUTES_A_DAY) }
}

/** Minutes from 1970-01-01T00:00 to a day's time on the same clock; "24:00" is the next day's midnight. */
export function wallMinutes({ day, time }: WallTime): number {
  return daysBetween(EPOCH, day) * MINUTES_A_DAY + minutesOf(time)
}
