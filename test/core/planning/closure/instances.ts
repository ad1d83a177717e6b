import type { ClosureItem, ClosureProblem } from '../../../../src/core/planning/closure/closure.ts'
import { randomNumbers } from '../../../../src/core/random.ts'

export const KINDS = ['bonus 1', 'bonus 3', 'dense needs', 'value like cost'] as const
export type InstanceKind = (typeof KINDS)[number]

const HOURS = [
  [1, 4, 12],
  [2, 8, 24],
  [4, 16, 48],
] as const

/**
 * A random linear problem shaped like a plan's: skills whose levels build on each other, prerequisites, postings whose
 * required lines give steps their value and a bonus where they are complete. Values are worth x 10,000.
 */
export function instance(
  kind: InstanceKind,
  seed: number,
  steps = 60,
  postings = 25,
): ClosureProblem {
  const random = randomNumbers(seed * 7919 + KINDS.indexOf(kind) * 104_729 + steps)
  const below = (limit: number) => Math.floor(random() * limit)
  const items: { id: string; value: number; cost: number; needs: string[] }[] = []
  const chains: string[][] = []
  while (items.length < steps) {
    const size = HOURS[below(3)] ?? HOURS[1]
    const start = below(3)
    const chain: string[] = []
    const wanted = kind === 'dense needs' ? 2 : Number(random() < 0.4)
    const first = Array.from({ length: wanted }, () => chains[below(chains.length)]?.[0])
    for (let level = start; level < 3 && items.length < steps; level++) {
      const id = `s${String(chains.length).padStart(3, '0')}-${level + 1}`
      const lower = chain.at(-1)
      const needs = lower ? [lower] : [...new Set(first.filter((need) => need !== undefined))]
      items.push({ id, value: 0, cost: (size[level] ?? 1) * 60, needs })
      chain.push(id)
    }
    chains.push(chain)
  }
  const byId = new Map(items.map((item) => [item.id, item]))
  const bonuses: ClosureItem[] = []
  for (let posting = 0; posting < postings; posting++) {
    const interest = 1 + below(5)
    const complete = new Set<string>()
    for (let line = 4 + below(6); line > 0; line--) {
      const required = random() < 0.6
      const groups = 1 + below(3)
      for (let group = 0; group < groups; group++) {
        const chain = chains[Math.floor(random() ** 2 * chains.length)] ?? []
        for (const id of chain.slice(0, 1 + below(chain.length))) {
          const item = byId.get(id)
          if (item)
            item.value += Math.round((10_000 * interest * (required ? 3 : 1)) / (3 * groups))
          if (required) complete.add(id)
        }
      }
    }
    const worth = 10_000 * interest * (kind === 'bonus 1' ? 1 : 3)
    bonuses.push({ id: `b${posting}`, value: worth, cost: 0, needs: [...complete].slice(0, 6) })
  }
  if (kind === 'value like cost') {
    for (const item of items) item.value = item.cost * 100 + below(2000)
  }
  const all = items.reduce((sum, item) => sum + item.cost, 0)
  return {
    items: [...items, ...bonuses],
    budget: Math.round((all * (0.08 + 0.4 * random())) / 60) * 60,
  }
}

/** The same problem with a deadline: a quarter of its steps, and what they need, have their own smaller budget. */
export function withDeadline(problem: ClosureProblem, seed: number): ClosureProblem {
  const random = randomNumbers(seed + 999)
  const byId = new Map(problem.items.map((item) => [item.id, item]))
  const some = problem.items.filter(({ cost }) => cost > 0 && random() < 0.25)
  const ids = new Set(some.map(({ id }) => id))
  for (const id of ids) for (const need of byId.get(id)?.needs ?? []) ids.add(need)
  const budget = Math.round((problem.budget / 60) * (0.1 + 0.4 * random())) * 60
  return { ...problem, early: { ids, budget } }
}
