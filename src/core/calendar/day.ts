/** A calendar day, "YYYY-MM-DD". Days compare as strings; arithmetic never touches a time zone. */
export type Day = string

/** A calendar month, "YYYY-MM". */
export type Month = string

/** 0 Sunday to 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Whether a text is a real calendar day written "YYYY-MM-DD": "2023-02-29" is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(dayNumber(text)) === text
}

/** Whether a text is a calendar month written "YYYY-MM". */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`)
}

/** The day so many days later; earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** Days from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Every day from the first to the last, both included; none where the last lies before the first. */
export function eachDay(from: Day, to: Day): Day[] {
  const first = dayNumber(from)
  const length = Math.max(0, dayNumber(to) - first + 1)
  return Array.from({ length }, (_, i) => dayOf(first + i))
}

export function weekday(day: Day): Weekday {
  const sinceSunday = (dayNumber(day) + 4) % 7
  return ((sinceSunday + 7) % 7) as Weekday
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7))
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The month so many months later; earlier where the number is negative. */
export function addMonths(month: Month, months: number): Month {
  const count = monthNumber(month) + months
  return `${padded(Math.floor(count / 12), 4)}-${padded((((count % 12) + 12) % 12) + 1, 2)}`
}

/** Months from one month to another: 1 from a month to the next, negative backwards. */
export function monthsBetween(from: Month, to: Month): number {
  return monthNumber(to) - monthNumber(from)
}

/** The day of a year, month (1-12) and day of the month; null where the calendar has no such day. */
export function makeDay(year: number, month: number, date: number): Day | null {
  const day = `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
  return isDay(day) ? day : null
}

/** Days since 1970-01-01 (Hinnant, "days_from_civil": the year starts in March, so that a leap day is its last). */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day so many days after 1970-01-01 (Hinnant, "civil_from_days"). */
export function dayOf(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = ((fromMarch + 2) % 12) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
}

function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
