import { addDays as addDaysTo } from 'date-fns/addDays'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { GilError } from '../error.ts'
import { utcDate } from './utc-date.ts'

/** A calendar day, "YYYY-MM-DD". Days compare as strings; only this file makes a `Date` of one. */
export type Day = string

/** A calendar month, "YYYY-MM". */
export type Month = string

/** 0 Sunday to 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Whether a text is a real calendar day written "YYYY-MM-DD", from the year 1000 on: "2023-02-29" is none. */
export function isDay(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && dayOf(dateOf(text)) === text
}

/** Whether a text is a calendar month written "YYYY-MM". */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`)
}

/** The calendar's last day: years have four digits. */
export const LAST_DAY: Day = '9999-12-31'

/** The day so many days later; earlier where the number is negative. Throws `day-beyond` where the calendar ends before it. */
export function addDays(day: Day, days: number): Day {
  if (days > daysBetween(day, LAST_DAY)) throw new GilError('day-beyond', { last: LAST_DAY })
  return dayOf(addDaysTo(dateOf(day), days))
}

/** How far is looked ahead: the day so many days later, the calendar's last where it ends before that. */
export function lookAhead(day: Day, days: number): Day {
  return addDays(day, Math.min(days, daysBetween(day, LAST_DAY)))
}

/** Days from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / DAY
}

/** Every day from the first to the last, both included; none where the last lies before the first. */
export function eachDay(from: Day, to: Day): Day[] {
  const first = dateOf(from)
  const length = Math.max(0, daysBetween(from, to) + 1)
  return Array.from({ length }, (_, i) => dayOf(addDaysTo(first, i)))
}

/** The weekday that a day is. */
export function weekday(day: Day): Weekday {
  return dateOf(day).getDay() as Weekday
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return dayOf(startOfISOWeek(dateOf(day)))
}

/** The month that a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** The year that a day, or a month, lies in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The month so many months later; earlier where the number is negative. */
export function addMonths(month: Month, months: number): Month {
  const count = monthsSinceZero(month) + months
  return `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}`
}

/** Months from one month to another: 1 from a month to the next, negative backwards. */
export function monthsBetween(from: Month, to: Month): number {
  return monthsSinceZero(to) - monthsSinceZero(from)
}

/** The day of a year, month (1-12) and day of the month; null where the calendar has no such day. */
export function makeDay(year: number, month: number, date: number): Day | null {
  const day = `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
  return isDay(day) ? day : null
}

/** A day as a date whose every field is UTC's, so that date-fns counts the same days in every time zone. */
function dateOf(day: Day): Date {
  return utcDate(timeOf(day))
}

/** A day's first moment, in UTC: milliseconds since 1970. */
function timeOf(day: Day): number {
  return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}

/** UTC knows no summer time: every day is as long. */
const DAY = 86_400_000

/** Months since January of the year 0. */
function monthsSinceZero(month: Month): number {
  return yearOf(month) * 12 + Number(month.slice(5, 7)) - 1
}

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
