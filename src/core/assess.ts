import { actionOf } from './action.ts'
import { MODEL } from './constants.ts'
import type { Document } from './document.ts'
import { type Group, groupsOf, type LevelLookup } from './gap/coverage.ts'
import { type GapContext, prepareJudging } from './gap/judge.ts'
import type { Judgement } from './gap/report.ts'
import { nextId } from './ids.ts'
import { lineKey } from './posting/line-key.ts'
import type { Kind, Posting, Qualification } from './posting/posting.ts'
import type { SkillId } from './skill/catalogue.ts'
import type { Assessment } from './skill/inventory.ts'
import type { Level } from './skill/level.ts'
import { by } from './text.ts'

/** What can be assessed: a skill, or a posting's line as it stands. */
export type Subject =
  | { readonly skill: SkillId }
  | { readonly line: string; readonly quote: string }

/** A line of a posting that asks for a subject. */
export interface Asking {
  readonly posting: string
  /** Its id in the posting. */
  readonly line: string
  readonly kind: Kind
  readonly quote: string
  readonly target: Level
}

/** A subject that postings ask for and nobody assessed, with who asks. */
export type Unassessed = Subject & {
  /** Sum over the asking lines of interest x (required 3, preferred 1). */
  readonly wanted: number
  readonly asking: readonly Asking[]
}

/**
 * What the given postings ask and nobody has assessed yet, most wanted first, then in the order of the postings. Of
 * alternatives none is asked for once one of them is assessed at the target or above.
 */
export function unassessed(
  postings: readonly Posting[],
  context: GapContext,
): readonly Unassessed[] {
  const { inventory, known, levels } = prepareJudging(context)
  const found = new Map<string, Subject & { wanted: number; asking: Asking[] }>()
  const want = (key: string, subject: Subject, posting: Posting, line: Qualification) => {
    const wanted = (posting.interest ?? MODEL.defaultInterest) * MODEL.kindWeight[line.kind]
    const { id, kind, quote, target } = line
    const asking = { posting: posting.id, line: id, kind, quote, target }
    const subjects = found.get(key)
    if (subjects) {
      subjects.wanted += wanted
      subjects.asking.push(asking)
    } else found.set(key, { ...subject, wanted, asking: [asking] })
  }
  for (const posting of postings) {
    for (const line of posting.qualifications) {
      const key = lineKey(posting.id, line.id)
      if (inventory.lines.has(key)) continue
      if (namesNothing(line)) want(key, { line: key, quote: line.quote }, posting, line)
      for (const group of groupsOf(line)) {
        if (isReached(group, line, levels)) continue
        for (const { id } of group) {
          if (id !== null && !known.has(id)) want(id, { skill: id }, posting, line)
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => b.wanted - a.wanted)
}

/** How many subjects `unassessed` lists of the postings that were judged. */
export function countUnassessed({ postings, context: { known } }: Judgement): number {
  const skills = new Set<SkillId>()
  let lines = 0
  for (const posting of postings) {
    for (const { line, answer, short } of posting.lines) {
      if (answer !== null) continue
      if (namesNothing(line)) lines += 1
      for (const { group } of short) {
        for (const { id } of group) if (id !== null && !known.has(id)) skills.add(id)
      }
    }
  }
  return lines + skills.size
}

/** Whether a line can only be answered as it stands: it names no known skill and asks for no years. */
function namesNothing({ skills, minYears }: Qualification): boolean {
  return minYears === undefined && skills.every(({ id }) => id === null)
}

/** Whether one of several alternatives is assessed at the target. */
function isReached(group: Group, { target }: Qualification, levels: LevelLookup): boolean {
  return group.some(({ id }) => id !== null && (levels(id) ?? 0) >= target)
}

/** The skills and lines of one posting, in its order: what `assess POSTING --again` walks through. */
export function subjectsOf(posting: Posting): readonly Subject[] {
  const skills = new Set<SkillId>()
  return posting.qualifications.flatMap((line): Subject[] => {
    const known = line.skills.flatMap(({ id }) => (id === null || skills.has(id) ? [] : [id]))
    for (const id of known) skills.add(id)
    if (line.skills.every(({ id }) => id === null)) {
      return [{ line: lineKey(posting.id, line.id), quote: line.quote }]
    }
    return known.map((skill) => ({ skill }))
  })
}

/**
 * The document with one assessment more, and the action that its route and note ask for. Evidence of earlier
 * assessments of the same subject still proves, so it is carried on.
 */
export function addAssessment(document: Document, draft: Omit<Assessment, 'id'>): Document {
  const before = document.assessments.findLast(
    (one) => one.skill === draft.skill && one.line === draft.line && one.day <= draft.day,
  )
  const evidence = [...(before?.evidence ?? []), ...(draft.evidence ?? [])].sort(
    by(({ day }) => day),
  )
  const assessment: Assessment = {
    id: nextId('s', document.assessments),
    ...draft,
    ...(evidence.length > 0 && { evidence }),
  }
  const action = actionOf(assessment, document.actions)
  return {
    ...document,
    assessments: [...document.assessments, assessment],
    actions: action ? [...document.actions, action] : document.actions,
  }
}
