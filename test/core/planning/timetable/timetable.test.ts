import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../../../src/core/calendar/day.ts'
import { planDays } from '../../../../src/core/calendar/free.ts'
import type { Block, Step } from '../../../../src/core/plan/plan.ts'
import { makeBudget } from '../../../../src/core/planning/budget.ts'
import { scoreTimetable } from '../../../../src/core/planning/timetable/score.ts'
import {
  type TimetableOptions,
  timetable,
  unplacedMinutes,
} from '../../../../src/core/planning/timetable/timetable.ts'
import type { Profile } from '../../../../src/core/profile.ts'
import { makeCatalogue, type Skill } from '../../../../src/core/skill/catalogue.ts'
import { COMPANY_DAYS, korea } from '../../calendar/korea.ts'
import { brokenRules, makeSkill, makeStep, randomCase } from './timetable-case.ts'

it('keeps every hard rule in 1,000 random cases, and places all that the budget allows', () => {
  let fitting = 0
  for (let seed = 1; seed <= 1000; seed++) {
    const options = randomCase(seed)
    const blocks = timetable(options)
    expect(brokenRules(blocks, options), `case ${seed}`).toEqual([])
    expect(scoreTimetable(blocks, options).hard, `case ${seed}`).toBe(0)
    if (!fits(options)) continue
    fitting++
    expect([...unplacedMinutes(options.steps, blocks).values()], `case ${seed}`).toEqual([])
  }
  expect(fitting).toBeGreaterThan(200)
})

/** Steps within the budget, without deadlines, in spans that blocks fill well. */
function fits({ steps, budget, spans }: TimetableOptions): boolean {
  const minutes = steps.reduce((sum, step) => sum + step.hours * 60, 0)
  const isOdd = [...spans.values()].some(([first]) => first?.start === '07:10')
  return minutes <= budget.newMinutes && !isOdd && steps.every(({ by }) => by === undefined)
}

const SKILLS = [
  makeSkill('test-code', { theory: 0.1 }),
  makeSkill('tdd', { theory: 0.1, implies: ['test-code'] }),
]
const STEPS = [makeStep('tdd', 2, 8), makeStep('test-code', 2, 8)]

function storyOptions(
  steps: Step[] = STEPS,
  { skills = SKILLS, ...rest }: Partial<TimetableOptions> & { skills?: Skill[] } = {},
): TimetableOptions {
  const profile: Profile = {}
  const { days, spans } = planDays({
    from: '2021-09-18',
    to: '2021-09-26',
    calendar: korea(...COMPANY_DAYS),
    profile,
  })
  const budget = makeBudget(28 * 60, 1.4)
  return { planId: 'plan-1', days, spans, steps, budget, catalogue: makeCatalogue(skills), ...rest }
}

const studied = (blocks: readonly Block[], skill: string): Block[] =>
  blocks.filter((block) => block.kind === 'study' && block.skill === skill)

