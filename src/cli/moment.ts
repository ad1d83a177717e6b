import type { Day } from '../core/calendar/day.ts'

/** A day ends at 04:00: who writes at midnight still means today. */
const DAY_ENDS_MS = 4 * 3_600_000

/** The user's day that a moment belongs to, by the machine's own clock. */
export function dayAt(moment: Date): Day {
  return dateAt(new Date(moment.getTime() - DAY_ENDS_MS))
}

/** The day that the machine's own calendar showed at a moment. */
export function dateAt(moment: Date): Day {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** What the machine's own clock showed at a moment: "14:05". */
export function timeAt(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`
}

const two = (n: number): string => String(n).padStart(2, '0')
