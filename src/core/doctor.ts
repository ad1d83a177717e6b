import type { Day } from './calendar/day.ts'
import type { Document } from './document.ts'
import type { Problem, Problems } from './error.ts'
import type { Reference } from './references.ts'
import type { Skill, SkillId } from './skill/catalogue.ts'
import { findCycle } from './skill/cycle.ts'

export type CheckName =
  | 'file'
  | 'revisions'
  | 'modes'
  | 'references'
  | 'sources'
  | 'own-skills'
  | 'calendars'
  | 'catalogue'
  | 'clock'
  | 'terminal'

/** `note`: worth knowing, and nothing is broken. */
export type CheckState = 'fine' | 'note' | 'wrong'

/** What a check found; each is told with what to do. */
export type Finding =
  | { readonly finding: 'no-file'; readonly path: string }
  | ({ readonly finding: 'unreadable' } & Readonly<Problems['store-unreadable']>)
  | ({ readonly finding: 'home-unusable' } & Readonly<Problems['home-unusable']>)
  | { readonly finding: 'newer'; readonly version: number }
  | { readonly finding: 'edited' }
  | { readonly finding: 'not-checked' }
  | { readonly finding: 'broken-revision'; readonly path: string }
  | {
      readonly finding: 'open'
      readonly path: string
      readonly mode: string
      readonly wanted: string
    }
  | ({ readonly finding: 'dangling' } & Reference)
  | { readonly finding: 'plan-twice'; readonly plan: string }
  | { readonly finding: 'source-missing'; readonly posting: string; readonly source: string }
  | { readonly finding: 'source-damaged'; readonly source: string }
  | { readonly finding: 'cycle'; readonly skills: readonly SkillId[] }
  | { readonly finding: 'calendar-missing'; readonly path: string }
  | { readonly finding: 'calendar-unreadable'; readonly path: string; readonly problem: Problem }
  | {
      readonly finding: 'calendar-events-unread'
      readonly path: string
      readonly events: number
    }
  | { readonly finding: 'data-broken'; readonly what: string }
  | { readonly finding: 'no-holidays'; readonly country: string }
  | { readonly finding: 'clock-behind'; readonly today: Day; readonly newest: Day }
  | { readonly finding: 'no-terminal' }
  | { readonly finding: 'narrow'; readonly columns: number }
  | { readonly finding: 'not-utf8'; readonly locale: string }

export interface Check {
  readonly check: CheckName
  readonly state: CheckState
  readonly findings: readonly Finding[]
}

/** What is worth knowing and breaks nothing. */
const NOTES: readonly Finding['finding'][] = [
  'calendar-events-unread',
  'calendar-missing',
  'edited',
  'narrow',
  'no-file',
  'no-holidays',
  'no-terminal',
  'not-checked',
  'not-utf8',
  'plan-twice',
]
/** What is as it should be, and said all the same. */
const PLAIN: readonly Finding['finding'][] = ['no-file', 'no-terminal']

/** A check with the state that its findings give it. */
export function makeCheck(check: CheckName, findings: readonly Finding[]): Check {
  const states = findings.map(({ finding }): CheckState => {
    if (PLAIN.includes(finding)) return 'fine'
    return NOTES.includes(finding) ? 'note' : 'wrong'
  })
  const state = states.includes('wrong') ? 'wrong' : states.includes('note') ? 'note' : 'fine'
  return { check, state, findings }
}

/** The day of the newest record, of what gil and its user date; null where there is none. */
export function newestDay({ postings, assessments, actions, plans, log }: Document): Day | null {
  const days = [
    ...postings.map(({ added }) => added),
    ...assessments.map(({ day }) => day),
    ...actions.map(({ added, ended }) => ended ?? added),
    ...plans.map(({ made }) => made),
    ...log.map(({ day }) => day),
  ]
  return days.reduce<Day | null>((newest, day) => (newest && newest > day ? newest : day), null)
}

/** The ids that more than one plan has: older gils gave one twice where two terminals saved at once. */
export function findRepeatedPlans({ plans }: Document): readonly string[] {
  const ids = plans.map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

/** The circle that the user's own skills close; null where there is none. */
export function findOwnCycle(
  shipped: readonly Skill[],
  { own }: Document,
): readonly SkillId[] | null {
  const skills = new Map([...shipped, ...own.skills].map((skill) => [skill.id, skill]))
  return findCycle(skills, own.skills)
}
