import type { Day } from '../calendar/day.ts'
import { type DayOverrides, type PlanDays, planDays } from '../calendar/free.ts'
import { GilError } from '../error.ts'
import { nextId } from '../ids.ts'
import { outcomesOf } from '../log/outcome.ts'
import { paceOf } from '../log/pace.ts'
import type { Block, LeftOut, Plan, Step } from '../plan/plan.ts'
import { isOpen } from '../posting/posting.ts'
import { makeInventory } from '../skill/inventory.ts'
import { possibleSteps, stepId } from '../skill/steps.ts'
import { makeBudget } from './budget.ts'
import { chooseSteps } from './choose/choose.ts'
import { trueWorth } from './choose/true-worth.ts'
import { demandsOf, levelsNow, type WorthContext, weighLines } from './choose/worth.ts'
import { type PlanRequest, type PlanWorld, wishesOf } from './make.ts'
import { type BlockDiff, diffBlocks, replan, scoreReplanned } from './replan/replan.ts'
import { unplacedMinutes } from './timetable/timetable.ts'

/** A plan made anew from the one before, and what changed. */
export interface Remade {
  readonly plan: Plan
  readonly changes: BlockDiff
}

/** Changes of the user's own to a plan that runs. */
export type RemakeRequest = Pick<PlanRequest, 'overrides' | 'leave' | 'family' | 'without'>

/**
 * A running plan after missed and finished blocks, lost days and new postings: steps that are still wanted stay, time that is
 * left is filled with further ones, and blocks that nothing touched stay where they are. The certificate compares with
 * the best choice in the same hours. Throws `plan-over` where the plan is over.
 */
export function remakePlan(before: Plan, request: RemakeRequest, world: PlanWorld): Remade {
  const { document, catalogue, today } = world
  if (before.to < today) throw new GilError('plan-over', { to: before.to, today })
  const { log, plans, profile } = document
  const { days, spans } = daysNow(before, request, world)
  const inventory = makeInventory(document.assessments)
  const setting = { postings: document.postings.filter(isOpen), inventory, catalogue }
  const wanted = wantedSteps(setting)
  const kept = before.steps.filter(
    ({ skill, to }) => wanted.has(stepId(skill, to)) && !request.without?.includes(skill),
  )
  const rawMinutes = days
    .filter(({ day }) => day >= today)
    .reduce((sum, { freeMinutes }) => sum + freeMinutes, 0)
  const budget = makeBudget(rawMinutes, paceOf({ log, plans, today }).ratio)
  const left = budget.newMinutes - minutesLeft(kept, before, world)
  const without = [...(request.without ?? []), ...kept.map(({ skill }) => skill)]
  const more = chooseSteps({ ...setting, newMinutes: Math.max(0, left), without })
  const steps = [...kept, ...more.steps]
  const newMinutes = Math.max(budget.newMinutes, minutesOf(steps))
  const { bound } = chooseSteps({ ...setting, newMinutes }).certificate
  const worth = Math.round(trueWorth(steps, setting) * 1e4) / 1e4
  const changing = {
    ...{ plan: before, log, today, days, spans, steps, catalogue },
    ...wishesOf(profile),
  }
  const blocks = replan(changing)
  const score = scoreReplanned(blocks, changing)
  const certificate = { worth, bound, ratio: bound > 0 ? Math.min(1, worth / bound) : 1 }
  const { from, to } = before
  const id = nextId('plan', plans)
  const leftOut = [...notPlaced(kept, blocks), ...more.leftOut]
  return {
    plan: { id, made: today, from, to, days, budget, steps, leftOut, blocks, certificate, score },
    changes: diffBlocks(before.blocks, blocks),
  }
}

/** The ids of the steps that still lead to what an open posting asks, or are needed on the way. */
function wantedSteps(context: WorthContext): ReadonlySet<string> {
  const { catalogue } = context
  const levels = levelsNow(context)
  const demands = demandsOf(weighLines(context), { levels, catalogue })
  return new Set(possibleSteps({ demands, levels, catalogue }).map(({ id }) => id))
}

/** The window's days as they are now; what the user said of them when the plan was made still holds where the day's kind is the same. */
function daysNow(
  before: Plan,
  { overrides, leave = [], family = [] }: RemakeRequest,
  world: PlanWorld,
): PlanDays {
  const { calendar, busy } = world
  const { from, to } = before
  const taken = before.days.flatMap(({ day, kind }) => (kind === 'leave' ? [day] : []))
  const together = before.days.flatMap((one) => (one.family ? [one.day] : []))
  const window = {
    from,
    to,
    calendar,
    profile: world.document.profile,
    leave: [...taken, ...leave],
    family: [...together, ...family],
  }
  const usual = new Map(planDays(window).days.map((day) => [day.day, day]))
  const minutes = new Map<Day, number>()
  const lost: Day[] = []
  for (const { day, kind, family: wasFamily, freeMinutes } of before.days) {
    const now = usual.get(day)
    const isSame = now?.kind === kind && now.family === wasFamily
    if (!isSame || now.freeMinutes === freeMinutes) continue
    if (freeMinutes === 0) lost.push(day)
    else minutes.set(day, freeMinutes)
  }
  const said: DayOverrides = {
    ...overrides,
    busy: [...lost, ...(overrides?.busy ?? [])],
    minutes: new Map([...minutes, ...(overrides?.minutes ?? [])]),
  }
  return planDays({ ...window, overrides: said, ...(busy && { busy }) })
}

/** Minutes of these steps that no finished block holds yet. */
function minutesLeft(steps: readonly Step[], { blocks }: Plan, { document }: PlanWorld): number {
  const outcomeOf = outcomesOf(document.log)
  const studied = blocks
    .filter((block) => block.kind === 'study' && outcomeOf(block) === 'done')
    .filter(({ skill, to }) => steps.some((step) => step.skill === skill && step.to === to))
    .reduce((sum, { minutes }) => sum + minutes, 0)
  return Math.max(0, minutesOf(steps) - studied)
}

/** The part of steps that the hours no longer hold. */
function notPlaced(steps: readonly Step[], blocks: readonly Block[]): LeftOut[] {
  return [...unplacedMinutes(steps, blocks)].map(([{ skill, from, to }, minutes]) => {
    const hours = Math.round((minutes / 60) * 100) / 100
    return { skill, from, to, reason: 'budget', hours }
  })
}

function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { hours }) => sum + hours * 60, 0)
}
