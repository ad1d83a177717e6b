import type { Day } from '../calendar/day.ts'
import type { SkillId } from '../skill/catalogue.ts'

/** One dated line of the log: what was done, and the block it finished or skipped. */
export interface LogEntry {
  readonly id: string
  /** What tells it from every other home's entries, however it is edited; absent in entries that are older than it. */
  readonly uid?: string
  readonly day: Day
  readonly text: string
  readonly minutes?: number
  readonly skills?: readonly SkillId[]
  /** The id of a plan's block. */
  readonly block?: string
  readonly outcome?: 'done' | 'skipped'
}
