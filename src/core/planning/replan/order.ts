import type { Day } from '../../calendar/day.ts'
import { minutesOf, timeOf } from '../../calendar/span.ts'
import type { Block } from '../../plan/plan.ts'
import type { Problem, StepTask } from '../timetable/problem.ts'

const NEVER = '9999'

/** A plan while it is changed: what is done, and what has a place so far. */
export interface Board {
  readonly problem: Problem
  readonly today: Day
  readonly done: readonly Block[]
  readonly placed: Block[]
  /** By id, "YYYY-MM-DD HH:MM" after which a skipped block may stand again: the end of its day. */
  readonly skipped: Map<string, string>
}

/** Whether two blocks stand at the same time. */
export function isSamePlace(a: Block, b: Block): boolean {
  return a.day === b.day && a.start === b.start && a.minutes === b.minutes
}

/** Minutes of study that blocks hold for the step at a position. */
export function studyMinutes(blocks: readonly Block[], problem: Problem, task: number): number {
  return blocks
    .filter((block) => block.kind === 'study' && taskOf(block, problem) === task)
    .reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Blocks in order of time. */
export function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0,
  )
}

/** "YYYY-MM-DD HH:MM" between which a block stands: after what it builds on, before what builds on it and before the closing. */
export function boundsOf(block: Block, board: Board): { after: string; before: string } {
  const { problem, placed, done } = board
  const skipped = board.skipped.get(block.id)
  const earlier = block.kind === 'study' ? (stepOf(block, problem)?.after ?? []) : []
  const isBefore = (other: Block): boolean =>
    other.kind === 'opening' || (other.kind === 'study' && earlier.includes(taskOf(other, problem)))
  const later = dependants(block, problem)
  const isAfter = (other: Block): boolean =>
    other.kind === 'closing' ||
    block.kind === 'opening' ||
    (other.kind === 'study' && later.includes(taskOf(other, problem)))
  const ends = [...placed, ...done].filter(isBefore).map(endOf)
  const begun = block.kind === 'review' ? firstStudy(block, board) : ''
  const incomplete =
    earlier.some((task) => lacksMinutes(task, board)) ||
    (block.kind === 'opening' && done.length > 0)
  return {
    after: incomplete ? NEVER : latest([...ends, begun, skipped ?? '']),
    before: earliest(placed.filter(isAfter).map(startOf)),
  }
}

/** When the first study of a review's skill is over; never where none has a place. */
export function firstStudy(block: Block, { placed, done }: Board): string {
  return earliest(
    [...placed, ...done]
      .filter(({ kind, skill }) => kind === 'study' && skill === block.skill)
      .map(endOf),
  )
}

function lacksMinutes(task: number, { problem, placed, done }: Board): boolean {
  const minutes = studyMinutes([...placed, ...done], problem, task)
  return minutes < (problem.steps[task]?.minutes ?? 0)
}

/** Positions of the steps that wait for a block's step, directly or through others. */
export function dependants(block: Block, { steps }: Problem): number[] {
  const isOwn = ({ skill, to }: StepTask): boolean => skill === block.skill && to === block.to
  const found = new Set(
    block.kind === 'study' ? steps.flatMap((step, i) => (isOwn(step) ? [i] : [])) : [],
  )
  const own = [...found]
  // A set iterates over what is added meanwhile.
  for (const task of found) {
    steps.forEach(({ after }, i) => {
      if (after.includes(task)) found.add(i)
    })
  }
  return [...found].filter((task) => !own.includes(task))
}

/** The position of the day before which a block ends; the window's length where it has no deadline. */
export function deadlineOf(block: Block, problem: Problem): number {
  const of =
    block.kind === 'review'
      ? problem.steps.findLast(({ skill }) => skill === block.skill)
      : stepOf(block, problem)
  return of?.by ?? problem.days.length
}

function stepOf(block: Block, problem: Problem): StepTask | undefined {
  return problem.steps[taskOf(block, problem)]
}

/** The position of a block's step; -1 where it has none. */
export function taskOf(block: Block, { steps }: Problem): number {
  return steps.findIndex(({ skill, to }) => skill === block.skill && to === block.to)
}

/** When a block begins, as a text that compares in order of time: "2021-09-18 10:00". */
export function startOf({ day, start }: Block): string {
  return `${day} ${start}`
}

/** When a block ends, in the same form. */
export function endOf({ day, start, minutes }: Block): string {
  return `${day} ${timeOf(minutesOf(start) + minutes)}`
}

function latest(times: readonly string[]): string {
  return times.reduce((a, b) => (a > b ? a : b), '')
}

function earliest(times: readonly string[]): string {
  return times.reduce((a, b) => (a < b ? a : b), NEVER)
}
