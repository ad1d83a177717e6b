import type { Day } from '../../calendar/day.ts'
import { minutesOf, type Stretch, timeOf } from '../../calendar/span.ts'
import { MODEL } from '../../constants.ts'
import type { Block } from '../../plan/plan.ts'
import { scoreOf, sittingsOf } from '../timetable/score.ts'
import {
  type Board,
  boundsOf,
  deadlineOf,
  dependants,
  endOf,
  firstStudy,
  inOrder,
  startOf,
  taskOf,
} from './order.ts'

/** Whether a block's place is still free, in time for its deadline, and under the day's cap with those placed before it. */
export function fitsWhereItIs(block: Block, board: Board): boolean {
  const { problem, placed, done } = board
  const day = problem.days.indexOf(block.day)
  const start = minutesOf(block.start)
  const isFree = (problem.free[day] ?? []).some(
    (free) => free.start <= start && start + block.minutes <= free.end,
  )
  const used = [...placed, ...done].filter((other) => other.day === block.day)
  const minutes = used.reduce((sum, other) => sum + other.minutes, block.minutes)
  return isFree && minutes <= board.problem.dailyCapMinutes && day < deadlineOf(block, problem)
}

/** Puts a block where it breaks no rule and suits best, after today where that is possible; false where it fits nowhere. */
export function place(block: Block, board: Board): boolean {
  const places = placesFor(block, board)
  const later = places.filter(({ day }) => day > board.today)
  const best = bestOf(later.length > 0 ? later : places, board)
  if (best === undefined) return false
  board.placed.push(best)
  return true
}

/** Puts the closing at the end of the last free day, and returns the blocks that must leave for it. */
export function placeClosing(closing: Block, board: Board): Block[] {
  const { problem, today, placed } = board
  const day = problem.days.findLastIndex(
    (each, i) => each >= today && (problem.free[i] ?? []).length > 0,
  )
  const end = problem.free[day]?.at(-1)?.end
  const date = problem.days[day]
  if (end === undefined || date === undefined) return []
  const length = Math.min(closing.minutes, end - (problem.free[day]?.at(-1)?.start ?? end))
  const block = { ...closing, day: date, start: timeOf(end - length), minutes: length }
  const latest = `${date} ${timeOf(Math.max(0, end - length - MODEL.breakMinutes))}`
  if (board.done.some((other) => endOf(other) > latest)) return []
  const leaving = placed.filter((other) => endOf(other) > latest)
  placed.splice(0, placed.length, ...placed.filter((other) => !leaving.includes(other)), block)
  return [...leaving, ...overCap(board, block)]
}

/** Takes reviews away that now stand before the first study of their skill, and returns them. */
export function takeEarlyReviews(board: Board): Block[] {
  const early = board.placed.filter(
    (block) => block.kind === 'review' && startOf(block) < firstStudy(block, board),
  )
  for (const block of early) board.placed.splice(board.placed.indexOf(block), 1)
  return early
}

/** Takes the earliest block away that waits for a block's step, and returns it. */
export function takeDependant(block: Block, { problem, placed }: Board): Block | undefined {
  const waiting = dependants(block, problem)
  const first = inOrder(placed).find(
    (other) => other.kind === 'study' && waiting.includes(taskOf(other, problem)),
  )
  if (first) placed.splice(placed.indexOf(first), 1)
  return first
}

/** Takes the last blocks of a day away until it is under the cap again; the given one stays. */
function overCap({ placed, problem }: Board, staying: Block): Block[] {
  const leaving: Block[] = []
  const onDay = inOrder(placed.filter(({ day }) => day === staying.day))
  let minutes = onDay.reduce((sum, block) => sum + block.minutes, 0)
  for (const block of onDay.reverse()) {
    if (minutes <= problem.dailyCapMinutes) break
    if (block === staying) continue
    leaving.push(block)
    placed.splice(placed.indexOf(block), 1)
    minutes -= block.minutes
  }
  return leaving
}

/** Whether a block may stand where it is beside all that has a place: free, in order, in time, and under the day's cap. */
export function mayStand(block: Block, board: Board): boolean {
  const others = { ...board, placed: board.placed.filter((other) => other !== block) }
  const { after, before } = boundsOf(block, others)
  const taken = [...others.placed, ...others.done].filter(({ day }) => day === block.day)
  const used = taken.reduce((sum, { minutes }) => sum + minutes, block.minutes)
  const start = minutesOf(block.start)
  const isFree = gapsOn(block.day, taken, others).some(
    (gap) => gap.start <= start && start + block.minutes <= gap.end,
  )
  const isInTime = board.problem.days.indexOf(block.day) < deadlineOf(block, board.problem)
  return (
    isFree &&
    isInTime &&
    used <= board.problem.dailyCapMinutes &&
    startOf(block) >= after &&
    endOf(block) <= before
  )
}

/** What a timetable is short of its wishes, with what is done. */
export function softOf({ problem, placed, done }: Board): number {
  return scoreOf(sittingsOf([...done, ...placed], problem), problem).soft
}

function placesFor(block: Block, board: Board): Block[] {
  const { problem, today } = board
  const { after, before } = boundsOf(block, board)
  return problem.days.flatMap((day, position) => {
    if (day < today || position >= deadlineOf(block, problem)) return []
    const taken = [...board.placed, ...board.done].filter((other) => other.day === day)
    const used = taken.reduce((sum, { minutes }) => sum + minutes, 0)
    if (used + block.minutes > board.problem.dailyCapMinutes) return []
    return gapsOn(day, taken, board)
      .map((gap) => within(gap, day, after))
      .filter(({ start, end }) => start + block.minutes <= end)
      .map(({ start }) => ({ ...block, day, start: timeOf(start) }))
      .filter((tried) => startOf(tried) >= after && endOf(tried) <= before)
  })
}

/** The gap from the time on after which a block may begin. */
function within(gap: Stretch, day: Day, after: string): Stretch {
  return after.startsWith(day)
    ? { ...gap, start: Math.max(gap.start, minutesOf(after.slice(11))) }
    : gap
}

/** What is left of a day's free time between blocks, breaks taken off. */
export function gapsOn(day: Day, taken: readonly Block[], { problem }: Board): Stretch[] {
  const free = problem.free[problem.days.indexOf(day)] ?? []
  const pause = MODEL.breakMinutes
  return taken.reduce(
    (left, block) => {
      const from = minutesOf(block.start) - pause
      const to = minutesOf(block.start) + block.minutes + pause
      return left
        .flatMap(({ start, end }) => [
          { start, end: Math.min(end, from) },
          { start: Math.max(start, to), end },
        ])
        .filter(({ start, end }) => start < end)
    },
    [...free],
  )
}

function bestOf(tried: readonly Block[], { problem, placed, done }: Board): Block | undefined {
  const costs = tried.map((block) => {
    const blocks = [...done, ...placed, block]
    return { block, soft: scoreOf(sittingsOf(blocks, problem), problem).soft }
  })
  return costs.sort((a, b) => a.soft - b.soft || (startOf(a.block) < startOf(b.block) ? -1 : 1))[0]
    ?.block
}
