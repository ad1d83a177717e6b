import type { Posting, Qualification } from '../posting/posting.ts'
import { impliedBy, type SkillId } from '../skill/catalogue.ts'
import { newestEvidence } from '../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import {
  groupCoverage,
  groupLevel,
  groupsOf,
  hoursTo,
  lineCoverage,
  representative,
} from './coverage.ts'
import type { GapReason, LineGap, PostingGap, SkillGap } from './gap.ts'
import { type GapContext, type KnownLookup, lineKey, wayOf } from './judge.ts'

interface Judged {
  readonly posting: Posting
  readonly gap: PostingGap
}

interface OpenLine {
  readonly posting: Posting
  readonly line: Qualification
  readonly judged: LineGap
  readonly answer: Level | null
}

type Context = GapContext & { readonly lookup: KnownLookup }

/**
 * The skills that given postings find short, each with the lines that ask for it. Of a group of alternatives only the
 * representative is listed. The order is `gapReport`'s.
 */
export function skillGaps(postings: readonly Judged[], context: Context): SkillGap[] {
  const open = openLines(postings, context)
  const asking = linesBySkill(open)
  const wanted = new Map<SkillId, OpenLine[]>()
  for (const line of open) {
    for (const skill of shortSkills(line, context)) {
      const lines = wanted.get(skill)
      if (!lines) wanted.set(skill, [line])
      else if (lines.at(-1) !== line) lines.push(line)
    }
  }
  const gaps = [...wanted].map(([skill, lines]) => skillGap(skill, lines, { context, asking }))
  return gaps.sort(
    (a, b) =>
      b.opensRequired - a.opensRequired ||
      b.opens - a.opens ||
      requiredOf(b) - requiredOf(a) ||
      a.hours - b.hours ||
      (a.skill < b.skill ? -1 : 1),
  )
}

function openLines(postings: readonly Judged[], { inventory }: Context): OpenLine[] {
  return postings.flatMap(({ posting, gap }) =>
    posting.qualifications.flatMap((line, index) => {
      const judged = gap.lines[index]
      if (!judged || judged.state === 'met') return []
      const answer = inventory.lines.get(lineKey(posting.id, line.id))?.level ?? null
      return [{ posting, line, judged, answer }]
    }),
  )
}

function linesBySkill(lines: readonly OpenLine[]): Map<SkillId, OpenLine[]> {
  const asking = new Map<SkillId, OpenLine[]>()
  for (const line of lines) {
    for (const id of new Set(line.line.skills.map((skill) => skill.id))) {
      if (id === null) continue
      const known = asking.get(id)
      if (known) known.push(line)
      else asking.set(id, [line])
    }
  }
  return asking
}

/** The representatives of the groups that a line finds below its target. */
function shortSkills({ line, answer }: OpenLine, { lookup, catalogue }: Context): SkillId[] {
  const levels = (id: SkillId) => lookup(id)?.level ?? null
  return groupsOf(line).flatMap((group) => {
    if (groupCoverage(groupLevel(group, levels, answer), line.target) === 1) return []
    return representative(group, line.target, { levels, catalogue })?.id ?? []
  })
}

function skillGap(
  skill: SkillId,
  lines: readonly OpenLine[],
  { context, asking }: { readonly context: Context; readonly asking: Map<SkillId, OpenLine[]> },
): SkillGap {
  const { catalogue, inventory, lookup } = context
  const level = lookup(skill)?.level ?? null
  const target = highest(lines.map(({ line }) => line.target))
  const opened = openedBy(skill, { context, asking })
  return {
    skill,
    name: catalogue.skills.get(skill)?.name.en ?? skill,
    level,
    target,
    opens: opened.length,
    opensRequired: opened.filter(({ line }) => line.kind === 'required').length,
    hours: hoursTo(skill, level ?? 0, target, catalogue),
    needsWork: target > STUDY_CEILING,
    ...wayOf(inventory.skills.get(skill) ?? null),
    because: [...standing(skill, target, context), ...lines.map(asked)],
  }
}

/** The lines that become met if this skill alone, with what it implies, reached the targets of the lines that name it. */
function openedBy(
  skill: SkillId,
  { context, asking }: { readonly context: Context; readonly asking: Map<SkillId, OpenLine[]> },
): OpenLine[] {
  const raised = new Set([skill, ...impliedBy(context.catalogue, skill)])
  const reached = highest((asking.get(skill) ?? []).map(({ line }) => line.target))
  const levels = (id: SkillId): Level | null => {
    const level = context.lookup(id)?.level ?? null
    return raised.has(id) && reached > (level ?? -1) ? reached : level
  }
  const touched = new Set([...raised].flatMap((id) => asking.get(id) ?? []))
  return [...touched].filter(
    ({ line, judged, answer }) =>
      judged.because.every((reason) => reason.reason !== 'years' || reason.state === 'true') &&
      lineCoverage(line, levels, answer) === 1,
  )
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

function asked({ posting, line }: OpenLine): GapReason {
  return {
    reason: 'asked',
    posting: posting.id,
    line: line.id,
    kind: line.kind,
    quote: line.quote,
    target: line.target,
  }
}

function requiredOf(gap: SkillGap): number {
  return gap.because.filter((reason) => reason.reason === 'asked' && reason.kind === 'required')
    .length
}

function highest(levels: readonly Level[]): Level {
  return Math.max(0, ...levels) as Level
}
