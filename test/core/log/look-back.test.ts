import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../src/core/log/entry.ts'
import { lookBack } from '../../../src/core/log/look-back.ts'
import { assessed, catalogueOf } from '../gap/build.ts'
import { emptyPlan } from '../plan/empty-plan.ts'

const catalogue = catalogueOf('tdd', 'sql', 'jpa')
const plans = [
  emptyPlan('plan1', {
    blocks: [
      { id: 'b1', day: '2021-09-10', start: '10:00', minutes: 60, kind: 'study', skill: 'jpa' },
    ],
  }),
]
const log: readonly LogEntry[] = [
  { id: 'l1', day: '2021-08-31', text: 'before', minutes: 500, skills: ['tdd'] },
  { id: 'l2', day: '2021-09-01', text: 'both', minutes: 121, skills: ['tdd', 'sql'] },
  { id: 'l3', day: '2021-09-10', text: '', minutes: 70, block: 'b1', outcome: 'done' },
  { id: 'l4', day: '2021-09-10', text: 'a walk', minutes: 30 },
  { id: 'l5', day: '2021-09-30', text: '', block: 'b1', outcome: 'skipped' },
  { id: 'l6', day: '2021-10-01', text: 'after', minutes: 900, skills: ['sql'] },
]
const september = { from: '2021-09-01', to: '2021-09-30', catalogue }

describe('looking back', () => {
  it('sums up the days of a span, both ends included', () => {
    expect(lookBack({ log, plans, assessments: [] }, september)).toMatchObject({
      entries: 4,
      days: 3,
      minutes: 221,
      skills: [
        { skill: 'jpa', minutes: 70 },
        { skill: 'sql', minutes: 61 },
        { skill: 'tdd', minutes: 61 },
      ],
    })
  })

  it.each([
    [
      'from before the span',
      [
        ['2021-08-01', 1],
        ['2021-09-05', 2],
      ],
      [{ from: 1, to: 2 }],
    ],
    [
      'from its first answer',
      [
        ['2021-09-02', 0],
        ['2021-09-05', 2],
      ],
      [{ from: 0, to: 2 }],
    ],
    ['not by a first answer', [['2021-09-05', 2]], []],
    [
      'not after the span',
      [
        ['2021-08-01', 1],
        ['2021-10-01', 3],
      ],
      [],
    ],
    [
      'not what fell',
      [
        ['2021-08-01', 2],
        ['2021-09-05', 3],
        ['2021-09-06', 2],
      ],
      [],
    ],
  ] as const)('names the levels that rose: %s', (_, levels, raised) => {
    const assessments = levels.map(([day, level]) => assessed('jpa', level, { day }))
    const told = lookBack({ log: [], plans, assessments }, september)
    expect(told.raised).toEqual(raised.map((one) => ({ skill: 'jpa', ...one })))
  })

  it('names the levels that the hours speak for, of what was studied in the span', () => {
    const assessments = [assessed('tdd', 1, { day: '2021-01-01' }), assessed('jpa', 0)]
    const told = lookBack({ log, plans, assessments }, september)
    expect(told.proposed).toEqual([
      { skill: 'sql', from: 0, to: 2 },
      { skill: 'tdd', from: 1, to: 2 },
    ])
    const august = { from: '2021-08-01', to: '2021-08-31', catalogue }
    expect(lookBack({ log, plans, assessments }, august).proposed).toEqual([
      { skill: 'tdd', from: 1, to: 2 },
    ])
  })
})
