import { describe, expect, it } from 'vitest'
import { addDays, eachDay, mondayOf } from '../../../src/core/calendar/day.ts'
import { type PlanDaysOptions, planDays } from '../../../src/core/calendar/free.ts'
import { freeSpans } from '../../../src/core/calendar/free-hours.ts'
import type { OwnDay } from '../../../src/core/calendar/own-day.ts'
import { restDays } from '../../../src/core/calendar/rest.ts'
import type { Profile } from '../../../src/core/profile.ts'
import { COMPANY_DAYS, korea } from './korea.ts'

const CHUSEOK = { from: '2021-09-18', to: '2021-09-26' }

function story(options: Partial<PlanDaysOptions> = {}, own: OwnDay[] = COMPANY_DAYS) {
  const { days, spans } = planDays({ ...CHUSEOK, calendar: korea(...own), profile: {}, ...options })
  const raw = days.reduce((sum, day) => sum + day.freeMinutes, 0)
  const of = (date: string) => days.find(({ day }) => day === date)
  const spansOf = (date: string) =>
    (spans.get(date) ?? []).map(({ start, end }) => `${start}-${end}`).join(' ')
  return { days, spans, raw, of, spansOf }
}

describe('the nine days of Chuseok 2021', () => {
  it('hold 28 free hours and two rest days when the company is closed', () => {
    const { days, raw } = story()
    expect(raw).toBe(28 * 60)
    expect(days.map(({ kind }) => kind).join(' ')).toBe(
      'weekend rest holiday rest holiday company company weekend weekend',
    )
  })

  it('name the holidays, on rest days too', () => {
    expect(story().of('2021-09-21')).toEqual({
      day: '2021-09-21',
      kind: 'rest',
      name: expect.objectContaining({ ko: '추석' }),
      freeMinutes: 0,
    })
    expect(story().of('2021-09-18')).toEqual({
      day: '2021-09-18',
      kind: 'weekend',
      freeMinutes: 240,
    })
  })

  it('keep the evening of a workday, and more where it is taken as leave', () => {
    const evenings = story({}, [])
    expect(evenings.of('2021-09-24')).toEqual({
      day: '2021-09-24',
      kind: 'workday',
      freeMinutes: 90,
    })
    expect(evenings.spansOf('2021-09-24')).toBe('20:00-21:30')
    const leave = story({ leave: ['2021-09-24', '2021-09-25'] }, [])
    expect(leave.of('2021-09-24')).toEqual({ day: '2021-09-24', kind: 'leave', freeMinutes: 240 })
    expect(leave.of('2021-09-25')?.kind).toBe('weekend')
  })

  it('say of a rest day that it is a workday all the same', () => {
    const { of } = story({ profile: { restWeekdays: [4] } }, [])
    expect(of('2021-09-23')).toEqual({
      day: '2021-09-23',
      kind: 'rest',
      atWork: true,
      freeMinutes: 0,
    })
    expect(of('2021-09-21')).not.toHaveProperty('atWork')
  })

  it('leave out appointments', () => {
    const busy = new Map([
      ['2021-09-18', [{ start: '11:00', end: '15:00' }]],
      ['2021-09-19', [{ start: '00:00', end: '24:00' }]],
      ['2021-09-20', [{ start: '10:20', end: '13:00' }]],
    ])
    const { spansOf, of } = story({ busy })
    expect(spansOf('2021-09-18')).toBe('10:00-11:00 15:00-16:00')
    expect(of('2021-09-19')?.freeMinutes).toBe(0)
    expect(spansOf('2021-09-20')).toBe('14:00-16:00')
  })
})

