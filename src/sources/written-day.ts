import { type Day, makeDay, yearOf } from '../core/calendar/day.ts'
import { monthNamed } from '../core/calendar/month-name.ts'

/**
 * The day of a date as boards write it: ISO 8601, "2021.5.31", "20210531", "202105311800" (with or without seconds), "Sun, 20
 * Sep 2026", "Dec 31 15:00 UTC 2021", or milliseconds since 1970 (UTC). The written day counts, whatever its time and zone.
 * null where there is none from 1990 to 2100: boards say "never" with the year 9999.
 */
export function readWrittenDay(text: string): Day | null {
  const words = text.slice(0, 60)
  // Of twelve digits they would lie before September 2001: those are a day and its time.
  if (/^\d{13}$/.test(words)) return inYears(new Date(Number(words)).toISOString().slice(0, 10))
  const numbers =
    /(?<!\d)(\d{4})(?:([-./])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?)(?!\d)/.exec(
      words,
    )
  if (numbers) return dayOf(numbers[1], Number(numbers[3] ?? numbers[5]), numbers[4] ?? numbers[6])
  const year = /\b(\d{4})\b/.exec(words.replace(/\d{1,2}:\d{2}[:\d]{0,6}/, ''))?.[1]
  const named = /\b(\d{1,2}) ([a-z]{3})|([a-z]{3})[a-z]{0,6} (\d{1,2})\b/i.exec(words)
  if (!named) return null
  const month = monthNamed((named[2] ?? named[3] ?? '').toLowerCase())
  return month === null ? null : dayOf(year, month, named[1] ?? named[4])
}

function dayOf(year: string | undefined, month: number, day: string | undefined): Day | null {
  return inYears(makeDay(Number(year ?? 0), month, Number(day)))
}

function inYears(day: Day | null): Day | null {
  return day !== null && yearOf(day) >= 1990 && yearOf(day) <= 2100 ? day : null
}