describe('the nine days of Chuseok 2021', () => {
  const blocks = timetable(storyOptions())

  it('hold the sixteen hours of test code and TDD', () => {
    expect(unplacedMinutes(STEPS, blocks).size).toBe(0)
    for (const step of STEPS) {
      const minutes = studied(blocks, step.skill).map((block) => block.minutes)
      expect(minutes.reduce((a, b) => a + b, 0)).toBe(480)
    }
    expect(brokenRules(blocks, storyOptions())).toEqual([])
  })

  it('open first thing on the first day and close at the end of the last', () => {
    expect(blocks[0]).toEqual({
      id: 'plan-1-01',
      day: '2021-09-18',
      start: '10:00',
      minutes: 30,
      kind: 'opening',
    })
    expect(blocks.at(-1)).toMatchObject({
      day: '2021-09-26',
      start: '15:30',
      minutes: 30,
      kind: 'closing',
    })
  })

  it('keep Chuseok and one more day free', () => {
    const days = new Set(blocks.map(({ day }) => day.slice(8)))
    expect([...days].join(' ')).toBe('18 20 22 23 24 25 26')
  })

  it('begin with what is groundwork', () => {
    expect(blocks.find(({ kind }) => kind === 'study')?.skill).toBe('test-code')
  })

  it('alternate, with two reviews each some days apart', () => {
    // TDD begins on 20 September: its second review comes on the last day, a day before five have passed.
    const gaps: Readonly<Record<string, readonly number[]>> = { 'test-code': [2, 5], tdd: [2, 4] }
    for (const { skill } of STEPS) {
      const reviews = blocks.filter((block) => block.kind === 'review' && block.skill === skill)
      expect(reviews.map(({ part, parts }) => `${part}/${parts}`)).toEqual(['1/2', '2/2'])
      const first = studied(blocks, skill)[0]?.day ?? ''
      const [one, two] = reviews.map(({ day }) => day)
      expect([daysBetween(first, one ?? ''), daysBetween(one ?? '', two ?? '')]).toEqual(
        gaps[skill],
      )
    }
    const skills = blocks.flatMap(({ skill }) => skill ?? [])
    skills.forEach((skill, i) => {
      expect(skills.slice(i, i + 3)).not.toEqual([skill, skill, skill])
    })
  })

  it('spread the slack over the days', () => {
    const minutes = [...new Set(blocks.map(({ day }) => day))].map((day) =>
      blocks.filter((block) => block.day === day).reduce((sum, block) => sum + block.minutes, 0),
    )
    expect(Math.max(...minutes) - Math.min(...minutes)).toBeLessThanOrEqual(75)
  })

  it('number the sittings of a step', () => {
    const parts = studied(blocks, 'tdd').map(({ part, parts }) => `${part}/${parts}`)
    expect(parts).toEqual(parts.map((_, i) => `${i + 1}/${parts.length}`))
    expect(parts.length).toBeGreaterThan(5)
  })

  it('come out the same every time', () => {
    expect(timetable(storyOptions())).toEqual(blocks)
  })
})

it('finishes a step before its coding test', () => {
  const steps = [makeStep('tdd', 2, 8), makeStep('test-code', 2, 8, '2021-09-23')]
  const options = storyOptions(steps)
  const blocks = timetable(options)
  expect(unplacedMinutes(steps, blocks).size).toBe(0)
  expect(studied(blocks, 'test-code').every(({ day }) => day < '2021-09-23')).toBe(true)
})

it('puts more in a row than is wished where a deadline asks for it', () => {
  const steps = [makeStep('tdd', 2, 4), makeStep('test-code', 2, 9, '2021-09-23')]
  const blocks = timetable(storyOptions(steps))
  expect(unplacedMinutes(steps, blocks).size).toBe(0)
})

it('studies more a day than usual only where the user says so', () => {
  const spans = new Map([['2021-09-18', [{ start: '09:00', end: '19:00' }]]])
  const most = (dailyCapMinutes?: number) => {
    const cap = dailyCapMinutes === undefined ? {} : { dailyCapMinutes }
    const options = storyOptions(STEPS, { spans, ...cap })
    const blocks = timetable(options)
    expect(scoreTimetable(blocks, options).hard).toBe(0)
    return blocks.reduce((sum, { minutes }) => sum + minutes, 0)
  }
  expect(most()).toBeLessThanOrEqual(240)
  expect(most(420)).toBeGreaterThan(330)
  expect(most(420)).toBeLessThanOrEqual(420)
})

it('keeps to a prerequisite of a prerequisite, and to levels', () => {
  const skills = [
    makeSkill('a'),
    makeSkill('b', { needs: ['a'] }),
    makeSkill('c', { needs: ['b'] }),
  ]
  const steps = [makeStep('c', 1, 2), makeStep('b', 2, 2), makeStep('b', 1, 2), makeStep('a', 1, 2)]
  const blocks = timetable(storyOptions(steps, { skills }))
  const order = [
    ...new Set(blocks.flatMap(({ kind, skill, to }) => (kind === 'study' ? `${skill}${to}` : []))),
  ]
  expect(order.indexOf('a1')).toBe(0)
  expect(order.indexOf('b1')).toBe(1)
  expect(unplacedMinutes(steps, blocks).size).toBe(0)
})