describe('what the user says about a day', () => {
  it.each([
    ['less', 120, '10:00-12:00'],
    ['a part of a span', 150, '10:00-12:00 14:00-14:30'],
    ['more', 300, '10:00-12:00 14:00-17:00'],
    ['much more', 840, '08:00-12:00 14:00-24:00'],
    ['everything', 1440, '00:00-24:00'],
    ['nothing', 0, ''],
    ['too little for a block', 20, ''],
  ])('gives it %s', (_, minutes, spans) => {
    const { spansOf } = story({ overrides: { minutes: new Map([['2021-09-18', minutes]]) } })
    expect(spansOf('2021-09-18')).toBe(spans)
  })

  it('counts no more than a day of study holds', () => {
    const { of } = story({ overrides: { minutes: new Map([['2021-09-18', 600]]) } })
    expect(of('2021-09-18')?.freeMinutes).toBe(240)
  })

  it('may hold more where the profile says so', () => {
    const minutes = new Map([['2021-09-18', 600]])
    const { of } = story({ profile: { dailyCapMinutes: 360 }, overrides: { minutes } })
    expect(of('2021-09-18')?.freeMinutes).toBe(360)
  })

  it('stretches around appointments', () => {
    const busy = new Map([['2021-09-18', [{ start: '15:30', end: '18:00' }]]])
    const { spansOf } = story({ busy, overrides: { minutes: new Map([['2021-09-18', 300]]) } })
    expect(spansOf('2021-09-18')).toBe('10:00-12:00 14:00-15:30 18:00-19:30')
  })

  it('makes a rest day a day of study', () => {
    const { of } = story({ overrides: { minutes: new Map([['2021-09-21', 60]]) } })
    expect(of('2021-09-21')).toEqual({
      day: '2021-09-21',
      kind: 'holiday',
      name: expect.objectContaining({ ko: '추석' }),
      freeMinutes: 60,
    })
  })

  it('holds for every day but the rest days', () => {
    const { days, raw } = story({ overrides: { everyDay: 90 } })
    expect(days.filter(({ freeMinutes }) => freeMinutes === 90)).toHaveLength(7)
    expect(raw).toBe(7 * 90)
  })

  it('empties a busy day and leaves its kind', () => {
    const { of } = story({ overrides: { busy: ['2021-09-20'] } })
    expect(of('2021-09-20')).toEqual({
      day: '2021-09-20',
      kind: 'holiday',
      name: expect.objectContaining({ ko: '추석 전날' }),
      freeMinutes: 0,
    })
  })
})

it("uses the profile's hours by kind of day", () => {
  const profile: Profile = { hours: { workday: [], dayOff: [{ start: '06:00', end: '08:30' }] } }
  const { of } = story({ profile }, [])
  expect(of('2021-09-24')?.freeMinutes).toBe(0)
  expect(of('2021-09-18')?.freeMinutes).toBe(150)
  expect(freeSpans({ kind: 'leave' })).toEqual([
    { start: '10:00', end: '12:00' },
    { start: '14:00', end: '16:00' },
  ])
})

describe('a family day', () => {
  const HOME: OwnDay[] = [...COMPANY_DAYS, { day: '2021-09-23', kind: 'family' }]

  it('keeps its kind and has the few hours of such a day', () => {
    const { of, spansOf } = story({ family: ['2021-09-20'] }, HOME)
    expect(of('2021-09-20')).toMatchObject({ kind: 'holiday', family: true, freeMinutes: 60 })
    expect(of('2021-09-23')).toMatchObject({ kind: 'company', family: true, freeMinutes: 60 })
    expect(spansOf('2021-09-23')).toBe('21:00-22:00')
    expect(of('2021-09-22')).not.toHaveProperty('family')
  })

  it.each([
    ['its own hours', { family: [{ start: '06:00', end: '07:30' }] }, 'holiday', '06:00-07:30'],
    ['never more than the day has', { dayOff: [] }, 'holiday', ''],
    ['no hours: the rest of its week', { family: [] }, 'rest', ''],
  ])('has %s', (_, hours, kind, spans) => {
    const profile = { hours: { workday: [], dayOff: [{ start: '10:00', end: '16:00' }], ...hours } }
    const range = { from: '2021-10-04', to: '2021-10-10', family: ['2021-10-04'] }
    const { of, spansOf, days } = story({ ...range, profile })
    expect(of('2021-10-04')).toMatchObject({ kind, family: true })
    expect(spansOf('2021-10-04')).toBe(spans)
    expect(days.filter((day) => day.kind === 'rest')).toHaveLength(1)
  })

  it('rests where the festival rests, and gives way to what the user says of the day', () => {
    const minutes = new Map([['2021-09-20', 120]])
    const overrides = { minutes, everyDay: 90 }
    const { of } = story({ family: ['2021-09-20', '2021-09-21', '2021-09-22'], overrides })
    expect(of('2021-09-21')).toMatchObject({ kind: 'rest', family: true, freeMinutes: 0 })
    expect(of('2021-09-20')).toMatchObject({ family: true, freeMinutes: 120 })
    expect(of('2021-09-22')).toMatchObject({ family: true, freeMinutes: 60 })
    expect(of('2021-09-24')).toMatchObject({ freeMinutes: 90 })
  })
})

