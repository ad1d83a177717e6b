import type { Pitstop } from '../../core/calendar/pitstop.ts'
import type { Glance } from '../../core/glance.ts'
import type { LogEntry } from '../../core/log/entry.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { NamedDay } from '../pages/holidays.ts'
import { namesJson } from './names.ts'
import { type BlockWorld, blocksJson } from './plan.ts'

/** A stretch of days off. */
export function pitstopJson({ holidays, ...stretch }: Pitstop): object {
  return {
    ...stretch,
    holidays: holidays.map(({ day, name }) => ({ day, ...namesJson(name) })),
  }
}

/** A day off, or one of the user's own. */
export function namedDayJson({ day, kind, name, own, family, projected }: NamedDay): object {
  return { day, kind, ...namesJson(name), own, family, projected }
}

/** An entry of the log. */
export function entryJson({
  id,
  day,
  text,
  minutes,
  skills = [],
  block,
  outcome,
}: LogEntry): object {
  return { id, day, text, minutes, skills, block, outcome }
}

/** What matters today, and the plan that counts. */
export async function glanceJson(
  { blocks, missed, entries, next, lapsed, gap, unassessed, actions, streak }: Glance,
  plan: Plan | null,
  world: BlockWorld,
): Promise<object> {
  return {
    plan: plan && { id: plan.id, from: plan.from, to: plan.to },
    blocks: await blocksJson(blocks, world),
    missed,
    entries: entries.map(entryJson),
    postings: next,
    lapsed,
    gap,
    unassessed,
    actions,
    streak: { days: streak.days, longestDays: streak.longest, loggedToday: streak.today },
  }
}
