import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../src/core/log/entry.ts'
import { outcomesOf } from '../../../src/core/log/outcome.ts'
import { paceOf, ratioOf } from '../../../src/core/log/pace.ts'
import { levelProposals, studiesSkill } from '../../../src/core/log/proposals.ts'
import { streak } from '../../../src/core/log/streak.ts'
import type { Block, Plan } from '../../../src/core/plan/plan.ts'
import { makeInventory } from '../../../src/core/skill/inventory.ts'
import type { Level } from '../../../src/core/skill/level.ts'
import { assessments, catalogueOf, skill } from '../gap/build.ts'
import { emptyPlan } from '../planning/empty-plan.ts'

const today = '2021-09-30'

function entry(day: string, more: Partial<LogEntry> = {}): LogEntry {
  return { id: `l-${day}`, day, text: 'studied', ...more }
}

function planOf(blocks: Readonly<Record<string, number>>): Plan {
  return emptyPlan('p1', {
    blocks: Object.entries(blocks).map(
      ([id, minutes]): Block => ({
        id,
        minutes,
        day: '2021-09-18',
        start: '10:00',
        kind: 'study',
        skill: 'tdd',
      }),
    ),
  })
}

describe('what became of a block', () => {
  it.each([
    ['nobody spoke of it', [], undefined],
    ['done', ['done'], 'done'],
    ['skipped', ['skipped'], 'skipped'],
    ['done, then skipped', ['done', 'skipped'], 'skipped'],
    ['skipped, then done', ['skipped', 'done'], 'done'],
    ['done, then written of', ['done', undefined], 'done'],
  ] as const)('%s', (_, outcomes, expected) => {
    const log = outcomes.map((outcome) =>
      entry('2021-09-18', { block: 'b1', ...(outcome && { outcome }) }),
    )
    const outcomeOf = outcomesOf(log)
    expect(outcomeOf({ id: 'b1', day: '2021-09-18' })).toBe(expected)
    expect(outcomeOf({ id: 'b2', day: '2021-09-18' })).toBeUndefined()
    const moved = expected === 'skipped' ? undefined : expected
    expect(outcomeOf({ id: 'b1', day: '2021-09-19' })).toBe(moved)
  })
})

describe('pace', () => {
  it.each([
    [0, null, 1.4],
    [5, 1, 1.2],
    [5, 2, 1.7],
    [95, 1, 1.02],
  ])('draws %i blocks of ratio %s to %s', (finished, own, ratio) => {
    expect(ratioOf(finished, own)).toBeCloseTo(ratio, 12)
  })

  it('learns from finished blocks whose minutes are known', () => {
    const log = [
      entry('2021-09-18', { block: 'b1', minutes: 30 }),
      entry('2021-09-18', { block: 'b1', minutes: 60, outcome: 'done' }),
      entry('2021-09-19', { block: 'b2', minutes: 30, outcome: 'done' }),
      entry('2021-09-20', { block: 'b3', minutes: 30 }),
      entry('2021-09-21', { block: 'b4', outcome: 'done' }),
      entry('2021-09-22', { block: 'b5', outcome: 'skipped', minutes: 5 }),
      entry('2021-09-22', { block: 'b6', outcome: 'done', minutes: 100 }),
      entry('2021-09-22', { block: 'b6', outcome: 'skipped' }),
      entry('2021-09-23', { block: 'elsewhere', outcome: 'done', minutes: 500 }),
    ]
    const plans = [planOf({ b1: 10, b3: 60, b4: 60 }), planOf({ b1: 60, b2: 20, b5: 60, b6: 60 })]
    const pace = paceOf({ log, plans, today })
    expect(pace).toMatchObject({ finished: 2, own: 1.5 })
    expect(pace.ratio).toBeCloseTo((7 + 2 * 1.5) / 7, 12)
  })

  it.each([
    ['an empty log', [], null],
    ['less than two weeks', [entry('2021-09-18', { minutes: 600, skills: ['tdd'] })], null],
    [
      'two weeks',
      [
        entry('2021-09-17', { minutes: 120, skills: ['tdd'] }),
        entry('2021-09-30', { minutes: 60, skills: ['tdd'] }),
      ],
      90,
    ],
    ['no study', [entry('2021-09-01', { minutes: 120 })], null],
    [
      'eight weeks at most',
      [
        entry('2021-08-05', { minutes: 9999, skills: ['tdd'] }),
        entry('2021-08-30', { minutes: 30, skills: ['tdd'] }),
        entry('2021-09-20', { minutes: 50, skills: ['tdd'] }),
      ],
      10,
    ],
    [
      'anew after a long pause',
      [
        entry('2021-08-10', { minutes: 9999, skills: ['tdd'] }),
        entry('2021-09-08', { minutes: 23, skills: ['tdd'] }),
      ],
      7,
    ],
    [
      'less than two weeks after a long pause',
      [
        entry('2021-08-20', { minutes: 9999, skills: ['tdd'] }),
        entry('2021-09-30', { minutes: 80, skills: ['tdd'] }),
      ],
      null,
    ],
    [
      'none for as long as it looks back',
      [entry('2021-05-01', { minutes: 60, skills: ['tdd'] })],
      null,
    ],
    ['too few to make one', [entry('2021-09-10', { minutes: 1, skills: ['tdd'] })], null],
    [
      'not the future',
      [
        entry('2021-09-17', { minutes: 140, skills: ['tdd'] }),
        entry('2021-10-01', { minutes: 999, skills: ['tdd'] }),
      ],
      70,
    ],
  ])('minutes a week: %s', (_, log, expected) => {
    expect(paceOf({ log, plans: [], today }).weeklyMinutes).toBe(expected)
  })
})

