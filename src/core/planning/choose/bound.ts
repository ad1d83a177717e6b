import type { Candidate } from './candidates.ts'
import type { Demand } from './worth.ts'

/** What of each demand's worth is counted apart from the steps, whoever serves it. */
export type Apart = ReadonlyMap<Demand, number>

/**
 * What a step is worth beside what is counted apart. No choice of steps is truly worth more than all that is counted apart
 * and the worths of its steps beside it together, whatever is counted apart: of several steps that serve one demand only the
 * best counts, and max(a, b) is at most t + max(0, a - t) + max(0, b - t).
 */
export function worthBeside({ worth, gains }: Candidate, apart: Apart): number {
  const counted = gains.reduce((sum, { demand, from, to }) => {
    const t = apart.get(demand) ?? 0
    return sum + Math.min(to, Math.max(from, t)) - from
  }, 0)
  return worth - counted
}

/** All that is counted apart, together. */
export function totalApart(apart: Apart): number {
  return [...apart.values()].reduce((sum, worth) => sum + worth, 0)
}

/** Whether the other counts as much apart of every demand that the one names; nothing of what it lacks. */
export function isSame(one: Apart, other: Apart): boolean {
  return [...one].every(([demand, worth]) => (other.get(demand) ?? 0) === worth)
}

/**
 * Counts more apart of what the chosen steps serve more than once, and less of what none of them serves so far: a step of so
 * large a share (0-1) towards the second best of what serves each demand.
 */
export function nextApart(apart: Apart, chosen: readonly Candidate[], share: number): Apart {
  const served = new Map<Demand, Map<string, number>>()
  for (const { skill, gains } of chosen) {
    for (const { demand, to } of gains) {
      const bySkill = served.get(demand) ?? new Map<string, number>()
      bySkill.set(skill, Math.max(to, bySkill.get(skill) ?? 0))
      served.set(demand, bySkill)
    }
  }
  const next = new Map<Demand, number>()
  for (const demand of new Set([...apart.keys(), ...served.keys()])) {
    const [best = 0, second = 0] = [...(served.get(demand)?.values() ?? [])].sort((a, b) => b - a)
    const now = apart.get(demand) ?? 0
    const wished = Math.min(best, Math.max(second, now))
    next.set(demand, now + share * (wished - now))
  }
  return next
}
