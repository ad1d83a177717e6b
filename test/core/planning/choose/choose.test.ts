import { describe, expect, it } from 'vitest'
import { chooseSteps } from '../../../../src/core/planning/choose/choose.ts'
import { testDeadline } from '../../../../src/core/planning/choose/deadline.ts'
import { trueWorth } from '../../../../src/core/planning/choose/true-worth.ts'
import type { Posting } from '../../../../src/core/posting/posting.ts'
import { randomNumbers } from '../../../../src/core/random.ts'
import { type Catalogue, makeCatalogue } from '../../../../src/core/skill/catalogue.ts'
import { makeInventory } from '../../../../src/core/skill/inventory.ts'
import type { Level } from '../../../../src/core/skill/level.ts'
import { assessments, catalogueOf, line, posting, skill } from '../../gap/build.ts'

const catalogue = catalogueOf(
  'java',
  'sql',
  'aws',
  'kotlin',
  skill('tiny', { size: 'S' }),
  skill('jpa', { implies: ['orm'], needs: ['java', 'sql'] }),
  'orm',
  skill('tdd', { trains: ['test-code'] }),
  skill('test-code', { trains: ['test-automation'] }),
  'test-automation',
  skill('algorithms', { trains: ['data-structures'] }),
  skill('data-structures', { implies: ['arrays'] }),
  'arrays',
)

type Levels = Readonly<Record<string, Level>>

const contextOf = (
  postings: readonly Posting[],
  levels: Levels = {},
  from: Catalogue = catalogue,
) => ({
  postings,
  inventory: makeInventory(assessments(levels)),
  catalogue: from,
  today: '2021-09-17',
})

const choose = (
  postings: readonly Posting[],
  levels: Levels,
  newMinutes: number,
  only?: string[],
) => chooseSteps({ ...contextOf(postings, levels), newMinutes, ...(only && { only }) })

const names = (steps: readonly { skill: string; to: Level }[]) =>
  steps.map(({ skill, to }) => `${skill}@${to}`)

describe('true worth', () => {
  const worth = (
    lines: Parameters<typeof posting>[1],
    steps: Levels,
    levels: Levels = {},
    more = {},
  ) =>
    trueWorth(
      Object.entries(steps).map(([name, to]) => ({ skill: name, to })),
      contextOf([posting('ad', lines, more)], levels),
    )

  it.each([
    [
      'required counts 3 x interest 3, preferred 1 x 3',
      [line('r1', 'java'), line('p1', 'java')],
      { java: 1 },
      {},
      3 + 1,
    ],
    ['nothing for a step that nobody asks for', [line('r1', 'java')], { sql: 3 }, {}, 0],
    ['the part of a group in its line', [line('r1', 'java,sql')], { java: 3 }, {}, 4.5],
    ['nothing beyond the target', [line('p1', 'java', { target: 2 })], { java: 3 }, {}, 3],
    ['only what is added', [line('p1', 'java')], { java: 3 }, { java: 2 }, 1],
    ['the better alternative', [line('p1', 'java|kotlin')], { kotlin: 3 }, { java: 2 }, 1],
    ['what is implied', [line('p1', 'orm')], { jpa: 3 }, {}, 3],
    ['what is trained, one level lower', [line('p1', 'test-code')], { tdd: 2 }, {}, 1],
    ['what is trained at the first step: nothing', [line('p1', 'test-code')], { tdd: 1 }, {}, 0],
    ['what the trained one implies', [line('p1', 'arrays')], { algorithms: 3 }, {}, 2],
    ['what is raised twice once', [line('p1', 'orm')], { jpa: 3, orm: 3 }, {}, 3],
    ['training does not go on', [line('p1', 'test-automation')], { tdd: 3 }, {}, 0],
    ['a line that only the user can answer: nothing', [line('r1', '')], { java: 3 }, {}, 0],
    ['above the answer only', [line('p1', 'java')], { java: 3 }, { 'ad#p1': 2 }, 1],
    ['the bonus of a complete posting', [line('r1', 'java')], { java: 3 }, {}, 9 + 9],
    [
      'the bonus though preferred is open',
      [line('r1', 'java'), line('p1', 'sql')],
      { java: 3 },
      {},
      18,
    ],
    ['no bonus while a line is open', [line('r1', 'java'), line('r2', 'sql')], { java: 3 }, {}, 9],
    [
      'no bonus for what was complete',
      [line('r1', 'java'), line('p1', 'sql')],
      { sql: 3 },
      { java: 3 },
      3,
    ],
    [
      'the bonus as far as study can: target 4',
      [line('r1', 'java'), line('r2', 'sql', { target: 4 })],
      { java: 3 },
      {},
      18,
    ],
    [
      'the bonus as far as study can: unlisted',
      [line('r1', 'java'), line('r2', '?Foo')],
      { java: 3 },
      {},
      18,
    ],
    [
      'the bonus though years are short',
      [line('r1', 'java', { minYears: 30 })],
      { java: 3 },
      {},
      18,
    ],
    ['the bonus through an implied skill', [line('r1', 'orm')], { jpa: 3 }, {}, 18],
  ] as const)('counts %s', (_, lines, steps, levels, expected) => {
    expect(worth([...lines], steps, levels)).toBeCloseTo(expected, 10)
  })

  it.each([
    ['interest', { interest: 5 }, 15 + 15],
    ['closed', { status: 'closed' }, 0],
    ['rejected', { status: 'rejected' }, 0],
    ['applied', { status: 'applied' }, 18],
  ])('depends on the posting: %s', (_, more, expected) => {
    expect(worth([line('r1', 'java')], { java: 3 }, {}, more)).toBeCloseTo(expected, 10)
  })
})

