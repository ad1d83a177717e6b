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
  lineCoverage,
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

/** The key under which the user answers a line as it stands: `<posting id>#<qualification id>`. */
export function lineKey(posting: string, line: string): string {
  return `${posting}#${line}`
}

/**
 * One line against the inventory, by design.md's "Coverage", "State of a line" and "Years". A line that names neither a
 * skill nor has an answer, but asks for years, is judged by its years alone.
 */
export function judgeLine(posting: string, line: Qualification, context: GapContext): LineGap {
  const answer = context.inventory.lines.get(lineKey(posting, line.id)) ?? null
  const lookup =
    context.lookup ?? ((id: SkillId) => levelOf(id, context.inventory, context.catalogue))
  const levels = (id: SkillId) => lookup(id)?.level ?? null
  const answered = answer?.level ?? null
  const years = judgeYears(line, context)
  const groups = groupsOf(line)
  const best = groups.map((group) => groupLevel(group, levels, answered))
  const yearsAlone = groups.length === 0 && answer === null && years !== null
  const coverage = yearsAlone
    ? Number(years.state === 'true')
    : lineCoverage(line, levels, answered)
  const assessed = answer !== null || best.some((level) => level !== null)
  const because = [
    ...groups.flatMap((group) => reasonsOf(group, line.target, { ...context, lookup, answer })),
    ...(groups.length === 0 && !yearsAlone ? [answerReason(answer, line.target)] : []),
    ...(years ? [years] : []),
  ]
  return {
    id: line.id,
    kind: line.kind,
    quote: line.quote,
    state: stateOf({
      coverage,
      years,
      assessed: yearsAlone ? years.state !== 'unknown' : assessed,
    }),
    have: assessed ? lowest(groups.length === 0 ? [answered] : best) : null,
    target: line.target,
    coverage,
    because,
  }
}

function stateOf(line: {
  readonly coverage: number
  readonly years: YearsReason | null
  readonly assessed: boolean
}): LineState {
  if (!line.assessed) return 'unassessed'
  if (line.coverage === 1 && (line.years?.state ?? 'true') === 'true') return 'met'
  return line.coverage === 0 ? 'gap' : 'partly'
}

function lowest(levels: readonly (Level | null)[]): Level {
  return Math.min(...levels.map((level) => level ?? 0)) as Level
}

interface GroupContext extends GapContext {
  readonly lookup: KnownLookup
  readonly answer: Assessment | null
}

/** Why a group stands where it stands: its best skill, or the user's direct answer where that is higher. */
function reasonsOf(group: Group, target: Level, context: GroupContext): GapReason[] {
  const { lookup, answer, catalogue } = context
  const levels = (id: SkillId) => lookup(id)?.level ?? null
  const chosen = representative(group, target, { levels, catalogue })
  const known = chosen ? lookup(chosen.id) : null
  if (answer && answer.level > (known?.level ?? -1)) return [answerReason(answer, target)]
  if (chosen && known)
    return [
      skillReason(chosen, known, target, context),
      ...workReason(chosen.id, known.level, target),
    ]
  if (chosen) {
    const unknown = group.filter(({ id }) => id === null || lookup(id) === null)
    const skills = unknown.map((skill) => skill.id ?? skill.name)
    return [{ reason: 'unassessed', skills }, ...workReason(chosen.id, 0, target)]
  }
  return group.map(({ name }) => ({ reason: 'unlisted', name }))
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

function workReason(skill: SkillId, level: Level, target: Level): GapReason[] {
  return target > STUDY_CEILING && level < target
    ? [{ reason: 'needs-work', skill, level, target }]
    : []
}
