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
import { judgeYears, type YearsContext } from './years.ts'

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

/** A group below its line's target. */
export interface ShortGroup {
  readonly group: Group
  /** The skill that stands for it; null where the catalogue knows none. */
  readonly chosen: ListedSkill | null
}

/** A line as it was judged. */
export interface JudgedLine {
  readonly posting: string
  readonly line: Qualification
  readonly gap: LineGap
  readonly short: readonly ShortGroup[]
  /** False where its years are in the way. */
  readonly yearsTrue: boolean
}

/**
 * One line against the inventory, by design.md's "Coverage", "State of a line" and "Years". A line that names neither a
 * skill nor has an answer, but asks for years, is judged by its years alone.
 */
export function judgeLine(posting: string, line: Qualification, context: GapContext): JudgedLine {
  const { id, kind, quote, target } = line
  const answer = context.inventory.lines.get(lineKey(posting, id)) ?? null
  const groups = groupsOf(line).length
  const { because, short, covered, lowest } = judgeGroups(line, answer, context)
  const years = judgeYears(line, context)
  const yearsTrue = years === null || years.state === 'true'
  const yearsAlone = groups === 0 && answer === null && years !== null
  if (groups === 0 && !yearsAlone) because.push(answerReason(answer, target))
  if (years) because.push(years)
  const answered = answer ? groupCoverage(answer.level, target) : 0
  const whole = yearsAlone ? Number(yearsTrue) : answered
  const coverage = groups > 0 ? covered / groups : whole
  const have = groups === 0 ? (answer?.level ?? null) : lowest
  const isKnown = yearsAlone ? years.state !== 'unknown' : have !== null
  const state = isKnown ? stateOf(coverage, yearsTrue) : 'unassessed'
  const gap = { id, kind, quote, state, have, target, coverage, because }
  return { posting, line, gap, short, yearsTrue }
}

/** What the groups of a line add up to. */
interface Groups {
  readonly because: GapReason[]
  readonly short: readonly ShortGroup[]
  /** The sum of their coverages. */
  readonly covered: number
  /** The lowest of their levels; null where nothing was assessed. */
  readonly lowest: Level | null
}

function judgeGroups(line: Qualification, answer: Assessment | null, context: GapContext): Groups {
  const { target } = line
  const { catalogue, inventory } = context
  const lookup = context.lookup ?? ((id: SkillId) => levelOf(id, inventory, catalogue))
  const levels = (id: SkillId) => lookup(id)?.level ?? null
  const because: GapReason[] = []
  const short: ShortGroup[] = []
  let covered = 0
  let lowest: Level | null = null
  let assessed = answer !== null
  for (const group of groupsOf(line)) {
    const level = groupLevel(group, levels, answer?.level ?? null)
    const coverage = groupCoverage(level, target)
    const chosen = representative(group, target, { levels, catalogue })
    pushReasons(because, { group, chosen }, target, { context, lookup, answer })
    if (coverage < 1) short.push({ group, chosen })
    covered += coverage
    assessed ||= level !== null
    if (lowest === null || (level ?? 0) < lowest) lowest = level ?? 0
  }
  return { because, short, covered, lowest: assessed ? lowest : null }
}

/** What a group is judged by. */
interface GroupContext {
  readonly context: GapContext
  readonly lookup: KnownLookup
  readonly answer: Assessment | null
}

function stateOf(coverage: number, yearsTrue: boolean): LineState {
  if (coverage === 1 && yearsTrue) return 'met'
  return coverage === 0 ? 'gap' : 'partly'
}

/** Adds why a group stands where it stands: its best skill, or the user's direct answer where that is higher. */
function pushReasons(
  because: GapReason[],
  { group, chosen }: ShortGroup,
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
