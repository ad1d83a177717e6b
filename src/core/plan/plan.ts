import type { Day } from '../calendar/day.ts'
import type { PlanDay } from '../calendar/free.ts'
import type { SkillId } from '../skill/catalogue.ts'
import type { Level } from '../skill/level.ts'

/** How a window's raw time becomes time for new learning; all in minutes. */
export interface Budget {
  readonly rawMinutes: number
  readonly slackMinutes: number
  /** Opening and closing block. */
  readonly fixedMinutes: number
  readonly reviewMinutes: number
  readonly newMinutes: number
  /** Real hours per estimated hour that the slack pays for. */
  readonly ratio: number
}

/** Why a step is worth its hours. */
export type StepReason =
  /** It adds `coverage` (0-1) to a line. */
  | {
      readonly reason: 'serves'
      readonly posting: string
      readonly line: string
      readonly kind: 'required' | 'preferred'
      readonly quote: string
      readonly coverage: number
      readonly worth: number
    }
  /** With the other chosen steps it completes a posting's required lines, as far as study can. */
  | { readonly reason: 'completes'; readonly posting: string; readonly worth: number }
  /** A later step builds on it. */
  | { readonly reason: 'prerequisite'; readonly of: SkillId }
  /** Practising it trains another wanted skill besides. */
  | { readonly reason: 'trains'; readonly skill: SkillId; readonly worth: number }
  /** Nobody assessed the skill yet; level 0 is assumed. */
  | { readonly reason: 'assumed'; readonly skill: SkillId }

/** Raising one skill by one level: the unit that a plan chooses. */
export interface Step {
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
  /** A wide guess, never scaled by the user's pace. */
  readonly hours: number
  readonly worth: number
  readonly because: readonly StepReason[]
  /** Its blocks end before this day (a coding test's). */
  readonly by?: Day
}

/**
 * Why a step was left out: `budget` it does not fit beside what was chosen, `window` it alone is longer than the window's
 * time, `prerequisite` what it builds on was left out, `deadline` it cannot be done before its day, `needs-work` study does not reach it.
 */
export type LeftOutReason = 'budget' | 'window' | 'prerequisite' | 'deadline' | 'needs-work'

export interface LeftOut {
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
  readonly reason: LeftOutReason
  readonly hours: number
}

export type BlockKind = 'opening' | 'study' | 'review' | 'closing'

/** One sitting. */
export interface Block {
  /** Unique over all plans and kept when the block moves. */
  readonly id: string
  readonly day: Day
  /** "HH:MM" */
  readonly start: string
  readonly minutes: number
  readonly kind: BlockKind
  readonly skill?: SkillId
  /** The level its step works towards. */
  readonly to?: Level
  /** Which sitting of its step's sittings this is, from 1; the aim that can be checked is told from these (report/aim). */
  readonly part?: number
  readonly parts?: number
}

/** How far the chosen steps are from the best possible: their true worth over what no choice passes where every line counts by the skill that stands for it. */
export interface Certificate {
  readonly worth: number
  readonly bound: number
  /** 0-1; 1 where nothing is worth choosing. */
  readonly ratio: number
}

/** How far a timetable is from what is wished; 0 is best. Compared in this order. */
export interface Score {
  /** Broken rules, counted: there are none in a timetable that gil shows. */
  readonly hard: number
  /** Minutes of study that found no place. */
  readonly medium: number
  /** Unmet wishes, weighed by `MODEL.timetable`. */
  readonly soft: number
}

/** A window of days, the steps chosen for it, what was left out and why, and dated blocks. */
export interface Plan {
  readonly id: string
  /** What tells its blocks from those of every other home's plans, in calendars; absent in plans that are older than it. */
  readonly uid?: string
  readonly made: Day
  /** The day the user dropped it; its blocks still tell the pace. */
  readonly dropped?: Day
  readonly from: Day
  readonly to: Day
  readonly days: readonly PlanDay[]
  readonly budget: Budget
  readonly steps: readonly Step[]
  readonly leftOut: readonly LeftOut[]
  readonly blocks: readonly Block[]
  readonly certificate: Certificate
  /** Of the blocks; absent in plans that were made anew before these were scored. */
  readonly score?: Score
}

/** The plan that counts: the newest; null where there is none or it was dropped. */
export function currentPlan(plans: readonly Plan[]): Plan | null {
  const newest = plans.at(-1)
  return newest === undefined || newest.dropped !== undefined ? null : newest
}
