import { lineKey } from '../posting/line-key.ts'
import type { Qualification } from '../posting/posting.ts'
import type { SkillId } from '../skill/catalogue.ts'
import {
  type Assessment,
  type Inventory,
  isUnproven,
  type Known,
  levelOf,
  newestEvidence,
} from '../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import {
  type Group,
  groupCoverage,
  groupLevel,
  groupsOf,
  type ListedSkill,
  representative,
} from './coverage.ts'
import type { GapReason, LineGap, LineState } from './gap.ts'
import { judgeYears, type YearsContext, type YearsReason } from './years.ts'

/** All that a posting is judged by. */
export interface GapContext extends YearsContext {
  readonly inventory: Inventory
  /** `levelOf`, remembered over many lines; without it each line looks up its own. */
  readonly lookup?: KnownLookup
}

/** What is known of a skill, null while nobody assessed it. */
export type KnownLookup = (skill: SkillId) => Known | null

/** The same context with a lookup that asks for each skill once; a context that has one keeps it. */
export function rememberLevels(context: GapContext): GapContext & { readonly lookup: KnownLookup } {
  if (context.lookup) return { ...context, lookup: context.lookup }
  const remembered = new Map<SkillId, Known | null>()
  const lookup = (skill: SkillId): Known | null => {
    const seen = remembered.get(skill)
    if (seen !== undefined) return seen
    const known = levelOf(skill, context.inventory, context.catalogue)
    remembered.set(skill, known)
    return known
  }
  return { ...context, lookup }
}

/** A group of a line as it stands. */
export interface Standing {
  readonly group: Group
  /** Its best level, or the user's direct answer; null where there is neither. */
  readonly level: Level | null
  /** 0-1 */
  readonly coverage: number
  /** The skill that stands for it; null where the catalogue knows none. */
  readonly chosen: ListedSkill | null
}

/** A line with its groups, as it was judged. */
export interface JudgedLine {
  readonly line: Qualification
  readonly gap: LineGap
  readonly standings: readonly Standing[]
}

/**
 * One line against the inventory, by design.md's "Coverage", "State of a line" and "Years". A line that names neither a
 * skill nor has an answer, but asks for years, is judged by its years alone.
 */
export function judgeLine(posting: string, line: Qualification, context: GapContext): JudgedLine {
  const answer = context.inventory.lines.get(lineKey(posting, line.id)) ?? null
  const lookup =
    context.lookup ?? ((id: SkillId) => levelOf(id, context.inventory, context.catalogue))
  const standings = standingsOf(line, { context, lookup, answer })
  const because: GapReason[] = []
  for (const standing of standings) {
    pushReasons(because, standing, line.target, { context, lookup, answer })
  }
  const years = judgeYears(line, context)
  const yearsAlone = standings.length === 0 && answer === null && years !== null
  if (standings.length === 0 && !yearsAlone) because.push(answerReason(answer, line.target))
  if (years) because.push(years)
  const assessed = answer !== null || standings.some(({ level }) => level !== null)
  const coverage = yearsAlone ? Number(years.state === 'true') : coverageOf(standings, line, answer)
  const isKnown = yearsAlone ? years.state !== 'unknown' : assessed
  const gap = {
    id: line.id,
    kind: line.kind,
    quote: line.quote,
    state: isKnown ? stateOf(coverage, years) : 'unassessed',
    have: assessed ? lowest(standings, answer) : null,
    target: line.target,
    coverage,
    because,
  } as const
  return { line, gap, standings }
}

/** What a group is judged by. */
interface GroupContext {
  readonly context: GapContext
  readonly lookup: KnownLookup
  readonly answer: Assessment | null
}

function standingsOf(line: Qualification, judging: GroupContext): Standing[] {
  const { context, lookup, answer } = judging
  const { catalogue } = context
  const levels = (id: SkillId) => lookup(id)?.level ?? null
  return groupsOf(line).map((group) => {
    const level = groupLevel(group, levels, answer?.level ?? null)
    const coverage = groupCoverage(level, line.target)
    return {
      group,
      level,
      coverage,
      chosen: representative(group, line.target, { levels, catalogue }),
    }
  })
}

/** 0-1: as `lineCoverage`, from what is known of the groups already. */
function coverageOf(
  standings: readonly Standing[],
  { target }: Qualification,
  answer: Assessment | null,
): number {
  if (standings.length === 0) return answer === null ? 0 : groupCoverage(answer.level, target)
  let covered = 0
  for (const { coverage } of standings) covered += coverage
  return covered / standings.length
}

function stateOf(coverage: number, years: YearsReason | null): LineState {
  if (coverage === 1 && (years === null || years.state === 'true')) return 'met'
  return coverage === 0 ? 'gap' : 'partly'
}

function lowest(standings: readonly Standing[], answer: Assessment | null): Level {
  if (standings.length === 0) return answer?.level ?? 0
  return Math.min(...standings.map(({ level }) => level ?? 0)) as Level
}

/** Adds why a group stands where it stands: its best skill, or the user's direct answer where that is higher. */
function pushReasons(
  because: GapReason[],
  { group, chosen }: Standing,
  target: Level,
  { context, lookup, answer }: GroupContext,
): void {
  const known = chosen ? lookup(chosen.id) : null
  if (answer && answer.level > (known?.level ?? -1)) {
    because.push(answerReason(answer, target))
  } else if (chosen) {
    because.push(
      known ? skillReason(chosen, known, target, context) : unassessedReason(group, lookup),
    )
    const level = known?.level ?? 0
    if (target > STUDY_CEILING && level < target) {
      because.push({ reason: 'needs-work', skill: chosen.id, level, target })
    }
  } else {
    for (const { name } of group) because.push({ reason: 'unlisted', name })
  }
}

function unassessedReason(group: Group, lookup: KnownLookup): GapReason {
  const unknown = group.filter(({ id }) => id === null || lookup(id) === null)
  return { reason: 'unassessed', skills: unknown.map(({ id, name }) => id ?? name) }
}

function skillReason(
  { id, name }: { readonly id: SkillId; readonly name: string },
  known: Known,
  target: Level,
  context: GapContext,
): GapReason {
  const evidence = newestEvidence(known.assessment)
  const shared = {
    skill: id,
    name: context.catalogue.skills.get(id)?.name.en ?? name,
    level: known.level,
    target,
    ...(known.through === undefined ? {} : { through: known.through }),
    ...(evidence ? { evidence } : {}),
  }
  if (groupCoverage(known.level, target) === 1) {
    return {
      reason: 'have',
      ...shared,
      ...(isUnproven(known.assessment) ? { unproven: true } : {}),
    }
  }
  return { reason: 'short', ...shared, ...wayOf(context.inventory.skills.get(id) ?? null) }
}

/** The route and the note that the user gave for a skill or line itself. */
export function wayOf(own: Assessment | null): Pick<Assessment, 'route' | 'note'> {
  return {
    ...(own?.route === undefined ? {} : { route: own.route }),
    ...(own?.note === undefined ? {} : { note: own.note }),
  }
}

function answerReason(answer: Assessment | null, target: Level): GapReason {
  if (!answer) return { reason: 'unanswered' }
  const evidence = newestEvidence(answer)
  return {
    reason: 'answer',
    level: answer.level,
    target,
    ...(evidence ? { evidence } : {}),
    ...wayOf(answer),
    ...(isUnproven(answer) ? { unproven: true } : {}),
  }
}
