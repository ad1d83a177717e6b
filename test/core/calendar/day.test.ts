import { expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  eachDay,
  isDay,
  isMonth,
  LAST_DAY,
  lookAhead,
  makeDay,
  mondayOf,
  monthsBetween,
  weekday,
} from '../../../src/core/calendar/day.ts'

it('agrees with UTC on every day of four centuries', () => {
  const days = eachDay('1800-01-01', '2200-01-01')
  const first = Date.UTC(1800, 0, 1)
  days.forEach((day, index) => {
    const date = new Date(first + index * 86_400_000)
    if (
      day !== date.toISOString().slice(0, 10) ||
      weekday(day) !== date.getUTCDay() ||
      !isDay(day)
    ) {
      expect.fail(`${day} is the weekday ${weekday(day)} and not ${date.toISOString()}`)
    }
  })
  expect(days).toHaveLength(daysBetween('1800-01-01', '2200-01-01') + 1)
})

it.each([
  ['2021-09-18', 8, '2021-09-26'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2021-12-31', 1, '2022-01-01'],
  ['2021-03-01', -1, '2021-02-28'],
  ['2021-09-17', 0, '2021-09-17'],
])('adds to %s %i days: %s', (day, days, sum) => {
  expect(addDays(day, days)).toBe(sum)
  expect(daysBetween(day, sum)).toBe(days)
})

it('ends on the last day of the year 9999', () => {
  expect(addDays('9999-12-30', 1)).toBe(LAST_DAY)
  expect(() => addDays('9999-12-30', 2)).toThrow('day-beyond')
  expect(lookAhead('9999-12-30', 365)).toBe(LAST_DAY)
  expect(lookAhead('2021-09-17', 365)).toBe('2022-09-17')
})

it.each(['2021-09-17', '2024-02-29', '2000-02-29', '1000-02-28'])('takes %s for a day', (text) => {
  expect(isDay(text)).toBe(true)
})

it.each([
  '2023-02-29',
  '1900-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-9-17',
  '2021-09-31',
  '',
  'today',
  ' 2021-09-17',
  '0004-02-29',
])('takes "%s" for no day', (text) => {
  expect(isDay(text)).toBe(false)
})

it('lists a stretch with both its ends', () => {
  expect(eachDay('2021-02-27', '2021-03-01')).toEqual(['2021-02-27', '2021-02-28', '2021-03-01'])
  expect(eachDay('2021-03-01', '2021-02-27')).toEqual([])
})

it('begins a week on Monday', () => {
  expect(mondayOf('2021-09-20')).toBe('2021-09-20')
  expect(mondayOf('2021-09-26')).toBe('2021-09-20')
})

it.each([
  ['2019-11', '2022-11', 36],
  ['2021-12', '2022-01', 1],
  ['2021-09', '2021-09', 0],
  ['2022-01', '2021-11', -2],
])('counts from %s to %s %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months)
  expect(addMonths(from, months)).toBe(to)
})

it('knows months and makes days', () => {
  expect(['2021-09', '2021-13', '2021', '2021-9'].map(isMonth)).toEqual([true, false, false, false])
  expect(makeDay(2024, 2, 29)).toBe('2024-02-29')
  expect(makeDay(2023, 2, 29)).toBeNull()
})
