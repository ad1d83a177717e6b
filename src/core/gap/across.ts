import { impliedBy, type SkillId } from '../skill/catalogue.ts'
import { newestEvidence } from '../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import { hoursTo } from './coverage.ts'
import type { GapReason, SkillGap } from './gap.ts'
import {
  type GapContext,
  type JudgedLine,
  type KnownLookup,
  type ShortGroup,
  wayOf,
} from './judge.ts'

type Context = GapContext & { readonly lookup: KnownLookup }

/**
 * The skills that given lines, none of which is met, find short, each with the lines that ask for it. Of a group of
 * alternatives only the representative is listed. The order is `gapReport`'s.
 */
export function skillGaps(open: readonly JudgedLine[], context: Context): SkillGap[] {
  const asking = linesBySkill(open)
  const wanted = new Map<SkillId, JudgedLine[]>()
  for (const line of open) {
    for (const { chosen } of line.short) {
      if (chosen) addLine(wanted, chosen.id, line)
    }
  }
  const gaps = [...wanted].map(([skill, lines]) => ({
    gap: skillGap(skill, lines, { context, asking }),
    required: countRequired(lines),
  }))
  gaps.sort(
    (a, b) =>
      b.gap.opensRequired - a.gap.opensRequired ||
      b.gap.opens - a.gap.opens ||
      b.required - a.required ||
      a.gap.hours - b.gap.hours ||
      (a.gap.skill < b.gap.skill ? -1 : 1),
  )
  return gaps.map(({ gap }) => gap)
}

function linesBySkill(lines: readonly JudgedLine[]): Map<SkillId, JudgedLine[]> {
  const asking = new Map<SkillId, JudgedLine[]>()
  for (const line of lines) {
    for (const { id } of line.line.skills) {
      if (id !== null) addLine(asking, id, line)
    }
  }
  return asking
}

/** Lists a line under a skill, once. */
function addLine(lists: Map<SkillId, JudgedLine[]>, skill: SkillId, line: JudgedLine): void {
  const list = lists.get(skill)
  if (!list) lists.set(skill, [line])
  else if (list.at(-1) !== line) list.push(line)
}

function skillGap(
  skill: SkillId,
  lines: readonly JudgedLine[],
  { context, asking }: { readonly context: Context; readonly asking: Map<SkillId, JudgedLine[]> },
): SkillGap {
  const { catalogue, inventory, lookup } = context
  const level = lookup(skill)?.level ?? null
  const target = highest(lines)
  const opened = openedBy(skill, { context, asking })
  return {
    skill,
    name: catalogue.skills.get(skill)?.name.en ?? skill,
    level,
    target,
    opens: opened.length,
    opensRequired: countRequired(opened),
    hours: hoursTo(skill, level ?? 0, target, catalogue),
    needsWork: target > STUDY_CEILING,
    ...wayOf(inventory.skills.get(skill) ?? null),
    because: [...standing(skill, target, context), ...lines.map(asked)],
  }
}

/** The lines that become met if this skill alone, with what it implies, reached the targets of the lines that name it. */
function openedBy(
  skill: SkillId,
  { context, asking }: { readonly context: Context; readonly asking: Map<SkillId, JudgedLine[]> },
): JudgedLine[] {
  const raised = new Set([skill, ...impliedBy(context.catalogue, skill)])
  const reached = highest(asking.get(skill) ?? [])
  const isRaised = ({ group }: ShortGroup) => group.some(({ id }) => id !== null && raised.has(id))
  const opened = new Set<JudgedLine>()
  for (const id of raised) {
    for (const open of asking.get(id) ?? []) {
      const { line, short, yearsTrue } = open
      if (yearsTrue && reached >= line.target && short.every(isRaised)) opened.add(open)
    }
  }
  return [...opened]
}

/** Where a skill stands now, and what study cannot give. */
function standing(
  skill: SkillId,
  target: Level,
  { lookup, inventory, catalogue }: Context,
): GapReason[] {
  const known = lookup(skill)
  const work: GapReason[] =
    target > STUDY_CEILING
      ? [{ reason: 'needs-work', skill, level: known?.level ?? 0, target }]
      : []
  if (!known) return [{ reason: 'unassessed', skills: [skill] }, ...work]
  const evidence = newestEvidence(known.assessment)
  const short: GapReason = {
    reason: 'short',
    skill,
    name: catalogue.skills.get(skill)?.name.en ?? skill,
    level: known.level,
    target,
    ...(known.through === undefined ? {} : { through: known.through }),
    ...(evidence ? { evidence } : {}),
    ...wayOf(inventory.skills.get(skill) ?? null),
  }
  return [short, ...work]
}

function asked({ posting, line }: JudgedLine): GapReason {
  return {
    reason: 'asked',
    posting,
    line: line.id,
    kind: line.kind,
    quote: line.quote,
    target: line.target,
  }
}

function countRequired(lines: readonly JudgedLine[]): number {
  return lines.filter(({ line }) => line.kind === 'required').length
}

/** The highest target of some lines. */
function highest(lines: readonly JudgedLine[]): Level {
  return lines.reduce<Level>((most, { line }) => (line.target > most ? line.target : most), 0)
}
