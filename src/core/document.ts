import type { Action } from './action.ts'
import type { OwnDay } from './calendar/own-day.ts'
import type { LogEntry } from './log/entry.ts'
import type { Plan } from './plan/plan.ts'
import type { Posting } from './posting/posting.ts'
import type { Profile } from './profile.ts'
import type { OwnSkills } from './skill/catalogue.ts'
import type { Assessment } from './skill/inventory.ts'

/** Everything gil remembers for its user: the content of gil.json. */
export interface Document {
  readonly profile: Profile
  /** Company days, leave, and holidays that the country's calendar lacks, sorted by day. */
  readonly days: readonly OwnDay[]
  readonly postings: readonly Posting[]
  readonly assessments: readonly Assessment[]
  readonly own: OwnSkills
  readonly actions: readonly Action[]
  /** Oldest first; the last one counts, unless it was dropped. */
  readonly plans: readonly Plan[]
  readonly log: readonly LogEntry[]
}

export const EMPTY_DOCUMENT: Document = {
  profile: {},
  days: [],
  postings: [],
  assessments: [],
  own: { skills: [], aliases: [] },
  actions: [],
  plans: [],
  log: [],
}
