import type { Day } from '../calendar/day.ts'
import { MODEL } from '../constants.ts'
import type { LogEntry } from '../log/entry.ts'
import type { Span } from '../profile.ts'
import type { Catalogue } from '../skill/catalogue.ts'
import type { Block, Plan, PlanDay, Step } from './plan.ts'
import {
  fitsWhereItIs,
  place,
  placeClosing,
  takeDependant,
  takeEarlyReviews,
} from './replan-board.ts'
import { type Board, inOrder, taskOf } from './replan-order.ts'
import { blockId, withParts } from './timetable.ts'
import { type Problem, problemOf } from './timetable-problem.ts'

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
}

/** What changed between two versions of a plan's blocks, by id. */
export interface BlockDiff {
  readonly kept: readonly Block[]
  readonly moved: readonly { readonly before: Block; readonly after: Block }[]
  readonly added: readonly Block[]
  readonly removed: readonly Block[]
}

/**
 * The plan's blocks after what happened: finished ones stay as history, blocks that nothing touched stay where they are, and
 * missed or skipped ones, those of lost hours and those of new steps go where they fit best from tomorrow on (today only where
 * nothing else is left). A kept block gives way only to what must be done before it. What fits nowhere is dropped.
 */
export function replan(options: ReplanOptions): Block[] {
  const { plan, log, today, days, spans, catalogue, peak } = options
  const steps = options.steps ?? plan.steps
  const problem = problemOf({
    ...{ planId: plan.id, days, spans, steps, budget: plan.budget, catalogue },
    ...(peak ? { peak } : {}),
  })
  const outcomes = new Map(
    log.flatMap(({ block, outcome }) => (block && outcome ? [[block, outcome]] : [])),
  )
  const isDone = (block: Block): boolean => outcomes.get(block.id) === 'done'
  const done = plan.blocks.filter(isDone)
  const wanted = plan.blocks.filter((block) => !isDone(block) && isWanted(block, problem))
  const board: Board = { problem, today, done, placed: [], skipped: new Map() }
  const waiting: Block[] = []
  for (const block of trimmed(wanted, done, problem)) {
    const isSkipped = outcomes.get(block.id) === 'skipped'
    if (isSkipped) board.skipped.set(block.id, `${block.day} ${block.start}`)
    const stays = block.day >= today && !isSkipped && fitsWhereItIs(block, board)
    if (stays) board.placed.push(block)
    else waiting.push(block)
  }
  const ids = freshIds(plan, log)
  waiting.push(...lacking([...wanted, ...done], problem, ids))
  settle(waiting, board, ids)
  return withParts(inOrder([...done, ...board.placed]))
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

function isSamePlace(a: Block, b: Block): boolean {
  return a.day === b.day && a.start === b.start && a.minutes === b.minutes
}

function isWanted(block: Block, { steps }: Problem): boolean {
  if (block.kind === 'study') {
    return steps.some(({ skill, to }) => skill === block.skill && to === block.to)
  }
  return block.kind !== 'review' || steps.some(({ skill }) => skill === block.skill)
}

/** Without the last blocks of steps that ask for fewer minutes than before. */
function trimmed(wanted: readonly Block[], done: readonly Block[], problem: Problem): Block[] {
  let kept = [...wanted]
  problem.steps.forEach((step, task) => {
    let surplus = minutesOf([...wanted, ...done], problem, task) - step.minutes
    const own = kept.filter((block) => block.kind === 'study' && taskOf(block, problem) === task)
    for (const block of own.reverse()) {
      if (surplus <= 0) break
      const shorter = Math.max(MODEL.blockMinutes.min, block.minutes - surplus)
      const minutes = block.minutes <= surplus ? 0 : shorter
      surplus -= block.minutes - minutes
      kept = kept.flatMap((each) => {
        if (each !== block) return each
        return minutes === 0 ? [] : { ...block, minutes }
      })
    }
  })
  return kept
}

/** New blocks for minutes and reviews that no block holds, not yet placed. */
function lacking(blocks: readonly Block[], problem: Problem, nextId: () => string): Block[] {
  const { min, usual } = MODEL.blockMinutes
  const nowhere = { day: problem.days[0] ?? '', start: '00:00' }
  const study = problem.steps.flatMap(({ skill, to, minutes }, task) => {
    const left = minutes - minutesOf(blocks, problem, task)
    if (left < min) return []
    const count = Math.max(1, Math.round(left / usual))
    const each = Math.floor(left / count / 5) * 5
    return Array.from({ length: count }, (_, i): Block => {
      const own = i === count - 1 ? left - each * (count - 1) : each
      return { id: nextId(), ...nowhere, minutes: own, kind: 'study', skill, to }
    })
  })
  const reviews = problem.reviews.flatMap(({ skill, to, minutes, count }) => {
    const there = blocks.filter((block) => block.kind === 'review' && block.skill === skill).length
    return Array.from({ length: Math.max(0, count - there) }, (): Block => {
      return { id: nextId(), ...nowhere, minutes, kind: 'review', skill, to }
    })
  })
  return [...study, ...reviews]
}

/** Places what waits: the closing, the opening, study in the order of prerequisites, and reviews once all study has its place. */
function settle(waiting: readonly Block[], board: Board, nextId: () => string): void {
  const closing = waiting.find(({ kind }) => kind === 'closing')
  const leaving = closing ? placeClosing(closing, board) : []
  const queue = [...waiting, ...leaving].filter(({ kind }) => kind !== 'closing')
  const isReview = ({ kind }: Block): boolean => kind === 'review'
  settleQueue(
    queue.filter((block) => !isReview(block)),
    board,
    nextId,
  )
  settleQueue([...queue.filter(isReview), ...takeEarlyReviews(board)], board, nextId)
}

function settleQueue(queue: Block[], board: Board, nextId: () => string): void {
  const turn = byTurn(board.problem)
  queue.sort(turn)
  let squeezed = ''
  for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
    if (place(block, board)) continue
    // One block that builds on this one gives way before this one is cut; the place it leaves may hold a part.
    const rest = squeezed === block.id ? placePart(block, board, nextId) : null
    const dependant = rest ? undefined : takeDependant(block, board)
    squeezed = block.id
    if (rest) queue.push(rest)
    else if (dependant) queue.push(block, dependant)
    else queue.push(...[placePart(block, board, nextId)].filter((part) => part !== null))
    queue.sort(turn)
  }
}

