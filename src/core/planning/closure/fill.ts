import type { Needs } from './cut.ts'
import type { Numbered, Row } from './numbered.ts'
import { at, total } from './relax.ts'

/** What is chosen, and further items of the pools with all they need, by value per cost, while every row allows it. */
export function fill(
  problem: Numbered,
  chosen: readonly number[],
  pools: Needs,
): { readonly chosen: readonly number[]; readonly value: number } {
  const { values, rows, below } = problem
  const taken = maskOf(chosen, values.length)
  let rests = restsOf(rows, chosen)
  for (const pool of pools) {
    let waiting = pool.filter((item) => at(values, item) > 0)
    for (;;) {
      waiting = waiting.filter((item) => taken[item] === 0)
      const best = densest(problem, { taken, rests, pool: waiting })
      if (best === null) break
      const missing = (below[best] ?? []).filter((need) => taken[need] === 0)
      for (const item of missing) taken[item] = 1
      rests = restsOf(rests, missing)
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

/**
 * The item of the pool that is worth most per cost with all it lacks, of those that fit; of equal ones the first. Looked at for
 * every item at every turn of a process that has just begun: plain loops, which cost little to compile.
 */
function densest(problem: Numbered, filling: Filling): number | null {
  const { values, single, below } = problem
  const { taken, rests, pool } = filling
  let best: number | null = null
  let bestValue = 0
  let bestCost = 0
  for (let i = 0; i < pool.length; i++) {
    const item = pool[i] ?? 0
    const needed = below[item] ?? []
    let value = 0
    let cost = 0
    for (let j = 0; j < needed.length; j++) {
      const need = needed[j] ?? 0
      if (taken[need] === 1) continue
      value += values[need] ?? 0
      cost += single.costs[need] ?? 0
    }
    if (best !== null && value * bestCost <= bestValue * cost) continue
    if (!fits(rests, needed, taken)) continue
    best = item
    bestValue = value
    bestCost = cost
  }
  return best
}

/** What the rows still allow beside the chosen items. */
export function restsOf(rows: readonly Row[], chosen: readonly number[]): Row[] {
  return rows.map(({ costs, budget }) => ({ costs, budget: budget - total(costs, chosen) }))
}

/** 1 for the given items, 0 for the others of so many. */
export function maskOf(items: readonly number[], length: number): Uint8Array {
  const mask = new Uint8Array(length)
  for (const item of items) mask[item] = 1
  return mask
}

/** Whether every row allows what is not taken yet of the needed items. */
export function fits(rests: readonly Row[], needed: readonly number[], taken: Uint8Array): boolean {
  for (const { costs, budget } of rests) {
    let rest = budget
    for (let i = 0; i < needed.length; i++) {
      const need = needed[i] ?? 0
      if (taken[need] === 0) rest -= costs[need] ?? 0
    }
    if (rest < 0) return false
  }
  return true
}
