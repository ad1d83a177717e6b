import type { Day } from '../calendar/day.ts'
import { lineKey } from '../posting/line-key.ts'
import type { Qualification } from '../posting/posting.ts'
import type { Profile } from '../profile.ts'
import type { Catalogue } from '../skill/catalogue.ts'
import type { LevelLookup } from '../skill/inventory.ts'
import {
  type Assessment,
  type Inventory,
  type KnownSkills,
  knownSkills,
  levelsOf,
} from '../skill/inventory.ts'
import type { Level } from '../skill/level.ts'
import {
  type Group,
  groupCoverage,
  groupLevel,
  groupsOf,
  type ListedSkill,
  representative,
} from './coverage.ts'
import type { LineState } from './gap.ts'
import { judgeYears, startsOf, type YearsContext, type YearsReason } from './years.ts'

/** All that a posting is judged by. */
export interface GapContext {
  readonly profile: Profile
  readonly catalogue: Catalogue
  readonly inventory: Inventory
  readonly today: Day
}

/** The same, with all that many lines ask of it worked out once. */
export interface JudgingContext extends GapContext, YearsContext {
  readonly known: KnownSkills
  readonly levels: LevelLookup
}

/** Works out once what judging each of many lines asks of the inventory and the profile. */
export function prepareJudging(context: GapContext): JudgingContext {
  const { inventory, catalogue, profile } = context
  const known = knownSkills(inventory, catalogue)
  return { ...context, known, levels: levelsOf(known), starts: startsOf(profile, catalogue) }
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
  /** The user's direct answer to the line as it stands. */
  readonly answer: Assessment | null
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
 * One line against the inventory: `met` where every group reaches the target and the years are true, `unassessed` where nothing
 * in it was assessed, `gap` at coverage 0, else `partly`. A line that names neither a skill nor has an answer, but asks for
 * years, is judged by its years alone.
 */
export function judgeLine(
  posting: string,
  line: Qualification,
  context: JudgingContext,
): JudgedLine {
  const answer = context.inventory.lines.get(lineKey(posting, line.id)) ?? null
  const level = answer?.level ?? null
  const years = judgeYears(line, context)
  const yearsTrue = areYearsTrue(years)
  if (line.skills.length > 0) {
    const { have, coverage, short } = judgeGroups(line, level, context)
    const state = stateOf(have, coverage, yearsTrue)
    return { posting, line, answer, state, have, coverage, short, years }
  }
  if (level === null && years !== null) {
    const state = years.state === 'unknown' ? 'unassessed' : yearsTrue ? 'met' : 'gap'
    const coverage = Number(yearsTrue)
    return { posting, line, answer, state, have: null, coverage, short: [], years }
  }
  const coverage = level === null ? 0 : groupCoverage(level, line.target)
  const state = stateOf(level, coverage, yearsTrue)
  return { posting, line, answer, state, have: level, coverage, short: [], years }
}

/** Whether no years are in the way. */
export function areYearsTrue(years: YearsReason | null): boolean {
  return years === null || years.state === 'true'
}

function judgeGroups(
  line: Qualification,
  answer: Level | null,
  context: JudgingContext,
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
