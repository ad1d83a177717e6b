import type { Text } from '../text.ts'
import { type Day, weekday } from './day.ts'
import {
  type Certainty,
  certaintyOf,
  type HolidayTable,
  holidaysOn,
  type YearRange,
  yearsOf,
} from './holidays.ts'
import type { OwnDay } from './own-day.ts'

/** What a day is before a plan makes a rest day of it. */
export type CalendarKind = 'workday' | 'weekend' | 'holiday' | 'company' | 'leave'

/** The country's holidays and the user's own days as one. */
export interface Calendar {
  /** The user's own day first, then the country's holiday (on a weekend too), then weekend or workday. */
  kindOf(day: Day): CalendarKind
  /** The holiday's or the own day's name; several holidays of one day are joined by a comma. */
  nameOf(day: Day): Text | null
  /** Whether the user keeps the day for the family, whatever kind of day it is. */
  isFamily(day: Day): boolean
  /** The festival's own day (Seollal, Chuseok), kept free of study unless the user works on it. */
  isFestival(day: Day): boolean
  /** Whether the country's holidays of that year are published, calculated, or not known. */
  certaintyOf(day: Day): Certainty
  /** The years whose public holidays are known; null where none are. */
  readonly years: YearRange | null
}

export interface CalendarOptions {
  /** null where gil ships no table for the country: weekends and own days only. */
  readonly holidays: HolidayTable | null
  /** Of several own days on one day the last counts. */
  readonly days: readonly OwnDay[]
  /** Count the days off that the law gives to employees only (Korea's 1 May before 2026). */
  readonly workersDay?: boolean
}

/** The calendar of one user in one country. */
export function makeCalendar({ holidays, days, workersDay = false }: CalendarOptions): Calendar {
  const own = new Map(
    days.flatMap(({ day, kind, name }) => (kind === 'family' ? [] : [[day, { kind, name }]])),
  )
  const family = new Map(days.flatMap((one) => (one.kind === 'family' ? [[one.day, one]] : [])))
  const namesOf = (day: Day) => (holidays ? holidaysOn(holidays, day, workersDay) : [])

  return {
    kindOf: (day) => own.get(day)?.kind ?? (namesOf(day).length > 0 ? 'holiday' : plainKind(day)),
    nameOf: (day) => {
      const mine = own.get(day)
      const named = mine?.name === undefined ? null : [{ en: mine.name, ko: mine.name }]
      const together = family.get(day)?.name
      return joined([
        ...(named ?? (mine?.kind === 'workday' ? [] : namesOf(day))),
        ...(together === undefined ? [] : [{ en: together, ko: together }]),
      ])
    },
    isFamily: (day) => family.has(day),
    isFestival: (day) =>
      own.get(day)?.kind !== 'workday' && namesOf(day).some((name) => name.festival === true),
    certaintyOf: (day) => (holidays ? certaintyOf(holidays, day) : 'unknown'),
    get years() {
      return holidays && yearsOf(holidays)
    },
  }
}

function plainKind(day: Day): CalendarKind {
  return weekday(day) % 6 === 0 ? 'weekend' : 'workday'
}

function joined(names: readonly Text[]): Text | null {
  if (names.length === 0) return null
  return {
    en: names.map((name) => name.en).join(', '),
    ko: names.map((name) => name.ko).join(', '),
  }
}
