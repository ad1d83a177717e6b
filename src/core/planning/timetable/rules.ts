import { MODEL } from '../../constants.ts'
import { deadlineOf, isFree } from './placement.ts'
import type { Problem, Sitting } from './problem.ts'

/** A step's sittings as positions in time. */
export interface Track {
  first: number
  last: number
  firstDay: number
  lastDay: number
  minutes: number
}

/** Where each step's sittings stand; -1 where it has none. */
export function tracksOf(sittings: readonly Sitting[], problem: Problem): Track[] {
  const tracks = problem.steps.map(
    (): Track => ({ first: -1, last: -1, firstDay: -1, lastDay: -1, minutes: 0 }),
  )
  sittings.forEach(({ kind, task, day, minutes }, i) => {
    const track = kind === 'study' ? tracks[task] : undefined
    if (track === undefined) return
    if (track.first < 0) track.first = i
    if (track.firstDay < 0) track.firstDay = day
    track.last = i
    track.lastDay = day
    track.minutes += minutes
  })
  return tracks
}

/** How often a place rule is broken: overlaps, minutes outside the free hours, blocks too short or too long, days over the cap. */
export function brokenPlaces(sittings: readonly Sitting[], problem: Problem): number {
  let broken = 0
  let today = 0
  sittings.forEach((sitting, i) => {
    const { day, start, minutes } = sitting
    const before = sittings[i - 1]
    const sameDay = before?.day === day
    today = sameDay ? today + minutes : minutes
    if (sitting.done) return
    if (sameDay && before.start + before.minutes > start) broken++
    if (!isFree(sitting, problem)) broken++
    if (minutes < MODEL.blockMinutes.min || minutes > MODEL.blockMinutes.max) broken++
    if (today > problem.dailyCapMinutes) broken++
  })
  return broken
}

/** How often an order rule is broken: opening first, closing last, prerequisites done before, reviews after study, deadlines. */
export function brokenOrder(
  sittings: readonly Sitting[],
  tracks: readonly Track[],
  problem: Problem,
): number {
  let broken = 0
  sittings.forEach((sitting, i) => {
    const { kind, task, day, done } = sitting
    if (done) return
    if (kind === 'opening' && i > 0) broken++
    if (kind === 'closing' && i < sittings.length - 1) broken++
    const review = kind === 'review' ? problem.reviews[task] : undefined
    const isEarly =
      review !== undefined &&
      !problem.studied?.has(review.skill) &&
      firstStudyAt(review.skill, tracks, problem) > i
    if (day >= deadlineOf(sitting, problem) || isEarly) broken++
  })
  problem.steps.forEach(({ after }, i) => {
    const first = tracks[i]?.first ?? -1
    if (first < 0 || sittings[first]?.done) return
    for (const other of after) {
      const { last = -1, minutes = 0 } = tracks[other] ?? {}
      if (last > first || minutes < (problem.steps[other]?.minutes ?? 0)) broken++
    }
  })
  return broken
}

/** The position in time of the first study of a skill. */
function firstStudyAt(skill: string, tracks: readonly Track[], { steps }: Problem): number {
  let first = Number.POSITIVE_INFINITY
  steps.forEach((step, i) => {
    const at = tracks[i]?.first ?? -1
    if (step.skill === skill && at >= 0) first = Math.min(first, at)
  })
  return first
}
