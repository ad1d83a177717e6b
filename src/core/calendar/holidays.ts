import type { Lang, Text } from '../text.ts'
import { type Day, yearOf } from './day.ts'

/** A country's public holidays as shipped in `data/holidays/`: compact, one year a line. */
export interface HolidayTable {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The language of the country's calendar. */
  readonly lang: Lang
  /** Where the days come from, in one line. */
  readonly source: string
  /** Years whose days are calculated from the law in force, before the state has published them. */
  readonly projected: readonly number[]
  /** Names by id; a festival is a holiday that is kept free of study. */
  readonly names: Readonly<Record<string, HolidayName>>
  /** By year, then "MM-DD": the ids of the holidays of that day, separated by a space. */
  readonly years: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Days off by law for employees only, "MM-DD" to id, by year: they count where the profile asks for them. */
  readonly workers?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface HolidayName extends Text {
  /** The festival's own day, not the days around it. */
  readonly festival?: true
}

/** How sure the table is of a day: published, calculated, or outside its years. */
export type Certainty = 'official' | 'projected' | 'unknown'

/** The holidays of a day, none on most days; `workers` adds the days off that the law gives to employees only. */
export function holidaysOn(table: HolidayTable, day: Day, workers = false): readonly HolidayName[] {
  const year = day.slice(0, 4)
  const date = day.slice(5)
  const ids = table.years[year]?.[date] ?? (workers ? table.workers?.[year]?.[date] : undefined)
  if (ids === undefined) return []
  return ids.split(' ').flatMap((id) => table.names[id] ?? [])
}

/** Years in a row, both ends included. */
export interface YearRange {
  readonly from: number
  readonly to: number
}

/** The years that a table knows; null where it knows none. */
export function yearsOf({ years }: HolidayTable): YearRange | null {
  const known = Object.keys(years).map(Number)
  return known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) }
}

/** How sure the table is of the holidays of a day's year. */
export function certaintyOf(table: HolidayTable, day: Day): Certainty {
  const year = yearOf(day)
  if (table.projected.includes(year)) return 'projected'
  return table.years[day.slice(0, 4)] === undefined ? 'unknown' : 'official'
}
