import type { ClosureFinder } from './closure-cut.ts'

/** What a relaxation looks at: the free items that could still be chosen, and the budget that is left for them. */
export interface Relaxable {
  readonly values: readonly number[]
  readonly costs: readonly number[]
  readonly free: readonly number[]
  readonly budget: number
  readonly find: ClosureFinder
}

/** The answer of a relaxation. */
export interface Relaxed {
  /** No closed set of free items within the budget is worth more. */
  readonly bound: number
  /** The closed set within the budget that the relaxation is made of. */
  readonly within: readonly number[]
  /** What the relaxation takes a share of: empty where `within` is the best there is. */
  readonly between: readonly number[]
}

/**
 * The Lagrangian bound of a closure under a budget: the price of an hour at which the best closed set (by value less
 * price x cost) just turns from too dear to affordable. The sets shrink as the price rises, so each cut only looks
 * between the last affordable and the last unaffordable one (Eisner and Severance 1976).
 */
export function relax(problem: Relaxable): Relaxed {
  const { values, costs, free, budget } = problem
  const worthOf = (items: readonly number[]) => total(values, items)
  const spentOn = (items: readonly number[]) => total(costs, items)
  let within: readonly number[] = []
  let between = free
  let spent = 0
  let extraValue = worthOf(between)
  let extraCost = spentOn(between)
  if (extraCost <= budget) return { bound: extraValue, within: free, between: [] }
  for (;;) {
    const middle = problem.find(
      between,
      (item) => extraCost * at(values, item) - extraValue * at(costs, item),
    )
    if (middle.weight <= 0 || middle.items.length === between.length) break
    const cost = spent + spentOn(middle.items)
    const chosen = new Set(middle.items)
    if (cost <= budget) {
      within = [...within, ...middle.items]
      between = between.filter((item) => !chosen.has(item))
      spent = cost
    } else between = middle.items
    extraValue = worthOf(between)
    extraCost = spentOn(between)
    if (spent === budget) return { bound: worthOf(within), within, between: [] }
  }
  const share = Math.floor((extraValue * (budget - spent)) / extraCost)
  return { bound: worthOf(within) + share, within, between }
}

export function total(numbers: readonly number[], items: readonly number[]): number {
  let sum = 0
  for (const item of items) sum += at(numbers, item)
  return sum
}

export function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0
}
