import { MODEL } from '../constants.ts'
import { groupsOf, type LevelLookup, representative } from '../gap/coverage.ts'
import type { Posting } from '../posting/posting.ts'
import type { Catalogue, SkillId } from '../skill/catalogue.ts'
import { stepMinutes } from '../skill/hours.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import {
  coverageGain,
  type Demand,
  interestOf,
  isCompletable,
  raisedBesides,
  type WeighedLine,
} from './worth.ts'

/** A step that could be done, and what must be done before it. */
export interface PossibleStep {
  /** "skill@level" */
  readonly id: string
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
  readonly minutes: number
  /** Steps that must be chosen too: the level below, and level 1 of what the skill needs. */
  readonly needs: readonly string[]
}

/** A step that could be chosen, and all that speaks for it alone. */
export interface Candidate extends PossibleStep {
  /** What it adds to the lines that ask for its skill. */
  readonly serves: readonly {
    readonly demand: Demand
    readonly coverage: number
    readonly worth: number
  }[]
  /** What it adds besides, by implying or training another skill that is asked for. */
  readonly besides: readonly { readonly skill: SkillId; readonly worth: number }[]
  readonly worth: number
}

/** What completing the required lines of a posting is worth, and the candidates it takes. */
export interface Bonus {
  readonly posting: Posting
  readonly worth: number
  readonly needs: readonly string[]
}

/** A skill that is asked for, up to a level. */
export interface Wanted {
  readonly skill: SkillId
  readonly line: { readonly target: Level }
}

/** What is asked for, and what is there. */
interface Setting<Asked extends Wanted = Wanted> {
  readonly demands: readonly Asked[]
  readonly levels: LevelLookup
  readonly catalogue: Catalogue
}

export function candidateId(skill: SkillId, to: number): string {
  return `${skill}@${to}`
}

/**
 * Every step towards what is demanded, up to level 3, and towards what that needs first; by id. `only` keeps to these
 * skills and what they need.
 */
export function possibleSteps(setting: Setting, only?: ReadonlySet<SkillId>): PossibleStep[] {
  const { levels } = setting
  const tops = new Map<SkillId, number>()
  const want = (skill: SkillId, to: number) => {
    if (to <= (tops.get(skill) ?? 0) || to <= (levels(skill) ?? 0)) return
    tops.set(skill, to)
    for (const need of missingNeeds(skill, setting)) want(need, 1)
  }
  for (const { skill, line } of setting.demands) {
    if (!only || only.has(skill)) want(skill, Math.min(line.target, STUDY_CEILING))
  }
  const steps = [...tops].flatMap(([skill, top]) => {
    const start = levels(skill) ?? 0
    return Array.from({ length: top - start }, (_, index) =>
      possibleStep(skill, (start + index + 1) as Level, setting),
    )
  })
  return steps.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The possible steps with what each is worth. */
export function candidatesOf(setting: Setting<Demand>, only?: ReadonlySet<SkillId>): Candidate[] {
  const bySkill = new Map<SkillId, Demand[]>()
  for (const demand of setting.demands) {
    const known = bySkill.get(demand.skill)
    if (known) known.push(demand)
    else bySkill.set(demand.skill, [demand])
  }
  return possibleSteps(setting, only).map((step) => candidate(step, { ...setting, bySkill }))
}

/**
 * What a skill needs and is not there yet. Who has begun a skill is believed to have what it needs, unless he said of it
 * that he has not.
 */
function missingNeeds(skill: SkillId, { levels, catalogue }: Setting): SkillId[] {
  const begun = (levels(skill) ?? 0) > 0
  const needs = catalogue.skills.get(skill)?.needs ?? []
  return needs.filter((need) => {
    const level = levels(need)
    return catalogue.skills.has(need) && (level === 0 || (level === null && !begun))
  })
}

function possibleStep(skill: SkillId, to: Level, setting: Setting): PossibleStep {
  const { levels, catalogue } = setting
  const from = (to - 1) as Level
  const lower = from > (levels(skill) ?? 0) ? [candidateId(skill, from)] : []
  const first = lower.length === 0 ? missingNeeds(skill, setting) : []
  return {
    id: candidateId(skill, to),
    skill,
    from,
    to,
    minutes: stepMinutes(catalogue.skills.get(skill)?.size ?? 'M', to),
    needs: [...lower, ...first.map((need) => candidateId(need, 1))],
  }
}

function candidate(
  step: PossibleStep,
  setting: Setting<Demand> & { readonly bySkill: ReadonlyMap<SkillId, readonly Demand[]> },
): Candidate {
  const { skill, from, to } = step
  const { levels, catalogue, bySkill } = setting
  const serves = (bySkill.get(skill) ?? []).flatMap((demand) => {
    const coverage = coverageGain(demand, from, to)
    return coverage > 0 ? [{ demand, coverage, worth: coverage * demand.weight }] : []
  })
  // A first step also leaves behind what the level before it would have trained.
  const isFirst = from <= (levels(skill) ?? 0)
  const already = isFirst ? new Map<SkillId, number>() : raisedBesides(skill, from, catalogue)
  const besides = [...raisedBesides(skill, to, catalogue)].flatMap(([other, reached]) => {
    const gains = (bySkill.get(other) ?? []).map(
      (demand) => demand.weight * coverageGain(demand, already.get(other) ?? 0, reached),
    )
    const worth = sum(gains)
    return worth > 0 ? [{ skill: other, worth }] : []
  })
  return {
    ...step,
    serves,
    besides,
    worth: sum(serves.map(({ worth }) => worth)) + sum(besides.map(({ worth }) => worth)),
  }
}

/** The bonus of each posting whose required lines study can complete, as far as it can; none where nothing is missing. */
export function bonusesOf(lines: readonly WeighedLine[], { levels, catalogue }: Setting): Bonus[] {
  const byPosting = new Map<Posting, Set<string>>()
  for (const weighed of lines) {
    const { line, answer, posting } = weighed
    if (line.kind !== 'required' || !isCompletable(weighed, { levels, catalogue })) continue
    const steps = byPosting.get(posting) ?? new Set()
    byPosting.set(posting, steps)
    for (const group of groupsOf(line)) {
      const skill = representative(group, line.target, { levels, catalogue })?.id
      const short =
        Math.max(answer ?? 0, skill === undefined ? 0 : (levels(skill) ?? 0)) < line.target
      if (skill !== undefined && short) steps.add(candidateId(skill, line.target))
    }
  }
  return [...byPosting].flatMap(([posting, steps]) =>
    steps.size === 0
      ? []
      : [{ posting, worth: MODEL.qualifiedBonus * interestOf(posting), needs: [...steps] }],
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
