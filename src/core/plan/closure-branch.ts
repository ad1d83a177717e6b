import type { ClosureLimits } from './closure.ts'
import { type ClosureFinder, makeClosureFinder, type Needs } from './closure-cut.ts'
import { at, relax, total } from './closure-relax.ts'

/** Items by number; every need is among them and every item's needs fit the budget alone. */
export interface Numbered {
  readonly values: readonly number[]
  readonly costs: readonly number[]
  readonly needs: Needs
  readonly budget: number
}

interface Found {
  readonly chosen: readonly number[]
  readonly value: number
  readonly bound: number
  readonly nodes: number
}

/** Best-first branch and bound: the open part with the highest bound is split next, of equal ones the older. */
export function branch(problem: Numbered, limits: ClosureLimits): Found {
  const search = prepare(problem)
  let best = fill(search, [], search.all)
  const parts: Part[] = []
  let nodes = 0
  const open = (taken: readonly number[], left: readonly number[]) => {
    nodes++
    const part = look(search, taken, left)
    const filled = fill(search, part.within, part.left)
    if (filled.value > best.value) best = filled
    if (part.between.length > 0 && part.bound > best.value) parts.push(part)
  }
  open([], search.all)
  for (;;) {
    const part = takeHighest(parts)
    const bound = Math.max(best.value, part?.bound ?? 0)
    const close = bound - best.value <= limits.gap * bound
    if (!part || close || nodes + 2 > limits.nodes) return { ...best, bound, nodes }
    const item = splitting(search, part)
    const below = new Set(at2(search.below, item))
    const above = new Set(at2(search.above, item))
    const without = (items: readonly number[], gone: ReadonlySet<number>) =>
      items.filter((other) => !gone.has(other))
    open(
      [...part.taken, ...part.left.filter((other) => below.has(other))],
      without(part.left, below),
    )
    open(part.taken, without(part.left, above))
  }
}

interface Search extends Numbered {
  readonly all: readonly number[]
  /** Each item with everything it needs, and with everything that needs it. */
  readonly below: Needs
  readonly above: Needs
  readonly find: ClosureFinder
}

/** A part of all choices: what is taken for sure, what is still open, and the bound of it all. */
interface Part {
  readonly taken: readonly number[]
  readonly left: readonly number[]
  readonly bound: number
  readonly within: readonly number[]
  readonly between: readonly number[]
}

function prepare(problem: Numbered): Search {
  const all = problem.values.map((_, item) => item)
  const below = all.map((item) => {
    const found = new Set([item])
    for (const each of found) for (const need of at2(problem.needs, each)) found.add(need)
    return [...found]
  })
  const above: number[][] = all.map(() => [])
  for (const item of all) for (const need of at2(below, item)) above[need]?.push(item)
  return { ...problem, all, below, above, find: makeClosureFinder(problem.needs) }
}

/** The bound of a part, after leaving out what can no longer be paid and what leads to nothing. */
function look(search: Search, taken: readonly number[], left: readonly number[]): Part {
  const { values, costs, below, find } = search
  const budget = search.budget - total(costs, taken)
  const isLeft = new Set(left)
  const useful = new Set<number>()
  for (const item of left) {
    if (at(values, item) === 0 || useful.has(item)) continue
    const missing = at2(below, item).filter((need) => isLeft.has(need))
    if (total(costs, missing) <= budget) for (const need of missing) useful.add(need)
  }
  const free = left.filter((item) => useful.has(item))
  const relaxed = relax({ values, costs, free, budget, find })
  return {
    taken,
    left: free,
    bound: total(values, taken) + relaxed.bound,
    within: [...taken, ...relaxed.within],
    between: relaxed.between,
  }
}

/** What is chosen, and further items with all they need by value per cost, while the budget lasts. */
function fill(
  { values, costs, below, budget }: Search,
  chosen: readonly number[],
  left: readonly number[],
): { readonly chosen: readonly number[]; readonly value: number } {
  const taken = new Set(chosen)
  let rest = budget - total(costs, chosen)
  for (;;) {
    let best: { missing: number[]; value: number; cost: number } | null = null
    for (const item of left) {
      if (taken.has(item) || at(values, item) === 0) continue
      const missing = at2(below, item).filter((need) => !taken.has(need))
      const cost = total(costs, missing)
      if (cost > rest) continue
      const value = total(values, missing)
      if (!best || value * best.cost > best.value * cost) best = { missing, value, cost }
    }
    if (!best) break
    for (const item of best.missing) taken.add(item)
    rest -= best.cost
  }
  const sorted = [...taken].sort((a, b) => a - b)
  return { chosen: sorted, value: total(values, sorted) }
}

function takeHighest(parts: Part[]): Part | undefined {
  let highest = 0
  for (let i = 1; i < parts.length; i++) {
    if ((parts[i]?.bound ?? 0) > (parts[highest]?.bound ?? 0)) highest = i
  }
  return parts.splice(highest, 1)[0]
}

/** The item to split at: of those that the relaxation takes a share of, the one that decides most. */
function splitting({ costs, below, above }: Search, part: Part): number {
  const between = new Set(part.between)
  let chosen = part.between[0] ?? 0
  let most = -1
  for (const item of part.between) {
    const count = (items: readonly number[]) =>
      total(
        costs,
        items.filter((other) => between.has(other)),
      )
    const decides = Math.min(count(at2(below, item)), count(at2(above, item)))
    if (decides > most) {
      most = decides
      chosen = item
    }
  }
  return chosen
}

function at2(lists: Needs, index: number): readonly number[] {
  return lists[index] ?? []
}
