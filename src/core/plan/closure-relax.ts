import type { Row } from './closure-branch.ts'
import type { ClosureFinder } from './closure-cut.ts'

/** What a relaxation looks at: the free items that could still be chosen, and the budget that is left for them. */
export interface Relaxable {
  readonly values: readonly number[]
  readonly costs: readonly number[]
  readonly free: readonly number[]
  readonly budget: number
  readonly find: ClosureFinder
  /** Where to look first: the price of a similar problem. */
  readonly price?: Price
}

/** So much value for so much cost. */
export interface Price {
  readonly value: number
  readonly cost: number
}

/** The answer of a relaxation. */
export interface Relaxed {
  /** No closed set of free items within the budget is worth more. */
  readonly bound: number
  /** The closed set within the budget that the relaxation is made of. */
  readonly within: readonly number[]
  /** What the relaxation takes a share of: empty where `within` is the best there is. */
  readonly between: readonly number[]
  readonly price?: Price
}

/**
 * The Lagrangian bound of a closure under a budget: the price of an hour at which the best closed set (by value less
 * price x cost) just turns from too dear to affordable. The sets shrink as the price rises, so each cut only looks
 * between the last affordable and the last unaffordable one (Eisner and Severance 1976).
 */
export function relax(problem: Relaxable): Relaxed {
  const { values, costs, free, budget } = problem
  let within: readonly number[] = []
  let between = free
  let spent = 0
  let rest = { value: total(values, between), cost: total(costs, between) }
  if (rest.cost <= budget) return { bound: rest.value, within: free, between: [] }
  let hint = problem.price
  for (;;) {
    const price = hint ?? rest
    const middle = problem.find(
      between,
      (item) => price.cost * at(values, item) - price.value * at(costs, item),
    )
    const isNew = middle.items.length > 0 && middle.items.length < between.length
    if (!isNew && !hint) break
    hint = undefined
    if (!isNew) continue
    const cost = total(costs, middle.items)
    if (spent + cost <= budget) {
      const chosen = new Set(middle.items)
      within = [...within, ...middle.items]
      between = between.filter((item) => !chosen.has(item))
      spent += cost
    } else between = middle.items
    rest = { value: total(values, between), cost: total(costs, between) }
    if (spent === budget) return { bound: total(values, within), within, between: [] }
  }
  const share = Math.floor((rest.value * (budget - spent)) / rest.cost)
  return { bound: total(values, within) + share, within, between, price: rest }
}

export function total(numbers: readonly number[], items: readonly number[]): number {
  let sum = 0
  for (const item of items) sum += at(numbers, item)
  return sum
}

/** Whether items keep every row. */
export function isWithin(rows: readonly Row[], items: readonly number[]): boolean {
  return rows.every(({ costs, budget }) => total(costs, items) <= budget)
}

export function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0
}
