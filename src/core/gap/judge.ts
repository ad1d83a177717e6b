import { lineKey } from '../posting/line-key.ts'
import type { Qualification } from '../posting/posting.ts'
import type { SkillId } from '../skill/catalogue.ts'
import { type Inventory, type Known, levelOf } from '../skill/inventory.ts'
import type { Level } from '../skill/level.ts'
import {
  type Group,
  groupCoverage,
  groupLevel,
  groupsOf,
  type LevelLookup,
  type ListedSkill,
  representative,
} from './coverage.ts'
import type { LineState } from './gap.ts'
import { judgeYears, type YearsContext, type YearsReason } from './years.ts'

/** All that a posting is judged by. */
export interface GapContext extends YearsContext {
  readonly inventory: Inventory
  /** `levelOf`, remembered over many lines; without it each line looks up its own. */
  readonly lookup?: KnownLookup
}

/** A context whose levels are looked up once for each skill. */
export type RememberingContext = GapContext & {
  readonly lookup: KnownLookup
  readonly levels: LevelLookup
}

/** What is known of a skill, null while nobody assessed it. */
export type KnownLookup = (skill: SkillId) => Known | null

/** The same context with a lookup that asks for each skill once; a context that has one keeps it. */
export function rememberLevels(context: GapContext): RememberingContext {
  const lookup = context.lookup ?? remember(context)
  return { ...context, lookup, levels: (skill) => lookup(skill)?.level ?? null }
}

function remember({ inventory, catalogue }: GapContext): KnownLookup {
  const remembered = new Map<SkillId, Known | null>()
  return (skill) => {
    const seen = remembered.get(skill)
    if (seen !== undefined) return seen
    const known = levelOf(skill, inventory, catalogue)
    remembered.set(skill, known)
    return known
  }
}

/** A group below its line's target. */
export interface ShortGroup {
  readonly group: Group
  /** The skill that stands for it; null where the catalogue knows none. */
  readonly chosen: ListedSkill | null
}

/** How a line stands; `explainLine` tells why. */
export interface JudgedLine {
  readonly posting: string
  readonly line: Qualification
  readonly state: LineState
  /** The lowest group's best level; null where nothing was assessed. */
  readonly have: Level | null
  /** 0-1: the mean of its groups' coverage. */
  readonly coverage: number
  readonly short: readonly ShortGroup[]
  /** null where it asks for none. */
  readonly years: YearsReason | null
}

/**
 * One line against the inventory, by design.md's "Coverage", "State of a line" and "Years". A line that names neither a
 * skill nor has an answer, but asks for years, is judged by its years alone.
 */
export function judgeLine(
  posting: string,
  line: Qualification,
  context: RememberingContext,
): JudgedLine {
  const answer = context.inventory.lines.get(lineKey(posting, line.id))?.level ?? null
  const years = judgeYears(line, context)
  const yearsTrue = areYearsTrue(years)
  if (line.skills.length > 0) {
    const { have, coverage, short } = judgeGroups(line, answer, context)
    const state = stateOf(have, coverage, yearsTrue)
    return { posting, line, state, have, coverage, short, years }
  }
  if (answer === null && years !== null) {
    const state = years.state === 'unknown' ? 'unassessed' : yearsTrue ? 'met' : 'gap'
    return { posting, line, state, have: null, coverage: Number(yearsTrue), short: [], years }
  }
  const coverage = answer === null ? 0 : groupCoverage(answer, line.target)
  const state = stateOf(answer, coverage, yearsTrue)
  return { posting, line, state, have: answer, coverage, short: [], years }
}

/** Whether no years are in the way. */
export function areYearsTrue(years: YearsReason | null): boolean {
  return years === null || years.state === 'true'
}

function judgeGroups(
  line: Qualification,
  answer: Level | null,
  context: RememberingContext,
): Pick<JudgedLine, 'have' | 'coverage' | 'short'> {
  const groups = groupsOf(line)
  const short: ShortGroup[] = []
  let covered = 0
  let have: Level | null = null
  let assessed = answer !== null
  for (const group of groups) {
    const level = groupLevel(group, context.levels, answer)
    const coverage = groupCoverage(level, line.target)
    if (coverage < 1) {
      short.push({ group, chosen: representative(group, line.target, context) })
    }
    covered += coverage
    assessed ||= level !== null
    if (have === null || (level ?? 0) < have) have = level ?? 0
  }
  return { have: assessed ? have : null, coverage: covered / groups.length, short }
}

function stateOf(have: Level | null, coverage: number, yearsTrue: boolean): LineState {
  if (have === null) return 'unassessed'
  if (coverage === 1 && yearsTrue) return 'met'
  return coverage === 0 ? 'gap' : 'partly'
}
