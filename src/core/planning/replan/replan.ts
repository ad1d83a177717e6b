import type { Day } from '../../calendar/day.ts'
import type { PlanDay } from '../../calendar/free.ts'
import { MINUTES_A_DAY, type Span } from '../../calendar/span.ts'
import { MODEL } from '../../constants.ts'
import type { LogEntry } from '../../log/entry.ts'
import { outcomesOf } from '../../log/outcome.ts'
import type { Block, Plan, Score, Step } from '../../plan/plan.ts'
import type { Catalogue } from '../../skill/catalogue.ts'
import { inOrder, isSamePlace, studyMinutes } from '../timetable/placement.ts'
import { type Problem, problemOf } from '../timetable/problem.ts'
import { roundedScore, scoreOf, sittingsOf } from '../timetable/score.ts'
import { blockId, withParts } from '../timetable/timetable.ts'
import { type Board, blockOf, fitsWhereItIs, type Movable, movableOf } from './board.ts'
import { improvePlaces } from './improve.ts'
import { settle } from './settle.ts'
import { stretchBlocks } from './stretch.ts'

export interface ReplanOptions {
  readonly plan: Plan
  readonly log: readonly LogEntry[]
  readonly today: Day
  /** The window's days as they are now, and when they are free. */
  readonly days: readonly PlanDay[]
  readonly spans: ReadonlyMap<Day, readonly Span[]>
  /** The steps as they are wanted now; the plan's own where absent. */
  readonly steps?: readonly Step[]
  readonly catalogue: Catalogue
  readonly peak?: Span
  /** Most minutes of study a day; `MODEL.dailyCapMinutes` where absent. */
  readonly dailyCapMinutes?: number
}

/** What changed between two versions of a plan's blocks, by id. */
export interface BlockDiff {
  readonly kept: readonly Block[]
  readonly moved: readonly { readonly before: Block; readonly after: Block }[]
  readonly added: readonly Block[]
  readonly removed: readonly Block[]
}

/** A change as a timetable in numbers; reviews keep the time that the plan gave them. */
function replanProblem({
  plan,
  days,
  spans,
  catalogue,
  peak,
  dailyCapMinutes,
  steps = plan.steps,
}: ReplanOptions): Problem {
  return problemOf({
    ...{ planId: plan.id, days, spans, steps, budget: plan.budget, catalogue },
    ...(peak ? { peak } : {}),
    ...(dailyCapMinutes === undefined ? {} : { dailyCapMinutes }),
  })
}

/**
 * The plan's blocks after what happened: finished ones stay as history, blocks that nothing touched stay where they are, and
 * missed or skipped ones, those of lost hours and those of new steps go where they fit best from tomorrow on (today only where
 * nothing else is left). A kept block gives way only to what must be done before it. Minutes that fit nowhere as a block make
 * blocks of their step longer; what is left then is dropped.
 */
export function replan(options: ReplanOptions): Block[] {
  const { plan, log, today } = options
  const problem = replanProblem(options)
  const outcomeOf = outcomesOf(log)
  const all = plan.blocks.map((block) => movableOf(block, problem))
  const isDone = ({ block }: Movable): boolean => outcomeOf(block) === 'done'
  const done = all.filter(isDone).map((one): Movable => ({ ...one, done: true }))
  const wanted = all.filter((one) => !isDone(one) && isWanted(one, problem))
  const board: Board = { problem, today: positionOf(today, problem), done, placed: [] }
  const waiting: Movable[] = []
  for (const one of trimmed(wanted, done, problem)) {
    const isSkipped = outcomeOf(one.block) === 'skipped'
    const stays = one.day >= board.today && !isSkipped && fitsWhereItIs(one, board)
    if (stays) board.placed.push(one)
    else waiting.push(isSkipped ? { ...one, notBefore: (one.day + 1) * MINUTES_A_DAY } : one)
  }
  const isTouched = waiting.length > 0 || asksForMore(options)
  const ids = freshIds(plan, log)
  waiting.push(...lacking([...wanted, ...done], problem, ids))
  const stayed = new Map(board.placed.map((one) => [one.block.id, one]))
  settle(waiting, board, ids)
  if (isTouched) improvePlaces(board, stayed)
  // Only then: made anew once more, a plan to which nothing happened stays as it is.
  if (isTouched) stretchBlocks(board, stayed)
  return withParts(inOrder([...done, ...board.placed]).map((one) => blockOf(one, problem)))
}

/** The position of a day of the window; -1 where it lies before it. */
function positionOf(today: Day, { days }: Problem): number {
  return days.findLastIndex((day) => day <= today)
}

