import { SEARCH } from '../../constants.ts'
import { inOrder, isSamePlace } from '../timetable/placement.ts'
import { type Board, boardRule, type Movable, place, softOf } from './board.ts'

/**
 * Puts blocks that moved or came where they suit better, one by one and by changing places with each other; those that stayed
 * (by id, as they were) are left alone, and no rule is broken for it.
 */
export function improvePlaces(board: Board, stayed: ReadonlyMap<string, Movable>): void {
  const isOpen = (one: Movable): boolean => {
    const before = stayed.get(one.block.id)
    const isFixed = one.kind === 'opening' || one.kind === 'closing'
    return !isFixed && (before === undefined || !isSamePlace(before, one))
  }
  for (let round = 0; round < SEARCH.replanRounds; round++) {
    const before = softOf(board)
    for (const { block } of inOrder(board.placed.filter(isOpen))) moveOne(block.id, board)
    const open = inOrder(board.placed.filter(isOpen))
    const pairs = open.flatMap((a, i) =>
      open.slice(i + 1).map((b) => [a.block.id, b.block.id] as const),
    )
    for (const [a, b] of pairs.slice(0, SEARCH.replanPairs)) swapTwo(a, b, board)
    if (softOf(board) >= before) return
  }
}

function moveOne(id: string, board: Board): void {
  keepIfBetter(board, () => {
    const one = take(id, board)
    return one !== undefined && place(one, board)
  })
}

function swapTwo(id: string, otherId: string, board: Board): void {
  keepIfBetter(
    board,
    () => {
      const [a, b] = [take(id, board), take(otherId, board)]
      if (a === undefined || b === undefined) return false
      board.placed.push({ ...a, day: b.day, start: b.start }, { ...b, day: a.day, start: a.start })
      return true
    },
    () => board.placed.every((one) => boardRule(one, board)(one)),
  )
}

/** Tries a change, and takes it back where it gains nothing or is not allowed. */
function keepIfBetter(board: Board, change: () => boolean, allows = () => true): void {
  const before = [...board.placed]
  const soft = softOf(board)
  if (change() && softOf(board) < soft - 1e-9 && allows()) return
  board.placed.splice(0, board.placed.length, ...before)
}

function take(id: string, { placed }: Board): Movable | undefined {
  const at = placed.findIndex(({ block }) => block.id === id)
  return at < 0 ? undefined : placed.splice(at, 1)[0]
}
