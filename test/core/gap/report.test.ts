import { describe, expect, it } from 'vitest'
import { explain, judgePostings, nextOf } from '../../../src/core/gap/report.ts'
import type { Posting } from '../../../src/core/posting/posting.ts'
import { makeInventory } from '../../../src/core/skill/inventory.ts'
import type { Level } from '../../../src/core/skill/level.ts'
import { assessed, assessments, catalogueOf, line, posting, skill } from './build.ts'

const catalogue = catalogueOf(
  skill('hibernate', { implies: ['jpa'] }),
  skill('jpa', { implies: ['orm'] }),
  'orm',
  'java',
  'kotlin',
  'sql',
  'aws',
  skill('kafka', { size: 'L' }),
  skill('tiny', { size: 'S' }),
)

const report = (postings: readonly Posting[], levels: Readonly<Record<string, Level>> = {}) =>
  explain(
    judgePostings({
      postings,
      inventory: makeInventory(assessments(levels)),
      catalogue,
      profile: { since: '2019-11' },
      today: '2021-09-17',
    }),
  )

describe('a posting', () => {
  const lines = [
    line('r1', 'java'),
    line('r2', 'sql'),
    line('p1', 'aws'),
    line('r3', 'java', { minYears: 3 }),
  ]

  it('counts required and preferred apart', () => {
    const [judged] = report([posting('ad', lines, { unread: ['???'] })], {
      java: 3,
      aws: 3,
    }).postings
    expect(judged).toMatchObject({
      required: { met: 1, of: 3 },
      preferred: { met: 1, of: 1 },
      unread: ['???'],
    })
    expect(judged?.lines.map(({ id, state }) => [id, state])).toEqual([
      ['r1', 'met'],
      ['r2', 'unassessed'],
      ['p1', 'met'],
      ['r3', 'partly'],
    ])
  })

  it.each([
    ['nothing known', {}, null],
    [
      'the closing day',
      { closes: '2021-10-03' },
      { kind: 'closes', day: '2021-10-03', inDays: 16 },
    ],
    ['today', { closes: '2021-09-17' }, { kind: 'closes', day: '2021-09-17', inDays: 0 }],
    ['past', { closes: '2021-09-16' }, null],
    [
      'the first that is ahead',
      { opens: '2021-09-01', tests: '2021-09-20', closes: '2021-10-03' },
      { kind: 'tests', day: '2021-09-20', inDays: 3 },
    ],
  ] as const)('knows what comes next: %s', (_, days, next) => {
    expect(nextOf(posting('ad', [], days), '2021-09-17')).toEqual(next)
  })

  it('stands by its next day, then by id, whatever the order given', () => {
    const postings = [
      posting('b', []),
      posting('c', [], { closes: '2021-10-03' }),
      posting('a', []),
    ]
    expect(report(postings).postings.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(report([...postings].reverse())).toEqual(report(postings))
  })
})

describe('gaps across postings', () => {
  it('name each skill once, with the lines that ask for it and the hours to its highest target', () => {
    const postings = [
      posting('a', [line('r1', 'java', { target: 2 }), line('r2', 'java,sql')]),
      posting('b', [line('p1', 'java')]),
    ]
    const [java] = report(postings, { java: 1, sql: 3 }).gaps
    expect(java).toMatchObject({
      skill: 'java',
      level: 1,
      target: 3,
      hours: 32,
      asked: 3,
      opens: 3,
      opensRequired: 2,
      needsWork: false,
    })
    expect(java?.because).toMatchObject([
      { reason: 'short', skill: 'java', level: 1, target: 3 },
      { reason: 'asked', posting: 'a', line: 'r1', kind: 'required', quote: 'line r1', target: 2 },
      { reason: 'asked', posting: 'a', line: 'r2' },
      { reason: 'asked', posting: 'b', line: 'p1', kind: 'preferred' },
    ])
  })

  it('open only lines that nothing else holds back', () => {
    const lines = [
      line('r1', 'java,sql'),
      line('r2', 'java', { minYears: 3 }),
      line('r3', 'java,?FooDB'),
      line('r4', 'java', { minYears: 1 }),
    ]
    expect(report([posting('a', lines)]).gaps.map(({ skill, opens }) => [skill, opens])).toEqual([
      ['java', 1],
      ['sql', 0],
    ])
  })

  it('open lines that ask for what the skill implies, and where it is an alternative', () => {
    const lines = [line('r1', 'hibernate'), line('r2', 'orm'), line('r3', 'hibernate|java')]
    const gaps = report([posting('a', lines)], { java: 1 }).gaps
    expect(gaps.map(({ skill, opens }) => [skill, opens])).toEqual([
      ['hibernate', 3],
      ['java', 1],
      ['orm', 1],
    ])
  })

  it('list one representative of alternatives: the nearest, then the cheapest, then by id', () => {
    const gapsOf = (skills: string, levels = {}) =>
      report([posting('a', [line('r1', skills)])], levels).gaps.map((gap) => gap.skill)
    expect(gapsOf('java|kotlin|kafka')).toEqual(['java'])
    expect(gapsOf('java|tiny')).toEqual(['tiny'])
    expect(gapsOf('java|tiny|kafka', { kafka: 1 })).toEqual(['kafka'])
    expect(gapsOf('java|tiny', { java: 3 })).toEqual([])
  })

  it('put first what opens most required lines', () => {
    const postings = [
      posting('a', [line('p1', 'aws'), line('p2', 'aws'), line('r1', 'sql'), line('r2', 'kafka')]),
    ]
    expect(report(postings).gaps.map(({ skill }) => skill)).toEqual(['sql', 'kafka', 'aws'])
  })

  it('count hours to level 3 only, and say that the rest needs work', () => {
    const gaps = report([posting('a', [line('r1', 'java', { target: 5 })])], { java: 3 }).gaps
    expect(gaps).toMatchObject([
      {
        hours: 0,
        needsWork: true,
        opens: 1,
        because: [{ reason: 'short' }, { reason: 'needs-work' }, { reason: 'asked' }],
      },
    ])
  })

  it('carry the route of the user', () => {
    const known = [assessed('java', 1, { route: 'work', note: 'propose it' })]
    const options = { inventory: makeInventory(known), catalogue, profile: {}, today: '2021-09-17' }
    const postings = [posting('a', [line('r1', 'java')])]
    expect(judgePostings({ ...options, postings }).gaps).toMatchObject([
      { gap: { route: 'work', note: 'propose it' } },
    ])
  })

  it('leave out what is met or answered', () => {
    expect(
      report([posting('a', [line('r1', 'java'), line('r2', 'sql')])], { java: 3, 'a#r2': 3 }).gaps,
    ).toEqual([])
  })

  it('judge 100 postings quickly', () => {
    const postings = Array.from({ length: 100 }, (_, i) =>
      posting(
        `ad${i}`,
        Array.from({ length: 15 }, (_, j) => line(`r${j}`, 'java|kotlin,sql,orm,kafka')),
      ),
    )
    const start = performance.now()
    expect(report(postings, { hibernate: 1 }).gaps.length).toBe(4)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
