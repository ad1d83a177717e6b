import { MODEL } from '../../constants.ts'
import { lineCoverage } from '../../gap/coverage.ts'
import type { Posting } from '../../posting/posting.ts'
import type { Catalogue, SkillId } from '../../skill/catalogue.ts'
import type { LevelLookup } from '../../skill/inventory.ts'
import type { Level } from '../../skill/level.ts'
import {
  interestOf,
  isCompletable,
  levelsNow,
  raisedBesides,
  type WeighedLine,
  type WorthContext,
  weighLines,
} from './worth.ts'

/** A skill and the level that a step leaves it at. */
export interface Reached {
  readonly skill: SkillId
  readonly to: Level
}

/**
 * What a set of steps is really worth, without the simplifications that make choosing them linear:
 * any alternative counts, and what is raised twice counts once.
 */
export function trueWorth(steps: readonly Reached[], context: WorthContext): number {
  const { catalogue } = context
  const before = levelsNow(context)
  const { levels: after, raise } = growing(before, catalogue)
  for (const step of steps) raise(step)
  const open = new Map<Posting, boolean>()
  let worth = 0
  for (const weighed of weighLines(context)) {
    const { line, answer, posting, weight } = weighed
    const reached = lineCoverage(line, after, answer)
    const gain = reached - lineCoverage(line, before, answer)
    worth += weight * gain
    if (line.kind !== 'required' || !isCompletable(weighed, { levels: before, catalogue })) continue
    // A posting counts once something was completed and as long as nothing is left.
    const fine = open.get(posting)
    if (reached < 1) open.set(posting, false)
    else if (gain > 0 && fine === undefined) open.set(posting, true)
  }
  for (const [posting, complete] of open) {
    if (complete) worth += MODEL.qualifiedBonus * interestOf(posting)
  }
  return worth
}

/**
 * What each step adds to the lines' coverage after all the steps before it: nothing where those already raised its
 * skills as far. The completion of postings is not among it.
 */
export function worthInOrder(steps: readonly Reached[], context: WorthContext): number[] {
  const lines = weighLines(context)
  const before = levelsNow(context)
  const { levels, raise } = growing(before, context.catalogue)
  const covered = new Map(lines.map((each) => [each, lineCoverage(each.line, before, each.answer)]))
  const asking = linesBySkill(lines)
  return steps.map((step) => {
    const touched = new Set(raise(step).flatMap((skill) => asking.get(skill) ?? []))
    let worth = 0
    for (const each of touched) {
      const reached = lineCoverage(each.line, levels, each.answer)
      worth += each.weight * (reached - (covered.get(each) ?? 0))
      covered.set(each, reached)
    }
    return worth
  })
}

function linesBySkill(lines: readonly WeighedLine[]): Map<SkillId, WeighedLine[]> {
  const asking = new Map<SkillId, WeighedLine[]>()
  for (const each of lines) {
    for (const { id } of each.line.skills) {
      if (id === null) continue
      const known = asking.get(id)
      if (known) known.push(each)
      else asking.set(id, [each])
    }
  }
  return asking
}

interface Growing {
  readonly levels: LevelLookup
  /** Takes a step with all that it implies and trains, and tells which skills are higher now. */
  readonly raise: (step: Reached) => SkillId[]
}

/** Levels that grow step by step from those of now. */
function growing(now: LevelLookup, catalogue: Catalogue): Growing {
  const raised = new Map<SkillId, Level>()
  const levels = (skill: SkillId) => raised.get(skill) ?? now(skill)
  const raise = ({ skill, to }: Reached) =>
    [[skill, to] as const, ...raisedBesides(skill, to, catalogue)].flatMap(([each, level]) => {
      if (level <= (levels(each) ?? 0)) return []
      raised.set(each, level as Level)
      return [each]
    })
  return { levels, raise }
}
