import { MODEL } from '../../constants.ts'
import type { Problem, Sitting } from './problem.ts'
import type { Grid, Slot } from './slots.ts'

/**
 * What stands in each slot of a grid: -1 nothing, the position of a step, or that of a review counted on from the steps.
 * The form that a timetable is built and improved in.
 */
export type Labels = number[]

export const EMPTY = -1

/** The sittings that labels stand for, in order of time. A step's minutes are spread evenly over its slots. */
export function sittingsFor(labels: Labels, grid: Grid, problem: Problem): Sitting[] {
  const minutes = minutesFor(labels, grid.slots, problem)
  const sittings = grid.opening ? [grid.opening] : []
  grid.slots.forEach(({ day, start }, i) => {
    const label = labels[i] ?? EMPTY
    const planned = minutes[i] ?? 0
    if (label === EMPTY || planned === 0) return
    const isStudy = label < problem.steps.length
    const task = isStudy ? label : label - problem.steps.length
    sittings.push({ day, start, minutes: planned, kind: isStudy ? 'study' : 'review', task })
  })
  if (grid.closing) sittings.push(grid.closing)
  return sittings
}

function minutesFor(labels: Labels, slots: readonly Slot[], problem: Problem): number[] {
  const minutes = labels.map(() => 0)
  const ofStep: number[][] = problem.steps.map(() => [])
  labels.forEach((label, i) => {
    const review = problem.reviews[label - problem.steps.length]
    if (review) minutes[i] = Math.min(review.minutes, slots[i]?.minutes ?? 0)
    else ofStep[label]?.push(i)
  })
  ofStep.forEach((positions, task) => {
    spread(problem.steps[task]?.minutes ?? 0, positions, { slots, minutes })
  })
  return minutes
}

/** Writes a step's minutes into its slots: as even as their lengths allow, none shorter than a block may be. */
function spread(
  wanted: number,
  positions: readonly number[],
  { slots, minutes }: { readonly slots: readonly Slot[]; readonly minutes: number[] },
): void {
  const used = positions.slice(0, Math.floor(wanted / MODEL.blockMinutes.min))
  let left = wanted
  // The short slots first: what they cannot hold is shared by the others.
  const byLength = [...used].sort(
    (a, b) => (slots[a]?.minutes ?? 0) - (slots[b]?.minutes ?? 0) || b - a,
  )
  byLength.forEach((position, i) => {
    const others = byLength.length - i
    const even = others === 1 ? left : Math.floor(left / others / 5) * 5
    const planned = Math.min(slots[position]?.minutes ?? 0, even)
    minutes[position] = planned
    left -= planned
  })
}
