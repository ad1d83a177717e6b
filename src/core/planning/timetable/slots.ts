import type { Stretch } from '../../calendar/span.ts'
import { MODEL } from '../../constants.ts'
import { holdsABlock, type Problem, type Sitting } from './problem.ts'
import { isPeak } from './score.ts'

/** A place for one block. */
export interface Slot {
  readonly day: number
  readonly start: number
  /** The most minutes it holds. */
  readonly minutes: number
}

/** The places for blocks of a window, in order of time, and its opening and closing block. */
export interface Grid {
  readonly slots: readonly Slot[]
  readonly opening: Sitting | null
  readonly closing: Sitting | null
}

/** How free time is cut: into blocks of about the usual length, or into as few as possible, which holds more. */
export type Cut = 'usual' | 'long'

/** A window's free time cut into places for blocks, with breaks between them and no day over the cap. */
export function gridOf(problem: Problem, cut: Cut): Grid {
  const free = problem.free.map((stretches) => [...stretches])
  const opening = takeOpening(free, problem)
  const closing = takeClosing(free, problem)
  const slots = free.flatMap((stretches, day) => {
    const fixed = [opening, closing].reduce(
      (sum, it) => sum + (it?.day === day ? it.minutes : 0),
      0,
    )
    const all = stretches.flatMap((stretch) => slotsOf(stretch, day, cut))
    return capped(all, problem.dailyCapMinutes - fixed, problem)
  })
  return { slots, opening, closing }
}

function takeOpening(free: Stretch[][], { openingMinutes: wanted }: Problem): Sitting | null {
  const day = free.findIndex((stretches) => stretches.length > 0)
  const stretch = free[day]?.[0]
  if (stretch === undefined || wanted === 0) return null
  const minutes = Math.min(wanted, stretch.end - stretch.start)
  const rest = { start: stretch.start + minutes + MODEL.breakMinutes, end: stretch.end }
  free[day]?.splice(0, 1, ...[rest].filter(holdsABlock))
  return { day, start: stretch.start, minutes, kind: 'opening', task: -1 }
}

function takeClosing(free: Stretch[][], { closingMinutes: wanted }: Problem): Sitting | null {
  const day = free.findLastIndex((stretches) => stretches.length > 0)
  const stretch = free[day]?.at(-1)
  if (stretch === undefined || wanted === 0) return null
  const minutes = Math.min(wanted, stretch.end - stretch.start)
  const start = stretch.end - minutes
  const rest = { start: stretch.start, end: start - MODEL.breakMinutes }
  free[day]?.splice(-1, 1, ...[rest].filter(holdsABlock))
  return { day, start, minutes, kind: 'closing', task: -1 }
}

function slotsOf({ start, end }: Stretch, day: number, cut: Cut): Slot[] {
  const { min, usual, max } = MODEL.blockMinutes
  const pause = MODEL.breakMinutes
  const length = end - start
  const wanted =
    cut === 'usual'
      ? Math.round((length + pause) / (usual + pause))
      : Math.ceil((length + pause) / (max + pause))
  const count = Math.min(Math.max(1, wanted), Math.floor((length + pause) / (min + pause)))
  const whole = length - (count - 1) * pause
  // In fives, the first ones longer: 120 minutes become 10:00-10:55 and 11:05-12:00.
  const base = Math.floor(whole / count / 5) * 5
  const longer = Math.floor((whole - base * count) / 5)
  const slots: Slot[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    const minutes = Math.min(max, count === 1 ? whole : base + (i < longer ? 5 : 0))
    slots.push({ day, start: at, minutes })
    at += minutes + pause
  }
  return slots
}

/** The slots that stay under the cap: peak hours first, then the day's first ones. */
function capped(slots: readonly Slot[], cap: number, problem: Problem): Slot[] {
  const preferred = [...slots].sort(
    (a, b) => Number(isPeak(b, problem)) - Number(isPeak(a, problem)) || a.start - b.start,
  )
  const kept: Slot[] = []
  let left = cap
  for (const slot of preferred) {
    const minutes = Math.min(slot.minutes, left)
    if (minutes < MODEL.blockMinutes.min) continue
    kept.push({ ...slot, minutes })
    left -= minutes
  }
  return kept.sort((a, b) => a.start - b.start)
}
