import type { SkillId } from '../skill/catalogue.ts'
import {
  type Assessment,
  isUnproven,
  type Known,
  type KnownSkills,
  newestEvidence,
} from '../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import {
  type Group,
  groupCoverage,
  groupsOf,
  type ListedSkill,
  representative,
} from './coverage.ts'
import type { GapReason, LineGap, SkillGap } from './gap.ts'
import type { JudgedLine, JudgingContext } from './judge.ts'

/** A judged line with why it stands where it stands: group by group, then its years. */
export function explainLine(judged: JudgedLine, context: JudgingContext): LineGap {
  const { line, answer, state, have, coverage, years } = judged
  const { id, kind, quote, target } = line
  const groups = groupsOf(line)
  const because = groups.flatMap((group) => {
    const chosen = representative(group, target, context)
    return groupReasons({ group, chosen, answer, target }, context)
  })
  const yearsAlone = answer === null && years !== null
  if (groups.length === 0 && !yearsAlone) because.push(answerReason(answer, target))
  if (years) because.push(years)
  return { id, kind, quote, state, have, target, coverage, because }
}

/** Where a skill stands now, and what study cannot give. */
export function explainStanding(
  { skill, target }: Pick<SkillGap, 'skill' | 'target'>,
  context: JudgingContext,
): GapReason[] {
  const known = context.known.get(skill) ?? null
  const now: GapReason = known
    ? knownReason({ id: skill, name: skill }, known, target, context)
    : { reason: 'unassessed', skills: [skill] }
  return [now, ...workReasons(skill, known, target)]
}

/** The line as a reason of the gap of a skill that it finds short. */
export function askedReason({ posting, line }: JudgedLine): GapReason {
  const { id, kind, quote, target } = line
  return { reason: 'asked', posting, line: id, kind, quote, target }
}

/** The route and the note that the user gave for a skill or line itself. */
export function wayOf(own: Assessment | null): Pick<Assessment, 'route' | 'note'> {
  return {
    ...(own?.route === undefined ? {} : { route: own.route }),
    ...(own?.note === undefined ? {} : { note: own.note }),
  }
}

interface GroupFacts {
  readonly group: Group
  readonly chosen: ListedSkill | null
  /** The user's direct answer to the line. */
  readonly answer: Assessment | null
  readonly target: Level
}

/** Why a group stands where it stands: its best skill, or the user's direct answer where that is higher. */
function groupReasons(
  { group, chosen, answer, target }: GroupFacts,
  context: JudgingContext,
): GapReason[] {
  const known = (chosen && context.known.get(chosen.id)) ?? null
  if (answer && answer.level > (known?.level ?? -1)) return [answerReason(answer, target)]
  if (!chosen) return group.map(({ name }) => ({ reason: 'unlisted', name }))
  const now = known
    ? knownReason(chosen, known, target, context)
    : unassessedReason(group, context.known)
  return [now, ...workReasons(chosen.id, known, target)]
}

/** Levels 4 and 5 come from work. */
function workReasons(skill: SkillId, known: Known | null, target: Level): GapReason[] {
  const level = known?.level ?? 0
  return target > STUDY_CEILING && level < target
    ? [{ reason: 'needs-work', skill, level, target }]
    : []
}

function unassessedReason(group: Group, known: KnownSkills): GapReason {
  const unknown = group.filter(({ id }) => id === null || !known.has(id))
  return { reason: 'unassessed', skills: unknown.map(({ id, name }) => id ?? name) }
}

/** A skill, and what to call it where it left the catalogue. */
type Named = Pick<ListedSkill, 'id' | 'name'>

/** The level that a skill has, what it rests on, and where it is short the user's way to fill it. */
function knownReason(
  { id, name }: Named,
  { level, through, assessment }: Known,
  target: Level,
  { catalogue, inventory }: JudgingContext,
): GapReason {
  const evidence = newestEvidence(assessment)
  const standing = {
    skill: id,
    name: catalogue.skills.get(id)?.name.en ?? name,
    level,
    target,
    ...(through === undefined ? {} : { through }),
    ...(evidence ? { evidence } : {}),
  }
  if (groupCoverage(level, target) < 1)
    return { reason: 'short', ...standing, ...wayOf(inventory.skills.get(id) ?? null) }
  return { reason: 'have', ...standing, ...(isUnproven(assessment) ? { unproven: true } : {}) }
}

function answerReason(answer: Assessment | null, target: Level): GapReason {
  if (!answer) return { reason: 'unanswered' }
  const evidence = newestEvidence(answer)
  return {
    reason: 'answer',
    level: answer.level,
    target,
    ...(evidence ? { evidence } : {}),
    ...(answer.level < target ? wayOf(answer) : {}),
    ...(isUnproven(answer) ? { unproven: true } : {}),
  }
}
