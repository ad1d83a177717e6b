import { makeClosureFinder } from './cut.ts'
import type { Numbered, Row } from './numbered.ts'
import { at, relax, total } from './relax.ts'

/** Weights are multiples of one in so many, so that costs stay whole. */
const GRAIN = 16
/** How often the weight is halved in on. */
const ROUNDS = 10

/**
 * One row in place of several: all that keeps them keeps their weighted sum (surrogate relaxation). With two rows the
 * second's weight is halved in on where the relaxation breaks neither, for there its bound is the lowest.
 */
export function weighRows({ values, below, rows }: Omit<Numbered, 'single'>): Row {
  const [whole = { costs: [], budget: 0 }, second] = rows
  if (!second) return whole
  const find = makeClosureFinder(below)
  const free = values.map((_, item) => item)
  const sumWith = (weight: number): Row => ({
    costs: whole.costs.map((cost, item) => cost * GRAIN + at(second.costs, item) * weight),
    budget: whole.budget * GRAIN + second.budget * weight,
  })
  let best: { row: Row; bound: number } | null = null
  let low = 0
  let high: number | null = null
  for (let round = 0, weight = 0; round < ROUNDS; round++) {
    const row = sumWith(weight)
    const relaxed = relax({ values, free, find, enough: 0, ...row })
    if (!best || relaxed.bound < best.bound) best = { row, bound: relaxed.bound }
    if (total(second.costs, relaxed.within) > second.budget) low = weight
    else high = weight
    if (high === 0) break
    weight = high === null ? Math.max(GRAIN, low * 4) : Math.floor((low + high) / 2)
    if (weight === low) break
  }
  return best?.row ?? whole
}
