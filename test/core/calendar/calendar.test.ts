import { describe, expect, it } from 'vitest'
import { makeCalendar } from '../../../src/core/calendar/calendar.ts'
import { KOREA, korea } from './korea.ts'

describe('a day of the Korean calendar', () => {
  it.each([
    ['2021-09-17', 'workday', undefined],
    ['2021-09-18', 'weekend', undefined],
    ['2021-09-21', 'holiday', '추석'],
    ['2021-10-03', 'holiday', '개천절'],
    ['2025-05-05', 'holiday', '어린이날, 부처님오신날'],
    ['2021-08-16', 'holiday', '대체공휴일(광복절)'],
    ['2050-01-01', 'weekend', undefined],
  ])('%s is a %s', (day, kind, name) => {
    expect(korea().kindOf(day)).toBe(kind)
    expect(korea().nameOf(day)?.ko).toBe(name)
  })

  it('has names in English too', () => {
    expect(korea().nameOf('2021-09-22')?.en).toBe('Day after Chuseok')
  })

  it.each([
    ['2021-09-20', false],
    ['2021-09-21', true],
    ['2021-02-12', true],
    ['2021-10-03', false],
  ])('%s is a festival: %s', (day, festival) => {
    expect(korea().isFestival(day)).toBe(festival)
  })
})

describe('an own day', () => {
  const calendar = korea(
    { day: '2021-09-23', kind: 'company', name: '창립 휴무' },
    { day: '2021-09-21', kind: 'workday' },
    { day: '2021-09-18', kind: 'workday' },
    { day: '2021-10-04', kind: 'leave' },
    { day: '2021-12-31', kind: 'holiday', name: 'Year end' },
  )

  it.each([
    ['2021-09-23', 'company', '창립 휴무'],
    ['2021-09-21', 'workday', undefined],
    ['2021-09-18', 'workday', undefined],
    ['2021-10-04', 'leave', '대체공휴일(개천절)'],
    ['2021-12-31', 'holiday', 'Year end'],
  ])('wins over the country: %s is a %s', (day, kind, name) => {
    expect(calendar.kindOf(day)).toBe(kind)
    expect(calendar.nameOf(day)?.en === name || calendar.nameOf(day)?.ko === name).toBe(true)
  })

  it('makes a festival that is worked on no festival', () => {
    expect(calendar.isFestival('2021-09-21')).toBe(false)
  })
})

it('counts the days off that the law gives to employees only where they are asked for', () => {
  const kinds = [false, true].map((workersDay) =>
    makeCalendar({ holidays: KOREA, days: [], workersDay }).kindOf('2025-05-01'),
  )
  expect(kinds).toEqual(['workday', 'holiday'])
})

it('knows weekends and own days where there is no table', () => {
  const calendar = makeCalendar({ holidays: null, days: [{ day: '2021-09-20', kind: 'holiday' }] })
  expect(calendar.kindOf('2021-09-21')).toBe('workday')
  expect(calendar.kindOf('2021-09-19')).toBe('weekend')
  expect(calendar.kindOf('2021-09-20')).toBe('holiday')
  expect(calendar.certaintyOf('2021-09-20')).toBe('unknown')
})
