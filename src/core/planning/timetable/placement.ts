import { MINUTES_A_DAY, type Stretch } from '../../calendar/span.ts'
import { MODEL } from '../../constants.ts'
import type { SkillId } from '../../skill/catalogue.ts'
import type { Problem, Sitting } from './problem.ts'

/** A sitting that names its skill: an old review of which a plan's budget asks no more has no task to tell it from. */
export interface Placed extends Sitting {
  readonly skill?: SkillId
}

/** Where a sitting stands. */
export type Place = Pick<Sitting, 'day' | 'start' | 'minutes'>

/** When a sitting begins: minutes since the window's first midnight. */
export function startOf({ day, start }: Place): number {
  return day * MINUTES_A_DAY + start
}

/** When a sitting ends, counted alike. */
export function endOf(place: Place): number {
  return startOf(place) + place.minutes
}

/** Whether two stand at the same time. */
export function isSamePlace<Where extends Readonly<Record<keyof Place, unknown>>>(
  a: Where,
  b: Where,
): boolean {
  return a.day === b.day && a.start === b.start && a.minutes === b.minutes
}

/** Sittings in order of time. */
export function inOrder<One extends Place>(sittings: readonly One[]): One[] {
  return [...sittings].sort((a, b) => startOf(a) - startOf(b))
}

/**
 * Tells of a place whether a sitting may stand there beside others: in free time with breaks around it, under the day's cap, before
 * its deadline, after what it builds on and before what builds on it. `brokenPlaces` and `brokenOrder` count the same over a whole
 * timetable at once; a test holds that they agree.
 */
export function placeRule(
  one: Placed,
  others: readonly Placed[],
  problem: Problem,
): (place: Place) => boolean {
  const { after, before } = boundsOf(one, others, problem)
  const by = deadlineOf(one, problem)
  return (place) => {
    const { day, start, minutes } = place
    if (day >= by || startOf(place) < after || endOf(place) > before) return false
    const onDay = others.filter((other) => other.day === day)
    return (
      isUnderCap(place, onDay, problem) &&
      gapsOn(day, onDay, problem).some((gap) => gap.start <= start && start + minutes <= gap.end)
    )
  }
}

/** Whether a place lies in the free time of its day. */
export function isFree({ day, start, minutes }: Place, { free }: Problem): boolean {
  return (free[day] ?? []).some(
    (stretch) => stretch.start <= start && start + minutes <= stretch.end,
  )
}

/** Whether a sitting's day holds it besides others of that day. */
export function isUnderCap(
  { minutes }: Place,
  onDay: readonly Place[],
  { dailyCapMinutes }: Problem,
): boolean {
  return onDay.reduce((sum, other) => sum + other.minutes, minutes) <= dailyCapMinutes
}

/** The position of the day before which a sitting ends; the window's length where it has no deadline. */
export function deadlineOf({ kind, task, skill }: Placed, problem: Problem): number {
  const { days, steps, reviews } = problem
  if (kind === 'study') return steps[task]?.by ?? -1
  if (kind !== 'review') return days.length
  return reviews[task]?.by ?? steps.findLast((step) => step.skill === skill)?.by ?? days.length
}

/**
 * The moments between which a sitting stands: after the opening and what it builds on, all of it, and before what builds on it
 * and the closing. A review stands after the first study of its skill. What is done binds what comes after it alone.
 */
export function boundsOf(
  one: Placed,
  others: readonly Placed[],
  problem: Problem,
): { readonly after: number; readonly before: number } {
  const isStudy = one.kind === 'study'
  const earlier = isStudy ? (problem.steps[one.task]?.after ?? []) : []
  const later = isStudy ? dependants(one.task, problem) : []
  const isStudyOf = (other: Placed, tasks: readonly number[]): boolean =>
    other.kind === 'study' && tasks.includes(other.task)
  const ends = others
    .filter((other) => other.kind === 'opening' || isStudyOf(other, earlier))
    .map(endOf)
  if (one.kind === 'review') ends.push(firstStudy(one, others))
  const starts = others
    .filter((other) => !other.done)
    .filter(
      (other) => other.kind === 'closing' || one.kind === 'opening' || isStudyOf(other, later),
    )
    .map(startOf)
  const isTooEarly =
    earlier.some((task) => studyMinutes(others, task) < (problem.steps[task]?.minutes ?? 0)) ||
    (one.kind === 'opening' && others.some(({ done }) => done))
  return {
    after: isTooEarly ? Number.POSITIVE_INFINITY : Math.max(Number.NEGATIVE_INFINITY, ...ends),
    before: Math.min(Number.POSITIVE_INFINITY, ...starts),
  }
}

/** When the first study of a skill is over; never where none has a place. */
export function firstStudy({ skill }: Placed, others: readonly Placed[]): number {
  const studies = others.filter((other) => other.kind === 'study' && other.skill === skill)
  return Math.min(Number.POSITIVE_INFINITY, ...studies.map(endOf))
}

/** Minutes of study that sittings hold for the step at a position. */
export function studyMinutes(sittings: readonly Sitting[], task: number): number {
  return sittings
    .filter((sitting) => sitting.kind === 'study' && sitting.task === task)
    .reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Positions of the steps that wait for the step at a position, directly or through others. */
export function dependants(task: number, { steps }: Problem): number[] {
  const found = new Set([task])
  // A set iterates over what is added meanwhile.
  for (const each of found) {
    steps.forEach(({ after }, i) => {
      if (after.includes(each)) found.add(i)
    })
  }
  found.delete(task)
  return [...found]
}

/** What is left of a day's free time between the sittings of that day, breaks taken off. */
export function gapsOn(day: number, onDay: readonly Place[], { free }: Problem): Stretch[] {
  const pause = MODEL.breakMinutes
  return onDay.reduce(
    (left, { start: begin, minutes }) =>
      left
        .flatMap(({ start, end }) => [
          { start, end: Math.min(end, begin - pause) },
          { start: Math.max(start, begin + minutes + pause), end },
        ])
        .filter(({ start, end }) => start < end),
    [...(free[day] ?? [])],
  )
}
