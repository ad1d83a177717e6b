import { MODEL } from '../../constants.ts'
import type { Block } from '../../plan/plan.ts'
import type { Problem } from '../timetable/problem.ts'
import { place, placeClosing, takeDependant, takeEarlyReviews } from './board.ts'
import { type Board, taskOf } from './order.ts'

/** Places what waits: the closing, the opening, study in the order of prerequisites, and reviews once all study has its place. */
export function settle(waiting: readonly Block[], board: Board, nextId: () => string): void {
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
    if (rest) queue.push(...rest)
    else if (dependant) queue.push(block, dependant)
    else queue.push(...(placePart(block, board, nextId) ?? []))
    queue.sort(turn)
  }
}

/**
 * Places as much of a block as fits somewhere and returns the rest as a block, if it is long enough for one (of a review there
 * is none); null where no part of it fits.
 */
function placePart(block: Block, board: Board, nextId: () => string): Block[] | null {
  const { min } = MODEL.blockMinutes
  const isStudy = block.kind === 'study'
  if (!isStudy && block.kind !== 'review') return null
  // First so that the rest is a block too, then so that it is not.
  for (const most of isStudy ? [block.minutes - min, block.minutes - 5] : [block.minutes - 5]) {
    for (let minutes = most; minutes >= min; minutes -= 5) {
      if (!place({ ...block, minutes }, board)) continue
      const left = block.minutes - minutes
      return isStudy && left >= min ? [{ ...block, id: nextId(), minutes: left }] : []
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
