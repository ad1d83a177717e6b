import { MODEL } from '../constants.ts'

/**
 * How well a skill is had: 0 none, 1 can explain it, 2 practised it (tutorial, side project), 3 built and
 * shipped with it alone, 4 ran it at work through its incidents, 5 leads and teaches it.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5

export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5]

/** Study raises a level to this and no further. */
export const STUDY_CEILING: Level = MODEL.studyCeiling

/** The first level that comes from work. */
export const WORK_FROM = (STUDY_CEILING + 1) as Level

/** A level from which evidence is expected; without it the assessment is shown as unproven. */
export const NEEDS_EVIDENCE_FROM: Level = MODEL.evidenceFrom

/** Whether a value is one of the levels. */
export function isLevel(value: unknown): value is Level {
  return LEVELS.includes(value as Level)
}