/**
 * The score of a plan made anew: its rules are asked of what is still ahead, its minutes and wishes count what is done too,
 * and days that are over are not asked to hold any.
 */
export function scoreReplanned(blocks: readonly Block[], options: ReplanOptions): Score {
  const { log, today, spans } = options
  const ahead = new Map([...spans].filter(([day]) => day >= today))
  const outcomeOf = outcomesOf(log)
  const finished = blocks.filter((block) => outcomeOf(block) === 'done')
  const done = new Set(finished.map(({ id }) => id))
  const studied = new Set(
    finished.flatMap(({ kind, skill }) => (kind === 'study' ? (skill ?? []) : [])),
  )
  const problem = { ...replanProblem({ ...options, spans: ahead }), studied }
  return roundedScore(scoreOf(sittingsOf(blocks, problem, done), problem))
}

/** What was kept, moved, added and removed. */
export function diffBlocks(before: readonly Block[], after: readonly Block[]): BlockDiff {
  const old = new Map(before.map((block) => [block.id, block]))
  const left = new Set(after.map(({ id }) => id))
  const pairs = after.flatMap((block) => {
    const was = old.get(block.id)
    return was ? { before: was, after: block } : []
  })
  return {
    kept: pairs.filter((pair) => isSamePlace(pair.before, pair.after)).map((pair) => pair.after),
    moved: pairs.filter((pair) => !isSamePlace(pair.before, pair.after)),
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !left.has(id)),
  }
}

function isWanted({ kind, task, skill }: Movable, { steps }: Problem): boolean {
  if (kind === 'study') return task >= 0
  return kind !== 'review' || steps.some((step) => step.skill === skill)
}

/** Whether steps are wanted that the plan did not have. */
function asksForMore({ plan, steps = [] }: ReplanOptions): boolean {
  return steps.some(({ skill, to }) => {
    return !plan.steps.some((step) => step.skill === skill && step.to === to)
  })
}

/** Without the last blocks of steps that ask for fewer minutes than before. */
function trimmed(
  wanted: readonly Movable[],
  done: readonly Movable[],
  { steps }: Problem,
): Movable[] {
  let kept = [...wanted]
  steps.forEach((step, task) => {
    let surplus = studyMinutes([...wanted, ...done], task) - step.minutes
    const own = kept.filter((one) => one.kind === 'study' && one.task === task)
    for (const one of own.reverse()) {
      if (surplus <= 0) break
      const shorter = Math.max(MODEL.blockMinutes.min, one.minutes - surplus)
      const minutes = one.minutes <= surplus ? 0 : shorter
      surplus -= one.minutes - minutes
      kept = kept.flatMap((each) => {
        if (each !== one) return each
        return minutes === 0 ? [] : { ...one, minutes }
      })
    }
  })
  return kept
}

/** New blocks for minutes and reviews that no block holds, not yet placed. */
function lacking(
  there: readonly Movable[],
  problem: Problem,
  nextId: () => string,
): readonly Movable[] {
  const { min, usual } = MODEL.blockMinutes
  const nowhere = { day: problem.days[0] ?? '', start: '00:00' }
  const study = problem.steps.flatMap(({ skill, to, minutes }, task) => {
    const left = minutes - studyMinutes(there, task)
    if (left < min) return []
    const count = Math.max(1, Math.round(left / usual))
    const each = Math.floor(left / count / 5) * 5
    return Array.from({ length: count }, (_, i): Block => {
      const own = i === count - 1 ? left - each * (count - 1) : each
      return { id: nextId(), ...nowhere, minutes: own, kind: 'study', skill, to }
    })
  })
  const reviews = problem.reviews.flatMap(({ skill, to, minutes, count }) => {
    const found = there.filter((one) => one.kind === 'review' && one.skill === skill).length
    return Array.from({ length: Math.max(0, count - found) }, (): Block => {
      return { id: nextId(), ...nowhere, minutes, kind: 'review', skill, to }
    })
  })
  return [...study, ...reviews].map((block) => movableOf(block, problem))
}

/** Ids that neither a block nor an entry of the log has had. */
function freshIds(plan: Plan, log: readonly LogEntry[]): () => string {
  const known = [...plan.blocks.map(({ id }) => id), ...log.flatMap(({ block }) => block ?? [])]
  const numbers = known
    .filter((id) => id.startsWith(`${plan.id}-`))
    .map((id) => Number(id.slice(plan.id.length + 1)))
  let last = Math.max(0, ...numbers.filter(Number.isInteger))
  return () => blockId(plan.id, ++last)
}
