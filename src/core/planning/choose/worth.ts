import { MODEL } from '../../constants.ts'
import {
  type Group,
  groupCoverage,
  groupLevel,
  groupsOf,
  representative,
} from '../../gap/coverage.ts'
import { lineKey } from '../../posting/line-key.ts'
import { isOpen, type Posting, type Qualification } from '../../posting/posting.ts'
import { type Catalogue, impliedBy, type SkillId } from '../../skill/catalogue.ts'
import type { LevelLookup } from '../../skill/inventory.ts'
import { type Inventory, knownSkills, levelsOf } from '../../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../../skill/level.ts'
import type { Wanted } from '../../skill/steps.ts'

/** What the worth of steps is reckoned from; postings that are not open count nothing. */
export interface WorthContext {
  readonly postings: readonly Posting[]
  readonly inventory: Inventory
  readonly catalogue: Catalogue
}

/** A line of an open posting, with what it weighs. */
export interface WeighedLine {
  readonly posting: Posting
  readonly line: Qualification
  /** Interest x (required 3, preferred 1). */
  readonly weight: number
  readonly answer: Level | null
}

/** A group of a line that is short, standing for which is one skill. */
export interface Demand extends WeighedLine, Wanted {
  /** The group's level now; an unassessed one counts 0. */
  readonly level: Level
  /** The group's part of its line, 0-1. */
  readonly share: number
}

/** The levels as they are. */
export function levelsNow({ inventory, catalogue }: WorthContext): LevelLookup {
  return levelsOf(knownSkills(inventory, catalogue))
}

/** All lines of the open postings, by posting. */
export function weighLines({ postings, inventory }: WorthContext): WeighedLine[] {
  const open = postings.filter(isOpen).sort((a, b) => (a.id < b.id ? -1 : 1))
  return open.flatMap((posting) =>
    posting.qualifications.map((line) => ({
      posting,
      line,
      weight: interestOf(posting) * MODEL.kindWeight[line.kind],
      answer: inventory.lines.get(lineKey(posting.id, line.id))?.level ?? null,
    })),
  )
}

/** How much the user wants a posting, 1-5; the usual interest where nothing was said. */
export function interestOf(posting: Posting): number {
  return posting.interest ?? MODEL.defaultInterest
}

/** The groups of these lines that are short and name a known skill, each by its representative. */
export function demandsOf(
  lines: readonly WeighedLine[],
  { levels, catalogue }: { readonly levels: LevelLookup; readonly catalogue: Catalogue },
): Demand[] {
  return lines.flatMap((weighed) => {
    const { line, answer } = weighed
    const groups = groupsOf(line)
    return groups.flatMap((group) => {
      const level = groupLevel(group, levels, answer) ?? 0
      const skill = representative(group, line.target, { levels, catalogue })?.id
      if (skill === undefined || level >= line.target) return []
      return [{ ...weighed, skill, target: line.target, level, share: 1 / groups.length }]
    })
  })
}

/** 0-1: the coverage that its line gains where a demand's skill goes from one level to another. */
export function coverageGain({ level, share, target }: Demand, from: number, to: number): number {
  const covered = (reached: number) => groupCoverage(Math.max(level, reached) as Level, target)
  return share * (covered(to) - covered(from))
}

/**
 * The other skills that a step raises besides its own, with the level it leaves them at: what it implies at its own
 * level, what it trains (and what that implies) MODEL.trainsLevelsBelow lower; each once, at the higher of the two.
 */
export function raisedBesides(
  skill: SkillId,
  to: number,
  catalogue: Catalogue,
): Map<SkillId, number> {
  const raised = new Map<SkillId, number>()
  for (const implied of impliedBy(catalogue, skill)) raised.set(implied, to)
  const trained = to - MODEL.trainsLevelsBelow
  if (trained <= 0) return raised
  for (const other of catalogue.skills.get(skill)?.trains ?? []) {
    for (const each of [other, ...impliedBy(catalogue, other)]) {
      if (each !== skill && !raised.has(each)) raised.set(each, trained)
    }
  }
  return raised
}

/** Whether study could complete a line: its target is not beyond study, and what is short names a known skill. */
export function isCompletable(
  { line, answer }: WeighedLine,
  { levels, catalogue }: { readonly levels: LevelLookup; readonly catalogue: Catalogue },
): boolean {
  const groups = groupsOf(line)
  const isWithin = (group: Group) =>
    (groupLevel(group, levels, answer) ?? 0) >= line.target ||
    representative(group, line.target, { levels, catalogue }) !== null
  return line.target <= STUDY_CEILING && groups.length > 0 && groups.every(isWithin)
}
