import type { Block, Plan } from '../plan/plan.ts'
import { compareText } from '../text.ts'
import { mergeNumbered } from './numbered.ts'
import type { Sides } from './tally.ts'

export interface MergedPlans {
  readonly plans: readonly Plan[]
  /** Of every block of theirs, the id that it has here. */
  readonly blocks: ReadonlyMap<string, string>
}

/**
 * Merges plans. The last plan that is not dropped counts: theirs stand before ours, unless theirs are to count. A new id of a
 * plan gives its blocks new ids.
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
    },
  )
  const blocks = new Map<string, string>()
  for (const plan of theirs) {
    const id = ids.get(plan.id) ?? plan.id
    const here = id === plan.id ? plan : renamePlan(plan, id)
    for (const [index, block] of plan.blocks.entries()) {
      if (!blocks.has(block.id)) blocks.set(block.id, here.blocks[index]?.id ?? block.id)
    }
  }
  const after = take === 'theirs' || ours.length === 0
  return { plans: after ? [...kept, ...added] : [...added, ...kept], blocks }
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
    return { ...plan, blocks: [...blocks.values()].sort(byTime) }
  })
}

function renamePlan(plan: Plan, id: string): Plan {
  const own = `${plan.id}-`
  const blocks = plan.blocks.map((block) => ({
    ...block,
    id: `${id}-${block.id.startsWith(own) ? block.id.slice(own.length) : block.id}`,
  }))
  return { ...plan, id, blocks }
}

function byTime(a: Block, b: Block): number {
  return compareText(a.day, b.day) || compareText(a.start, b.start) || compareText(a.id, b.id)
}
