import { MODEL, SEARCH } from '../../constants.ts'
import { EMPTY, type Labels, sittingsFor } from './labels.ts'
import type { Problem } from './problem.ts'
import { compareScores, isPeak, scoreOf } from './score.ts'
import type { Grid, Slot } from './slots.ts'

/** How a first timetable is made. */
interface Manner {
  /** How much more than its even share of the work each day takes at most. */
  readonly haste: number
  /** Most blocks of one skill in a row. */
  readonly row: number
}

/** Tried in turn until everything has a place: a deadline may need more in a row than is wished. */
const MANNERS: readonly Manner[] = [MODEL.sameSkillInRow, Number.POSITIVE_INFINITY].flatMap((row) =>
  [1, 1.1, 1.25, 1.6, Number.POSITIVE_INFINITY].map((haste) => ({ haste, row })),
)

/** A first timetable: the steps in order of prerequisites and deadlines, spread evenly over the window, then the reviews. */
export function draft(grid: Grid, problem: Problem): Labels {
  let best: { labels: Labels; unplaced: number } | null = null
  for (const manner of MANNERS) {
    const labels = placeSteps(grid, problem, manner)
    const unplaced = scoreOf(sittingsFor(labels, grid, problem), problem).medium
    if (best === null || unplaced < best.unplaced) best = { labels, unplaced }
    if (unplaced === 0) break
  }
  return placeReviews(best?.labels ?? [], grid, problem)
}

/** What the walk through the slots knows so far. */
interface Walk {
  readonly remaining: number[]
  readonly lastUsed: number[]
  /** Deadlines that hold for a step or for what builds on it. */
  readonly by: readonly number[]
  readonly mostInRow: number
  placed: number
  row: number
  skill: string | undefined
}

function placeSteps({ slots }: Grid, problem: Problem, { haste, row }: Manner): Labels {
  const due = dueMinutes(slots, problem, haste)
  const walk: Walk = {
    remaining: problem.steps.map(({ minutes }) => minutes),
    lastUsed: problem.steps.map(() => -1),
    by: effectiveDeadlines(problem),
    mostInRow: row,
    placed: 0,
    row: 0,
    skill: undefined,
  }
  return slots.map((slot, i) => {
    if (walk.placed >= (due[i] ?? 0)) return EMPTY
    const step = pick(slot, walk, problem)
    if (step === undefined) return EMPTY
    const minutes = Math.min(slot.minutes, walk.remaining[step] ?? 0)
    walk.remaining[step] = (walk.remaining[step] ?? 0) - minutes
    walk.placed += minutes
    walk.lastUsed[step] = i
    const { skill } = problem.steps[step] ?? {}
    walk.row = skill === walk.skill ? walk.row + 1 : 1
    walk.skill = skill
    return step
  })
}

/**
 * Minutes that should be placed by the end of each slot: an even share of the work so far, and for every deadline an even
 * share of what must be done before it.
 */
function dueMinutes(slots: readonly Slot[], problem: Problem, haste: number): number[] {
  const by = effectiveDeadlines(problem)
  const ends = [...new Set([...by, problem.days.length])]
  const until = (end: number): number =>
    slots.reduce((sum, { day, minutes }) => (day < end ? sum + minutes : sum), 0)
  const ramps = ends.map((end) => ({
    required: problem.steps.reduce(
      (sum, { minutes }, i) => ((by[i] ?? 0) <= end ? sum + minutes : sum),
      0,
    ),
    capacity: until(end),
  }))
  let passed = 0
  return slots.map(({ minutes }) => {
    passed += minutes
    const shares = ramps.map(({ required, capacity }) =>
      Math.min(required, required * (capacity === 0 ? 1 : passed / capacity) * haste),
    )
    return Math.max(0, ...shares)
  })
}

function effectiveDeadlines({ steps }: Problem): number[] {
  const by = steps.map((step) => step.by)
  // Prerequisites hand their dependants' deadlines on; as often as the longest chain has links.
  for (let round = 0; round < steps.length; round++) {
    steps.forEach(({ after }, i) => {
      for (const other of after) by[other] = Math.min(by[other] ?? 0, by[i] ?? 0)
    })
  }
  return by
}

function pick(slot: Slot, walk: Walk, problem: Problem): number | undefined {
  const open = problem.steps.flatMap(({ after, by }, i) => {
    const isReady = after.every((other) => walk.remaining[other] === 0)
    return isReady && slot.day < by && (walk.remaining[i] ?? 0) > 0 ? [i] : []
  })
  const begun = open.filter((i) => (walk.lastUsed[i] ?? -1) >= 0)
  const few = begun.length >= SEARCH.openSteps ? begun : open
  const fresh = (steps: readonly number[]): number[] =>
    steps.filter((i) => problem.steps[i]?.skill !== walk.skill || walk.row < walk.mostInRow)
  const choice = [fresh(few), fresh(open), open].find((steps) => steps.length > 0) ?? []
  return [...choice].sort(better(slot, walk, problem))[0]
}

/** The nearest deadline, the hardest in peak hours, what needs no groundwork first, the skill of the sitting before, what waited longest, the order of choice. */
function better(slot: Slot, walk: Walk, problem: Problem): (a: number, b: number) => number {
  const peak = isPeak(slot, problem) ? 1 : 0
  const hard = (i: number): number => problem.steps[i]?.hardness ?? 0
  const early = (i: number): number =>
    (problem.steps[i]?.groundwork ?? []).filter((other) => (walk.lastUsed[other] ?? -1) < 0).length
  const goesOn = (i: number): number => Number(problem.steps[i]?.skill === walk.skill)
  return (a, b) =>
    (walk.by[a] ?? 0) - (walk.by[b] ?? 0) ||
    peak * (hard(b) - hard(a)) ||
    early(a) - early(b) ||
    goesOn(b) - goesOn(a) ||
    (walk.lastUsed[a] ?? 0) - (walk.lastUsed[b] ?? 0) ||
    a - b
}

/** Each review in the empty slot near its wished day that suits best, if one suits at all. */
function placeReviews(steps: Labels, grid: Grid, problem: Problem): Labels {
  let labels = steps
  let score = scoreOf(sittingsFor(labels, grid, problem), problem)
  problem.reviews.forEach(({ count, skill }, task) => {
    const label = problem.steps.length + task
    let since =
      grid.slots[steps.findIndex((step) => problem.steps[step]?.skill === skill)]?.day ?? 0
    for (let nth = 0; nth < count; nth++) {
      const wished = since + (MODEL.reviewGaps[nth] ?? 0)
      const before = labels
      for (const slot of emptyNear(wished, before, grid)) {
        const tried = before.with(slot, label)
        const next = scoreOf(sittingsFor(tried, grid, problem), problem)
        if (compareScores(next, score) >= 0) continue
        labels = tried
        score = next
        since = grid.slots[slot]?.day ?? wished
      }
    }
  })
  return labels
}

function emptyNear(day: number, labels: Labels, { slots }: Grid): number[] {
  const away = (slot: number): number => Math.abs((slots[slot]?.day ?? 0) - day)
  return labels
    .flatMap((label, slot) => (label === EMPTY ? [slot] : []))
    .sort((a, b) => away(a) - away(b) || a - b)
    .slice(0, SEARCH.reviewPlaces)
}
