import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../../src/core/calendar/calendar.ts'
import { makeCalendar } from '../../../src/core/calendar/calendar.ts'
import { addDays, type Day, eachDay } from '../../../src/core/calendar/day.ts'
import { spendLeave } from '../../../src/core/calendar/leave.ts'
import type { OwnDay } from '../../../src/core/calendar/own-day.ts'
import { findPitstops } from '../../../src/core/calendar/pitstop.ts'
import { randomNumbers } from '../../../src/core/random.ts'
import { COMPANY_DAYS, korea } from './korea.ts'

describe('pitstops', () => {
  it.each([
    ['2024-01-01', 2, [], '2024-09-14', '2024-09-22', '2024-09-19 2024-09-20'],
    ['2021-09-17', 0, [], '2021-09-18', '2021-09-22', ''],
    ['2021-09-17', 2, [], '2021-09-18', '2021-09-26', '2021-09-23 2021-09-24'],
    ['2021-09-17', 0, COMPANY_DAYS, '2021-09-18', '2021-09-26', ''],
    ['2021-09-17', 1, COMPANY_DAYS, '2021-09-17', '2021-09-26', '2021-09-17'],
    ['2028-06-01', 1, [], '2028-09-30', '2028-10-09', '2028-10-06'],
  ])('seen from %s with %i leave days', (today, leave, own, from, to, taken) => {
    const best = findPitstops({ today, calendar: korea(...own), leave })[0]
    expect(best).toMatchObject({ from, to })
    expect(best?.leave.join(' ')).toBe(taken)
  })

  it('name their holidays', () => {
    const best = findPitstops({
      today: '2021-09-17',
      calendar: korea(...COMPANY_DAYS),
      leave: 0,
    })[0]
    expect(best?.days).toBe(9)
    expect(best?.holidays.map(({ day, name }) => `${day} ${name.en}`)).toEqual([
      '2021-09-20 Day before Chuseok',
      '2021-09-21 Chuseok',
      '2021-09-22 Day after Chuseok',
    ])
  })

  it.each([0, 1, 2, 5])('are all there and in order with %i leave days', (leave) => {
    const calendar = korea()
    for (const today of ['2021-09-17', '2024-02-29', '2027-12-31', '2025-10-05']) {
      const found = findPitstops({ today, calendar, leave })
      expect(found.map(({ from, to }) => `${from} ${to}`)).toEqual(
        allPitstops(today, calendar, leave),
      )
    }
  })
})

/** Every stretch, tried one by one. */
function allPitstops(today: Day, calendar: Calendar, leave: number): string[] {
  const days = eachDay(today, addDays(today, 364))
  const work = days.map((day) => Number(calendar.kindOf(day) === 'workday'))
  const costs = (from: number, to: number) => work.slice(from, to + 1).reduce((a, b) => a + b, 0)
  const fits = (from: number, to: number) =>
    from >= 0 && to < days.length && costs(from, to) <= leave
  const found: { from: number; to: number }[] = []
  for (let from = 0; from < days.length; from++) {
    for (let to = from + 2; to < Math.min(days.length, from + 40); to++) {
      if (fits(from, to) && !fits(from - 1, to) && !fits(from, to + 1)) found.push({ from, to })
    }
  }
  const length = (a: { from: number; to: number }) => a.to - a.from
  return found
    .sort(
      (a, b) =>
        length(b) - length(a) || costs(a.from, a.to) - costs(b.from, b.to) || a.from - b.from,
    )
    .map(({ from, to }) => `${days[from]} ${days[to]}`)
}