/** Places as much of a block as fits somewhere and returns the rest; null where no part of it fits. */
function placePart(block: Block, board: Board, nextId: () => string): Block | null {
  const { min } = MODEL.blockMinutes
  if (block.kind !== 'study') return null
  for (let minutes = block.minutes - min; minutes >= min; minutes -= 5) {
    if (place({ ...block, minutes }, board)) {
      return { ...block, id: nextId(), minutes: block.minutes - minutes }
    }
  }
  return null
}

const TURNS = { opening: 0, study: 1, review: 2, closing: 3 } as const

function byTurn(problem: Problem): (a: Block, b: Block) => number {
  const depth = (block: Block): number => depthOf(taskOf(block, problem), problem)
  return (a, b) =>
    TURNS[a.kind] - TURNS[b.kind] ||
    depth(a) - depth(b) ||
    (`${a.day} ${a.start} ${a.id}` < `${b.day} ${b.start} ${b.id}` ? -1 : 1)
}

/** How many steps stand before a step, one after the other. */
function depthOf(task: number, problem: Problem): number {
  const after = problem.steps[task]?.after ?? []
  return after.reduce((depth, other) => Math.max(depth, 1 + depthOf(other, problem)), 0)
}

function minutesOf(blocks: readonly Block[], problem: Problem, task: number): number {
  return blocks
    .filter((block) => block.kind === 'study' && taskOf(block, problem) === task)
    .reduce((sum, { minutes }) => sum + minutes, 0)
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
