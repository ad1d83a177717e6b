import type { Document } from '../core/document.ts'
import { GilError } from '../core/error.ts'
import { currentPlan } from '../core/log/day.ts'
import type { PlanWorld } from '../core/plan/make.ts'
import type { Plan } from '../core/plan/plan.ts'
import { type RemakeRequest, remakePlan } from '../core/plan/remake.ts'
import { paragraph, warn } from '../report/page.ts'
import { changesPage } from '../report/pages/plan-changes.ts'
import { planJson } from '../report/plan-json.ts'
import type { Context } from './context.ts'
import { dayViewOf } from './view.ts'

/** Proposes the saved plan made anew, as what would change, and answers it where the user accepts; null where not. */
export async function proposeRemade(
  context: Context,
  {
    request,
    world,
    options,
  }: {
    request: RemakeRequest
    world: PlanWorld
    options: { readonly yes?: boolean; readonly json?: boolean }
  },
): Promise<Plan | null> {
  const before = currentPlan(world.document.plans)
  if (!before) throw new GilError('no-plan', {})
  const { plan, changes } = remakePlan(before, request, world)
  if (options.json) {
    const { catalogue } = world
    const told = await planJson(plan, { catalogue, exercises: context.shipped.exercises() })
    context.printJson({ ...told, changes })
    return options.yes ? plan : null
  }
  context.print(changesPage({ before, plan, changes }, dayViewOf(context, world.document)))
  const { plan: m } = context.messages
  const changed = changes.moved.length + changes.added.length + changes.removed.length > 0
  if (!changed) return null
  if (options.yes) return plan
  if (!context.interactive) {
    context.note([paragraph(''), paragraph([warn(m.saveHow)])])
    return null
  }
  const message = m.ask.takeChanges
  if (await context.ask.confirm({ flag: '--yes', message, default: true })) return plan
  context.note([paragraph(m.notSaved)])
  return null
}

/** The document with a plan more; it counts from now on. */
export function addPlan(document: Document, plan: Plan): Document {
  return { ...document, plans: [...document.plans, plan] }
}
