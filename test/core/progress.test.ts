import { describe, expect, it } from 'vitest'
import { type Document, EMPTY_DOCUMENT } from '../../src/core/document.ts'
import { firstDayOf, progressOf } from '../../src/core/progress.ts'
import { assessed, catalogueOf, line, posting, skill } from './gap/build.ts'
import { emptyPlan } from './planning/empty-plan.ts'

const catalogue = catalogueOf(skill('hibernate', { implies: ['jpa'] }), 'jpa', 'java', 'sql')
const FROM = '2021-09-01'
const TO = '2021-09-30'

const progress = (document: Partial<Document>, from = FROM, to = TO) =>
  progressOf({ ...EMPTY_DOCUMENT, ...document }, { from, to, catalogue })

describe('hours', () => {
  const log = [
    { id: 'l1', day: '2021-08-31', text: '', minutes: 40 },
    { id: 'l2', day: '2021-09-01', text: '', minutes: 30 },
    { id: 'l3', day: '2021-09-01', text: '', minutes: 15, block: 'b1', outcome: 'done' as const },
    { id: 'l4', day: '2021-09-05', text: 'not measured' },
    { id: 'l5', day: '2021-09-06', text: '', block: 'b2', outcome: 'skipped' as const },
    { id: 'l6', day: '2021-10-01', text: '', minutes: 60 },
  ]

  it('count within the days, both ends included', () => {
    expect(progress({ log }).logged).toEqual({ minutes: 45, days: 3, done: 1, skipped: 1 })
  })

  it('stand beside those of as many days before', () => {
    expect(progress({ log }).before).toEqual({ minutes: 40, days: 1, done: 0, skipped: 0 })
    expect(progress({ log }, '2021-08-31').before).toBeNull()
  })

  it('stand week by week from Monday, cut at both ends', () => {
    const { weeks } = progress({ log }, '2021-09-01', '2021-09-14')
    expect(weeks.map(({ from, to, minutes }) => [from, to, minutes])).toEqual([
      ['2021-09-01', '2021-09-05', 45],
      ['2021-09-06', '2021-09-12', 0],
      ['2021-09-13', '2021-09-14', 0],
    ])
  })

  it('of a block that was continued count it once', () => {
    const twice = [
      { id: 'l1', day: FROM, text: '', minutes: 20, block: 'b1', outcome: 'done' as const },
      { id: 'l2', day: FROM, text: '', minutes: 20, block: 'b1', outcome: 'done' as const },
    ]
    expect(progress({ log: twice }).logged.done).toBe(1)
  })
})

describe('skills', () => {
  const plans = [
    emptyPlan('plan1', {
      blocks: [{ id: 'b1', day: FROM, start: '10:00', minutes: 60, kind: 'study', skill: 'jpa' }],
    }),
  ]
  const log = [
    { id: 'l1', day: '2021-08-31', text: 'before', minutes: 500, skills: ['java'] },
    { id: 'l2', day: FROM, text: 'both', minutes: 121, skills: ['java', 'sql'] },
    { id: 'l3', day: FROM, text: '', minutes: 70, block: 'b1', outcome: 'done' as const },
    { id: 'l4', day: FROM, text: 'a walk', minutes: 30 },
    { id: 'l5', day: TO, text: '', block: 'b1', outcome: 'skipped' as const },
    { id: 'l6', day: '2021-10-01', text: 'after', minutes: 900, skills: ['sql'] },
  ]

  it('have the minutes that were logged on them, or on their blocks', () => {
    expect(progress({ log, plans }).skills).toEqual([
      { skill: 'jpa', minutes: 70 },
      { skill: 'java', minutes: 61 },
      { skill: 'sql', minutes: 61 },
    ])
  })

  it('name the levels that the hours speak for, of what was studied in these days', () => {
    expect(progress({ log, plans }).proposed).toEqual([{ skill: 'java', from: 0, to: 1 }])
    const assessments = [assessed('java', 1, { day: TO })]
    expect(progress({ log, plans, assessments }).proposed).toEqual([])
    expect(progress({ log, plans }, '2021-09-02').proposed).toEqual([])
  })
})

