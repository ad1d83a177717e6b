import * as published from '@hyunbinseo/holidays-kr/all'
import { expect, it } from 'vitest'
import { electionDay, koreanHolidays, written } from '../../../scripts/holidays.ts'
import { addDays, daysBetween, eachDay, weekday } from '../../../src/core/calendar/day.ts'
import { certaintyOf, holidaysOn } from '../../../src/core/calendar/holidays.ts'
import { KOREA } from './korea.ts'

/** Written anew by `npx vitest run test/core/calendar/kr-table.test.ts -u`. */
it('holds the shipped table against the rules of the law', async () => {
  await expect(written(koreanHolidays())).toMatchFileSnapshot('../../../data/holidays/kr.json')
})

/** 월력요항 writes names as the law does; we write them as people say them. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/1월 1일/, '새해 첫날'],
  [/3ㆍ1절/, '삼일절'],
  [/부처님 오신 날/, '부처님오신날'],
  [/기독탄신일/, '성탄절'],
  [/^.*대통령선거.*$/, '대통령 선거'],
  [/^.*국회의원선거$/, '국회의원 선거'],
  [/^전국동시지방선거$/, '지방선거'],
]

function said(name: string): string {
  return SAID.reduce((text, [official, ours]) => text.replace(official, ours), name)
}

it.each(Object.entries(published))(
  'agrees with the published calendar on every day of %s',
  (key, days) => {
    const year = key.slice(1)
    const theirs = Object.entries(days as Record<string, readonly string[]>).map(
      ([day, names]) => `${day} ${names.map(said).join(', ')}`,
    )
    const ours = eachDay(`${year}-01-01`, `${year}-12-31`).flatMap((day) => {
      const names = holidaysOn(KOREA, day)
      return names.length === 0 ? [] : `${day} ${names.map((name) => name.ko).join(', ')}`
    })
    expect(ours).toEqual(theirs)
    expect(certaintyOf(KOREA, `${year}-06-15`)).toBe('official')
  },
)

it('was compared with ten published years', () => {
  expect(Object.keys(published)).toHaveLength(10)
})

it.each([
  ['2015', '02-18 02-19 02-20 05-25 08-14 09-26 09-27 09-28 09-29'],
  ['2016', '02-07 02-08 02-09 02-10 04-13 05-06 05-14 09-14 09-15 09-16'],
  ['2017', '01-27 01-28 01-29 01-30 05-03 05-09 10-02 10-04 10-05 10-06'],
  ['2028', '01-26 01-27 01-28 04-12 05-01 05-02 07-17 10-02 10-04 10-05'],
  ['2029', '02-12 02-13 02-14 05-01 05-07 05-20 05-21 07-17 09-21 09-22 09-23 09-24'],
])('knows the moving holidays of %s', (year, days) => {
  const always = ['01-01', '03-01', '05-05', '06-06', '08-15', '10-03', '10-09', '12-25']
  const moving = eachDay(`${year}-01-01`, `${year}-12-31`)
    .filter((day) => holidaysOn(KOREA, day).length > 0)
    .map((day) => day.slice(5))
    .filter((date) => !always.includes(date))
  expect(moving.join(' ')).toBe(days)
})

it.each([2018, 2022, 2026, 2030, 2034].map((year) => [year]))(
  'puts the local elections of %i on a Wednesday beside no other holiday',
  (year) => {
    const day = eachDay(`${year}-05-25`, `${year}-06-20`).find((each) =>
      holidaysOn(KOREA, each).some((name) => name.en === 'Local elections'),
    )
    expect(day && weekday(day)).toBe(3)
    expect(day && holidaysOn(KOREA, addDays(day, -1))).toEqual([])
    expect(day && holidaysOn(KOREA, addDays(day, 1))).toEqual([])
  },
)

it('holds every election from 2015 to 2035, on the first Wednesday that the law allows', () => {
  const held = eachDay('2015-01-01', '2035-12-31').flatMap((day) =>
    holidaysOn(KOREA, day)
      .filter((name) => /election/.test(name.en) && !/substitute/.test(name.en))
      .map((name) => `${day} ${name.en.split(' ')[0]} ${certaintyOf(KOREA, day)}`),
  )
  // 2017 and 2025 filled a vacancy. 2030: the term ends on 3 June, 70 days before it is Monday 25 March.
  expect(held).toEqual([
    '2016-04-13 Parliamentary official',
    '2017-05-09 Presidential official',
    '2018-06-13 Local official',
    '2020-04-15 Parliamentary official',
    '2022-03-09 Presidential official',
    '2022-06-01 Local official',
    '2024-04-10 Parliamentary official',
    '2025-06-03 Presidential official',
    '2026-06-03 Local official',
    '2028-04-12 Parliamentary projected',
    '2030-03-27 Presidential projected',
    '2030-06-12 Local projected',
    '2032-04-14 Parliamentary projected',
    '2034-05-31 Local projected',
    '2035-03-28 Presidential projected',
  ])
})

it.each([
  ['the 16th president', '2008-02-24', 70, '2007-12-19'],
  ['the 17th president', '2013-02-24', 70, '2012-12-19'],
  ['the 19th president, a week later for 1 March', '2022-05-09', 70, '2022-03-09'],
  ['the 17th parliament, on the very first day', '2008-05-29', 50, '2008-04-09'],
  ['the local offices of 2002, on the very first day', '2006-06-30', 30, '2006-05-31'],
])('counts as the law was applied for the end of %s', (_, ends, before, day) => {
  expect(electionDay(ends, before)).toBe(day)
})

it('gives every Seollal and Chuseok three days in a row, the festival in the middle', () => {
  for (let year = 2015; year <= 2035; year++) {
    const festivals = eachDay(`${year}-01-01`, `${year}-12-31`).filter((day) =>
      holidaysOn(KOREA, day).some((name) => name.festival),
    )
    expect(festivals).toHaveLength(2)
    for (const day of festivals) {
      expect(holidaysOn(KOREA, addDays(day, -1)).some((name) => name.ko.endsWith('전날'))).toBe(
        true,
      )
      expect(holidaysOn(KOREA, addDays(day, 1)).some((name) => name.ko.endsWith('다음 날'))).toBe(
        true,
      )
    }
  }
})

it('marks the years that nobody has published yet', () => {
  expect(certaintyOf(KOREA, '2027-12-31')).toBe('official')
  expect(certaintyOf(KOREA, '2028-01-01')).toBe('projected')
  expect(certaintyOf(KOREA, '2035-12-31')).toBe('projected')
  expect(certaintyOf(KOREA, '2036-01-01')).toBe('unknown')
  expect(certaintyOf(KOREA, '2014-12-31')).toBe('unknown')
})

it('knows 1 May before 2026 as a day off for employees only', () => {
  expect(holidaysOn(KOREA, '2025-05-01')).toEqual([])
  expect(holidaysOn(KOREA, '2025-05-01', true).map((name) => name.ko)).toEqual(['근로자의 날'])
  expect(holidaysOn(KOREA, '2026-05-01').map((name) => name.ko)).toEqual(['노동절'])
  expect(holidaysOn(KOREA, '2026-05-01', true)).toHaveLength(1)
})

it('looks a thousand days up in under 2 ms a hundred', () => {
  const days = eachDay('2021-01-01', addDays('2021-01-01', 999))
  const began = performance.now()
  for (const day of days) holidaysOn(KOREA, day)
  expect(performance.now() - began).toBeLessThan(20)
  expect(daysBetween('2021-01-01', days.at(-1) ?? '')).toBe(999)
})
