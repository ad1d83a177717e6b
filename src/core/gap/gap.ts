import type { Day } from '../calendar/day.ts'
import type { PostingDate } from '../posting/dates.ts'
import type { Kind } from '../posting/posting.ts'
import type { SkillId } from '../skill/catalogue.ts'
import type { Evidence, Route } from '../skill/inventory.ts'
import type { Level } from '../skill/level.ts'

/** `met` every group at its target and the years true; `unassessed` nothing in it was assessed; `gap` coverage 0; else `partly`. */
export type LineState = 'met' | 'partly' | 'gap' | 'unassessed'

/** Why a line or a skill stands where it stands: the answer to "why?" of every figure. */
export type GapReason =
  /** The best skill of a group and what it rests on; `through` is the skill that implies it. */
  | {
      readonly reason: 'have'
      readonly skill: SkillId
      readonly name: string
      readonly level: Level
      readonly target: Level
      readonly through?: SkillId
      readonly evidence?: Evidence
      readonly unproven?: true
    }
  /** The best skill of a group is below its target. */
  | {
      readonly reason: 'short'
      readonly skill: SkillId
      readonly name: string
      readonly level: Level
      readonly target: Level
      readonly through?: SkillId
      readonly evidence?: Evidence
      readonly route?: Route
      readonly note?: string
    }
  /** Nobody assessed any skill of a group. */
  | { readonly reason: 'unassessed'; readonly skills: readonly (SkillId | string)[] }
  /** A technology that the catalogue does not know. */
  | { readonly reason: 'unlisted'; readonly name: string }
  /** The user's direct answer to the line as it stands. */
  | {
      readonly reason: 'answer'
      readonly level: Level
      readonly target: Level
      readonly evidence?: Evidence
      readonly route?: Route
      readonly note?: string
      readonly unproven?: true
    }
  /** Nobody answered a line that names no skill. */
  | { readonly reason: 'unanswered' }
  /** The years asked for: true since or from a month ("YYYY-MM"), or unknown while the profile has none. */
  | {
      readonly reason: 'years'
      readonly asked: number
      readonly state: 'true' | 'short' | 'unknown'
      readonly shortMonths?: number
      readonly from?: string
    }
  /** Levels 4 and 5 come from work. */
  | {
      readonly reason: 'needs-work'
      readonly skill: SkillId
      readonly level: Level
      readonly target: Level
    }
  /** The line of a posting that a skill's gap comes from. */
  | {
      readonly reason: 'asked'
      readonly posting: string
      readonly line: string
      readonly kind: Kind
      readonly quote: string
      readonly target: Level
    }

/** One line of a posting against the inventory. */
export interface LineGap {
  /** The qualification's id in its posting. */
  readonly id: string
  readonly kind: Kind
  readonly quote: string
  readonly state: LineState
  /** The lowest group's best level; null where nothing was assessed. */
  readonly have: Level | null
  readonly target: Level
  /** 0-1: the mean of its groups' coverage. */
  readonly coverage: number
  readonly because: readonly GapReason[]
}

export interface Count {
  readonly met: number
  readonly of: number
}

/** A posting against the inventory, in its two counts that never mix. */
export interface PostingCounts {
  readonly id: string
  readonly company: string
  readonly title: string
  /** The day it closes; null where it does not say. */
  readonly deadline: Day | null
  /** Every day that is known of it, past ones too. */
  readonly dates: Readonly<Partial<Record<PostingDate, Day>>>
  /** What comes next of opening, test and closing, from today on; null where nothing is ahead. */
  readonly next: {
    readonly kind: PostingDate
    readonly day: Day
    readonly inDays: number
  } | null
  readonly required: Count
  readonly preferred: Count
  readonly unread: readonly string[]
}

/** The same line by line, in the posting's own order. */
export interface PostingGap extends PostingCounts {
  readonly lines: readonly LineGap[]
}

/** A skill that is short of what postings ask, seen across them. */
export interface SkillGap {
  readonly skill: SkillId
  readonly name: string
  /** null while nobody assessed it. */
  readonly level: Level | null
  /** The highest target asked. */
  readonly target: Level
  /** How many lines find it short, alone or among alternatives. */
  readonly asked: number
  /** How many lines become met if this skill alone reached its targets. */
  readonly opens: number
  /** How many of those are required lines; gaps that open most of them stand first. */
  readonly opensRequired: number
  /** Hours of study to the target, or to level 3 where that is lower; a wide guess. */
  readonly hours: number
  readonly needsWork: boolean
  readonly route?: Route
  readonly note?: string
}

/** The same with where the skill stands and the lines that find it short. */
export interface ReasonedGap extends SkillGap {
  readonly because: readonly GapReason[]
}