describe('levels', () => {
  it('are those that changed, from what was said before to what was said last', () => {
    const evidence = { day: '2021-09-20', source: 'study', text: 'a shop' } as const
    const { levels, firstAssessed } = progress({
      assessments: [
        assessed('java', 1, { day: '2021-08-01' }),
        assessed('java', 2, { day: '2021-08-20' }),
        assessed('java', 3, { day: '2021-09-20', evidence: [evidence] }),
        assessed('sql', 2, { day: '2021-08-01' }),
        assessed('java', 5, { day: '2021-10-02' }),
      ],
    })
    expect(levels).toEqual([{ skill: 'java', from: 2, to: 3, day: '2021-09-20', evidence }])
    expect(firstAssessed).toBe(0)
  })

  it('that were said for the first time are no step, nor is what corrected them on that day', () => {
    const first = [assessed('java', 1, { day: FROM }), assessed('java', 2, { day: FROM })]
    expect(progress({ assessments: first })).toMatchObject({ levels: [], firstAssessed: 1 })
    const later = [...first, assessed('java', 3, { day: TO })]
    expect(progress({ assessments: later }).levels).toMatchObject([{ from: 2, to: 3 }])
  })

  it('may fall, and what proved them before says nothing of that', () => {
    const evidence = [{ day: '2021-08-01', source: 'work', text: 'an order system' } as const]
    const assessments = [
      assessed('java', 4, { day: '2021-08-01', evidence }),
      assessed('java', 3, { day: '2021-09-02', evidence }),
    ]
    expect(progress({ assessments }).levels).toEqual([
      { skill: 'java', from: 4, to: 3, day: '2021-09-02' },
    ])
  })
})

describe('postings', () => {
  const asks = [
    line('r1', 'jpa'),
    line('r2', 'sql'),
    line('r3', 'java', { minYears: 3 }),
    line('r4', ''),
    line('p1', 'java'),
  ]

  it('show how many lines were met and are, by levels, by what they imply, by years and by answers', () => {
    const [move] = progress(
      {
        postings: [posting('ad', asks)],
        profile: { since: '2018-10' },
        assessments: [
          assessed('java', 3, { day: '2021-08-01' }),
          assessed('hibernate', 1, { day: '2021-08-01' }),
          assessed('ad#r4', 1, { day: '2021-08-01' }),
          assessed('hibernate', 3, { day: '2021-09-10' }),
          assessed('ad#r4', 3, { day: '2021-09-12' }),
          assessed('sql', 3, { day: '2021-09-12' }),
        ],
      },
      FROM,
      '2021-10-05',
    ).postings
    // hibernate, the years and the line's own answer; SQL was there from the beginning.
    expect(move).toMatchObject({
      before: { required: { met: 1, of: 4 }, preferred: { met: 1, of: 1 } },
      after: { required: { met: 4, of: 4 }, preferred: { met: 1, of: 1 } },
    })
  })

  it('are the open ones that were there', () => {
    const postings = [
      posting('open', asks),
      posting('over', asks, { status: 'rejected' }),
      posting('later', asks, { added: '2021-10-01' }),
    ]
    expect(progress({ postings }).postings.map(({ id }) => id)).toEqual(['open'])
  })
})

it('actions are counted when they were added and when they were done', () => {
  const action = { kind: 'ask', text: 'ask', added: '2021-08-01' } as const
  const done = {
    ...action,
    id: 'a1',
    status: 'done',
    ended: '2021-09-02',
    result: 'nginx',
  } as const
  const actions = [
    done,
    { ...action, id: 'a2', status: 'dropped', ended: '2021-09-02' } as const,
    { ...action, id: 'a3', status: 'open', added: FROM } as const,
  ]
  expect(progress({ actions }).actions).toEqual({ added: 1, done: [done] })
})

it('the first day is that of the oldest record', () => {
  expect(firstDayOf(EMPTY_DOCUMENT)).toBeNull()
  const postings = [posting('ad', [], { added: '2021-09-03' })]
  const log = [{ id: 'l1', day: '2021-09-02', text: 'late' }]
  expect(firstDayOf({ ...EMPTY_DOCUMENT, postings, log })).toBe('2021-09-02')
})
