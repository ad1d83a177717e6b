import { impliedBy, type SkillId } from '../skill/catalogue.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import { hoursTo } from './coverage.ts'
import { wayOf } from './explain.ts'
import type { SkillGap } from './gap.ts'
import { areYearsTrue, type JudgedLine, type RememberingContext } from './judge.ts'

/** A skill that is short, and the lines that find it so. */
export interface JudgedGap {
  readonly gap: SkillGap
  readonly lines: readonly JudgedLine[]
}

/**
 * The skills that given lines, none of which is met, find short. Of a group of alternatives only the representative is
 * listed. The order is `judgePostings`'.
 */
export function judgeSkills(open: readonly JudgedLine[], context: RememberingContext): JudgedGap[] {
  const asking = linesBySkill(open)
  const wanted = new Map<SkillId, JudgedLine[]>()
  for (const line of open) {
    for (const { chosen } of line.short) {
      if (chosen) addLine(wanted, chosen.id, line)
    }
  }
  const gaps = [...wanted].map(([skill, lines]) => ({
    gap: skillGap(skill, lines, { context, asking }),
    lines,
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
  return gaps
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

interface Asking {
  readonly context: RememberingContext
  /** The lines that are not met, by every skill that they name. */
  readonly asking: ReadonlyMap<SkillId, readonly JudgedLine[]>
}

function skillGap(
  skill: SkillId,
  lines: readonly JudgedLine[],
  { context, asking }: Asking,
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
    asked: lines.length,
    opens: opened.length,
    opensRequired: countRequired(opened),
    hours: hoursTo(skill, level ?? 0, target, catalogue),
    needsWork: target > STUDY_CEILING,
    ...wayOf(inventory.skills.get(skill) ?? null),
  }
}

/** The lines that become met if this skill alone, with what it implies, reached the targets of the lines that name it. */
function openedBy(skill: SkillId, { context, asking }: Asking): readonly JudgedLine[] {
  const own = asking.get(skill) ?? []
  const reached = highest(own)
  const implied = impliedBy(context.catalogue, skill)
  if (implied.length === 0) return own.filter((line) => opensWith(line, new Set([skill]), reached))
  const raised = new Set([skill, ...implied])
  const opened = new Set<JudgedLine>()
  for (const id of raised) {
    for (const line of asking.get(id) ?? []) if (opensWith(line, raised, reached)) opened.add(line)
  }
  return [...opened]
}

/** Whether a line becomes met where these skills reach a level. */
function opensWith(
  { line, short, years }: JudgedLine,
  raised: ReadonlySet<SkillId>,
  reached: Level,
): boolean {
  if (reached < line.target || !areYearsTrue(years)) return false
  return short.every(({ group }) => group.some(({ id }) => id !== null && raised.has(id)))
}

function countRequired(lines: readonly JudgedLine[]): number {
  return lines.filter(({ line }) => line.kind === 'required').length
}

/** The highest target of some lines. */
function highest(lines: readonly JudgedLine[]): Level {
  return lines.reduce<Level>((most, { line }) => (line.target > most ? line.target : most), 0)
}
