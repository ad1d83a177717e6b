import type { LeftOut, LeftOutReason, Step, StepReason } from '../../plan/plan.ts'
import type { SkillId } from '../../skill/catalogue.ts'
import type { LevelLookup } from '../../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../../skill/level.ts'
import type { Bonus, Candidate } from './candidates.ts'
import type { Early } from './deadline.ts'
import type { Demand } from './worth.ts'

interface Telling {
  readonly chosen: readonly Candidate[]
  readonly bonuses: readonly Bonus[]
  readonly levels: LevelLookup
}

/** A chosen step with its reasons, whose worths add up to its own. */
export function toldStep(candidate: Candidate, { chosen, bonuses, levels }: Telling): Step {
  const ids = new Set(chosen.map(({ id }) => id))
  const completed = bonuses.filter(
    ({ needs }) => needs.includes(candidate.id) && needs.every((need) => ids.has(need)),
  )
  const builders = chosen.filter(
    ({ skill, needs }) => skill !== candidate.skill && needs.includes(candidate.id),
  )
  const because: StepReason[] = [
    ...candidate.serves.map(served),
    // Each step that completes a posting's lines has an equal part in the bonus, so that the worths add up.
    ...completed.map(({ posting, worth, needs }): StepReason => {
      return { reason: 'completes', posting: posting.id, worth: rounded(worth / needs.length) }
    }),
    ...candidate.besides.map(({ skill, worth }): StepReason => {
      return { reason: 'trains', skill, worth: rounded(worth) }
    }),
    ...builders.map(({ skill }): StepReason => ({ reason: 'prerequisite', of: skill })),
  ]
  const assumed = levels(candidate.skill) === null
  const bonus = completed.reduce((sum, { worth, needs }) => sum + worth / needs.length, 0)
  return {
    skill: candidate.skill,
    from: candidate.from,
    to: candidate.to,
    hours: candidate.minutes / 60,
    worth: rounded(candidate.worth + bonus),
    because: assumed ? [...because, { reason: 'assumed', skill: candidate.skill }] : because,
  }
}

function served({ demand, coverage, worth }: Candidate['serves'][number]): StepReason {
  return {
    reason: 'serves',
    posting: demand.posting.id,
    line: demand.line.id,
    kind: demand.line.kind,
    quote: demand.line.quote,
    coverage: rounded(coverage),
    worth: rounded(worth),
  }
}

/** The candidates that were not chosen, by worth: too long for the window or the deadline, without what they need, or over the budget. */
export function leftOutOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  { newMinutes, early }: { readonly newMinutes: number; readonly early?: Early },
): LeftOut[] {
  const ids = new Set(chosen.map(({ id }) => id))
  const minutesOf = (steps: readonly Candidate[]) =>
    steps.reduce((sum, { minutes }) => sum + minutes, 0)
  const rest = newMinutes - minutesOf(chosen)
  const soon = (early?.budget ?? 0) - minutesOf(chosen.filter(({ id }) => early?.ids.has(id)))
  const reasonOf = ({ id, minutes, needs }: Candidate): LeftOutReason => {
    if (minutes > newMinutes) return 'window'
    if (needs.some((need) => !ids.has(need))) return 'prerequisite'
    const late = early?.ids.has(id) === true && minutes > soon
    return late && (minutes <= rest || minutes > (early?.budget ?? 0)) ? 'deadline' : 'budget'
  }
  const left = candidates.filter(({ id }) => !ids.has(id))
  left.sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
  return left.map((candidate) => ({
    skill: candidate.skill,
    from: candidate.from,
    to: candidate.to,
    reason: reasonOf(candidate),
    hours: candidate.minutes / 60,
  }))
}

/** What targets ask beyond level 3, one a skill, by id: no hours of study lead there. */
export function needsWork(demands: readonly Demand[], levels: LevelLookup): LeftOut[] {
  const tops = new Map<SkillId, Level>()
  for (const { skill, target } of demands) {
    if (target > Math.max(STUDY_CEILING, tops.get(skill) ?? 0)) tops.set(skill, target)
  }
  const sorted = [...tops].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([skill, to]) => {
    const from = Math.max(STUDY_CEILING, levels(skill) ?? 0) as Level
    return { skill, from, to, reason: 'needs-work', hours: 0 }
  })
}

/** Four decimals are more than a guess deserves, and print the same everywhere. */
export function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000
}
