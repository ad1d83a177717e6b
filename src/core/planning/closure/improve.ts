import { fill } from './fill.ts'
import type { Numbered } from './numbered.ts'
import { at } from './relax.ts'

/** A choice and what it is worth. */
export interface Choice {
  readonly chosen: readonly number[]
  readonly value: number
}

export interface Improvable extends Numbered {
  readonly all: readonly number[]
  /** Each item with everything that needs it. */
  readonly above: readonly (readonly number[])[]
}

/** So often at most every item is looked at. */
const ROUNDS = 4

/**
 * A choice made better item by item: one that is in it is left out with all that needs it, one that is not is taken with all that
 * it needs, and what then still fits is filled up. Two budgets leave a relaxation far from what can be done; this closes most of it.
 */
export function improve(search: Improvable, choice: Choice): Choice {
  let best = choice
  // What is dense depends on which budget is scarce: their weighed sum, and each of them.
  for (const single of [search.single, ...search.rows]) {
    const weighed = { ...search, single }
    const filled = climbed(weighed, fill(weighed, [], [search.all]))
    const higher = climbed(weighed, best)
    best = [filled, higher].reduce((a, b) => (b.value > a.value ? b : a), best)
  }
  return best
}

function climbed(search: Improvable, choice: Choice): Choice {
  let best = choice
  for (let round = 0; round < ROUNDS; round++) {
    const before = best.value
    for (const item of search.all) {
      const tried = exchanged(search, best, item)
      if (tried.value > best.value) best = tried
    }
    if (best.value === before) break
  }
  return best
}

function exchanged(search: Improvable, { chosen }: Choice, item: number): Choice {
  const { all, above, below, rows } = search
  if (chosen.includes(item)) {
    const gone = new Set(above[item])
    const left = chosen.filter((other) => !gone.has(other))
    return fill(search, left, [all.filter((other) => !gone.has(other))])
  }
  const taken = below[item] ?? []
  const fits = rows.every(({ costs, budget }) => {
    return taken.reduce((sum, need) => sum + at(costs, need), 0) <= budget
  })
  return fits ? fill(search, taken, [chosen, all]) : { chosen, value: -1 }
}
