import highsModule from 'highs'
import type { ClosureProblem } from '../../../../src/core/planning/closure/closure.ts'

// Its types describe the CommonJS build, whose default is a member; what runs here is the ES module.
const loadHighs = highsModule as unknown as typeof highsModule.default

/** The exact optimum of a linear problem by another solver (HiGHS, proved optimal: its default gap is not 0). */
export async function makeOracle(): Promise<(problem: ClosureProblem) => number> {
  const highs = await loadHighs()
  return (problem) => {
    const solved = highs.solve(linearProgram(problem), { mip_rel_gap: 0, mip_abs_gap: 0.5 })
    if (solved.Status !== 'Optimal') throw new Error(`HiGHS: ${solved.Status}`)
    return Math.round(solved.ObjectiveValue)
  }
}

function linearProgram({ items, budget, early }: ClosureProblem): string {
  const names = new Map(items.map(({ id }, index) => [id, `x${index}`]))
  const sum = (weightOf: (item: (typeof items)[number]) => number) =>
    items.map((item) => `${weightOf(item)} ${names.get(item.id)}`).join(' + ')
  const needs = items.flatMap((item) =>
    item.needs.map((need) => `${names.get(item.id)} - ${names.get(need)} <= 0`),
  )
  return [
    'Maximize',
    sum((item) => item.value),
    'Subject To',
    ...needs,
    `${sum((item) => item.cost)} <= ${budget}`,
    ...(early
      ? [`${sum(({ id, cost }) => (early.ids.has(id) ? cost : 0))} <= ${early.budget}`]
      : []),
    'Binary',
    [...names.values()].join(' '),
    'End',
  ].join('\n')
}