describe('progress', () => {
  const catalogue = catalogueOf('tdd', 'sql', skill('linux', { size: 'L' }))
  const propose = (log: readonly LogEntry[], levels: Readonly<Record<string, Level>> = {}) =>
    levelProposals({
      log,
      plans: [planOf({ b1: 60 })],
      inventory: makeInventory(assessments(levels)),
      catalogue,
    })
  const studied = (minutes: number, skills = ['tdd'], day = '2021-09-20') => [
    entry(day, { minutes, skills }),
  ]

  it.each([
    ['enough for the next level', studied(480), { tdd: 1 }, 2],
    ['a minute short', studied(479), { tdd: 1 }, null],
    ['enough for two levels', studied(600), {}, 2],
    ['three at most', studied(60 * 500), {}, 3],
    ['nothing beyond three', studied(60 * 500), { tdd: 3 }, null],
    [
      'not what was done before the assessment',
      studied(480, ['tdd'], '2021-09-16'),
      { tdd: 1 },
      null,
    ],
    ['not what was done on its day', studied(480, ['tdd'], '2021-09-17'), { tdd: 1 }, null],
    ['several sittings', [...studied(240), ...studied(240, ['tdd'], '2021-09-21')], { tdd: 1 }, 2],
    ['shared between skills', studied(480, ['tdd', 'sql']), { tdd: 1, sql: 2 }, null],
    ["the block's skill", [entry('2021-09-20', { minutes: 480, block: 'b1' })], { tdd: 1 }, 2],
    [
      'skipped',
      [entry('2021-09-20', { minutes: 480, block: 'b1', outcome: 'skipped' })],
      { tdd: 1 },
      null,
    ],
    ['a large skill takes twice as long', studied(239, ['linux']), {}, null],
  ] as const)('%s', (_, log, levels, to) => {
    expect(propose(log, levels)[0]?.to ?? null).toBe(to)
  })

  it.each([
    ['names a skill', { skills: ['tdd'] }, true],
    ['has a block of one', { block: 'b1' }, true],
    ['has a block that no plan knows', { block: 'b9' }, false],
    ['skipped its block', { block: 'b1', outcome: 'skipped' }, false],
    ['names none', {}, false],
  ] as const)('is possible for an entry that %s: %j %s', (_, more, expected) => {
    expect(studiesSkill([entry('2021-09-20', more)], [planOf({ b1: 60 })])).toBe(expected)
  })

  it('brings its evidence', () => {
    const log = [
      entry('2021-09-21', { id: 'b', minutes: 240, skills: ['tdd'], text: 'bowling kata' }),
      entry('2021-09-20', { id: 'a', minutes: 300, skills: ['tdd'], text: 'first tests' }),
    ]
    expect(propose(log, { tdd: 1 })).toEqual([
      {
        skill: 'tdd',
        from: 1,
        to: 2,
        minutes: 540,
        needed: 480,
        entries: ['a', 'b'],
        evidence: { day: '2021-09-21', source: 'study', text: 'bowling kata' },
      },
    ])
  })
})

describe('streak', () => {
  it.each([
    ['no entries', [], 0, false, 0],
    ['today', ['2021-09-30'], 1, true, 1],
    ['today is not written yet', ['2021-09-28', '2021-09-29'], 2, false, 2],
    ['two days missed', ['2021-09-27', '2021-09-28'], 0, false, 2],
    ['a gap', ['2021-09-30', '2021-09-29', '2021-09-27', '2021-09-26', '2021-09-25'], 2, true, 3],
    ['twice a day, over a month end', ['2021-08-31', '2021-09-01', '2021-09-01'], 0, false, 2],
    ['the future', ['2021-09-30', '2021-10-01'], 1, true, 1],
  ])('%s', (_, days, now, written, longest) => {
    expect(
      streak(
        days.map((day) => entry(day)),
        today,
      ),
    ).toEqual({ days: now, today: written, longest })
  })
})
