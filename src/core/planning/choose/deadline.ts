import type { Day } from '../../calendar/day.ts'
import type { PlanDay } from '../../calendar/free.ts'
import { MODEL } from '../../constants.ts'
import { isOpen, type Posting } from '../../posting/posting.ts'
import { type Catalogue, impliedBy, type SkillId } from '../../skill/catalogue.ts'
import type { Candidate } from './candidates.ts'

/** Skills that are of use only if they are learned before a day. */
export interface Deadline {
  readonly day: Day
  readonly skills: readonly SkillId[]
  /** Minutes of new learning before that day. */
  readonly newMinutes: number
}

/** The steps that a deadline is about, with their own budget. */
export interface Early {
  readonly day: Day
  readonly ids: ReadonlySet<string>
  readonly budget: number
}

/**
 * The first coding test of an open posting inside a window, after its first day: what coding tests ask (MODEL.testSkills
 * and what these imply), and that part of the new learning that the free time before it gives. null where there is none.
 */
export function testDeadline({
  postings,
  days,
  newMinutes,
  catalogue,
}: {
  readonly postings: readonly Posting[]
  readonly days: readonly PlanDay[]
  readonly newMinutes: number
  readonly catalogue: Catalogue
}): Deadline | null {
  const [first] = days
  const last = days.at(-1)
  const tests = postings.filter(isOpen).flatMap(({ tests: day }) => day ?? [])
  const [day] = tests.filter((test) => first && last && test > first.day && test <= last.day).sort()
  if (day === undefined) return null
  const free = (of: readonly PlanDay[]) => of.reduce((sum, { freeMinutes }) => sum + freeMinutes, 0)
  const share = free(days.filter((each) => each.day < day)) / Math.max(1, free(days))
  const skills = MODEL.testSkills.flatMap((skill) => [skill, ...impliedBy(catalogue, skill)])
  return { day, skills: [...new Set(skills)], newMinutes: Math.floor(newMinutes * share) }
}

/** The candidates of a deadline's skills with all that they need. */
export function earlyRow(
  { day, skills, newMinutes }: Deadline,
  candidates: readonly Candidate[],
): Early {
  const wanted = new Set(skills)
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const ids = new Set(candidates.filter(({ skill }) => wanted.has(skill)).map(({ id }) => id))
  for (const id of ids) for (const need of byId.get(id)?.needs ?? []) ids.add(need)
  return { day, ids, budget: newMinutes }
}
