import { MODEL } from '../../constants.ts'
import { dependants, endOf, firstStudy, inOrder, startOf } from '../timetable/placement.ts'
import { type Board, type Movable, othersOf } from './board.ts'

/** Puts the closing at the end of the last free day, and returns what must leave for it. */
export function placeClosing(closing: Movable, board: Board): Movable[] {
  const { problem, today, placed } = board
  const day = problem.free.findLastIndex((stretches, i) => i >= today && stretches.length > 0)
  const last = problem.free[day]?.at(-1)
  if (last === undefined) return []
  const minutes = Math.min(closing.minutes, last.end - last.start)
  const start = last.end - minutes
  const latest = startOf({ day, start: Math.max(0, start - MODEL.breakMinutes), minutes: 0 })
  if (board.done.some((other) => endOf(other) > latest)) return []
  const leaving = placed.filter((other) => endOf(other) > latest)
  const moved = { ...closing, day, start, minutes }
  placed.splice(0, placed.length, ...placed.filter((other) => !leaving.includes(other)), moved)
  return [...leaving, ...takeOverCap(moved, board)]
}

/** Takes the last ones of a day away until it is under the cap again; the given one stays. */
function takeOverCap(staying: Movable, { placed, problem }: Board): Movable[] {
  const leaving: Movable[] = []
  const onDay = inOrder(placed.filter(({ day }) => day === staying.day))
  let minutes = onDay.reduce((sum, one) => sum + one.minutes, 0)
  for (const one of onDay.reverse()) {
    if (minutes <= problem.dailyCapMinutes) break
    if (one === staying) continue
    leaving.push(one)
    placed.splice(placed.indexOf(one), 1)
    minutes -= one.minutes
  }
  return leaving
}

/** Takes reviews away that now stand before the first study of their skill, and returns them. */
export function takeEarlyReviews(board: Board): Movable[] {
  const { placed } = board
  const early = placed.filter(
    (one) => one.kind === 'review' && startOf(one) < firstStudy(one, othersOf(one, board)),
  )
  for (const one of early) placed.splice(placed.indexOf(one), 1)
  return early
}

/** Takes the earliest away that waits for a step, and returns it. */
export function takeDependant(one: Movable, { problem, placed }: Board): Movable | undefined {
  const waiting = one.kind === 'study' ? dependants(one.task, problem) : []
  const first = inOrder(placed).find(({ kind, task }) => kind === 'study' && waiting.includes(task))
  if (first) placed.splice(placed.indexOf(first), 1)
  return first
}
