import type { Day } from '../core/calendar/day.ts'
import { type TimeZone, type WallTime, wallTimeOf } from '../core/calendar/zone.ts'
import type { Profile } from '../core/profile.ts'
import type { System } from './system.ts'

/** A day ends at 04:00: who writes at midnight still means today. */
const DAY_ENDS_MS = 4 * 3_600_000
const MS_A_MINUTE = 60_000

/** The user's clock: the days and times that it showed at a moment. */
export interface Clock {
  /** The user's day that a moment belongs to. */
  dayAt(moment: Date): Day
  /** The day of the calendar. */
  dateAt(moment: Date): Day
  /** "14:05" */
  timeAt(moment: Date): string
}

/** The clock of the profile's time zone, where that is another than the machine's: then alone its rules are loaded, which takes longer than starting. */
export async function clockOf({ timeZone: name }: Profile, system: System): Promise<Clock> {
  if (name === undefined || name === system.zoneName?.()) return makeClock(machineTime)
  const { timeZone } = await import('../sources/time-zone.ts')
  try {
    return makeClock(timeOf(timeZone(name)))
  } catch {
    // A name that somebody wrote by hand, or that another node knew: the plan tells of it, and nothing else fails.
    return makeClock(machineTime)
  }
}

function makeClock(at: (moment: Date) => WallTime): Clock {
  return {
    dayAt: (moment) => at(new Date(moment.getTime() - DAY_ENDS_MS)).day,
    dateAt: (moment) => at(moment).day,
    timeAt: (moment) => at(moment).time,
  }
}

function timeOf(zone: TimeZone): (moment: Date) => WallTime {
  return (moment) => {
    const minutes = Math.floor(moment.getTime() / MS_A_MINUTE)
    return wallTimeOf(minutes + zone.offsetAt(minutes))
  }
}

function machineTime(moment: Date): WallTime {
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
