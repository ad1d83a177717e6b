import { expect, it } from 'vitest'
import { addPlan, dropPlan } from '../../../src/core/change/plans.ts'
import { EMPTY_DOCUMENT } from '../../../src/core/document.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { emptyPlan } from '../planning/empty-plan.ts'

function plan(id: string, ...blocks: string[]): Plan {
  const sitting = { day: '2021-09-18', start: '10:00', minutes: 30, kind: 'opening' } as const
  return emptyPlan(id, { blocks: blocks.map((block) => ({ id: block, ...sitting })) })
}

it('gives plans that two terminals proposed at once ids of their own, and their blocks', () => {
  const first = addPlan(EMPTY_DOCUMENT, plan('plan1', 'plan1-01'), { uid: 'u' })
  const { plans } = addPlan(first, plan('plan1', 'plan1-01', 'plan1-02'), { uid: 'v' })
  expect(plans.map(({ id, uid }) => [id, uid])).toEqual([
    ['plan1', 'u'],
    ['plan2', 'v'],
  ])
  expect(plans[1]?.blocks.map(({ id }) => id)).toEqual(['plan2-01', 'plan2-02'])
})

it('leaves blocks that a plan made anew keeps under their ids', () => {
  const first = addPlan(EMPTY_DOCUMENT, plan('plan1', 'plan1-01'), { uid: 'u' })
  const { plans } = addPlan(first, plan('plan2', 'plan1-01', 'plan1-02'), {
    uid: 'v',
    from: 'plan1',
  })
  expect(plans[1]?.blocks.map(({ id }) => id)).toEqual(['plan1-01', 'plan1-02'])
})

it('saves no change of a plan that counts no more', () => {
  const first = addPlan(EMPTY_DOCUMENT, plan('plan1'), { uid: 'u' })
  const mark = { uid: 'w', from: 'plan1' }
  const second = addPlan(first, plan('plan2'), { uid: 'v' })
  expect(() => addPlan(second, plan('plan2'), mark)).toThrow('plan-outrun')
  const dropped = dropPlan(first, 'plan1', '2021-09-18')
  expect(() => addPlan(dropped, plan('plan2'), mark)).toThrow('plan-outrun')
})
