import { MINUTES_A_DAY } from '../../calendar/span.ts'
import { MODEL } from '../../constants.ts'
import { boundsOf, gapsOn, isSamePlace, studyMinutes } from '../timetable/placement.ts'
import { type Board, earliestOf, type Movable, othersOf } from './board.ts'

/**
 * Makes blocks of the steps that lack minutes longer, into the free time beside them that is too short for a block: first
 * blocks that moved anyway, then those that stayed (by id, as they were), and of these only as many as `MODEL.touchedShare` allows.
 */
export function stretchBlocks(board: Board, stayed: ReadonlyMap<string, Movable>): void {
  const { placed, done, problem } = board
  const isAsBefore = (one: Movable): boolean => {
    const before = stayed.get(one.block.id)
    return before !== undefined && isSamePlace(before, one)
  }
  const moved = stayed.size - placed.filter(isAsBefore).length
  let spare = Math.floor(stayed.size * MODEL.touchedShare) - moved
  problem.steps.forEach((step, task) => {
    let left = step.minutes - studyMinutes([...placed, ...done], task)
    const own = placed
      .filter((one) => one.kind === 'study' && one.task === task)
      .map((one) => ({ one, asBefore: isAsBefore(one), room: roomOf(one, board) }))
      .sort(
        (a, b) =>
          Number(a.asBefore) - Number(b.asBefore) ||
          b.room.after + b.room.before - a.room.after - a.room.before ||
          (a.one.block.id < b.one.block.id ? -1 : 1),
      )
    for (const { one, asBefore } of own) {
      if (left <= 0 || (asBefore && spare <= 0)) return
      const longer = stretched(one, left, board)
      if (longer.minutes === one.minutes) continue
      placed.splice(placed.indexOf(one), 1, longer)
      left -= longer.minutes - one.minutes
      if (asBefore) spare--
    }
  })
}

/** One with at most so many minutes more, after it and then before it. */
function stretched(one: Movable, wanted: number, board: Board): Movable {
  const room = roomOf(one, board)
  const most = Math.max(0, Math.min(wanted, MODEL.blockMinutes.max - one.minutes, room.underCap))
  const after = Math.min(most, room.after)
  const before = Math.min(most - after, room.before)
  return { ...one, start: one.start - before, minutes: one.minutes + after + before }
}

/** Free minutes right after and right before one, and those that its day may still hold; nothing before one of today. */
function roomOf(
  one: Movable,
  board: Board,
): { readonly after: number; readonly before: number; readonly underCap: number } {
  const { problem, today } = board
  const others = othersOf(one, board)
  const onDay = others.filter(({ day }) => day === one.day)
  const end = one.start + one.minutes
  const gap = gapsOn(one.day, onDay, problem).find(
    (free) => free.start <= one.start && free.end >= end,
  )
  if (gap === undefined) return { after: 0, before: 0, underCap: 0 }
  // What it builds on, or the day on which it was skipped, reaches into its day.
  const after = Math.max(boundsOf(one, others, problem).after, earliestOf(one))
  const isBound = after > one.day * MINUTES_A_DAY || one.day <= today
  const used = onDay.reduce((sum, { minutes }) => sum + minutes, one.minutes)
  return {
    after: gap.end - end,
    before: isBound ? 0 : one.start - gap.start,
    underCap: problem.dailyCapMinutes - used,
  }
}
