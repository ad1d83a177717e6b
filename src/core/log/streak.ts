import { addDays, type Day } from '../calendar/day.ts'
import type { LogEntry } from './entry.ts'

export interface Streak {
  /** Days in a row with an entry, up to today, or up to yesterday while today has none yet. */
  readonly days: number
  /** Whether today has an entry. */
  readonly today: boolean
  readonly longest: number
}

/** How many days in a row the log was written. Entries after `today` do not count. */
export function streak(log: readonly LogEntry[], today: Day): Streak {
  const days = new Set(log.map((entry) => entry.day).filter((day) => day <= today))
  const runs = new Map<Day, number>()
  for (const day of [...days].sort()) runs.set(day, (runs.get(addDays(day, -1)) ?? 0) + 1)
  return {
    days: runs.get(today) ?? runs.get(addDays(today, -1)) ?? 0,
    today: days.has(today),
    longest: Math.max(0, ...runs.values()),
  }
}
