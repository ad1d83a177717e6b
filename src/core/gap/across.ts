import { impliedBy, type SkillId } from '../skill/catalogue.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import { type Group, hoursTo } from './coverage.ts'
import { wayOf } from './explain.ts'
import type { SkillGap } from './gap.ts'
import { areYearsTrue, type JudgedLine, type JudgingContext, type ShortGroup } from './judge.ts'

/** A skill that is short, and the lines that find it so. */
export interface JudgedGap {
  readonly gap: SkillGap
  /** Those in which it is the representative: they say how far it is to go. */
  readonly lines: readonly JudgedLine[]
  /** All of them. */
  readonly asking: readonly JudgedLine[]
}

/** What the lines that are not met say of a skill that they name. */
interface Asked {
  /** The highest target of them. */
  target: Level
  /** Those that find it short, and it is the representative of its group. */
  readonly chosen: JudgedLine[]
  /** Those that find it short. */
  readonly asking: JudgedLine[]
  /** Those that lack nothing but skills, and this one among others in the first group that is short. */
  readonly openable: JudgedLine[]
}

type AskedSkills = ReadonlyMap<SkillId, Asked>

/**
 * The skills that given lines find short. Of a group of alternatives only the representative is listed. The order is
 * `judgePostings`'.
 */
export function judgeSkills(
  postings: readonly { readonly lines: readonly JudgedLine[] }[],
  context: JudgingContext,
): JudgedGap[] {
  const asked = new Map<SkillId, Asked>()
  for (const { lines } of postings) {
    for (const line of lines) if (line.state !== 'met') addLine(line, asked)
  }
  const gaps = [...asked].flatMap(([skill, one]) =>
    one.chosen.length > 0 ? [judgeSkill(skill, one, { asked, context })] : [],
  )
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

function addLine(judged: JudgedLine, asked: Map<SkillId, Asked>): void {
  const { line, short, years } = judged
  const first = areYearsTrue(years) ? short[0] : undefined
  for (const skill of line.skills) {
    if (skill.id === null) continue
    let known = asked.get(skill.id)
    if (!known) {
      known = { target: 0, chosen: [], asking: [], openable: [] }
      asked.set(skill.id, known)
    }
    if (line.target > known.target) known.target = line.target
    if (short.some(({ chosen }) => chosen === skill)) addOnce(judged, known.chosen)
    if (short.some(({ group }) => group.includes(skill))) addOnce(judged, known.asking)
    if (first?.group.includes(skill)) addOnce(judged, known.openable)
  }
}

/** A line may name a skill twice. */
function addOnce(line: JudgedLine, lines: JudgedLine[]): void {
  if (lines[lines.length - 1] !== line) lines.push(line)
}

interface Across {
  readonly asked: AskedSkills
  readonly context: JudgingContext
}

/** A gap, and how many required lines ask for it. */
function judgeSkill(
  skill: SkillId,
  { chosen: lines, asking }: Asked,
  across: Across,
): JudgedGap & { readonly required: number } {
  const { catalogue, inventory, levels } = across.context
  const level = levels(skill)
  const target = highest(lines)
  const gap = {
    skill,
    name: catalogue.skills.get(skill)?.name.en ?? skill,
    level,
    target,
    asked: asking.length,
    ...countOpened(skill, across),
    hours: hoursTo(skill, level ?? 0, target, catalogue),
    needsWork: target > STUDY_CEILING,
    ...wayOf(inventory.skills.get(skill) ?? null),
  }
  return { gap, lines, asking, required: countRequired(asking) }
}

/**
 * How many lines become met if this skill alone, with what it implies, reached the targets of the lines that name it, and
 * how many of them are required.
 */
function countOpened(
  skill: SkillId,
  { asked, context }: Across,
): Pick<SkillGap, 'opens' | 'opensRequired'> {
  const reached = asked.get(skill)?.target ?? 0
  const raised = [skill, ...impliedBy(context.catalogue, skill)]
  let opens = 0
  let opensRequired = 0
  for (const id of raised) {
    for (const { line, short } of asked.get(id)?.openable ?? []) {
      if (line.target > reached || !isOpened(short, id, raised)) continue
      opens += 1
      if (line.kind === 'required') opensRequired += 1
    }
  }
  return { opens, opensRequired }
}

/** Whether raised skills reach every short group, the first of them by `id` before all others: so a line counts once. */
function isOpened(
  [first, ...others]: readonly ShortGroup[],
  id: SkillId,
  raised: readonly SkillId[],
): boolean {
  for (const { group } of others) if (raisedIn(group, raised) === undefined) return false
  return first !== undefined && raisedIn(first.group, raised) === id
}

/** The first of a group's skills that is raised. */
function raisedIn(group: Group, raised: readonly SkillId[]): SkillId | undefined {
  for (const { id } of group) if (id !== null && raised.includes(id)) return id
  return undefined
}

function countRequired(lines: readonly JudgedLine[]): number {
  let count = 0
  for (const { line } of lines) if (line.kind === 'required') count += 1
  return count
}

/** The highest target of some lines. */
function highest(lines: readonly JudgedLine[]): Level {
  let most: Level = 0
  for (const { line } of lines) if (line.target > most) most = line.target
  return most
}