it('puts the hardest into the peak hours', () => {
  const skills = [makeSkill('hard', { theory: 0 }), makeSkill('easy', { theory: 0 })]
  const steps = [makeStep('easy', 1, 2), makeStep('hard', 3, 8)]
  const peak = { start: '14:00', end: '16:00' }
  const hard = studied(timetable(storyOptions(steps, { skills, peak })), 'hard')
  expect(hard.filter(({ start }) => start >= '14:00').length / hard.length).toBeGreaterThan(0.8)
})

it('reviews what is theory and not what is craft', () => {
  const skills = [makeSkill('osi', { theory: 1 }), makeSkill('vim', { theory: 0 })]
  const steps = [makeStep('osi', 2, 8), makeStep('vim', 2, 8)]
  const reviews = timetable(storyOptions(steps, { skills })).filter(({ kind }) => kind === 'review')
  expect(reviews.map(({ skill }) => skill)).toEqual(['osi', 'osi'])
})

it('says of a review which level was studied before it', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const blocks = timetable(randomCase(seed))
    for (const [at, { kind, skill, to }] of blocks.entries()) {
      if (kind !== 'review') continue
      const before = blocks.slice(0, at).filter((block) => block.kind === 'study')
      expect(to, `case ${seed}`).toBe(before.findLast((block) => block.skill === skill)?.to)
    }
  }
})

it('leaves what the window cannot hold unplaced, and says how much', () => {
  const steps = [makeStep('test-code', 2, 8), makeStep('tdd', 3, 24)]
  const blocks = timetable(storyOptions(steps))
  const placed = blocks
    .filter(({ kind }) => kind === 'study')
    .reduce((sum, { minutes }) => sum + minutes, 0)
  const missing = [...unplacedMinutes(steps, blocks).values()].reduce(
    (sum, minutes) => sum + minutes,
    0,
  )
  expect(placed + missing).toBe(32 * 60)
  expect(missing).toBeGreaterThan(0)
  expect(scoreTimetable(blocks, storyOptions(steps)).medium).toBe(missing)
})

describe('a score', () => {
  const options = storyOptions()
  const blocks = timetable(options)
  const changed = (i: number, change: Partial<Block>): Block[] =>
    blocks.map((block, at) => (at === i ? { ...block, ...change } : block))

  it.each([
    ['a block outside the free hours', changed(2, { start: '22:00' })],
    ['a block on a rest day', changed(2, { day: '2021-09-21' })],
    ['an overlap', changed(3, { day: blocks[2]?.day ?? '', start: blocks[2]?.start ?? '' })],
    ['a block that is too long', changed(2, { minutes: 95 })],
    ['an opening that is not first', changed(0, { day: '2021-09-19', start: '10:00' })],
  ])('counts %s as broken', (_, broken) => {
    expect(scoreTimetable(blocks, options).hard).toBe(0)
    expect(scoreTimetable(broken, options).hard).toBeGreaterThan(0)
  })

  it('counts missing minutes', () => {
    const fewer = blocks.filter(({ kind }) => kind !== 'study')
    expect(scoreTimetable(fewer, options).medium).toBe(960)
  })
})

it('makes a plan of a year in the time that a prompt may take', () => {
  const calendar = korea()
  const { days, spans } = planDays({ from: '2022-01-01', to: '2022-12-31', calendar, profile: {} })
  const raw = days.reduce((sum, day) => sum + day.freeMinutes, 0)
  const skills = Array.from({ length: 20 }, (_, i) => makeSkill(`s${i}`, { theory: i / 20 }))
  const steps = skills.map(({ id }) => makeStep(id, 2, 16))
  const options = {
    planId: 'y',
    days,
    spans,
    steps,
    budget: makeBudget(raw, 1.4),
    catalogue: makeCatalogue(skills),
  }
  const began = performance.now()
  const blocks = timetable(options)
  expect(performance.now() - began).toBeLessThan(3000)
  expect(brokenRules(blocks, options)).toEqual([])
})
