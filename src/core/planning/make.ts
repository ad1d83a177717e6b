import type { Calendar } from '../calendar/calendar.ts'
import { addDays, type Day } from '../calendar/day.ts'
import { type Busy, type DayOverrides, planDays } from '../calendar/free.ts'
import { findWindow, windowOf } from '../calendar/window.ts'
import type { Document } from '../document.ts'
import { GilError } from '../error.ts'
import { nextId } from '../ids.ts'
import { paceOf } from '../log/pace.ts'
import type { Plan } from '../plan/plan.ts'
import { isOpen } from '../posting/posting.ts'
import type { Profile } from '../profile.ts'
import type { Catalogue, SkillId } from '../skill/catalogue.ts'
import { makeInventory } from '../skill/inventory.ts'
import { makeBudget } from './budget.ts'
import { chooseSteps } from './choose/choose.ts'
import { testDeadline } from './choose/deadline.ts'
import { roundedScore, scoreTimetable } from './timetable/score.ts'
import { timetable } from './timetable/timetable.ts'

/** What the user asks of a plan. */
export interface PlanRequest {
  /** Length of the window, in days. */
  readonly days: number
  /** The first day; without it the stretch with the fewest workdays. */
  readonly from?: Day
  readonly overrides?: DayOverrides
  /** Workdays that are taken as leave. */
  readonly leave?: readonly Day[]
  /** Days with the family. */
  readonly family?: readonly Day[]
  /** Skills that are left out. */
  readonly without?: readonly SkillId[]
}

export interface PlanWorld {
  readonly document: Document
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  readonly today: Day
  /** Appointments: not free. */
  readonly busy?: Busy
}

/**
 * A plan for the user's request: the window's days and free hours, the budget at the user's own pace, the steps worth
 * most, and their dated blocks. Throws `window-past`, `day-beyond`, `window-empty` and `nothing-to-plan`.
 */
export function makePlan(
  request: PlanRequest,
  { document, catalogue, calendar, today, busy }: PlanWorld,
): Plan {
  const { from, to } = windowFor(request, { calendar, today })
  const { profile, log, plans } = document
  const { overrides, leave, family, without } = request
  const { days, spans } = planDays({
    from,
    to,
    calendar,
    profile,
    ...(overrides && { overrides }),
    ...(leave && { leave }),
    ...(family && { family }),
    ...(busy && { busy }),
  })
  const rawMinutes = days.reduce((sum, { freeMinutes }) => sum + freeMinutes, 0)
  if (rawMinutes === 0) throw new GilError('window-empty', { from, to })
  const budget = makeBudget(rawMinutes, paceOf({ log, plans, today }).ratio)
  const { newMinutes } = budget
  const postings = document.postings.filter(isOpen)
  const deadline = testDeadline({ postings, days, newMinutes, catalogue })
  const choice = chooseSteps({
    postings,
    inventory: makeInventory(document.assessments),
    catalogue,
    newMinutes,
    ...(without && { without }),
    ...(deadline && { deadline }),
  })
  if (choice.steps.length + choice.leftOut.length === 0)
    throw new GilError('nothing-to-plan', { postings: postings.length })
  const id = nextId('plan', plans)
  const placing = {
    ...{ planId: id, days, spans, steps: choice.steps, budget, catalogue },
    ...wishesOf(profile),
  }
  const blocks = timetable(placing)
  const score = roundedScore(scoreTimetable(blocks, placing))
  return { id, made: today, from, to, days, budget, ...choice, blocks, score }
}

function windowFor(
  { days, from }: PlanRequest,
  { calendar, today }: Pick<PlanWorld, 'calendar' | 'today'>,
): { readonly from: Day; readonly to: Day } {
  if (from === undefined) return findWindow({ days, today, calendar })
  if (from < today) throw new GilError('window-past', { from, today })
  return windowOf({ from, to: addDays(from, days - 1) }, calendar)
}

/** What a profile wishes of a timetable. */
export function wishesOf({
  peak,
  dailyCapMinutes,
}: Profile): Pick<Profile, 'peak' | 'dailyCapMinutes'> {
  return { ...(peak && { peak }), ...(dailyCapMinutes && { dailyCapMinutes }) }
}
