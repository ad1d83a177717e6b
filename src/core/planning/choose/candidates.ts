import { MODEL } from '../../constants.ts'
import { groupsOf, representative } from '../../gap/coverage.ts'
import type { Posting } from '../../posting/posting.ts'
import type { SkillId } from '../../skill/catalogue.ts'
import { type PossibleStep, possibleSteps, type Setting, stepId } from '../../skill/steps.ts'
import {
  coverageGain,
  type Demand,
  interestOf,
  isCompletable,
  raisedBesides,
  type WeighedLine,
} from './worth.ts'

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
  readonly gains: readonly Gain[]
}

/** What a step makes of a demand, in worth: `from` and `to` as if its skill, with all levels below, were the only one to serve it. */
export interface Gain {
  readonly demand: Demand
  readonly from: number
  readonly to: number
}

/** What completing the required lines of a posting is worth, and the candidates it takes. */
export interface Bonus {
  readonly posting: Posting
  readonly worth: number
  readonly needs: readonly string[]
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
  const raised = [...raisedBesides(skill, to, catalogue)]
  const besides = raised.flatMap(([other, reached]) => {
    const gains = (bySkill.get(other) ?? []).map(
      (demand) => demand.weight * coverageGain(demand, already.get(other) ?? 0, reached),
    )
    const worth = sum(gains)
    return worth > 0 ? [{ skill: other, worth }] : []
  })
  const gains = [[skill, to] as const, ...raised].flatMap(([each, reached]) => {
    const before = each === skill ? from : (already.get(each) ?? 0)
    return (bySkill.get(each) ?? []).flatMap((demand) => gain(demand, before, reached) ?? [])
  })
  return {
    ...step,
    serves,
    besides,
    worth: sum(serves.map(({ worth }) => worth)) + sum(besides.map(({ worth }) => worth)),
    gains,
  }
}

function gain(demand: Demand, from: number, to: number): Gain | null {
  const worthAt = (level: number) => demand.weight * coverageGain(demand, 0, level)
  return worthAt(to) > worthAt(from) ? { demand, from: worthAt(from), to: worthAt(to) } : null
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
      if (skill !== undefined && short) steps.add(stepId(skill, line.target))
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
