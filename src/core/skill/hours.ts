import { MODEL } from '../constants.ts'
import type { Size } from './catalogue.ts'
import { type Level, STUDY_CEILING } from './level.ts'

/** Minutes of study for one step up to `to` (1-3) of a skill of this size: MODEL's wide guess, 0 where study does not reach. */
export function stepMinutes(size: Size, to: Level): number {
  if (to < 1 || to > STUDY_CEILING) return 0
  return MODEL.hoursToLevel[to as 1 | 2 | 3] * MODEL.sizeFactor[size] * 60
}

/** Hours of study from one level up to another, or to level 3 where that is lower; a wide guess. */
export function studyHours(size: Size, from: Level, to: Level): number {
  let minutes = 0
  for (let level = from + 1; level <= to; level++) minutes += stepMinutes(size, level as Level)
  return minutes / 60
}
