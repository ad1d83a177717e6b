import { expect, it } from 'vitest'
import { readDay } from '../../../src/core/calendar/read-day.ts'
import { GilError } from '../../../src/core/error.ts'

/** A Friday. */
const TODAY = '2021-09-17'

it.each([
  ['2021-09-24', '2021-09-24'],
  ['2021-9-4', '2021-09-04'],
  ['2021/9/24', '2021-09-24'],
  ['2021.09.24', '2021-09-24'],
  ['2021. 9. 24.', '2021-09-24'],
  ['20210924', '2021-09-24'],
  ['2021년 9월 24일', '2021-09-24'],
  ['9/24/2021', '2021-09-24'],
  ['24.9.2021', '2021-09-24'],
  ['9/9/2021', '2021-09-09'],
  ['Sep 24, 2021', '2021-09-24'],
  ['24 September 2021', '2021-09-24'],
  ['２０２１-０９-２４', '2021-09-24'],
])('reads the whole date %s', (text, day) => {
  expect(readDay(text, TODAY)).toBe(day)
})

it.each([
  ['today', '2021-09-17'],
  ['Yesterday', '2021-09-16'],
  [' tomorrow ', '2021-09-18'],
  ['the day before yesterday', '2021-09-15'],
  ['오늘', '2021-09-17'],
  ['어제', '2021-09-16'],
  ['그제', '2021-09-15'],
  ['그저께', '2021-09-15'],
  ['내일', '2021-09-18'],
  ['모레', '2021-09-19'],
  ['3 days ago', '2021-09-14'],
  ['1 day ago', '2021-09-16'],
  ['in 2 weeks', '2021-10-01'],
  ['3일 전', '2021-09-14'],
  ['3일전', '2021-09-14'],
  ['2주 뒤', '2021-10-01'],
  ['10일 후', '2021-09-27'],
])('reads the distance %s', (text, day) => {
  expect(readDay(text, TODAY)).toBe(day)
})

it.each([
  ['last fri', '2021-09-10'],
  ['last thursday', '2021-09-16'],
  ['last sat', '2021-09-11'],
  ['next fri', '2021-09-24'],
  ['next Sunday', '2021-09-19'],
  ['this mon', '2021-09-13'],
  ['last week fri', '2021-09-10'],
  ['next week sunday', '2021-09-26'],
  ['fri next week', '2021-09-24'],
  ['지난 금요일', '2021-09-10'],
  ['지난 목요일', '2021-09-16'],
  ['지난주 금요일', '2021-09-10'],
  ['지난 주 일요일', '2021-09-12'],
  ['이번 주 일', '2021-09-19'],
  ['다음 주 금요일', '2021-09-24'],
  ['다음주 월', '2021-09-20'],
  ['다음 일요일', '2021-09-19'],
])('reads the weekday %s', (text, day) => {
  expect(readDay(text, TODAY)).toBe(day)
})

it.each([
  ['9/24', TODAY, '2021-09-24'],
  ['9월 24일', TODAY, '2021-09-24'],
  ['9월24일', TODAY, '2021-09-24'],
  ['09-24', TODAY, '2021-09-24'],
  ['9.24', TODAY, '2021-09-24'],
  ['9. 24.', TODAY, '2021-09-24'],
  ['Fri 24 Sep', TODAY, '2021-09-24'],
  ['Friday, Sep 24', TODAY, '2021-09-24'],
  ['9월 24일(금)', TODAY, '2021-09-24'],
  ['2022년 1월 1일(토)', TODAY, '2022-01-01'],
  ['Sep 24', TODAY, '2021-09-24'],
  ['24 sept', TODAY, '2021-09-24'],
  ['1/3', TODAY, '2022-01-03'],
  ['3/20', TODAY, '2021-03-20'],
  ['3/21', TODAY, '2021-03-21'],
  ['12/31', '2022-01-02', '2021-12-31'],
  ['1/1', '2021-07-02', '2021-01-01'],
  ['2/29', '2023-06-01', '2024-02-29'],
])('reads %s, seen from %s, in the nearest year', (text, today, day) => {
  expect(readDay(text, today)).toBe(day)
})

it('takes the later of two equally near years', () => {
  expect(readDay('1/1', '2023-07-02')).toBe('2023-01-01')
  expect(readDay('1/1', '2024-07-02')).toBe('2025-01-01')
})

it.each([
  '09/10/2021',
  '2021-02-30',
  '13/45',
  '24/9',
  'Thu 24 Sep',
  '9월 24일(토)',
  '9-24',
  'fri',
  '금요일',
  'last',
  'last foo',
  'constructor',
  '__proto__',
  '10',
  '',
  '   ',
  '99999 days ago',
  'next week',
  '2021-09',
  `${'9'.repeat(50)} days ago`,
])('refuses "%s"', (text) => {
  expect(() => readDay(text, TODAY)).toThrow(GilError)
  expect(() => readDay(text, TODAY)).toThrow(/day-unreadable/)
})

it('refuses 29 February where no year near has one', () => {
  expect(() => readDay('2/29', '2022-06-15')).toThrow(/day-unreadable/)
})
