import type { Day } from '../calendar/day.ts'
import type { SkillId } from './catalogue.ts'
import type { Level } from './level.ts'

export const EVIDENCE_SOURCES = ['work', 'side-project', 'study', 'course', 'open-source'] as const
/** Where a proof comes from. */
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number]

export const ROUTES = ['work', 'side-project', 'study', 'ask', 'unknown'] as const
/** How a gap could be filled; `unknown` is "no idea yet". */
export type Route = (typeof ROUTES)[number]

/** What proves a level. */
export interface Evidence {
  readonly day: Day
  readonly source: EvidenceSource
  readonly text: string
  readonly link?: string
}

/**
 * One dated self-assessment, of a skill or of a posting's line as it stands (for lines without a known skill).
 * Exactly one of `skill` and `line` is set. Assessments are only ever added: the newest counts, the older ones are history.
 */
export interface Assessment {
  readonly id: string
  readonly skill?: SkillId
  /** `<posting id>#<qualification id>` */
  readonly line?: string
  readonly level: Level
  readonly day: Day
  readonly evidence?: readonly Evidence[]
  readonly route?: Route
  readonly note?: string
}
