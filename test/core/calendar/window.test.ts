import { expect, it } from 'vitest'
import { addDays, eachDay } from '../../../src/core/calendar/day.ts'
import { findWindow, windowOf } from '../../../src/core/calendar/window.ts'
import { COMPANY_DAYS, korea } from './korea.ts'

it.each([
  ['with the company closed', COMPANY_DAYS, []],
  ['without', [], ['2021-09-23', '2021-09-24']],
])('finds the nine days of Chuseok 2021, %s', (_, own, workdays) => {
  const window = findWindow({ days: 9, today: '2021-09-17', calendar: korea(...own) })
  expect(window).toEqual({ from: '2021-09-18', to: '2021-09-26', workdays })
})

it.each([
  [1, '2021-09-17', '2021-09-18'],
  [2, '2021-09-19', '2021-09-19'],
  [3, '2021-09-18', '2021-09-18'],
  [5, '2021-09-17', '2021-09-18'],
])('finds %i days off seen from %s', (days, today, from) => {
  const window = findWindow({ days, today, calendar: korea() })
  expect(window.from).toBe(from)
  expect(window.workdays).toEqual([])
})

it.each([
  [1, '9999-12-30'],
  [2, '9999-12-30'],
])('finds %i days before the calendar ends', (days, from) => {
  expect(findWindow({ days, today: '9999-12-30', calendar: korea() }).from).toBe(from)
})

it('looks for none that goes beyond the calendar', () => {
  const ending = { today: '9999-12-30', calendar: korea() }
  expect(() => findWindow({ days: 3, ...ending })).toThrow('day-beyond')
})

it('looks 60 days ahead and takes the earliest of equals', () => {
  const calendar = korea()
  for (const today of eachDay('2024-01-01', '2024-12-31')) {
    const found = findWindow({ days: 4, today, calendar })
    const starts = eachDay(today, addDays(today, 60)).map((from) =>
      windowOf({ from, to: addDays(from, 3) }, calendar),
    )
    const fewest = Math.min(...starts.map((window) => window.workdays.length))
    expect(found).toEqual(starts.find((window) => window.workdays.length === fewest))
  }
})