describe('chooseSteps', () => {
  it('tells the story: test code and TDD, 16 hours', () => {
    const lines = [
      line('r1', 'java'),
      line('p1', 'test-code,tdd', { target: 2, quote: '테스트 코드와 TDD에 대한 이해' }),
      line('p2', 'aws', { target: 4 }),
    ]
    const levels: Levels = { java: 3, aws: 3, 'test-code': 1, tdd: 1 }
    const { steps, leftOut, certificate } = choose([posting('baemin', lines)], levels, 960)
    expect(steps.map(({ skill, from, to, hours }) => [skill, from, to, hours])).toEqual([
      ['tdd', 1, 2, 8],
      ['test-code', 1, 2, 8],
    ])
    expect(leftOut).toEqual([{ skill: 'aws', from: 3, to: 4, reason: 'needs-work', hours: 0 }])
    expect(certificate).toEqual({ worth: 1.5, bound: 1.5, ratio: 1 })
    expect(steps[0]?.because).toEqual([
      {
        reason: 'serves',
        posting: 'baemin',
        line: 'p1',
        kind: 'preferred',
        quote: '테스트 코드와 TDD에 대한 이해',
        coverage: 0.25,
        worth: 0.75,
      },
    ])
  })

  it('takes what is needed first, and says for what', () => {
    const { steps } = choose(
      [posting('ad', [line('r1', 'jpa', { target: 1 })])],
      { java: 3, sql: 0 },
      240,
    )
    expect(names(steps)).toEqual(['sql@1', 'jpa@1'])
    expect(steps[0]).toMatchObject({ worth: 0, because: [{ reason: 'prerequisite', of: 'jpa' }] })
  })

  it('believes that who has begun has what is needed, unless he said that he has not', () => {
    const ad = [posting('ad', [line('r1', 'jpa', { target: 2 })])]
    expect(names(choose(ad, { jpa: 1 }, 960).steps)).toEqual(['jpa@2'])
    expect(names(choose(ad, { jpa: 1, sql: 0 }, 960).steps)).toEqual(['sql@1', 'jpa@2'])
    expect(names(choose(ad, {}, 960).steps)).toEqual(['java@1', 'sql@1', 'jpa@1', 'jpa@2'])
  })

  it('marks what nobody assessed', () => {
    const { steps } = choose([posting('ad', [line('r1', 'java', { target: 1 })])], {}, 960)
    expect(steps[0]?.because).toContainEqual({ reason: 'assumed', skill: 'java' })
  })

  it('counts what a step implies and trains besides', () => {
    const ad = [posting('ad', [line('p1', 'tdd'), line('p2', 'test-code', { target: 1 })])]
    const { steps } = choose(ad, { tdd: 1, 'test-code': 0 }, 480)
    expect(names(steps)).toEqual(['tdd@2'])
    expect(steps[0]).toMatchObject({
      worth: 4,
      because: [
        { reason: 'serves', worth: 1 },
        { reason: 'trains', skill: 'test-code', worth: 3 },
      ],
    })
  })

  it('does not spend hours on what another step brings along', () => {
    const one = { target: 1 } as const
    const lines = [
      line('p1', 'jpa', one),
      line('p2', 'orm', one),
      line('p3', 'orm', one),
      line('p4', 'aws', one),
    ]
    const { steps, certificate } = choose([posting('ad', lines)], { java: 3, sql: 3 }, 240)
    expect(names(steps).sort()).toEqual(['aws@1', 'jpa@1'])
    expect(certificate).toEqual({ worth: 12, bound: 12, ratio: 1 })
  })

  it('keeps a step that another brings along where nothing else is worth the hours', () => {
    const lines = [line('p1', 'jpa,orm', { target: 1 })]
    const { steps } = choose([posting('ad', lines)], { java: 3, sql: 3 }, 240)
    expect(names(steps)).toEqual(['jpa@1', 'orm@1'])
  })

  it('shares the bonus between the steps that complete a posting, so that the worths add up', () => {
    const ad = [
      posting('ad', [line('r1', 'java', { target: 1 }), line('r2', 'sql', { target: 1 })]),
    ]
    const { steps, certificate } = choose(ad, {}, 240)
    expect(steps.map(({ worth }) => worth)).toEqual([13.5, 13.5])
    expect(steps[0]?.because).toContainEqual({ reason: 'completes', posting: 'ad', worth: 4.5 })
    expect(certificate).toEqual({ worth: 27, bound: 27, ratio: 1 })
  })

  it('prefers a whole posting to better value an hour', () => {
    const whole = posting('whole', [
      line('r1', 'java', { target: 1 }),
      line('r2', 'sql', { target: 1 }),
    ])
    const other = posting('other', [line('r1', 'aws', { target: 1 }), line('r2', 'kotlin')], {
      interest: 4,
    })
    expect(names(choose([whole, other], {}, 240).steps)).toEqual(['java@1', 'sql@1'])
    expect(names(choose([other], {}, 240).steps)).toEqual(['aws@1', 'kotlin@1'])
  })

  it('says why each step was left out', () => {
    const lines = [
      line('r1', 'java'),
      line('r2', 'sql', { target: 2 }),
      line('p1', 'aws', { target: 5 }),
    ]
    const { steps, leftOut } = choose([posting('ad', lines)], { java: 2, sql: 1, aws: 1 }, 480)
    expect(names(steps)).toEqual(['sql@2'])
    expect(leftOut).toEqual([
      { skill: 'java', from: 2, to: 3, reason: 'window', hours: 24 },
      { skill: 'aws', from: 1, to: 2, reason: 'budget', hours: 8 },
      { skill: 'aws', from: 2, to: 3, reason: 'window', hours: 24 },
      { skill: 'aws', from: 3, to: 5, reason: 'needs-work', hours: 0 },
    ])
    const short = choose(
      [posting('ad', [line('r1', 'jpa', { target: 1 })])],
      { java: 1, sql: 0 },
      200,
    )
    expect(short.leftOut.map(({ skill, reason }) => [skill, reason])).toEqual([
      ['jpa', 'prerequisite'],
      ['sql', 'budget'],
    ])
  })

  it('keeps to the skills that the user names, and what they need', () => {
    const ad = [posting('ad', [line('r1', 'jpa', { target: 1 }), line('r2', 'aws', { target: 5 })])]
    const { steps, leftOut } = choose(ad, {}, 5000, ['jpa'])
    expect(names(steps).sort()).toEqual(['java@1', 'jpa@1', 'sql@1'])
    expect(leftOut).toEqual([])
  })

  it('leaves out what the user does not want, and what needs it', () => {
    const ad = [posting('ad', [line('r1', 'jpa', { target: 1 }), line('r2', 'aws', { target: 5 })])]
    const options = { ...contextOf(ad, { sql: 3 }), newMinutes: 5000 }
    const { steps, leftOut } = chooseSteps({ ...options, without: ['java', 'aws'] })
    expect(steps).toEqual([])
    expect(leftOut).toEqual([{ skill: 'jpa', from: 0, to: 1, reason: 'prerequisite', hours: 2 }])
  })

  it('keeps what has a deadline to the time before it', () => {
    const lines = ['java', 'sql', 'aws'].map((name, index) =>
      line(`r${index}`, name, { target: 2 }),
    )
    const options = {
      ...contextOf([posting('ad', lines)], { java: 1, sql: 1, aws: 1 }),
      newMinutes: 960,
      deadline: { day: '2021-09-20', skills: ['java', 'sql'], newMinutes: 500 },
    }
    const { steps, leftOut } = chooseSteps(options)
    expect(steps.map(({ skill, by }) => [skill, by])).toEqual([
      ['aws', undefined],
      ['java', '2021-09-20'],
    ])
    expect(leftOut).toMatchObject([{ skill: 'sql', reason: 'budget' }])
    const roomy = chooseSteps({ ...options, newMinutes: 5000 })
    expect(roomy.leftOut).toMatchObject([{ skill: 'sql', reason: 'deadline' }])
    const hopeless = chooseSteps({ ...options, deadline: { ...options.deadline, newMinutes: 60 } })
    expect(names(hopeless.steps)).toEqual(['aws@2'])
    expect(hopeless.leftOut).toMatchObject([{ reason: 'deadline' }, { reason: 'deadline' }])
  })

  it('puts what an early step needs before the deadline too', () => {
    const ad = [posting('ad', [line('r1', 'jpa', { target: 1 })])]
    const deadline = { day: '2021-09-20', skills: ['jpa'], newMinutes: 500 }
    const { steps } = chooseSteps({
      ...contextOf(ad, { java: 1, sql: 0 }),
      newMinutes: 960,
      deadline,
    })
    expect(steps.map(({ skill, by }) => [skill, by])).toEqual([
      ['sql', '2021-09-20'],
      ['jpa', '2021-09-20'],
    ])
  })

  it.each([
    ['no posting', [], 960],
    ['nothing missing', [posting('ad', [line('r1', 'java')])], 960],
    ['only closed postings', [posting('ad', [line('r1', 'sql')], { status: 'closed' })], 960],
    ['lines without a skill', [posting('ad', [line('r1', ''), line('r2', '?Foo')])], 960],
  ])('has nothing to choose: %s', (_, postings, minutes) => {
    expect(choose(postings, { java: 3 }, minutes)).toEqual({
      steps: [],
      leftOut: [],
      certificate: { worth: 0, bound: 0, ratio: 1 },
    })
  })

  it('has a bound that nothing passes, and comes near it', () => {
    let best = 0
    let chosen = 0
    for (let seed = 0; seed < 20; seed++) {
      const { options, possible } = overlappingCase(seed)
      const { certificate } = chooseSteps(options)
      const top = Math.max(...closedSets(possible, options.newMinutes / 60).map(worthIn(options)))
      expect(certificate.bound).toBeGreaterThanOrEqual(top - 1e-3)
      expect(certificate.ratio).toBeGreaterThan(0.85)
      best += top
      chosen += certificate.worth
    }
    expect(chosen / best).toBeGreaterThan(0.995)
  })

  it('keeps every rule on random inventories and postings, whatever their order', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { skills, postings, levels, newMinutes } = randomCase(seed)
      const options = { ...contextOf(postings, levels, makeCatalogue(skills)), newMinutes }
      const choice = chooseSteps(options)
      const turned = {
        ...contextOf([...postings].reverse(), levels, makeCatalogue([...skills].reverse())),
        newMinutes,
      }
      expect(chooseSteps(turned)).toEqual(choice)
      const { steps, leftOut, certificate } = choice
      expect(steps.reduce((sum, { hours }) => sum + hours * 60, 0)).toBeLessThanOrEqual(newMinutes)
      const reached = new Map(Object.entries(levels) as [string, number][])
      for (const step of steps) {
        expect(step.from).toBe(reached.get(step.skill) ?? 0)
        expect(step.to).toBe(step.from + 1)
        expect(step.to).toBeLessThanOrEqual(3)
        reached.set(step.skill, step.to)
        if (step.from > 0) continue
        const needs = options.catalogue.skills.get(step.skill)?.needs ?? []
        expect(needs.filter((need) => (reached.get(need) ?? 0) < 1)).toEqual([])
      }
      expect(certificate.worth).toBeCloseTo(trueWorth(steps, options), 3)
      expect(certificate.ratio).toBeGreaterThan(0.5)
      const ids = [
        ...names(steps),
        ...names(leftOut.filter(({ reason }) => reason !== 'needs-work')),
      ]
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('the coding test of a window', () => {
  const days = ['2021-09-18', '2021-09-19', '2021-09-20', '2021-09-21'].map((day, index) => {
    return { day, kind: 'weekend', freeMinutes: index === 2 ? 0 : 240 } as const
  })
  const tests = catalogueOf(skill('coding-test', { implies: ['algorithms'] }), 'algorithms')
  const deadline = (...given: readonly Posting[]) =>
    testDeadline({ postings: given, days, newMinutes: 300, catalogue: tests })

  it.each([
    ['before its day', [{ tests: '2021-09-20' }], '2021-09-20', 200],
    ['on the last day', [{ tests: '2021-09-21' }], '2021-09-21', 200],
    ['the first of several', [{ tests: '2021-09-21' }, { tests: '2021-09-19' }], '2021-09-19', 100],
  ])('gives the time there is %s', (_, postings, day, newMinutes) => {
    const given = postings.map((more, index) => posting(`ad${index}`, [], more))
    expect(deadline(...given)).toEqual({ day, newMinutes, skills: ['coding-test', 'algorithms'] })
  })

  it.each([
    ['no test', {}],
    ['on the first day', { tests: '2021-09-18' }],
    ['after the window', { tests: '2021-09-22' }],
    ['a closed posting', { tests: '2021-09-20', status: 'closed' }],
  ] as const)('is none: %s', (_, more) => {
    expect(deadline(posting('ad', [], more))).toBeNull()
  })
})

/** Skills that imply nothing, so that the levels of an inventory are all there is to know. */
function randomCase(seed: number) {
  const random = randomNumbers(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const skills = Array.from({ length: 25 }, (_, index) =>
    skill(`s${index}`, {
      size: (['S', 'M', 'L'] as const)[below(3)] ?? 'M',
      needs: index > 0 && below(2) === 0 ? [`s${below(index)}`] : [],
      trains: below(3) === 0 ? [`s${below(25)}`] : [],
    }),
  )
  const levels: Record<string, Level> = {}
  for (const { id } of skills) if (below(2) === 0) levels[id] = below(5) as Level
  const postings = Array.from({ length: 4 }, (_, number) =>
    posting(
      `ad${number}`,
      Array.from({ length: 8 }, (_, index) => {
        const words = Array.from({ length: 1 + below(3) }, () => `s${below(25)}`)
        const kind = below(2) === 0 ? `r${index}` : `p${index}`
        return line(kind, words.join(below(2) === 0 ? '|' : ','), {
          target: (1 + below(5)) as Level,
        })
      }),
      { interest: (1 + below(5)) as 1 | 2 | 3 | 4 | 5 },
    ),
  )
  return { skills, postings, levels, newMinutes: 60 * (4 + below(60)) }
}

type Possible = readonly {
  readonly skill: string
  readonly from: Level
  readonly to: Level
  readonly hours: number
}[]

/** Preferred lines for skills that train and imply each other: what two steps raise counts once. */
function overlappingCase(seed: number) {
  const random = randomNumbers(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const skills = Array.from({ length: 6 }, (_, index) =>
    skill(`s${index}`, {
      size: (['S', 'M', 'L'] as const)[below(3)] ?? 'M',
      implies: index > 0 && below(2) === 0 ? [`s${below(index)}`] : [],
      trains: below(2) === 0 ? [`s${below(6)}`] : [],
    }),
  )
  const lines = Array.from({ length: 7 }, (_, index) =>
    line(`p${index}`, `s${below(6)}`, { target: (1 + below(2)) as Level }),
  )
  const context = contextOf([posting('ad', lines)], {}, makeCatalogue(skills))
  const all = chooseSteps({ ...context, newMinutes: 60_000 }).steps
  const hours = all.reduce((sum, step) => sum + step.hours, 0)
  return { options: { ...context, newMinutes: 30 * below(2 * hours) }, possible: all }
}

/** Every choice of the steps that takes no more hours and no level without the one below it. */
function closedSets(possible: Possible, hours: number): Possible[] {
  const [step, ...rest] = [...possible].sort((a, b) => a.from - b.from)
  if (!step) return [[]]
  const without = rest.filter(({ skill: each }) => each !== step.skill)
  const taken = step.hours > hours ? [] : closedSets(rest, hours - step.hours)
  return [...closedSets(without, hours), ...taken.map((set) => [step, ...set])]
}

function worthIn(options: ReturnType<typeof contextOf>): (steps: Possible) => number {
  return (steps) => trueWorth(steps, options)
}
