import type { Plan } from '../plan/plan.ts'
import { by } from '../text.ts'
import { mergeNumbered } from './numbered.ts'
import type { Sides } from './tally.ts'

export interface MergedPlans {
  readonly plans: readonly Plan[]
  /** Of every block of theirs, the id that it has here. */
  readonly blocks: ReadonlyMap<string, string>
}

/**
 * Merges plans. The last plan that is not dropped counts: theirs stand before ours, unless theirs are to count. A new id of a
 * plan gives the blocks that came from it new ids, in the plans that were made anew from it too.
 */
export function mergePlans(sides: Omit<Sides<Plan>, 'kind'>): MergedPlans {
  const { ours, theirs, take } = sides
  const { kept, added, ids } = mergeNumbered(
    { ...sides, kind: 'plan' },
    {
      prefix: 'plan',
      // The same command made them; one of them was changed since.
      isOne: (a, b) => a.made === b.made && a.from === b.from && a.to === b.to,
      rename: renamePlan,
      contentOf: (plan) => renamePlan(plan, ''),
    },
  )
  const blocks = new Map(
    theirs.flatMap((plan) => plan.blocks.map(({ id }) => [id, blockHere(id, plan, ids)] as const)),
  )
  const renamed = added.map((plan) => {
    const from = theirs.find(({ id }) => ids.get(id) === plan.id)
    return from
      ? {
          ...plan,
          blocks: from.blocks.map((block) => ({ ...block, id: blocks.get(block.id) ?? block.id })),
        }
      : plan
  })
  const after = take === 'theirs' || ours.length === 0
  return { plans: after ? [...kept, ...renamed] : [...renamed, ...kept], blocks }
}

/** The id that a block of theirs has here: that of the plan it came from tells it from others. */
function blockHere(id: string, plan: Plan, ids: ReadonlyMap<string, string>): string {
  for (const [theirs, here] of ids) {
    if (id.startsWith(`${theirs}-`)) return `${here}${id.slice(theirs.length)}`
  }
  const here = ids.get(plan.id) ?? plan.id
  return here === plan.id ? id : `${here}-${id}`
}

/** The plans with the blocks that the log speaks of and that a plan lost where two versions of it were merged. */
export function keepLoggedBlocks(
  plans: readonly Plan[],
  {
    versions,
    logged,
  }: { readonly versions: readonly Plan[]; readonly logged: ReadonlySet<string> },
): readonly Plan[] {
  const there = new Set(plans.flatMap((plan) => plan.blocks.map(({ id }) => id)))
  return plans.map((plan) => {
    const lost = versions
      .filter(({ id }) => id === plan.id)
      .flatMap((version) => version.blocks)
      .filter(({ id }) => logged.has(id) && !there.has(id))
    if (lost.length === 0) return plan
    const blocks = new Map([...plan.blocks, ...lost].map((block) => [block.id, block]))
    return {
      ...plan,
      blocks: [...blocks.values()].sort(
        by(
          ({ day }) => day,
          ({ start }) => start,
          ({ id }) => id,
        ),
      ),
    }
  })
}

/** A plan under another id, its blocks by their numbers: so two homes' versions of one plan compare. */
function renamePlan(plan: Plan, id: string): Plan {
  const blocks = plan.blocks.map((block) => ({
    ...block,
    id: `${id}-${block.id.replace(/^.*-/, '')}`,
  }))
  return { ...plan, id, blocks }
}
