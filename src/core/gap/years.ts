import { addMonths, type Day, monthOf, monthsBetween } from '../calendar/day.ts'
import type { Qualification } from '../posting/posting.ts'
import type { Profile } from '../profile.ts'
import { type Catalogue, impliersOf, type SkillId } from '../skill/catalogue.ts'
import { type Group, groupsOf, isListed } from './coverage.ts'
import type { GapReason } from './gap.ts'

export type YearsReason = Extract<GapReason, { readonly reason: 'years' }>

/** What the years of a line are judged by. */
export interface YearsContext {
  readonly profile: Profile
  readonly catalogue: Catalogue
  readonly today: Day
}

/**
 * Whether the years that a line asks for are true: since which month ("YYYY-MM") or from which on, and by how many
 * months short; unknown while the profile does not say since when. null for a line that asks none. Of several skills that
 * are all wanted the latest start counts, of alternatives the earliest.
 */
export function judgeYears(line: Qualification, context: YearsContext): YearsReason | null {
  const asked = line.minYears
  if (asked === undefined || asked <= 0) return null
  const since = sinceOf(line, context)
  if (since === null) return { reason: 'years', asked, state: 'unknown' }
  const from = addMonths(since, Math.ceil(asked * 12))
  const short = monthsBetween(monthOf(context.today), from)
  return short > 0
    ? { reason: 'years', asked, state: 'short', shortMonths: short, from }
    : { reason: 'years', asked, state: 'true', from }
}

function sinceOf(line: Qualification, context: YearsContext): string | null {
  const starts = groupsOf(line).map((group) => sinceOfGroup(group, context))
  const known = starts.filter((start) => start !== null)
  return known.length > 0 ? latest(known) : (context.profile.since ?? null)
}

/** The earliest start among alternatives; null where none of them is known. */
function sinceOfGroup(group: Group, { profile, catalogue }: YearsContext): string | null {
  const own = profile.sinceBySkill
  const startOf = (id: SkillId): string | undefined => {
    if (own === undefined) return profile.since
    const starts = [id, ...impliersOf(catalogue, id)].flatMap((skill) => own[skill] ?? [])
    return starts.length > 0 ? earliest(starts) : profile.since
  }
  const starts = group.filter(isListed).flatMap(({ id }) => startOf(id) ?? [])
  return starts.length > 0 ? earliest(starts) : null
}

function earliest(months: readonly string[]): string {
  return months.reduce((first, month) => (month < first ? month : first))
}

function latest(months: readonly string[]): string {
  return months.reduce((last, month) => (month > last ? month : last))
}
