import type { Catalogue, SkillId } from './catalogue.ts'
import { stepMinutes } from './hours.ts'
import type { LevelLookup } from './inventory.ts'
import { type Level, STUDY_CEILING } from './level.ts'

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

/** A skill that is asked for, up to a level. */
export interface Wanted {
  readonly skill: SkillId
  readonly target: Level
}

/** What is asked for, and what is there. */
export interface Setting<Asked extends Wanted = Wanted> {
  readonly demands: readonly Asked[]
  readonly levels: LevelLookup
  readonly catalogue: Catalogue
}

/** The id of the step that raises a skill to a level: "tdd@2". */
export function stepId(skill: SkillId, to: number): string {
  return `${skill}@${to}`
}

/**
 * Every step towards what is demanded, up to level 3, and towards what that needs first; by id. `only` keeps to these
 * skills and what they need.
 */
export function possibleSteps(setting: Setting, only?: ReadonlySet<SkillId>): PossibleStep[] {
  const steps = [...topsOf(setting, only)].flatMap(([skill, top]) => {
    const start = setting.levels(skill) ?? 0
    return Array.from({ length: top - start }, (_, index) =>
      possibleStep(skill, (start + index + 1) as Level, setting),
    )
  })
  return steps.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The highest level that those steps reach, of each skill that they raise. */
export function topsOf(setting: Setting, only?: ReadonlySet<SkillId>): Map<SkillId, Level> {
  const { levels } = setting
  const tops = new Map<SkillId, Level>()
  const want = (skill: SkillId, to: Level) => {
    if (to <= (tops.get(skill) ?? 0) || to <= (levels(skill) ?? 0)) return
    tops.set(skill, to)
    for (const need of missingNeeds(skill, setting)) want(need, 1)
  }
  for (const { skill, target } of setting.demands) {
    if (!only || only.has(skill)) want(skill, Math.min(target, STUDY_CEILING) as Level)
  }
  return tops
}

/**
 * What a skill needs and is not there yet. Who has begun a skill is believed to have what it needs, unless he said of it
 * that he has not.
 */
export function missingNeeds(skill: SkillId, { levels, catalogue }: Setting): SkillId[] {
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
  const lower = from > (levels(skill) ?? 0) ? [stepId(skill, from)] : []
  const first = lower.length === 0 ? missingNeeds(skill, setting) : []
  return {
    id: stepId(skill, to),
    skill,
    from,
    to,
    minutes: stepMinutes(catalogue.skills.get(skill)?.size ?? 'M', to),
    needs: [...lower, ...first.map((need) => stepId(need, 1))],
  }
}