describe('leave spent over the year', () => {
  it.each([
    [3, 2024],
    [5, 2025],
    [15, 2026],
  ])('of %i days in %i makes long stretches', (leave, year) => {
    const plan = spendLeave({ today: `${year}-01-01`, calendar: korea(), leave })
    expect(plan.leave.length).toBeLessThanOrEqual(leave)
    expect(plan.stretches.flatMap((stretch) => stretch.leave)).toEqual(plan.leave)
    expect(plan.stretches.every((stretch) => stretch.days >= 5)).toBe(true)
    expect(plan.days).toBe(plan.stretches.reduce((sum, stretch) => sum + stretch.days, 0))
  })

  it('makes a new long stretch of six days rather than a long one four days longer', () => {
    const plan = spendLeave({ today: '2021-09-10', calendar: korea(), leave: 2 })
    expect(plan.leave).toEqual(['2022-06-02', '2022-06-03'])
  })

  it('keeps notice, blackouts and leave that is taken already', () => {
    const calendar = korea({ day: '2021-09-23', kind: 'leave' })
    const options = { today: '2021-09-10', calendar, leave: 1 }
    expect(spendLeave(options).leave).toEqual(['2021-09-24'])
    expect(spendLeave({ ...options, blackout: ['2021-09-24'] }).leave).not.toContain('2021-09-24')
    const late = spendLeave({ ...options, noticeDays: 15 })
    expect(late.leave.every((day) => day >= '2021-09-25')).toBe(true)
    expect(spendLeave({ ...options, noticeDays: 14 }).leave).toEqual(['2021-09-24'])
  })

  it('leaves leave unspent where it gains nothing', () => {
    const everyDay = eachDay('2022-01-01', '2022-12-31').map(
      (day): OwnDay => ({ day, kind: 'company' }),
    )
    const plan = spendLeave({ today: '2022-01-01', calendar: korea(...everyDay), leave: 10 })
    expect(plan).toMatchObject({ leave: [], days: 365 })
  })

  it('equals trying everything', () => {
    const random = randomNumbers(20210917)
    for (let round = 0; round < 150; round++) {
      const { calendar, open } = randomYear(random)
      const leave = Math.floor(random() * 4)
      const plan = spendLeave({ today: '2022-01-01', calendar, leave })
      expect([plan.days, plan.leave.join(' ')]).toEqual(bestOfAll(open, leave, calendar))
    }
  })

  it('takes a year in a few milliseconds', () => {
    const calendar = korea()
    spendLeave({ today: '2026-01-01', calendar, leave: 15 })
    const began = performance.now()
    for (let i = 0; i < 10; i++) spendLeave({ today: '2026-01-01', calendar, leave: 15 })
    expect((performance.now() - began) / 10).toBeLessThan(25)
  })
})

/** A year with work in its first three weeks only, and the days in them that are workdays. */
function randomYear(random: () => number): { calendar: Calendar; open: Day[] } {
  const open = eachDay('2022-01-01', '2022-01-18').filter(() => random() < 0.55)
  const closed = eachDay('2022-01-19', '2022-12-31').map(
    (day): OwnDay => ({ day, kind: 'company' }),
  )
  const work = open.map((day): OwnDay => ({ day, kind: 'workday' }))
  const off = eachDay('2022-01-01', '2022-01-18')
    .filter((day) => !open.includes(day))
    .map((day): OwnDay => ({ day, kind: 'company' }))
  return { calendar: makeCalendar({ holidays: null, days: [...work, ...off, ...closed] }), open }
}

function bestOfAll(open: readonly Day[], leave: number, calendar: Calendar): [number, string] {
  const days = eachDay('2022-01-01', '2022-12-31')
  const tries = subsets(open, leave).map((taken) => {
    const isOff = (day: Day) => calendar.kindOf(day) !== 'workday' || taken.includes(day)
    const text = days.map((day) => (isOff(day) ? 'x' : ' ')).join('')
    const long = text.split(' ').filter((run) => run.length >= 5)
    return { taken, days: long.join('').length }
  })
  tries.sort(
    (a, b) =>
      b.days - a.days ||
      a.taken.length - b.taken.length ||
      (a.taken.join() < b.taken.join() ? -1 : 1),
  )
  const best = tries[0]
  return [best?.days ?? 0, best?.taken.join(' ') ?? '']
}

function subsets(days: readonly Day[], most: number): Day[][] {
  const first = days[0]
  if (first === undefined || most === 0) return [[]]
  const rest = days.slice(1)
  return [...subsets(rest, most), ...subsets(rest, most - 1).map((others) => [first, ...others])]
}
