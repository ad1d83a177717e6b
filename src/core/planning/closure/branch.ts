import { type ClosureFinder, makeClosureFinder, type Needs } from './cut.ts'
import { fill, fits, maskOf, restsOf } from './fill.ts'
import { type Choice, improve } from './improve.ts'
import type { Numbered } from './numbered.ts'
import { at, isWithin, type Known, type Price, relax, total } from './relax.ts'

/** When to stop: so many nodes, or a bound this close (a share of it). Never a clock: the same plan on every machine. */
export interface ClosureLimits {
  readonly nodes: number
  readonly gap: number
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
    // The first part's bound is what a plan is told by: as low as it gets.
    const part = look(search, question, nodes === 1 ? 0 : enough(best, limits))
    const isAllowed = isWithin(search.rows, part.within)
    const filled = isAllowed
      ? fill(search, part.within, [part.left])
      : fill(search, part.taken, [part.within, part.left])
    if (filled.value > best.value) best = filled
    if (isAllowed && part.between.length === 0) return
    if (part.bound > best.value) parts.push(part)
  }
  open({ taken: [], left: search.all })
  for (;;) {
    const part = takeHighest(parts)
    const bound = Math.max(best.value, part?.bound ?? 0)
    const close = bound <= enough(best, limits)
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
    const [withIt, without] = knownOf(part, item)
    open({ taken: [...part.taken, ...added], left, ...withIt })
    open({ taken: part.taken, left: part.left.filter((other) => !above.has(other)), ...without })
  }
}

/** A bound as low as this tells that a choice is near enough to the best. */
function enough({ value }: Choice, { gap }: ClosureLimits): number {
  return Math.floor(value / (1 - gap))
}

interface Search extends Numbered {
  readonly all: readonly number[]
  /** Each item with everything that needs it. */
  readonly above: Needs
  readonly find: ClosureFinder
}

/** A part of all choices: what is taken for sure, what is still open, and what is known of it at a price. */
interface Question {
  readonly taken: readonly number[]
  readonly left: readonly number[]
  readonly known?: Known
}

/** A part with its bound, and the relaxation that gives it. */
interface Part extends Omit<Question, 'known'> {
  readonly bound: number
  readonly within: readonly number[]
  readonly between: readonly number[]
  readonly price?: Price
}

function prepare(problem: Numbered): Search {
  const { values, below } = problem
  const all = values.map((_, item) => item)
  const above: number[][] = all.map(() => [])
  for (const item of all) for (const need of at2(below, item)) above[need]?.push(item)
  return { ...problem, all, above, find: makeClosureFinder(below) }
}

/**
 * What a part's relaxation tells of its halves, with an item and without it: at its price a best set of either is among the
 * items that it takes, whole or shared; where only shared ones are left out, what it takes whole is best still.
 */
function knownOf({ taken, within, between, price }: Part, item: number): { known?: Known }[] {
  if (!price) return [{}, {}]
  const among = { known: { price, among: [...within, ...between] } }
  if (!between.includes(item)) return [among, among]
  const sure = new Set(taken)
  return [among, { known: { price, best: within.filter((other) => !sure.has(other)) } }]
}

/** The bound of a part, after leaving out what can no longer be paid and what leads to nothing. */
function look(search: Search, { taken, left, known }: Question, enough: number): Part {
  const { values, single, find } = search
  const free = usefulOf(search, taken, left)
  const budget = single.budget - total(single.costs, taken)
  const { costs } = single
  const relaxed = relax({
    values,
    costs,
    free,
    budget,
    find,
    enough: enough - total(values, taken),
    ...(known && { known }),
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

/** Of the items left, those that can be paid beside what is taken and are of value or needed by one that is. */
function usefulOf(search: Search, taken: readonly number[], left: readonly number[]): number[] {
  const { values, rows, below } = search
  const rests = restsOf(rows, taken)
  const isTaken = maskOf(taken, values.length)
  const useful = new Uint8Array(values.length)
  for (const item of left) {
    const needed = below[item] ?? []
    if (at(values, item) === 0 || useful[item] === 1 || !fits(rests, needed, isTaken)) continue
    for (const need of needed) useful[need] = 1
  }
  return left.filter((item) => useful[item] === 1)
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
