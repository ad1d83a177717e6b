import { minutesOf, timeOf } from '../../calendar/span.ts'
import { MODEL } from '../../constants.ts'
import type { Block } from '../../plan/plan.ts'
import { gapsOn } from './board.ts'
import { type Board, boundsOf, isSamePlace, studyMinutes, taskOf } from './order.ts'

/**
 * Makes blocks of the steps that lack minutes longer, into the free time beside them that is too short for a block: first
 * blocks that moved anyway, then those that stayed (by id, as they were), and of these only as many as `MODEL.touchedShare` allows.
 */
export function stretchBlocks(board: Board, stayed: ReadonlyMap<string, Block>): void {
  const { placed, done, problem } = board
  const isAsBefore = (block: Block): boolean => {
    const before = stayed.get(block.id)
    return before !== undefined && isSamePlace(before, block)
  }
  const moved = stayed.size - placed.filter(isAsBefore).length
  let spare = Math.floor(stayed.size * MODEL.touchedShare) - moved
  problem.steps.forEach((step, task) => {
    let left = step.minutes - studyMinutes([...placed, ...done], problem, task)
    const own = placed
      .filter((block) => block.kind === 'study' && taskOf(block, problem) === task)
      .map((block) => ({ block, asBefore: isAsBefore(block), room: roomOf(block, board) }))
      .sort(
        (a, b) =>
          Number(a.asBefore) - Number(b.asBefore) ||
          b.room.after + b.room.before - a.room.after - a.room.before ||
          (a.block.id < b.block.id ? -1 : 1),
      )
    for (const { block, asBefore } of own) {
      if (left <= 0 || (asBefore && spare <= 0)) return
      const longer = stretched(block, left, board)
      if (longer.minutes === block.minutes) continue
      placed.splice(placed.indexOf(block), 1, longer)
      left -= longer.minutes - block.minutes
      if (asBefore) spare--
    }
  })
}

/** A block with at most so many minutes more, after it and then before it. */
function stretched(block: Block, wanted: number, board: Board): Block {
  const room = roomOf(block, board)
  const most = Math.max(0, Math.min(wanted, MODEL.blockMinutes.max - block.minutes, room.underCap))
  const after = Math.min(most, room.after)
  const before = Math.min(most - after, room.before)
  return {
    ...block,
    start: timeOf(minutesOf(block.start) - before),
    minutes: block.minutes + after + before,
  }
}

/** Free minutes right after and right before a block, and those that its day may still hold; nothing before a block of today. */
function roomOf(
  block: Block,
  board: Board,
): { readonly after: number; readonly before: number; readonly underCap: number } {
  const { placed, done, today } = board
  const others = [...placed, ...done].filter((other) => other !== block && other.day === block.day)
  const start = minutesOf(block.start)
  const end = start + block.minutes
  const gap = gapsOn(block.day, others, board).find((one) => one.start <= start && one.end >= end)
  if (gap === undefined) return { after: 0, before: 0, underCap: 0 }
  const bound = boundsOf(block, board).after
  const isBound = bound.slice(0, 10) >= block.day || block.day <= today
  const used = others.reduce((sum, { minutes }) => sum + minutes, block.minutes)
  return {
    after: gap.end - end,
    before: isBound ? 0 : start - gap.start,
    underCap: board.problem.dailyCapMinutes - used,
  }
}
