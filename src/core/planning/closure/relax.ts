import type { ClosureFinder } from './cut.ts'
import type { Row } from './numbered.ts'

/** What a relaxation looks at: the free items that could still be chosen, and the budget that is left for them. */
export interface Relaxable {
  readonly values: readonly number[]
  readonly costs: readonly number[]
  readonly free: readonly number[]
  readonly budget: number
  readonly find: ClosureFinder
  /** A bound as low as this is low enough: then the search for a lower one ends. */
  readonly enough: number
  /** What is known before, from a problem with more to choose from. */
  readonly known?: Known
}

/** Items that hold a best set at a price, or such a set itself. */
export type Known = { readonly price: Price } & (
  | { readonly among: readonly number[] }
  | { readonly best: readonly number[] }
)

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
  const { values, costs, free, budget, known } = problem
  if (total(costs, free) <= budget) return { bound: total(values, free), within: free, between: [] }
  const all = { within: [], between: free, rest: budget }
  if (!known) return narrow(problem, all)
  return split(problem, all, known.price, bestKnown(problem, known))
}

/** What the best set at the turning price is known to hold, what it may hold besides, and the budget for that. */
interface Open {
  readonly within: readonly number[]
  readonly between: readonly number[]
  readonly rest: number
}

/** Goes on at the price at which taking all that lies between is worth as much as taking none of it. */
function narrow(problem: Relaxable, open: Open): Relaxed {
  const { values, costs } = problem
  const { within, between, rest } = open
  const price = { value: total(values, between), cost: total(costs, between) }
  const best = cut(problem, between, price)
  if (best.length > 0 && best.length < between.length) return split(problem, open, price, best)
  return { bound: total(values, within) + worth(rest, price), within, between, price }
}

/** Goes on above or below the best set at a price. */
function split(
  problem: Relaxable,
  { within, between, rest }: Open,
  price: Price,
  best: readonly number[],
): Relaxed {
  const { values, costs, enough } = problem
  const after = rest - total(costs, best)
  const bound = total(values, within) + total(values, best) + worth(after, price)
  const chosen = new Set(best)
  const open =
    after < 0
      ? { within, between: best, rest }
      : {
          within: [...within, ...best],
          between: between.filter((item) => !chosen.has(item)),
          rest: after,
        }
  if (after === 0) return { bound, within: open.within, between: [], price }
  if (bound <= enough) return { bound, within: open.within, between: open.between, price }
  return narrow(problem, open)
}

/** What so much cost is worth at a price, rounded down: values are whole. */
function worth(cost: number, price: Price): number {
  return Math.floor((price.value * cost) / price.cost)
}

/** The best of the free items at a price at which something is known. */
function bestKnown(problem: Relaxable, known: Known): readonly number[] {
  if ('best' in known) return known.best
  const possible = new Set(known.among)
  return cut(
    problem,
    problem.free.filter((item) => possible.has(item)),
    known.price,
  )
}

/** The best closed set of the items at a price; of several the smallest. */
function cut(
  { values, costs, find }: Relaxable,
  items: readonly number[],
  price: Price,
): readonly number[] {
  return find(items, (item) => price.cost * at(values, item) - price.value * at(costs, item))
}

/** What these items have of the numbers, together. */
export function total(numbers: readonly number[], items: readonly number[]): number {
  let sum = 0
  for (const item of items) sum += at(numbers, item)
  return sum
}

/** Whether items keep every row. */
export function isWithin(rows: readonly Row[], items: readonly number[]): boolean {
  return rows.every(({ costs, budget }) => total(costs, items) <= budget)
}

/** An item's number; 0 where it has none. */
export function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0
}
