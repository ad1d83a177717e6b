import { describe, expect, it } from 'vitest'
import { explainLine } from '../../../src/core/gap/explain.ts'
import { type GapContext, judgeLine, prepareJudging } from '../../../src/core/gap/judge.ts'
import type { Qualification } from '../../../src/core/posting/posting.ts'
import type { Profile } from '../../../src/core/profile.ts'
import { type Assessment, makeInventory } from '../../../src/core/skill/inventory.ts'
import type { Level } from '../../../src/core/skill/level.ts'
import { assessed, assessments, catalogueOf, line, skill } from './build.ts'

const catalogue = catalogueOf(
  skill('hibernate', { implies: ['jpa'] }),
  skill('jpa', { implies: ['orm'] }),
  'orm',
  'java',
  'kotlin',
  'sql',
  skill('tiny', { size: 'S' }),
)

function context(known: readonly Assessment[], profile: Profile = {}): GapContext {
  return { inventory: makeInventory(known), catalogue, profile, today: '2021-09-17' }
}

const judgeBy = (asked: Qualification, options: GapContext) => {
  const remembering = prepareJudging(options)
  return explainLine(judgeLine('ad', asked, remembering), remembering)
}
const judge = (asked: Qualification, levels: Readonly<Record<string, Level>>, profile?: Profile) =>
  judgeBy(asked, context(assessments(levels), profile))

describe('coverage, state and have of a line', () => {
  it.each([
    ['met', 'java', {}, { java: 3 }, 'met', 1, 3],
    ['above its target', 'java', {}, { java: 5 }, 'met', 1, 5],
    ['one level short', 'java', {}, { java: 2 }, 'partly', 2 / 3, 2],
    ['known to be 0', 'java', {}, { java: 0 }, 'gap', 0, 0],
    ['never assessed', 'java', {}, {}, 'unassessed', 0, null],
    ['any of: the best counts', 'java|kotlin', {}, { java: 1, kotlin: 3 }, 'met', 1, 3],
    ['any of: one is enough to be assessed', 'java|kotlin', {}, { kotlin: 0 }, 'gap', 0, 0],
    [
      'all of: the mean counts, the lowest is had',
      'java,sql',
      {},
      { java: 3, sql: 1 },
      'partly',
      2 / 3,
      1,
    ],
    ['all of: an unassessed one counts 0', 'java,sql', {}, { java: 3 }, 'partly', 0.5, 0],
    ['known through another', 'orm', {}, { hibernate: 3 }, 'met', 1, 3],
    ['a target of 5', 'java', { target: 5 }, { java: 4 }, 'partly', 0.8, 4],
    ['a target of 0', 'java', { target: 0 }, { java: 0 }, 'met', 1, 0],
    ['unlisted beside a listed one', 'java|?FooDB', {}, { java: 3 }, 'met', 1, 3],
    ['unlisted and wanted', 'java,?FooDB', {}, { java: 3 }, 'partly', 0.5, 0],
    ['unlisted alone', '?FooDB', {}, { java: 3 }, 'unassessed', 0, null],
    ['no skill, no answer', '', {}, { java: 3 }, 'unassessed', 0, null],
    ['no skill, no answer, a target of 0', '', { target: 0 }, {}, 'unassessed', 0, null],
    ['no skill, answered', '', {}, { 'ad#r1': 3 }, 'met', 1, 3],
    ['no skill, answered low', '', {}, { 'ad#r1': 1 }, 'partly', 1 / 3, 1],
    ['no skill, answered 0', '', {}, { 'ad#r1': 0 }, 'gap', 0, 0],
    ["another posting's answer", '', {}, { 'other#r1': 3 }, 'unassessed', 0, null],
    ['an answer for what is unlisted', 'java,?FooDB', {}, { java: 3, 'ad#r1': 3 }, 'met', 1, 3],
    ['an answer never hides a higher skill', 'java', {}, { java: 3, 'ad#r1': 1 }, 'met', 1, 3],
  ] as const)('%s', (_, skills, more, levels, state, coverage, have) => {
    const judged = judge(line('r1', skills, more), levels)
    expect([judged.state, judged.coverage, judged.have]).toEqual([state, coverage, have])
  })

  it('is never met by skills alone where the years are not true', () => {
    const asked = line('r1', 'java', { minYears: 3 })
    expect(judge(asked, { java: 3 }, { since: '2018-09' }).state).toBe('met')
    expect(judge(asked, { java: 3 }, { since: '2018-10' }).state).toBe('partly')
    expect(judge(asked, { java: 3 }).state).toBe('partly')
    expect(judge(asked, { java: 0 }, { since: '2018-09' }).state).toBe('gap')
    expect(judge(asked, {}, { since: '2018-09' }).state).toBe('unassessed')
  })

  it('is judged by the years alone where nothing else is asked', () => {
    const asked = line('r1', '', { minYears: 3 })
    expect(judge(asked, {}, { since: '2018-09' }).state).toBe('met')
    expect(judge(asked, {}, { since: '2020-01' }).state).toBe('gap')
    expect(judge(asked, {})).toMatchObject({ state: 'unassessed', have: null })
    expect(judge(asked, { 'ad#r1': 1 }, { since: '2018-09' }).state).toBe('partly')
  })
})

