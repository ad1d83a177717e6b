import { MODEL } from '../constants.ts'
import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { horizon, type Pitstop, pitstopOf } from './pitstop.ts'
import type { DayRange } from './window.ts'

export interface LeaveOptions {
  readonly today: Day
  /** Leave that is taken already stands in it as own days. */
  readonly calendar: Calendar
  /** Leave days to spend, at most. */
  readonly leave: number
  /** Days on which no leave can be taken. */
  readonly blackout?: readonly Day[]
  /** The first leave day is at least so many days after today. */
  readonly noticeDays?: number
}

/** One way to spend leave over the year. */
export interface LeavePlan {
  readonly leave: readonly Day[]
  /** Days in stretches of `MODEL.leaveStretchDays` and more, those that cost nothing included. */
  readonly days: number
  /** These stretches, in order; their `leave` is the part of the leave that each costs. */
  readonly stretches: readonly Pitstop[]
}

const LONG = MODEL.leaveStretchDays
/** Days weigh more than every leave day of a year. */
const DAY_WORTH = 1000

/**
 * The allocation of at most so many leave days over the next `MODEL.pitstopHorizonDays` days that puts the most days into
 * stretches of `MODEL.leaveStretchDays` and more; of equals the one with fewer leave days, then the earliest (exact dynamic
 * program over day, leave left and length of the running stretch).
 */
export function spendLeave(options: LeaveOptions): LeavePlan {
  const { today, calendar } = options
  const days = horizon(today)
  const leave = Math.max(0, Math.min(options.leave, days.length))
  const blackout = new Set(options.blackout)
  const choices = days.map((day, i): DayChoice => {
    if (calendar.kindOf(day) !== 'workday') return 'off'
    return i >= (options.noticeDays ?? 0) && !blackout.has(day) ? 'open' : 'work'
  })
  const taken = allocate(choices, leave).flatMap((i) => days[i] ?? [])
  const isOff = (day: Day, i: number): boolean => choices[i] === 'off' || taken.includes(day)
  const stretches = longStretches(days, isOff).map((range) => pitstopOf(range, calendar))
  return {
    leave: taken,
    days: stretches.reduce((sum, stretch) => sum + stretch.days, 0),
    stretches,
  }
}

/** What a day can be: off anyway, work, or either. */
type DayChoice = 'off' | 'work' | 'open'

/** The positions of the days to take. */
function allocate(choices: readonly DayChoice[], leave: number): number[] {
  const worth = worthTable(choices, leave)
  const taken: number[] = []
  let left = leave
  let run = 0
  choices.forEach((choice, i) => {
    const work = worth(i + 1, left, 0)
    const off =
      choice === 'open' && left > 0 ? worth(i + 1, left - 1, longer(run)) + gain(run) - 1 : -1
    // Of equal worth the leave is taken now: that is the earliest allocation.
    if (choice === 'open' && left > 0 && off >= work) {
      taken.push(i)
      left--
      run = longer(run)
    } else run = choice === 'off' ? longer(run) : 0
  })
  return taken
}

/** The best worth of the days from a position on, by leave left and length of the stretch that runs there. */
function worthTable(
  choices: readonly DayChoice[],
  leave: number,
): (i: number, left: number, run: number) => number {
  const runs = LONG + 1
  const width = (leave + 1) * runs
  const table = new Int32Array((choices.length + 1) * width)
  for (let i = choices.length - 1; i >= 0; i--) {
    const choice = choices[i]
    for (let left = 0; left <= leave; left++) {
      const own = i * width + left * runs
      const work = table[own + width] ?? 0
      if (choice === 'work' || (choice === 'open' && left === 0)) {
        table.fill(work, own, own + runs)
        continue
      }
      // A day off: the next day's worths by run, one run on, with a day of leave less where it is spent.
      const next = own + width - (choice === 'off' ? 0 : runs)
      table.copyWithin(own, next + 1, next + runs)
      table[own + LONG] = (table[next + LONG] ?? 0) + DAY_WORTH
      table[own + LONG - 1] = (table[next + LONG] ?? 0) + LONG * DAY_WORTH
      if (choice === 'off') continue
      for (let at = own; at < own + runs; at++) table[at] = Math.max(work, (table[at] ?? 0) - 1)
    }
  }
  return (i, left, run) => table[i * width + left * runs + run] ?? 0
}

function longer(run: number): number {
  return Math.min(LONG, run + 1)
}

/** What one more day off adds to a stretch: nothing until it is long, then all its days at once. */
function gain(run: number): number {
  if (run >= LONG) return DAY_WORTH
  return run + 1 === LONG ? LONG * DAY_WORTH : 0
}

function longStretches(days: readonly Day[], isOff: (day: Day, i: number) => boolean): DayRange[] {
  const found: DayRange[] = []
  let start = 0
  for (let i = 0; i <= days.length; i++) {
    const day = days[i]
    if (day !== undefined && isOff(day, i)) continue
    const from = days[start]
    const to = days[i - 1]
    if (i - start >= LONG && from !== undefined && to !== undefined) found.push({ from, to })
    start = i + 1
  }
  return found
}
