import type { Day } from '../../core/calendar/day.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { makePlan, type PlanRequest, type PlanWorld } from '../../core/planning/make.ts'
import type { SkillId } from '../../core/skill/catalogue.ts'
import { sayDay, saySkill } from '../../report/view.ts'
import type { Context } from '../context.ts'
import { dayViewOf } from '../output/view.ts'
import { pageOf } from '../plan/show-plan.ts'
import { type Choice, orBack } from './ask.ts'

type What = 'accept' | 'without' | 'busy' | 'family' | 'drop' | { readonly leave: Day }

/** Lets the user accept, change or drop a proposed plan; null where it is dropped. Each change makes the plan anew and shows it. */
export async function changePlan(
  context: Context,
  proposed: { readonly plan: Plan; readonly request: PlanRequest; readonly world: PlanWorld },
): Promise<Plan | null> {
  const { world } = proposed
  let { plan, request } = proposed
  for (;;) {
    const what = await askWhat(context, plan, world)
    if (what === 'accept') return plan
    if (what === 'drop') return null
    const changed = await changeRequest(context, what, { plan, request, world })
    if (changed === null) continue
    request = changed
    plan = makePlan(request, world)
    context.print(pageOf(context, plan, { document: world.document, options: {} }))
  }
}

function askWhat(context: Context, plan: Plan, { document }: PlanWorld): Promise<What> {
  const { ask: m } = context.messages.plan
  const view = dayViewOf(context, document)
  const workdays = plan.days.filter(({ kind }) => kind === 'workday')
  const choices: Choice<What>[] = [
    { name: m.accept, value: 'accept' },
    ...(plan.steps.length > 0 ? [{ name: m.without, value: 'without' as const }] : []),
    { name: m.busy, value: 'busy' },
    { name: m.family, value: 'family' },
    ...workdays.map(({ day }) => ({ name: m.leave(sayDay(day, view)), value: { leave: day } })),
    { name: m.drop, value: 'drop' },
  ]
  return context.ask.choose({ flag: '--yes', message: m.what, choices })
}

/** The request with what is to change; null where the user goes back. */
async function changeRequest(
  context: Context,
  what: Exclude<What, 'accept' | 'drop'>,
  { plan, request, world }: { plan: Plan; request: PlanRequest; world: PlanWorld },
): Promise<PlanRequest | null> {
  const { ask, messages } = context
  const view = dayViewOf(context, world.document)
  const from = request.from ?? plan.from
  if (typeof what === 'object')
    return { ...request, from, leave: [...(request.leave ?? []), what.leave] }
  if (what === 'without') {
    const skill = await ask.choose<SkillId | null>({
      flag: '--without',
      message: messages.plan.ask.whichSkill,
      choices: orBack(
        [...new Set(plan.steps.map((step) => step.skill))].map((id) => ({
          name: saySkill(id, view),
          value: id,
        })),
        messages,
      ),
    })
    if (skill === null) return null
    return { ...request, from, without: [...(request.without ?? []), skill] }
  }
  const day = await ask.choose<Day | null>({
    flag: what === 'family' ? '--family' : '--busy',
    message: messages.plan.ask.whichDay,
    choices: orBack(
      plan.days
        .filter(({ freeMinutes }) => freeMinutes > 0)
        .map((one) => ({ name: sayDay(one.day, view), value: one.day })),
      messages,
    ),
  })
  if (day === null) return null
  const { overrides, family = [] } = request
  if (what === 'family') return { ...request, from, family: [...family, day] }
  return { ...request, from, overrides: { ...overrides, busy: [...(overrides?.busy ?? []), day] } }
}
