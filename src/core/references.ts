import type { RecordKind } from './changes.ts'
import type { Document } from './document.ts'
import { type FoundLine, linesByKey } from './posting/find.ts'
import { isLineKey } from './posting/line-key.ts'
import type { SkillId } from './skill/catalogue.ts'
import { foldText } from './text.ts'

/** A word of a record for another one. */
export interface Reference {
  readonly kind: Exclude<RecordKind, 'day' | 'profile'>
  /** The record's id; of a block its own. */
  readonly id: string
  readonly refers: 'skill' | 'line' | 'block'
  readonly to: string
}

/**
 * Whatever a document refers to and is not there: skills of neither the catalogue nor the user, lines of postings, blocks of plans.
 * What a plan tells of its reasons is history and not asked; `shipped` are the ids of the shipped skills. In the document's order.
 */
export function findDangling(
  document: Document,
  shipped: ReadonlySet<SkillId>,
): readonly Reference[] {
  const own = new Set(document.own.skills.map(({ id }) => id))
  const lines = linesByKey(document.postings)
  const blocks = new Set(document.plans.flatMap((plan) => plan.blocks.map(({ id }) => id)))
  const isThere = {
    skill: (id: string) => shipped.has(id) || own.has(id),
    line: (id: string) => lines.has(id),
    block: (id: string) => blocks.has(id),
  }
  return referencesOf(document).filter(({ refers, to }) => !isThere[refers](to))
}

function referencesOf(document: Document): readonly Reference[] {
  const { postings, assessments, own, actions, plans, log } = document
  const skills = (kind: Reference['kind'], id: string, ids: readonly (string | null)[]) =>
    ids.flatMap((to): Reference[] => (to === null ? [] : [{ kind, id, refers: 'skill', to }]))
  return [
    ...postings.flatMap(({ id, qualifications }) =>
      skills(
        'posting',
        id,
        qualifications.flatMap((line) => line.skills.map((asked) => asked.id)),
      ),
    ),
    ...assessments.flatMap(({ id, skill, line }) => [
      ...skills('assessment', id, skill === undefined ? [] : [skill]),
      ...(line === undefined
        ? []
        : [{ kind: 'assessment', id, refers: 'line', to: line } as const]),
    ]),
    ...own.skills.flatMap(({ id, implies, needs, trains }) =>
      skills('own-skill', id, [...implies, ...needs, ...trains]),
    ),
    ...own.aliases.flatMap(({ skill, text }) => skills('alias', text, [skill])),
    ...actions.flatMap(({ id, about }): Reference[] =>
      about === undefined
        ? []
        : [{ kind: 'action', id, refers: isLineKey(about) ? 'line' : 'skill', to: about }],
    ),
    ...plans.flatMap(({ id, steps, blocks }) => [
      ...skills(
        'plan',
        id,
        steps.map(({ skill }) => skill),
      ),
      ...blocks.flatMap((block) => skills('plan', block.id, [block.skill ?? null])),
    ]),
    ...log.flatMap(({ id, skills: ids = [], block }) => [
      ...skills('log', id, ids),
      ...(block === undefined ? [] : [{ kind: 'log', id, refers: 'block', to: block } as const]),
    ]),
  ]
}

/**
 * A changed document without the answers to lines that `before` had and it has no longer: another line may have their id, or get
 * it, and would take the answers for its own. What an action was about goes, the action itself stays. The same where none went.
 */
export function forgetGoneLines(before: Document, after: Document): Document {
  if (before.postings === after.postings) return after
  const now = linesByKey(after.postings)
  const saysTheSame = (one: FoundLine, other: FoundLine | undefined) =>
    other !== undefined && foldText(one.line.quote) === foldText(other.line.quote)
  const gone = new Set(
    [...linesByKey(before.postings)].flatMap(([key, found]) =>
      saysTheSame(found, now.get(key)) ? [] : [key],
    ),
  )
  const isGone = (key: string | undefined) => key !== undefined && gone.has(key)
  if (gone.size === 0) return after
  return {
    ...after,
    assessments: after.assessments.filter(({ line }) => !isGone(line)),
    actions: after.actions.map((action) => {
      if (!isGone(action.about)) return action
      const { about: _, ...rest } = action
      return rest
    }),
  }
}
