import type { Numbered, Row } from './closure-branch.ts'
import type { Needs } from './closure-cut.ts'
import { at, isWithin, total } from './closure-relax.ts'

/** What can be filled up: a problem, and each item with everything it needs. */
export interface Fillable extends Numbered {
  readonly below: Needs
}

/** What is chosen, and further items of the pools with all they need, by value per cost, while every row allows it. */
export function fill(
  problem: Fillable,
  chosen: readonly number[],
  pools: Needs,
): { readonly chosen: readonly number[]; readonly value: number } {
  const { values, rows, below } = problem
  const taken = new Uint8Array(values.length)
  for (const item of chosen) taken[item] = 1
  let rests = rows.map((row) => ({ ...row, budget: row.budget - total(row.costs, chosen) }))
  for (const pool of pools) {
    let waiting = pool.filter((item) => at(values, item) > 0)
    for (;;) {
      waiting = waiting.filter((item) => taken[item] === 0)
      const best = densest(problem, { taken, rests, pool: waiting })
      if (best === null) break
      const missing = (below[best] ?? []).filter((need) => taken[need] === 0)
      for (const item of missing) taken[item] = 1
      rests = rests.map((row) => ({ ...row, budget: row.budget - total(row.costs, missing) }))
    }
  }
  const all = values.map((_, item) => item).filter((item) => taken[item] === 1)
  return { chosen: all, value: total(values, all) }
}

interface Filling {
  /** 1 for items that are taken. */
  readonly taken: Uint8Array
  readonly rests: readonly Row[]
  readonly pool: readonly number[]
}

/** The item of the pool that is worth most per cost with all it lacks, of those that fit; of equal ones the first. */
function densest(
  { values, single, below }: Fillable,
  { taken, rests, pool }: Filling,
): number | null {
  let best: number | null = null
  let bestValue = 0
  let bestCost = 0
  for (const item of pool) {
    // Looked at for every item at every turn: no lists are made for those that are no better.
    if (rests.some(({ costs, budget }) => at(costs, item) > budget)) continue
    const needed = below[item] ?? []
    let value = 0
    let cost = 0
    for (const need of needed) {
      if (taken[need] === 1) continue
      value += at(values, need)
      cost += at(single.costs, need)
    }
    if (best !== null && value * bestCost <= bestValue * cost) continue
    if (
      !isWithin(
        rests,
        needed.filter((need) => taken[need] === 0),
      )
    )
      continue
    best = item
    bestValue = value
    bestCost = cost
  }
  return best
}
