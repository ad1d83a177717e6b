import type { Posting, Qualification } from '../posting/posting.ts'
import { impliedBy, type SkillId } from '../skill/catalogue.ts'
import { newestEvidence } from '../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'
import { hoursTo } from './coverage.ts'
import type { GapReason, PostingGap, SkillGap } from './gap.ts'
import {
  type GapContext,
  type JudgedLine,
  type KnownLookup,
  type Standing,
  wayOf,
} from './judge.ts'

/** A posting as it was judged, with all that its lines were judged by. */
export interface JudgedPosting {
  readonly posting: Posting
  readonly gap: PostingGap
  readonly lines: readonly JudgedLine[]
}

/** A line that is not met. */
interface OpenLine {
  readonly posting: Posting
  readonly line: Qualification
  /** The groups below its target. */
  readonly short: readonly Standing[]
  /** False where its years are in the way. */
  readonly yearsTrue: boolean
}

type Context = GapContext & { readonly lookup: KnownLookup }

/**
 * The skills that given postings find short, each with the lines that ask for it. Of a group of alternatives only the
 * representative is listed. The order is `gapReport`'s.
 */
export function skillGaps(postings: readonly JudgedPosting[], context: Context): SkillGap[] {
  const open = openLines(postings)
  const asking = linesBySkill(open)
  const wanted = new Map<SkillId, OpenLine[]>()
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

function openLines(postings: readonly JudgedPosting[]): OpenLine[] {
  const open: OpenLine[] = []
  for (const { posting, lines } of postings) {
    for (const { line, gap, standings } of lines) {
      if (gap.state === 'met') continue
      const short = standings.filter(({ coverage }) => coverage < 1)
      const yearsTrue = gap.because.every(
        (reason) => reason.reason !== 'years' || reason.state === 'true',
      )
      open.push({ posting, line, short, yearsTrue })
    }
  }
  return open
}

function linesBySkill(lines: readonly OpenLine[]): Map<SkillId, OpenLine[]> {
  const asking = new Map<SkillId, OpenLine[]>()
  for (const line of lines) {
    for (const { id } of line.line.skills) {
      if (id !== null) addLine(asking, id, line)
    }
  }
  return asking
}

/** Lists a line under a skill, once. */
function addLine(lists: Map<SkillId, OpenLine[]>, skill: SkillId, line: OpenLine): void {
  const list = lists.get(skill)
  if (!list) lists.set(skill, [line])
  else if (list.at(-1) !== line) list.push(line)
}

function skillGap(
  skill: SkillId,
  lines: readonly OpenLine[],
  { context, asking }: { readonly context: Context; readonly asking: Map<SkillId, OpenLine[]> },
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
  { context, asking }: { readonly context: Context; readonly asking: Map<SkillId, OpenLine[]> },
): OpenLine[] {
  const raised = new Set([skill, ...impliedBy(context.catalogue, skill)])
  const reached = highest(asking.get(skill) ?? [])
  const isRaised = ({ group }: Standing) => group.some(({ id }) => id !== null && raised.has(id))
  const opened = new Set<OpenLine>()
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

function countRequired(lines: readonly OpenLine[]): number {
  return lines.filter(({ line }) => line.kind === 'required').length
}

/** The highest target of some lines. */
function highest(lines: readonly OpenLine[]): Level {
  return lines.reduce<Level>((most, { line }) => (line.target > most ? line.target : most), 0)
}
