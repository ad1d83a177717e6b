import type { Plan } from '../../../src/core/plan/plan.ts'

/** A plan for Chuseok without days, steps or blocks. */
export function emptyPlan(id: string, more: Partial<Plan> = {}): Plan {
  return {
    id,
    made: '2021-09-17',
    from: '2021-09-18',
    to: '2021-09-26',
    days: [],
    budget: {
      rawMinutes: 0,
      slackMinutes: 0,
      fixedMinutes: 0,
      reviewMinutes: 0,
      newMinutes: 0,
      ratio: 1.4,
    },
    steps: [],
    leftOut: [],
    blocks: [],
    certificate: { worth: 0, bound: 0, ratio: 1 },
    ...more,
  }
}
