import type { Day } from '../calendar/day.ts'
import type { LevelLookup } from '../gap/coverage.ts'
import type { SkillId } from '../skill/catalogue.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import { inOrder, searchSteps } from './choose-search.ts'
import { type Bonus, bonusesOf, type Candidate, candidatesOf } from './choose-steps.ts'
import type { Certificate, LeftOut, LeftOutReason, Step, StepReason } from './plan.ts'
import { type Demand, demandsOf, levelsNow, type WorthContext, weighLines } from './worth.ts'

export interface Choice {
  /** In an order in which they can be done: what is needed first, then by worth an hour. */
  readonly steps: readonly Step[]
  /** By worth, the highest first. */
  readonly leftOut: readonly LeftOut[]
  readonly certificate: Certificate
}

export interface ChooseOptions extends WorthContext {
  readonly today: Day
  /** Minutes of new learning, `Budget.newMinutes`. */
  readonly newMinutes: number
  readonly only?: readonly SkillId[]
  readonly without?: readonly SkillId[]
}

/**
 * The steps that are worth most in so many minutes of new learning, what was left out and why, and how near to the best
 * possible the choice is (design.md, "Worth of a step" and "Choosing"). `only` keeps to these skills and what they need; `without`
 * leaves skills out, and with them what needs them.
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
  const best = searchSteps({ candidates, bonuses }, options)
  const chosen = inOrder(best.chosen)
  const ids = new Set(chosen.map(({ id }) => id))
  const worth = rounded(best.worth)
  const bound = rounded(best.bound)
  const wanted = demands.filter(({ skill }) => (only?.has(skill) ?? true) && !without.has(skill))
  return {
    steps: chosen.map((candidate) => toldStep(candidate, { chosen, bonuses, levels })),
    leftOut: [...leftOutOf(candidates, ids, newMinutes), ...needsWork(wanted, levels)],
    certificate: { worth, bound, ratio: bound > 0 ? Math.min(1, worth / bound) : 1 },
  }
}

interface Telling {
  readonly chosen: readonly Candidate[]
  readonly bonuses: readonly Bonus[]
  readonly levels: LevelLookup
}

function toldStep(candidate: Candidate, { chosen, bonuses, levels }: Telling): Step {
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

function leftOutOf(
  candidates: readonly Candidate[],
  chosen: ReadonlySet<string>,
  newMinutes: number,
): LeftOut[] {
  const left = candidates.filter(({ id }) => !chosen.has(id))
  left.sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
  const reasonOf = ({ minutes, needs }: Candidate): LeftOutReason => {
    if (minutes > newMinutes) return 'window'
    return needs.every((need) => chosen.has(need)) ? 'budget' : 'prerequisite'
  }
  return left.map((candidate) => ({
    skill: candidate.skill,
    from: candidate.from,
    to: candidate.to,
    reason: reasonOf(candidate),
    hours: candidate.minutes / 60,
  }))
}

/** What targets ask beyond level 3, one a skill, by id: no hours of study lead there. */
function needsWork(demands: readonly Demand[], levels: LevelLookup): LeftOut[] {
  const tops = new Map<SkillId, Level>()
  for (const { skill, line } of demands) {
    if (line.target > Math.max(STUDY_CEILING, tops.get(skill) ?? 0)) tops.set(skill, line.target)
  }
  const sorted = [...tops].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([skill, to]) => {
    const from = Math.max(STUDY_CEILING, levels(skill) ?? 0) as Level
    return { skill, from, to, reason: 'needs-work', hours: 0 }
  })
}

/** Four decimals are more than a guess deserves, and print the same everywhere. */
function rounded(number: number): number {
  return Math.round(number * 10_000) / 10_000
}
