import { timeOf } from '../../calendar/span.ts'
import type { Block } from '../../plan/plan.ts'
import {
  deadlineOf,
  gapsOn,
  inOrder,
  isFree,
  isUnderCap,
  type Place,
  type Placed,
  placeRule,
  startOf,
} from '../timetable/placement.ts'
import type { Problem } from '../timetable/problem.ts'
import { scoreOf, sittingOf } from '../timetable/score.ts'

/** A block of the plan in numbers, so that it can be moved. */
export interface Movable extends Placed {
  /** All that it is besides its place. */
  readonly block: Block
  /** The moment from which on it may stand: a skipped one stands on a later day. */
  readonly notBefore?: number
}

/** A plan while it is changed: what is done, and what has a place so far. */
export interface Board {
  readonly problem: Problem
  /** The position of today; -1 where the window is still to come. */
  readonly today: number
  readonly done: readonly Movable[]
  readonly placed: Movable[]
}

/** A block where it stands. */
export function movableOf(block: Block, problem: Problem): Movable {
  const { skill } = block
  return { ...sittingOf(block, problem), ...(skill !== undefined && { skill }), block }
}

/** The block where it stands now. */
export function blockOf({ block, day, start, minutes }: Movable, { days }: Problem): Block {
  return { ...block, day: days[day] ?? block.day, start: timeOf(start), minutes }
}

/** All that has a place but the given one. */
export function othersOf(one: Movable, { placed, done }: Board): Movable[] {
  return [...placed, ...done].filter((other) => other !== one)
}

/** Whether its place is still free, in time for its deadline, and under the day's cap with those placed before it. */
export function fitsWhereItIs(one: Movable, board: Board): boolean {
  const { problem } = board
  const onDay = othersOf(one, board).filter(({ day }) => day === one.day)
  return (
    isFree(one, problem) && isUnderCap(one, onDay, problem) && one.day < deadlineOf(one, problem)
  )
}

/** Tells of a place whether it may stand there beside all else that has one. */
export function boardRule(one: Movable, board: Board): (place: Place) => boolean {
  const mayStand = placeRule(one, othersOf(one, board), board.problem)
  return (place) => startOf(place) >= earliestOf(one) && mayStand(place)
}

/** The moment from which on it may stand, whatever stands beside it. */
export function earliestOf({ notBefore = Number.NEGATIVE_INFINITY }: Movable): number {
  return notBefore
}

/** Puts it where it breaks no rule and suits best, after today where that is possible; false where it fits nowhere. */
export function place(one: Movable, board: Board): boolean {
  const places = placesFor(one, board)
  const later = places.filter(({ day }) => day > board.today)
  const best = bestOf(later.length > 0 ? later : places, board)
  if (best === undefined) return false
  board.placed.push(best)
  return true
}

/** The first place in every gap that is left where it may stand, from today on. */
function placesFor(one: Movable, board: Board): Movable[] {
  const { problem, today } = board
  const others = othersOf(one, board)
  const mayStand = boardRule(one, board)
  return problem.days.flatMap((_, day) => {
    if (day < today) return []
    const onDay = others.filter((other) => other.day === day)
    const places = gapsOn(day, onDay, problem).map(({ start }) => ({ ...one, day, start }))
    return places.filter(mayStand)
  })
}

function bestOf(tried: readonly Movable[], board: Board): Movable | undefined {
  const costs = tried.map((one) => {
    return { one, soft: softOf({ ...board, placed: [...board.placed, one] }) }
  })
  return costs.sort((a, b) => a.soft - b.soft || startOf(a.one) - startOf(b.one))[0]?.one
}

/** What a timetable is short of its wishes, with what is done. */
export function softOf({ problem, placed, done }: Board): number {
  return scoreOf(inOrder([...done, ...placed]), problem).soft
}
