import { GilError } from '../../core/error.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { currentPlan } from '../../core/plan/plan.ts'
import type { PlanWorld } from '../../core/planning/make.ts'
import { type RemakeRequest, remakePlan } from '../../core/planning/remake.ts'
import { changesJson, planJson } from '../../report/json/plan.ts'
import { paragraph, warn } from '../../report/page.ts'
import { changesPage } from '../../report/pages/plan-changes.ts'
import type { Context } from '../context.ts'
import { dayViewOf } from '../output/view.ts'

/** The plan made anew where the user accepts it, null where not; `changed` is false where all stays as it is. */
interface Answered {
  readonly accepted: Plan | null
  readonly changed: boolean
}

/** Proposes the saved plan made anew, as what would change, and answers what the user makes of it. */
export async function proposeRemade(
  context: Context,
  {
    request,
    world,
    options,
  }: {
    request: RemakeRequest
    world: PlanWorld
    options: { readonly yes?: boolean; readonly json?: boolean; readonly explain?: boolean }
  },
): Promise<Answered> {
  const before = currentPlan(world.document.plans)
  if (!before) throw new GilError('no-plan', {})
  const { plan, changes } = remakePlan(before, request, world)
  const changed = changes.moved.length + changes.added.length + changes.removed.length > 0
  const view = dayViewOf(context, world.document)
  if (options.json) {
    const told = await planJson(plan, view)
    context.printJson('plan', { ...told, changes: await changesJson(changes, view) })
    return { accepted: options.yes ? plan : null, changed: options.yes === true || changed }
  }
  context.print(changesPage({ before, plan, changes }, options.explain === true, view))
  const { plan: m } = context.messages
  if (!changed) return { accepted: null, changed }
  if (options.yes) return { accepted: plan, changed }
  if (!context.interactive) {
    context.note([paragraph(''), paragraph([warn(m.saveHow)])])
    return { accepted: null, changed }
  }
  const message = m.ask.takeChanges
  if (await context.ask.confirm({ flag: '--yes', message, default: true }))
    return { accepted: plan, changed }
  context.note([paragraph(m.notSaved)])
  return { accepted: null, changed }
}
