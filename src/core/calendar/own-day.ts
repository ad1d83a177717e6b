import { compareText } from '../text.ts'
import type { Day } from './day.ts'

/**
 * A day off that the country's calendar does not know, or a change to it. `family` stands beside whatever else the day is: a
 * holiday or a company day that belongs to the family has few hours of study.
 */
export interface OwnDay {
  readonly day: Day
  readonly kind: 'company' | 'leave' | 'holiday' | 'workday' | 'family'
  readonly name?: string
}

/** What tells own days apart: a day of the calendar takes the place of another on its day, a family day stands beside it. */
export function keyOfDay({ day, kind }: OwnDay): string {
  return kind === 'family' ? `${day} ${kind}` : day
}

/** Own days in the order of the calendar. */
export function sortDays(days: readonly OwnDay[]): OwnDay[] {
  return [...days].sort((a, b) => compareText(a.day, b.day))
}
