import { MODEL } from '../constants.ts'
import { usableShare } from '../log/pace.ts'
import type { Budget } from '../plan/plan.ts'

/**
 * How a window's raw minutes become minutes for new learning: usable = raw x min(0.75, 1/ratio),
 * less opening and closing, less 15 % for reviews. 28 raw hours at the usual ratio of 1.4 leave 20 usable and 16 new.
 * All integers that add up to `rawMinutes`; a window too short for its opening and closing has nothing left for learning.
 */
export function makeBudget(rawMinutes: number, ratio: number): Budget {
  const usable = Math.round(rawMinutes * usableShare(ratio))
  const fixedMinutes = Math.min(usable, MODEL.openingMinutes + MODEL.closingMinutes)
  const reviewMinutes = Math.min(usable - fixedMinutes, Math.round(usable * MODEL.reviewShare))
  return {
    rawMinutes,
    slackMinutes: rawMinutes - usable,
    fixedMinutes,
    reviewMinutes,
    newMinutes: usable - fixedMinutes - reviewMinutes,
    ratio,
  }
}
