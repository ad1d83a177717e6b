import { SEARCH } from '../../constants.ts'
import { solveClosure } from '../closure/closure.ts'
import { type Apart, isSame, nextApart, totalApart, worthBeside } from './bound.ts'
import type { Bonus, Candidate } from './candidates.ts'
import type { Early } from './deadline.ts'
import { trueWorth, worthInOrder } from './true-worth.ts'
import type { WorthContext } from './worth.ts'

export interface Searchable {
  readonly candidates: readonly Candidate[]
  readonly bonuses: readonly Bonus[]
  readonly early?: Early
}

export interface BestSteps {
  readonly chosen: readonly Candidate[]
  /** The true worth of the chosen steps. */
  readonly worth: number
  /** No choice is worth more, where every line counts by the skill that stands for it. */
  readonly bound: number
}

/**
 * The best steps found. First the linear problem, which counts twice what two steps would both raise. Then, as long as
 * the true worth rises, the same problem with every step worth what it adds after those already chosen: a bound from
 * below that touches the true worth at the choice so far, so that its best is never worse (Iyer, Jegelka and Bilmes 2013).
 * Then, as long as the two are not near, bounds from above that count apart what several steps serve.
 */
export function searchSteps(
  searchable: Searchable,
  context: WorthContext & { readonly newMinutes: number },
): BestSteps {
  const { candidates } = searchable
  const solve = solver(searchable, context)
  const linear = solve(candidates.map(({ worth }) => worth))
  let best = linear
  for (let round = 0; round < SEARCH.chooseRounds; round++) {
    const next = solve(worthsAfter(best.chosen, candidates, context))
    if (scaled(next.worth) <= scaled(best.worth)) break
    best = { ...next, bound: linear.bound }
  }
  return tightened(best, linear, { candidates, solve })
}

/** The best steps with a bound as near as counting apart brings it, and better ones where that finds some. */
function tightened(
  start: BestSteps,
  linear: BestSteps,
  { candidates, solve }: { readonly candidates: readonly Candidate[]; readonly solve: Solver },
): BestSteps {
  let best = start
  let found = linear
  let apart: Apart = new Map()
  for (let round = 0; round < SEARCH.apartRounds; round++) {
    if (best.worth >= best.bound * (1 - SEARCH.chooseGap)) break
    const next = nextApart(apart, found.chosen, 2 / (2 + round))
    if (isSame(next, apart)) break
    apart = next
    found = solve(candidates.map((each) => worthBeside(each, apart)))
    const bound = Math.min(best.bound, totalApart(apart) + found.bound)
    best = { ...(scaled(found.worth) > scaled(best.worth) ? found : best), bound }
  }
  return best
}

/** Chooses by what each candidate is worth to it. */
type Solver = (worths: readonly number[]) => BestSteps

function solver(
  { candidates, bonuses, early }: Searchable,
  context: WorthContext & { readonly newMinutes: number },
): Solver {
  const completions = bonuses.map(({ posting, worth, needs }) => {
    return { id: `bonus ${posting.id}`, value: scaled(worth), cost: 0, needs }
  })
  const limits = { nodes: SEARCH.chooseNodes, gap: SEARCH.chooseGap }
  return (worths) => {
    const steps = candidates.map(({ id, minutes, needs }, index) => {
      return { id, value: scaled(worths[index] ?? 0), cost: minutes, needs }
    })
    const items = [...steps, ...completions]
    const problem = { items, budget: context.newMinutes, ...(early && { early }) }
    const solution = solveClosure(problem, limits)
    const ids = new Set(solution.chosen)
    const chosen = candidates.filter(({ id }) => ids.has(id))
    return { chosen, worth: trueWorth(chosen, context), bound: solution.bound / SEARCH.worthScale }
  }
}

/** What is needed stands before what needs it; of what can be done next, the most worth an hour, then by id. */
export function inOrder(steps: readonly Candidate[]): Candidate[] {
  const rest = [...steps].sort(
    (a, b) => b.worth * a.minutes - a.worth * b.minutes || (a.id < b.id ? -1 : 1),
  )
  const waiting = new Set(rest.map(({ id }) => id))
  const ordered: Candidate[] = []
  while (rest.length > 0) {
    const ready = rest.findIndex(({ needs }) => !needs.some((need) => waiting.has(need)))
    // Only a circle of needs leaves nothing ready; the catalogue holds none.
    const [next] = rest.splice(Math.max(0, ready), 1)
    if (!next) break
    waiting.delete(next.id)
    ordered.push(next)
  }
  return ordered
}

/** What each candidate adds after the chosen ones, and those after each other. */
function worthsAfter(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  context: WorthContext,
): number[] {
  const taken = new Set(chosen)
  const order = [...inOrder(chosen), ...inOrder(candidates.filter((each) => !taken.has(each)))]
  const worths = worthInOrder(order, context)
  const byCandidate = new Map(order.map((each, index) => [each, worths[index] ?? 0]))
  return candidates.map((each) => byCandidate.get(each) ?? 0)
}

function scaled(worth: number): number {
  return Math.round(worth * SEARCH.worthScale)
}
