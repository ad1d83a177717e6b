import type { Certificate, LeftOut, Step } from '../../plan/plan.ts'
import type { SkillId } from '../../skill/catalogue.ts'
import { bonusesOf, candidatesOf } from './candidates.ts'
import { type Deadline, earlyRow } from './deadline.ts'
import { leftOutOf, needsWork, rounded, toldStep } from './reasons.ts'
import { inOrder, searchSteps } from './search.ts'
import { demandsOf, levelsNow, type WorthContext, weighLines } from './worth.ts'

export interface Choice {
  /** In an order in which they can be done: what is needed first, then by worth an hour. */
  readonly steps: readonly Step[]
  /** By worth, the highest first. */
  readonly leftOut: readonly LeftOut[]
  readonly certificate: Certificate
}

export interface ChooseOptions extends WorthContext {
  /** Minutes of new learning, `Budget.newMinutes`. */
  readonly newMinutes: number
  readonly only?: readonly SkillId[]
  readonly without?: readonly SkillId[]
  /** What must be learned before a day inside the window. */
  readonly deadline?: Deadline
}

/**
 * The steps that are worth most in so many minutes of new learning, what was left out and why, and how near to the best
 * possible the choice is: a maximum-weight closure (a step takes with it what it needs) under one budget of hours. A step is worth
 * interest x (required 3, preferred 1) x the coverage that it adds, over the open lines. `only` keeps to these skills and what they need; `without`
 * leaves skills out, and with them what needs them. Steps of a deadline's skills, and of what these need, all fit before its day.
 */
export function chooseSteps(options: ChooseOptions): Choice {
  const { catalogue, newMinutes } = options
  const levels = levelsNow(options)
  const lines = weighLines(options)
  const demands = demandsOf(lines, { levels, catalogue })
  const setting = { demands, levels, catalogue }
  const only = options.only && new Set(options.only)
  const without = new Set(options.without)
  const candidates = candidatesOf(setting, only).filter(({ skill }) => !without.has(skill))
  const bonuses = bonusesOf(lines, setting)
  const early = options.deadline && earlyRow(options.deadline, candidates)
  const best = searchSteps({ candidates, bonuses, ...(early && { early }) }, options)
  const chosen = inOrder(best.chosen)
  const worth = rounded(best.worth)
  const bound = rounded(best.bound)
  const wanted = demands.filter(({ skill }) => (only?.has(skill) ?? true) && !without.has(skill))
  return {
    steps: chosen.map((candidate) => {
      const step = toldStep(candidate, { chosen, bonuses, levels })
      return early?.ids.has(candidate.id) ? { ...step, by: early.day } : step
    }),
    leftOut: [
      ...leftOutOf(candidates, chosen, { newMinutes, ...(early && { early }) }),
      ...needsWork(wanted, levels),
    ],
    certificate: { worth, bound, ratio: bound > 0 ? Math.min(1, worth / bound) : 1 },
  }
}