describe('years', () => {
  const years = (asked: Qualification, profile: Profile) =>
    judge(asked, {}, profile).because.find(({ reason }) => reason === 'years')

  it.each([
    ['true since', '2015-03', 3, { state: 'true', from: '2018-03' }],
    ['true from this month on', '2018-09', 3, { state: 'true', from: '2021-09' }],
    ['short by one month', '2018-10', 3, { state: 'short', shortMonths: 1, from: '2021-10' }],
    ['short by 14 months', '2019-11', 3, { state: 'short', shortMonths: 14, from: '2022-11' }],
    ['half years', '2021-01', 0.5, { state: 'true', from: '2021-07' }],
    ['over a year end', '2020-12', 1, { state: 'short', shortMonths: 3, from: '2021-12' }],
  ] as const)('%s', (_, since, minYears, expected) => {
    expect(years(line('r1', '', { minYears }), { since })).toEqual({
      reason: 'years',
      asked: minYears,
      ...expected,
    })
  })

  it.each([
    ['unknown without a profile', 'java', {}, { state: 'unknown' }],
    [
      'counted for the skill itself',
      'java',
      { since: '2010-01', sinceBySkill: { java: '2020-01' } },
      { from: '2023-01' },
    ],
    [
      'counted for a skill that implies it',
      'orm',
      { sinceBySkill: { hibernate: '2017-01' } },
      { from: '2020-01' },
    ],
    [
      'the earliest of alternatives',
      'java|kotlin',
      { sinceBySkill: { java: '2017-01', kotlin: '2020-01' } },
      { from: '2020-01' },
    ],
    [
      'the latest of all wanted',
      'java,kotlin',
      { sinceBySkill: { java: '2017-01', kotlin: '2020-01' } },
      { from: '2023-01' },
    ],
    [
      'else the profile',
      'sql',
      { since: '2017-01', sinceBySkill: { java: '2020-01' } },
      { from: '2020-01' },
    ],
    ['the profile for what is unlisted', '?Foo', { since: '2017-01' }, { from: '2020-01' }],
  ] as const)('%s', (_, skills, profile, expected) => {
    expect(years(line('r1', skills, { minYears: 3 }), profile)).toMatchObject(expected)
  })

  it('are not asked by most lines', () => {
    expect(years(line('r1', 'java'), { since: '2015-01' })).toBeUndefined()
  })
})

describe('the reasons of a line', () => {
  const evidence = [{ day: '2020-05-01', source: 'work', text: 'order service' }] as const

  it('quote the evidence of what is had, and through what', () => {
    const known = [assessed('hibernate', 4, { evidence })]
    expect(judgeBy(line('r1', 'orm'), context(known)).because).toEqual([
      {
        reason: 'have',
        skill: 'orm',
        name: 'orm',
        level: 4,
        target: 3,
        through: 'hibernate',
        evidence: evidence[0],
      },
    ])
  })

  it('say that a claim is unproven', () => {
    expect(judge(line('r1', 'java'), { java: 3 }).because).toMatchObject([
      { reason: 'have', unproven: true },
    ])
    expect(judge(line('r1', 'java', { target: 2 }), { java: 2 }).because[0]).not.toHaveProperty(
      'unproven',
    )
  })

  it('name the way that the user sees', () => {
    const known = [assessed('java', 1, { route: 'side-project', note: 'bookmarks' })]
    expect(judgeBy(line('r1', 'java'), context(known)).because).toEqual([
      {
        reason: 'short',
        skill: 'java',
        name: 'java',
        level: 1,
        target: 3,
        route: 'side-project',
        note: 'bookmarks',
      },
    ])
  })

  it('say what only work can give', () => {
    expect(judge(line('r1', 'java', { target: 4 }), { java: 2 }).because).toMatchObject([
      { reason: 'short', level: 2, target: 4 },
      { reason: 'needs-work', skill: 'java', level: 2, target: 4 },
    ])
    expect(judge(line('r1', 'java', { target: 4 }), { java: 4 }).because).toMatchObject([
      { reason: 'have' },
    ])
  })

  it('name everything that nobody assessed, group by group', () => {
    expect(judge(line('r1', 'java|kotlin|?Scala3,?FooDB,sql'), { sql: 3 }).because).toMatchObject([
      { reason: 'unassessed', skills: ['java', 'kotlin', 'Scala3'] },
      { reason: 'unlisted', name: 'FooDB' },
      { reason: 'have', skill: 'sql' },
    ])
    expect(judge(line('r1', ''), {}).because).toEqual([{ reason: 'unanswered' }])
  })

  it('take the cheapest of equally good alternatives, then the first id', () => {
    expect(judge(line('r1', 'java|tiny'), { java: 1, tiny: 1 }).because).toMatchObject([
      { skill: 'tiny' },
    ])
    expect(judge(line('r1', 'kotlin|java'), { java: 1, kotlin: 1 }).because).toMatchObject([
      { skill: 'java' },
    ])
    expect(judge(line('r1', 'kotlin|tiny'), { tiny: 1, kotlin: 2 }).because).toMatchObject([
      { skill: 'kotlin' },
    ])
  })

  it('carry the direct answer', () => {
    const answer = assessed('ad#r1', 1, { route: 'ask', note: 'the CEO set it up' })
    expect(judgeBy(line('r1', ''), context([answer])).because).toEqual([
      { reason: 'answer', level: 1, target: 3, route: 'ask', note: 'the CEO set it up' },
    ])
    // A way to the rest is no reason of a line that is met.
    expect(judgeBy(line('r1', '', { target: 1 }), context([answer])).because).toEqual([
      { reason: 'answer', level: 1, target: 1 },
    ])
  })
})
