import type { Action } from './action.ts'
import { addDays, type Day, daysBetween, mondayOf } from './calendar/day.ts'
import type { Document } from './document.ts'
import type { Count } from './gap/gap.ts'
import { judgePostings } from './gap/report.ts'
import type { LogEntry } from './log/entry.ts'
import { levelProposals, studiedBySkill } from './log/proposals.ts'
import { isOpen, type Kind } from './posting/posting.ts'
import type { Catalogue, SkillId } from './skill/catalogue.ts'
import { type Assessment, type Evidence, makeInventory, newestEvidence } from './skill/inventory.ts'
import type { Level } from './skill/level.ts'
import { compareText } from './text.ts'

/** What was written down in some days. */
export interface Logged {
  readonly minutes: number
  /** Days with an entry. */
  readonly days: number
  /** Blocks that were finished and skipped. */
  readonly done: number
  readonly skipped: number
}

export interface LoggedWeek extends Logged {
  readonly from: Day
  readonly to: Day
}

/** Minutes of study; those of an entry with several skills are shared equally. */
export interface SkillTime {
  readonly skill: SkillId
  readonly minutes: number
}

/** A skill whose level has changed. */
export interface LevelMove {
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
  readonly day: Day
  /** The newest that came with it. */
  readonly evidence?: Evidence
}

/** How many lines of a posting were met, and are. */
export interface PostingMove {
  readonly id: string
  readonly company: string
  readonly title: string
  readonly before: Readonly<Record<Kind, Count>>
  readonly after: Readonly<Record<Kind, Count>>
}

/** What moved in a stretch of days, both ends included. */
export interface Progress {
  readonly from: Day
  readonly to: Day
  readonly logged: Logged
  /** The same of as many days before; null where nothing was written in them. */
  readonly before: Logged | null
  /** From Monday on; the first and the last may be parts. */
  readonly weeks: readonly LoggedWeek[]
  /** By skill, most first, then by id. */
  readonly skills: readonly SkillTime[]
  /** In the order of their days. */
  readonly levels: readonly LevelMove[]
  /** What the hours speak for on the last day, of what was studied in these days, and nobody has confirmed; by id. */
  readonly proposed: readonly Pick<LevelMove, 'skill' | 'from' | 'to'>[]
  /** How many skills were assessed for the first time. */
  readonly firstAssessed: number
  /** Those that are open. */
  readonly postings: readonly PostingMove[]
  readonly actions: { readonly added: number; readonly done: readonly Action[] }
}

/** The day of the oldest record that progress is told from; null in an empty document. */
export function firstDayOf({ log, assessments, postings }: Document): Day | null {
  const days = [...log, ...assessments].map(({ day }) => day)
  return [...days, ...postings.map(({ added }) => added)].sort(compareText)[0] ?? null
}

/**
 * What moved from one day to another. Where somebody stood at the beginning is what was said before it, or else first said since: to
 * take stock of a skill for the first time is no step.
 */
export function progressOf(
  document: Document,
  { from, to, catalogue }: { readonly from: Day; readonly to: Day; readonly catalogue: Catalogue },
): Progress {
  const { actions, plans, profile } = document
  const log = document.log.filter(({ day }) => day <= to)
  const entries = log.filter(({ day }) => day >= from)
  const said = document.assessments.filter(({ day }) => day <= to)
  const [before, after] = [makeInventory(standingAt(from, said)), makeInventory(said)]
  const postings = document.postings.filter((posting) => isOpen(posting) && posting.added <= to)
  const judged = { catalogue, profile, postings }
  const then = judgePostings({ ...judged, inventory: before, today: from })
  const now = judgePostings({ ...judged, inventory: after, today: to })
  const countsThen = new Map(then.postings.map(({ counts }) => [counts.id, counts]))
  const earlier = loggedIn(log, addDays(from, -1 - daysBetween(from, to)), addDays(from, -1))
  return {
    from,
    to,
    logged: loggedIn(log, from, to),
    before: earlier.days > 0 ? earlier : null,
    weeks: weeksOf(from, to).map((week) => ({ ...week, ...loggedIn(log, week.from, week.to) })),
    skills: minutesBySkill(entries, plans),
    levels: movesOf(before.skills, after.skills),
    proposed: levelProposals({ log, plans, inventory: after, catalogue })
      .filter((one) => entries.some(({ id }) => one.entries.includes(id)))
      .map(({ skill, from, to }) => ({ skill, from, to })),
    firstAssessed: [...before.skills.values()].filter(({ day }) => day >= from).length,
    postings: now.postings.map(({ counts: { id, company, title, required, preferred } }) => ({
      id,
      company,
      title,
      before: kindsOf(countsThen.get(id) ?? { required, preferred }),
      after: { required, preferred },
    })),
    actions: {
      added: actions.filter(({ added }) => isWithin(added, from, to)).length,
      done: actions.filter(
        ({ status, ended }) =>
          status === 'done' && ended !== undefined && isWithin(ended, from, to),
      ),
    },
  }
}

function kindsOf({ required, preferred }: Readonly<Record<Kind, Count>>): Record<Kind, Count> {
  return { required, preferred }
}

/** Of each skill and line the newest assessment before a day, else the last of the first day that has one. */
function standingAt(from: Day, assessments: readonly Assessment[]): readonly Assessment[] {
  const standing = new Map<string | undefined, Assessment>()
  for (const assessment of makeInventory(assessments).history) {
    const key = assessment.skill ?? assessment.line
    const first = standing.get(key)
    if (!first || assessment.day < from || assessment.day === first.day)
      standing.set(key, assessment)
  }
  return [...standing.values()]
}

function movesOf(
  before: ReadonlyMap<SkillId, Assessment>,
  after: ReadonlyMap<SkillId, Assessment>,
): readonly LevelMove[] {
  return [...after]
    .flatMap(([skill, now]): LevelMove[] => {
      const then = before.get(skill)
      if (!then || then.level === now.level) return []
      const newest = newestEvidence(now)
      const isNew = newest !== undefined && newest.day > then.day
      const move = { skill, from: then.level, to: now.level, day: now.day }
      return [{ ...move, ...(isNew && { evidence: newest }) }]
    })
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.skill, b.skill))
}

function minutesBySkill(log: readonly LogEntry[], plans: Document['plans']): readonly SkillTime[] {
  return [...studiedBySkill(log, plans)]
    .map(([skill, studied]) => ({
      skill,
      minutes: Math.round(studied.reduce((sum, { minutes }) => sum + minutes, 0)),
    }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes || compareText(a.skill, b.skill))
}

function loggedIn(log: readonly LogEntry[], from: Day, to: Day): Logged {
  const entries = log.filter(({ day }) => isWithin(day, from, to))
  const ended = (outcome: LogEntry['outcome']) =>
    new Set(entries.flatMap((one) => (one.outcome === outcome ? [one.block] : []))).size
  return {
    minutes: entries.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
    days: new Set(entries.map(({ day }) => day)).size,
    done: ended('done'),
    skipped: ended('skipped'),
  }
}

/** The weeks of a stretch, Monday to Sunday, cut at its ends. */
function weeksOf(from: Day, to: Day): { readonly from: Day; readonly to: Day }[] {
  const weeks: { from: Day; to: Day }[] = []
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6)
    weeks.push({ from: monday < from ? from : monday, to: sunday > to ? to : sunday })
  }
  return weeks
}

function isWithin(day: Day, from: Day, to: Day): boolean {
  return day >= from && day <= to
}
