import { GilError } from '../error.ts'
import { type Day, daysBetween, eachDay } from './day.ts'
import { readDay } from './read-day.ts'

const MOST_DAYS = 366

/** The days of `2026-12-28..2026-12-30` or `12/28~12/30`, both ends included; null where the text is no range. Throws `day-unreadable` and `days-unreadable`. */
export function readRange(text: string, today: Day): readonly Day[] | null {
  const [first = '', last = '', ...others] = text.split(/\.\.|[~〜～]/)
  if (first === '' || last === '' || others.length > 0) return null
  const [from, to] = [readDay(first, today), readDay(last, today)]
  const isRange = from <= to && daysBetween(from, to) < MOST_DAYS
  if (!isRange) throw new GilError('days-unreadable', { from, to, most: MOST_DAYS })
  return eachDay(from, to)
}

/** The days that words name, one each or a range. Throws as `readRange`. */
export function readDays(texts: readonly string[], today: Day): readonly Day[] {
  return [...new Set(texts.flatMap((text) => readRange(text, today) ?? readDay(text, today)))]
}
