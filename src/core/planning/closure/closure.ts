import { branch, type ClosureLimits } from './branch.ts'
import type { Needs } from './cut.ts'
import type { Row } from './numbered.ts'
import { weighRows } from './rows.ts'

/** Something to choose: a step, or what completing several steps is worth (then without cost). */
export interface ClosureItem {
  readonly id: string
  /** A non-negative integer. */
  readonly value: number
  /** A non-negative integer. */
  readonly cost: number
  /** Ids of the items that must be chosen too. */
  readonly needs: readonly string[]
}

export interface ClosureProblem {
  readonly items: readonly ClosureItem[]
  /** The chosen items' costs may not exceed it. */
  readonly budget: number
  /** What must be done before a day: the costs of these of the chosen items may not exceed its budget either. */
  readonly early?: { readonly ids: ReadonlySet<string>; readonly budget: number }
}

export interface ClosureSolution {
  /** Ids, sorted. */
  readonly chosen: readonly string[]
  readonly value: number
  /** No choice is worth more than this. */
  readonly bound: number
  /** How many relaxations were solved. */
  readonly nodes: number
}

/**
 * The most valuable closed set of items within the budget: a maximum-weight closure with one knapsack row, or with two
 * where some must be done early. Closure-greedy start, then best-first branch and bound over Lagrangian relaxations that
 * minimum cuts solve; two rows are relaxed as their weighted sum. The order of the items does not matter; needs that are
 * not among the items make an item impossible. Sums of value x total cost must stay exact in a double.
 */
export function solveClosure(problem: ClosureProblem, limits: ClosureLimits): ClosureSolution {
  const items = reduce(problem)
  const index = new Map(items.map(({ id }, i) => [id, i]))
  const needs = items.map((item) =>
    item.needs.map((id) => index.get(id) ?? -1).sort((a, b) => a - b),
  )
  const below = allNeeds(needs)
  // In the largest unit that keeps them whole, bounds round down further.
  const unit = commonUnit(items.map(({ value }) => value))
  const values = items.map(({ value }) => value / unit)
  const rows = rowsOf(problem, items)
  const single = weighRows({ values, below, rows })
  const found = branch({ values, below, rows, single }, limits)
  return {
    chosen: found.chosen.map((i) => items[i]?.id ?? ''),
    value: found.value * unit,
    bound: found.bound * unit,
    nodes: found.nodes,
  }
}

/** Each item with everything it needs, and what that needs. */
function allNeeds(needs: Needs): Needs {
  return needs.map((_, item) => {
    const found = new Set([item])
    for (const each of found) for (const need of needs[each] ?? []) found.add(need)
    return [...found]
  })
}

/** The budgets in the largest unit that keeps all costs whole. */
function rowsOf({ budget, early }: ClosureProblem, items: readonly ClosureItem[]): Row[] {
  const unit = commonUnit(items.map(({ cost }) => cost))
  const whole = { costs: items.map(({ cost }) => cost / unit), budget: Math.floor(budget / unit) }
  if (!early) return [whole]
  const costs = items.map(({ id, cost }) => (early.ids.has(id) ? cost / unit : 0))
  return [whole, { costs, budget: Math.floor(early.budget / unit) }]
}

/** The items that could be chosen and lead to something of value, by id. */
function reduce({ items, budget, early }: ClosureProblem): ClosureItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const useful = new Set<string>()
  for (const item of items) {
    if (item.value <= 0) continue
    const below = withNeeds(item.id, byId)
    if (!below) continue
    const costOf = (ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + (byId.get(id)?.cost ?? 0), 0)
    const soon = early ? costOf([...below].filter((id) => early.ids.has(id))) : 0
    if (costOf([...below]) > budget || soon > (early?.budget ?? 0)) continue
    for (const id of below) useful.add(id)
  }
  return items.filter(({ id }) => useful.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** An item and all that it needs; null where something of that is missing. */
function withNeeds(id: string, items: ReadonlyMap<string, ClosureItem>): Set<string> | null {
  const found = new Set([id])
  for (const each of found) {
    const item = items.get(each)
    if (!item) return null
    for (const need of item.needs) found.add(need)
  }
  return found
}

function commonUnit(numbers: readonly number[]): number {
  return numbers.reduce(greatestCommon, 0) || 1
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b)
}
