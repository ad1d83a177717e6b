import { describe, expect, it } from 'vitest'
import { forecast } from '../../../src/core/gap/forecast.ts'
import { judgePostings } from '../../../src/core/gap/report.ts'
import { groupRoutes } from '../../../src/core/gap/routes.ts'
import { weeklyFreeMinutes } from '../../../src/core/gap/weekly-pace.ts'
import type { Pace } from '../../../src/core/log/pace.ts'
import { isOpen, type Posting } from '../../../src/core/posting/posting.ts'
import type { Profile } from '../../../src/core/profile.ts'
import { type Assessment, makeInventory } from '../../../src/core/skill/inventory.ts'
import type { Level } from '../../../src/core/skill/level.ts'
import { assessed, assessments, catalogueOf, line, posting, skill } from './build.ts'

const catalogue = catalogueOf(
  'java',
  'sql',
  'aws',
  'orm',
  skill('jpa', { implies: ['orm'], needs: ['sql'] }),
)
const noLog: Pace = { finished: 0, own: null, ratio: 1.4, weeklyMinutes: null }

const look = (
  postings: readonly Posting[],
  levels: Readonly<Record<string, Level>> = {},
  more: { pace?: Pace; profile?: Profile } = {},
) => {
  const context = {
    postings,
    inventory: makeInventory(assessments(levels)),
    catalogue,
    profile: more.profile ?? {},
    today: '2021-09-17',
  }
  const open = new Set(postings.filter(isOpen).map(({ id }) => id))
  return forecast({ ...judgePostings(context), open, pace: more.pace ?? noLog })
}

describe('how long it would take', () => {
  it('gives hours by kind, with dates at the pace of the free hours', () => {
    const ad = posting('ad', [line('r1', 'java'), line('p1', 'java,aws')])
    const { study, pace } = look([ad], { java: 1, aws: 1 })
    expect(pace).toEqual({ from: 'profile', weeklyMinutes: 493, newMinutes: 419 })
    expect(study.required).toEqual({
      hours: 32,
      skills: [{ skill: 'java', from: 1, to: 3, hours: 32 }],
      done: '2021-10-20',
      earliest: '2021-10-04',
      latest: '2021-11-21',
    })
    expect(study.preferred).toMatchObject({
      hours: 32,
      done: '2021-11-21',
      skills: [{ skill: 'aws' }],
    })
  })

  it("reckons with the user's own pace once the log knows it", () => {
    const pace = { finished: 10, own: 2, ratio: 1.8, weeklyMinutes: 360 }
    const told = look([posting('ad', [line('r1', 'java')])], { java: 2 }, { pace })
    expect(told.pace).toEqual({ from: 'log', weeklyMinutes: 360, newMinutes: 170 })
    expect(told.study.required.done).toBe('2021-11-16')
  })

  it('is today where nothing is left, and never without any time', () => {
    const profile = { hours: { workday: [], dayOff: [] } }
    expect(look([posting('ad', [line('r1', 'java')])], { java: 3 }).study.required).toMatchObject({
      hours: 0,
      done: '2021-09-17',
    })
    expect(
      look([posting('ad', [line('r1', 'java')])], {}, { profile }).study.required,
    ).toMatchObject({ hours: 34, done: null })
  })

  it('counts what is needed first, and nothing twice', () => {
    const ad = posting('ad', [line('r1', 'jpa', { target: 2 }), line('r2', 'orm')])
    const { skills, hours } = look([ad], { sql: 0 }).study.required
    expect(skills).toEqual([
      { skill: 'orm', from: 2, to: 3, hours: 24 },
      { skill: 'jpa', from: 0, to: 2, hours: 10 },
      { skill: 'sql', from: 0, to: 1, hours: 2 },
    ])
    expect(hours).toBe(36)
  })

  it('keeps years, work and what nothing answers apart from hours', () => {
    const lines = [
      line('r1', 'java', { minYears: 5 }),
      line('r2', 'aws', { target: 4 }),
      line('r3', ''),
      line('p1', 'sql,?FooDB'),
      line('p2', 'sql', { minYears: 3 }),
    ]
    const told = look(
      [posting('ad', lines)],
      { java: 3, aws: 3, sql: 3 },
      { profile: { since: '2019-11' } },
    )
    expect(told.study.required.hours).toBe(0)
    expect(told.years.map(({ line: id, from, shortMonths }) => [id, from, shortMonths])).toEqual([
      ['p2', '2022-11', 14],
      ['r1', '2024-11', 38],
    ])
    expect(told.work).toMatchObject([{ skill: 'aws', level: 3, target: 4, hours: 0 }])
    expect(told.open).toEqual([
      {
        posting: 'ad',
        line: 'r3',
        kind: 'required',
        quote: 'line r3',
        because: [{ reason: 'unanswered' }],
      },
      {
        posting: 'ad',
        line: 'p1',
        kind: 'preferred',
        quote: 'line p1',
        because: [{ reason: 'unlisted', name: 'FooDB' }],
      },
    ])
  })

  it('names years that are unknown', () => {
    expect(look([posting('ad', [line('r1', 'java', { minYears: 5 })])]).years).toEqual([
      { posting: 'ad', line: 'r1', kind: 'required', quote: 'line r1', asked: 5, state: 'unknown' },
    ])
  })
})

describe('free minutes of a week', () => {
  it.each([
    ['the usual hours, one day off for rest', {}, 5 * 90 + 240],
    ['own rest days', { restWeekdays: [0, 1] }, 4 * 90 + 240],
    [
      'never over the daily cap',
      { hours: { workday: [], dayOff: [{ start: '08:00', end: '20:00' }] } },
      240,
    ],
  ])('%s', (_, profile, minutes) => {
    expect(weeklyFreeMinutes(profile)).toBe(minutes)
  })
})

describe('gaps by route', () => {
  const routes = (known: readonly Assessment[], postings: readonly Posting[]) =>
    groupRoutes(
      judgePostings({
        postings,
        inventory: makeInventory(known),
        catalogue,
        profile: {},
        today: '2021-09-17',
      }),
    )

  it('tells what to do at work, whom to ask, and what has no way yet', () => {
    const lines = [
      line('r1', 'java'),
      line('r2', 'aws', { target: 4 }),
      line('p1', ''),
      line('p2', 'sql'),
    ]
    const known = [
      assessed('java', 1, { route: 'work', note: 'propose test automation' }),
      assessed('aws', 1, { route: 'unknown', note: 'high traffic' }),
      assessed('ad#p1', 1, { route: 'ask', note: 'the CEO' }),
      assessed('sql', 1),
    ]
    const groups = routes(known, [posting('ad', lines)])
    expect(groups.work).toEqual([
      {
        about: 'java',
        name: 'java',
        level: 1,
        target: 3,
        needsWork: false,
        opens: 1,
        opensRequired: 1,
        note: 'propose test automation',
        postings: ['ad'],
      },
    ])
    expect(groups.ask).toMatchObject([
      { about: 'ad#p1', name: 'line p1', note: 'the CEO', opensRequired: 0 },
    ])
    expect(groups.unknown).toMatchObject([{ about: 'aws', needsWork: true }])
    expect(groups.undecided).toMatchObject([{ about: 'sql' }])
    expect([groups.study, groups['side-project']]).toEqual([[], []])
  })

  it('is silent about what is met', () => {
    const known = [assessed('java', 3, { route: 'work' }), assessed('ad#p1', 3, { route: 'ask' })]
    const groups = routes(known, [posting('ad', [line('r1', 'java'), line('p1', '')])])
    expect(Object.values(groups).flat()).toEqual([])
  })
})
