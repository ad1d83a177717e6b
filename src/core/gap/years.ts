import { addMonths, type Day, type Month, monthOf, monthsBetween } from '../calendar/day.ts'
import type { Qualification } from '../posting/posting.ts'
import type { Profile } from '../profile.ts'
import { type Catalogue, impliedBy, type SkillId } from '../skill/catalogue.ts'
import { type Group, groupsOf } from './coverage.ts'
import type { GapReason } from './gap.ts'

export type YearsReason = Extract<GapReason, { readonly reason: 'years' }>

/** What the years of a line are judged by. */
export interface YearsContext {
  readonly profile: Profile
  /** `startsOf` that profile. */
  readonly starts: ReadonlyMap<SkillId, Month>
  readonly today: Day
}

/** Since when each skill has been used that the profile names: who uses a skill uses what it implies. */
export function startsOf(
  { sinceBySkill = {} }: Profile,
  catalogue: Catalogue,
): Map<SkillId, Month> {
  const starts = new Map<SkillId, Month>()
  for (const [skill, month] of Object.entries(sinceBySkill)) {
    for (const id of [skill, ...impliedBy(catalogue, skill)]) {
      const known = starts.get(id)
      if (known === undefined || month < known) starts.set(id, month)
    }
  }
  return starts
}

/**
 * Whether the years that a line asks for are true: since which month or from which on, and by how many months short;
 * unknown while the profile does not say since when. null for a line that asks none. Of several skills that are all wanted
 * the latest start counts, of alternatives the earliest.
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

function sinceOf(line: Qualification, context: YearsContext): Month | null {
  const general = context.profile.since ?? null
  if (context.starts.size === 0) return general
  let latest: Month | null = null
  for (const group of groupsOf(line)) {
    const start = sinceOfGroup(group, context)
    if (start !== null && (latest === null || start > latest)) latest = start
  }
  return latest ?? general
}

/** The earliest start among alternatives; null where none of them is known. */
function sinceOfGroup(group: Group, { profile, starts }: YearsContext): Month | null {
  let earliest: Month | null = null
  for (const { id } of group) {
    const start = id === null ? undefined : (starts.get(id) ?? profile.since)
    if (start !== undefined && (earliest === null || start < earliest)) earliest = start
  }
  return earliest
}