it('has hours of its own for a holiday and for a rest day where the profile says so', () => {
  const hours = {
    workday: [],
    dayOff: [{ start: '10:00', end: '12:00' }],
    holiday: [{ start: '14:00', end: '15:00' }],
    rest: [{ start: '09:00', end: '09:30' }],
  }
  const { spansOf, of } = story({ profile: { hours } })
  expect(spansOf('2021-09-18')).toBe('10:00-12:00')
  expect(spansOf('2021-09-20')).toBe('14:00-15:00')
  expect(of('2021-09-21')).toMatchObject({ kind: 'rest', freeMinutes: 30 })
})

describe('rest days', () => {
  const none = { calendar: korea() }
  it.each([
    ['2021-09-18', '2021-09-26', '19 21'],
    ['2021-11-01', '2021-11-06', ''],
    ['2021-11-01', '2021-11-07', '04'],
    ['2021-11-01', '2021-11-14', '05 09'],
    ['2021-11-01', '2021-11-28', '06 11 16 22'],
    ['2021-09-21', '2021-09-27', '21'],
    ['2021-09-13', '2021-09-26', '17 21'],
    ['2021-09-18', '2021-10-08', '21 27 04'],
  ])('of %s to %s stand apart: %s', (from, to, dates) => {
    const days = [...restDays({ from, to, ...none })].sort().map((day) => day.slice(8))
    expect(days.join(' ')).toBe(dates)
  })

  it('fall into no week twice, a festival being the rest of its week', () => {
    for (const from of eachDay('2021-08-20', '2021-10-01')) {
      for (const length of [5, 7, 9, 14, 21, 30, 60]) {
        const days = [...restDays({ from, to: addDays(from, length - 1), ...none })]
        expect(new Set(days.map(mondayOf)).size).toBe(days.length)
        expect(days.length).toBeLessThanOrEqual(Math.floor(length / 7) + 1)
      }
    }
  })

  it("count the user's rest weekdays first", () => {
    const window = { from: '2021-11-01', to: '2021-11-14', ...none }
    expect([...restDays({ ...window, weekdays: [0] })]).toEqual(['2021-11-07', '2021-11-14'])
    expect(restDays({ ...window, weekdays: [0, 3] }).size).toBe(4)
  })

  it('are never days that the user gave hours to', () => {
    const window = { from: '2021-11-01', to: '2021-11-07', ...none }
    expect([...restDays({ ...window, kept: new Set(['2021-11-04']) })]).toEqual(['2021-11-03'])
  })

  it('are one in seven, never the first or the last day', () => {
    for (let length = 1; length <= 120; length++) {
      const from = '2022-03-02'
      const to = addDays(from, length - 1)
      const days = restDays({ from, to, ...none })
      expect(days.size).toBe(Math.floor(length / 7))
      expect([...days].some((day) => day === from || day === to)).toBe(false)
      expect([...days].every((day) => eachDay(from, to).includes(day))).toBe(true)
    }
  })
})
