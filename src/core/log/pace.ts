import { addDays, type Day, daysBetween } from '../calendar/day.ts'
import { MODEL } from '../constants.ts'
import type { Block, Plan } from '../plan/plan.ts'
import type { LogEntry } from './entry.ts'
import { outcomesOf } from './outcome.ts'

/** The user's real speed, learned from the log. */
export interface Pace {
  /** Finished blocks whose real minutes are known. */
  readonly finished: number
  /** Real per estimated minutes of those blocks; null while there are none. */
  readonly own: number | null
  /** What the budget reckons with: `own`, drawn towards the usual 1.4 while there are few blocks. */
  readonly ratio: number
  /** Real study minutes a week; null while the log, since the last long pause, reaches back less than two weeks or has none. */
  readonly weeklyMinutes: number | null
}

/** The user's pace on a day, from the log and the blocks of all plans (the newest plan that holds a block counts for it). */
export function paceOf({
  log,
  plans,
  today,
}: {
  readonly log: readonly LogEntry[]
  readonly plans: readonly Plan[]
  readonly today: Day
}): Pace {
  const blocks = blocksOf(plans)
  const real = new Map<string, number>()
  for (const { block, minutes } of log) {
    if (block !== undefined && minutes !== undefined)
      real.set(block, (real.get(block) ?? 0) + minutes)
  }
  const outcomeOf = outcomesOf(log)
  const finished = [...blocks.values()].filter(
    (block) => outcomeOf(block) === 'done' && (real.get(block.id) ?? 0) > 0,
  )
  const estimated = sum(finished.map(({ minutes }) => minutes))
  const own = estimated > 0 ? sum(finished.map(({ id }) => real.get(id) ?? 0)) / estimated : null
  return {
    finished: finished.length,
    own,
    ratio: ratioOf(finished.length, own),
    weeklyMinutes: weeklyMinutesOf(log, today),
  }
}

/**
 * Real hours per estimated hour after n finished blocks, (5 x 1.4 + n x own) / (n + 5): the usual ratio counts as five blocks,
 * so that one slow evening changes little and the user's own blocks outweigh it in the end.
 */
export function ratioOf(finished: number, own: number | null): number {
  const { priorRatio, priorWeight } = MODEL
  if (own === null) return priorRatio
  return (priorWeight * priorRatio + finished * own) / (finished + priorWeight)
}

/** The share of free time that is planned, 0-0.75, at so many real hours per estimated hour. */
export function usableShare(ratio: number): number {
  return Math.min(MODEL.usableShare, 1 / ratio)
}

/** Every block by its id, as the newest plan that holds it has it. */
export function blocksOf(plans: readonly Plan[]): ReadonlyMap<string, Block> {
  return new Map(plans.flatMap((plan) => plan.blocks).map((block) => [block.id, block]))
}

/** Whether an entry is about study: it names a skill or a block. */
export function isStudy(entry: LogEntry): boolean {
  return (
    entry.outcome !== 'skipped' && ((entry.skills ?? []).length > 0 || entry.block !== undefined)
  )
}

/** The minutes of the last weeks of the log, as far as they lie after a long pause: who comes back begins anew. */
function weeklyMinutesOf(log: readonly LogEntry[], today: Day): number | null {
  const study = log.filter(
    (entry) => isStudy(entry) && entry.minutes !== undefined && entry.day <= today,
  )
  const first = begunAnew(study.map(({ day }) => day)) ?? today
  const weeks = addDays(today, 1 - MODEL.paceWeeks * 7)
  const since = first < weeks ? weeks : first
  const days = daysBetween(since, today) + 1
  if (days < MODEL.paceMinDays) return null
  const minutes = sum(study.filter(({ day }) => day >= since).map((entry) => entry.minutes ?? 0))
  return Math.round((minutes * 7) / days) || null
}

/** The first of these days, or the first one after the last pause of `MODEL.pacePauseDays`. */
function begunAnew(days: readonly Day[]): Day | undefined {
  const sorted = [...days].sort()
  return sorted.findLast((day, index) => {
    const before = sorted[index - 1]
    return before === undefined || daysBetween(before, day) > MODEL.pacePauseDays
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
