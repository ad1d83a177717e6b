import type { Day } from '../calendar/day.ts'
import type { Document } from '../document.ts'
import type { Catalogue, SkillId } from '../skill/catalogue.ts'
import { makeInventory } from '../skill/inventory.ts'
import type { Level } from '../skill/level.ts'
import { compareText } from '../text.ts'
import type { LogEntry } from './entry.ts'
import { progressOf, studiedBySkill } from './progress.ts'

/** What a span of days came to. */
export interface LookBack {
  readonly entries: number
  /** Days with an entry. */
  readonly days: number
  readonly minutes: number
  /** Minutes of study by skill, most first, then by id; an entry with several skills is shared equally. */
  readonly skills: readonly { readonly skill: SkillId; readonly minutes: number }[]
  /** Skills whose own level is higher at the end than before the span, or than its first answer; by id. */
  readonly raised: readonly Raised[]
  /** What the hours of skills that were studied speak for, and nobody has confirmed; by id. */
  readonly proposed: readonly Raised[]
}

interface Raised {
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
}

/** Sums up the entries of a span, both ends included, the levels that were raised in it, and those that wait for the user's word. */
export function lookBack(
  { log, plans, assessments }: Pick<Document, 'log' | 'plans' | 'assessments'>,
  { from, to, catalogue }: { readonly from: Day; readonly to: Day; readonly catalogue: Catalogue },
): LookBack {
  const entries = log.filter(({ day }) => from <= day && day <= to)
  return {
    entries: entries.length,
    days: new Set(entries.map(({ day }) => day)).size,
    minutes: entries.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    skills: minutesBySkill(entries, plans),
    raised: raisedIn(
      assessments.filter(({ day }) => day <= to),
      from,
    ),
    proposed: progressOf({ log, plans, inventory: makeInventory(assessments), catalogue })
      .filter((one) => entries.some(({ id }) => one.entries.includes(id)))
      .map(({ skill, from, to }) => ({ skill, from, to })),
  }
}

function minutesBySkill(log: readonly LogEntry[], plans: Document['plans']): LookBack['skills'] {
  return [...studiedBySkill(log, plans)]
    .map(([skill, studied]) => {
      return { skill, minutes: Math.round(studied.reduce((sum, { minutes }) => sum + minutes, 0)) }
    })
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes || compareText(a.skill, b.skill))
}

function raisedIn(assessments: Document['assessments'], from: Day): LookBack['raised'] {
  const { history, skills } = makeInventory(assessments)
  const before = makeInventory(history.filter(({ day }) => day < from)).skills
  return [...skills]
    .flatMap(([skill, { level: to }]) => {
      const first = before.get(skill) ?? history.find((one) => one.skill === skill)
      return first && first.level < to ? [{ skill, from: first.level, to }] : []
    })
    .sort((a, b) => compareText(a.skill, b.skill))
}
