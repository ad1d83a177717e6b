import { MODEL } from '../../constants.ts'
import { startOf } from '../timetable/placement.ts'
import type { Problem } from '../timetable/problem.ts'
import { type Board, type Movable, place } from './board.ts'
import { placeClosing, takeDependant, takeEarlyReviews } from './give-way.ts'

/** Places what waits: the closing, the opening, study in the order of prerequisites, and reviews once all study has its place. */
export function settle(waiting: readonly Movable[], board: Board, nextId: () => string): void {
  const closing = waiting.find(({ kind }) => kind === 'closing')
  const leaving = closing ? placeClosing(closing, board) : []
  const queue = [...waiting, ...leaving].filter(({ kind }) => kind !== 'closing')
  const isReview = ({ kind }: Movable): boolean => kind === 'review'
  settleQueue(
    queue.filter((one) => !isReview(one)),
    board,
    nextId,
  )
  settleQueue([...queue.filter(isReview), ...takeEarlyReviews(board)], board, nextId)
}

function settleQueue(queue: Movable[], board: Board, nextId: () => string): void {
  const turn = byTurn(board.problem)
  queue.sort(turn)
  let squeezed = ''
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    if (place(one, board)) continue
    // One block that builds on this one gives way before this one is cut; the place it leaves may hold a part.
    const rest = squeezed === one.block.id ? placePart(one, board, nextId) : null
    const dependant = rest ? undefined : takeDependant(one, board)
    squeezed = one.block.id
    if (rest) queue.push(...rest)
    else if (dependant) queue.push(one, dependant)
    else queue.push(...(placePart(one, board, nextId) ?? []))
    queue.sort(turn)
  }
}

/**
 * Places as much of a block as fits somewhere and returns the rest as a block, if it is long enough for one (of a review there
 * is none); null where no part of it fits.
 */
function placePart(one: Movable, board: Board, nextId: () => string): Movable[] | null {
  const { min } = MODEL.blockMinutes
  const isStudy = one.kind === 'study'
  if (!isStudy && one.kind !== 'review') return null
  // First so that the rest is a block too, then so that it is not.
  for (const most of isStudy ? [one.minutes - min, one.minutes - 5] : [one.minutes - 5]) {
    for (let minutes = most; minutes >= min; minutes -= 5) {
      if (!place({ ...one, minutes }, board)) continue
      const left = one.minutes - minutes
      // The rest was never skipped: it is a block of its own.
      const { notBefore: _, ...rest } = one
      return isStudy && left >= min
        ? [{ ...rest, minutes: left, block: { ...one.block, id: nextId() } }]
        : []
    }
  }
  return null
}

const TURNS = { opening: 0, study: 1, review: 2, closing: 3 } as const

function byTurn(problem: Problem): (a: Movable, b: Movable) => number {
  const depth = ({ block }: Movable): number =>
    depthOf(
      problem.steps.findIndex(({ skill, to }) => skill === block.skill && to === block.to),
      problem,
    )
  return (a, b) =>
    TURNS[a.kind] - TURNS[b.kind] ||
    depth(a) - depth(b) ||
    startOf(a) - startOf(b) ||
    (a.block.id < b.block.id ? -1 : 1)
}

/** How many steps stand before a step, one after the other. */
function depthOf(task: number, problem: Problem): number {
  const after = problem.steps[task]?.after ?? []
  return after.reduce((depth, other) => Math.max(depth, 1 + depthOf(other, problem)), 0)
}
