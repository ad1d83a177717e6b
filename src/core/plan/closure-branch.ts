import type { ClosureLimits } from './closure.ts'
import { type ClosureFinder, makeClosureFinder, type Needs } from './closure-cut.ts'
import { fill } from './closure-fill.ts'
import { improve } from './closure-improve.ts'
import { at, isWithin, type Price, relax, total } from './closure-relax.ts'

/** What chosen items may cost together. */
export interface Row {
  readonly costs: readonly number[]
  readonly budget: number
}

/** Items by number; every need is among them and every item fits with all it needs. */
export interface Numbered {
  readonly values: readonly number[]
  readonly needs: Needs
  /** Every one of them must be kept. */
  readonly rows: readonly Row[]
  /** What keeps all rows keeps this one too: the relaxation looks at it alone. */
  readonly single: Row
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
  let best = fill(search, [], [search.all])
  const parts: Part[] = []
  let nodes = 0
  const open = (question: Question) => {
    nodes++
    const part = look(search, question)
    const fits = isWithin(search.rows, part.within)
    const filled = fits
      ? fill(search, part.within, [part.left])
      : fill(search, part.taken, [part.within, part.left])
    if (filled.value > best.value) best = filled
    if (fits && part.between.length === 0) return
    if (part.bound > best.value) parts.push(part)
  }
  open({ taken: [], left: search.all })
  for (;;) {
    const part = takeHighest(parts)
    const bound = Math.max(best.value, part?.bound ?? 0)
    const close = bound - best.value <= limits.gap * bound
    if (!part || close) return { ...best, bound, nodes }
    if (nodes + 2 > limits.nodes) {
      // Of one row the relaxations alone come near enough.
      const { chosen, value } = search.rows.length > 1 ? improve(search, best) : best
      return { chosen, value, bound, nodes }
    }
    const item = splitting(search, part)
    const below = new Set(at2(search.below, item))
    const above = new Set(at2(search.above, item))
    const added = part.left.filter((other) => below.has(other))
    const left = part.left.filter((other) => !below.has(other))
    open({ ...part, taken: [...part.taken, ...added], left })
    open({ ...part, left: part.left.filter((other) => !above.has(other)) })
  }
}

interface Search extends Numbered {
  readonly all: readonly number[]
  /** Each item with everything it needs, and with everything that needs it. */
  readonly below: Needs
  readonly above: Needs
  readonly find: ClosureFinder
}

/** A part of all choices: what is taken for sure, what is still open, and the price to look at first. */
interface Question {
  readonly taken: readonly number[]
  readonly left: readonly number[]
  readonly price?: Price
}

/** A part with its bound, and the relaxation that gives it. */
interface Part extends Question {
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
function look(search: Search, { taken, left, price }: Question): Part {
  const { values, single, rows, below, find } = search
  const rests = rows.map((row) => ({ ...row, budget: row.budget - total(row.costs, taken) }))
  const isLeft = new Set(left)
  const useful = new Set<number>()
  for (const item of left) {
    if (at(values, item) === 0 || useful.has(item)) continue
    const missing = at2(below, item).filter((need) => isLeft.has(need))
    if (isWithin(rests, missing)) for (const need of missing) useful.add(need)
  }
  const free = left.filter((item) => useful.has(item))
  const budget = single.budget - total(single.costs, taken)
  const relaxed = relax({
    values,
    costs: single.costs,
    free,
    budget,
    find,
    ...(price && { price }),
  })
  return {
    taken,
    left: free,
    bound: total(values, taken) + relaxed.bound,
    within: [...taken, ...relaxed.within],
    between: relaxed.between,
    ...(relaxed.price && { price: relaxed.price }),
  }
}

function takeHighest(parts: Part[]): Part | undefined {
  let highest = 0
  for (let i = 1; i < parts.length; i++) {
    if ((parts[i]?.bound ?? 0) > (parts[highest]?.bound ?? 0)) highest = i
  }
  return parts.splice(highest, 1)[0]
}

/**
 * The item to split at: of those that the relaxation takes a share of, else of those it takes though a row is broken, the
 * one that decides most.
 */
function splitting(search: Search, part: Part): number {
  const { single, below, above } = search
  const taken = new Set(part.taken)
  const broken = search.rows.filter((row) => !isWithin([row], part.within))
  const weighs = (item: number) => broken.some(({ costs }) => at(costs, item) > 0)
  const pool =
    part.between.length > 0
      ? part.between
      : part.within.filter((item) => !taken.has(item) && weighs(item))
  const inPool = new Set(pool)
  let chosen = pool[0] ?? 0
  let most = -1
  for (const item of pool) {
    const count = (items: readonly number[]) =>
      total(
        single.costs,
        items.filter((other) => inPool.has(other)),
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
