import type { Day } from '../calendar/day.ts'
import type { Document } from '../document.ts'
import { GilError } from '../error.ts'
import { nextId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import { currentPlan } from '../plan/plan.ts'

interface PlanMark {
  /** A mark that no other home's plans have. */
  readonly uid: string
  /** The plan that this one was made from, where it is one made anew. */
  readonly from?: string
}

/**
 * The document with a plan more, which counts from now on. Another terminal may have saved a plan since this one was proposed: it gets
 * the next free id, and its own blocks with it. Throws `plan-outrun` where the plan that it was made from counts no more.
 */
export function addPlan(
  document: Document,
  { id: proposed, ...plan }: Plan,
  mark: PlanMark,
): Document {
  const { uid, from } = mark
  if (from !== undefined && currentPlan(document.plans)?.id !== from) {
    throw new GilError('plan-outrun', {})
  }
  const id = nextId('plan', document.plans)
  const own = `${proposed}-`
  const blocks = plan.blocks.map((block) =>
    block.id.startsWith(own) ? { ...block, id: `${id}-${block.id.slice(own.length)}` } : block,
  )
  return { ...document, plans: [...document.plans, { id, uid, ...plan, blocks }] }
}

/** The document in which a plan was dropped on a day: it counts no more, and stays for its log. */
export function dropPlan(document: Document, id: string, day: Day): Document {
  const plans = document.plans.map((plan) => (plan.id === id ? { ...plan, dropped: day } : plan))
  return { ...document, plans }
}
