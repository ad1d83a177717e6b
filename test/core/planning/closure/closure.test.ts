import { describe, expect, it } from 'vitest'
import { SEARCH } from '../../../../src/core/constants.ts'
import {
  type ClosureItem,
  type ClosureProblem,
  type ClosureSolution,
  solveClosure,
} from '../../../../src/core/planning/closure/closure.ts'
import { randomNumbers } from '../../../../src/core/random.ts'
import { instance, KINDS, withDeadline } from './instances.ts'
import { makeOracle } from './oracle.ts'

const exact = { nodes: 1e6, gap: 0 }

function isAllowed(
  { items, budget, early }: ClosureProblem,
  { chosen, value }: ClosureSolution,
): boolean {
  const taken = new Set(chosen)
  const picked = items.filter(({ id }) => taken.has(id))
  const closed = picked.every(({ needs }) => needs.every((need) => taken.has(need)))
  const cost = picked.reduce((sum, item) => sum + item.cost, 0)
  const soon = picked
    .filter(({ id }) => early?.ids.has(id))
    .reduce((sum, item) => sum + item.cost, 0)
  return (
    closed &&
    cost <= budget &&
    soon <= (early?.budget ?? 0) &&
    picked.reduce((sum, item) => sum + item.value, 0) === value
  )
}

function bruteForce({ items, budget, early }: ClosureProblem): number {
  let best = 0
  for (let mask = 0; mask < 2 ** items.length; mask++) {
    const picked = items.filter((_, index) => mask & (1 << index))
    const ids = new Set(picked.map(({ id }) => id))
    if (!picked.every(({ needs }) => needs.every((need) => ids.has(need)))) continue
    if (picked.reduce((sum, { cost }) => sum + cost, 0) > budget) continue
    const soon = picked.filter(({ id }) => early?.ids.has(id))
    if (early && soon.reduce((sum, { cost }) => sum + cost, 0) > early.budget) continue
    best = Math.max(
      best,
      picked.reduce((sum, { value }) => sum + value, 0),
    )
  }
  return best
}

/** Up to 11 items in any shape, also with circles of needs, worthless items and items without cost. */
function small(seed: number): ClosureProblem {
  const random = randomNumbers(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const count = 1 + below(11)
  const items = Array.from(
    { length: count },
    (_, index): ClosureItem => ({
      id: `i${index}`,
      value: below(3) === 0 ? 0 : below(30),
      cost: below(4) === 0 ? 0 : 60 * below(9),
      needs: Array.from(
        { length: below(3) },
        () => `i${below(seed % 5 === 0 ? count : index + 1)}`,
      ),
    }),
  )
  return { items, budget: 60 * below(20) }
}

describe('solveClosure', () => {
  it('equals trying everything on small problems', () => {
    for (let seed = 0; seed < 400; seed++) {
      const problem = seed % 2 === 0 ? small(seed) : withDeadline(small(seed), seed)
      const solution = solveClosure(problem, exact)
      expect([seed, solution.value, solution.bound, isAllowed(problem, solution)]).toEqual([
        seed,
        bruteForce(problem),
        solution.value,
        true,
      ])
    }
  })

  it('reaches what it promises against an exact solver', async () => {
    const optimum = await makeOracle()
    const limits = { nodes: SEARCH.chooseNodes, gap: SEARCH.chooseGap }
    const shares: number[] = []
    for (const kind of KINDS) {
      for (let seed = 1; seed <= 15; seed++) {
        const problem = instance(kind, seed, 28, 10)
        const solution = solveClosure(problem, limits)
        const best = optimum(problem)
        expect(isAllowed(problem, solution)).toBe(true)
        expect(solution.bound).toBeGreaterThanOrEqual(best)
        shares.push(solution.value / best)
      }
    }
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.99)
    expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeGreaterThanOrEqual(0.999)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  it('reaches what it promises with a deadline', async () => {
    const optimum = await makeOracle()
    const limits = { nodes: SEARCH.chooseNodes, gap: SEARCH.chooseGap }
    const shares: number[] = []
    for (const kind of KINDS) {
      for (let seed = 1; seed <= 4; seed++) {
        const problem = withDeadline(instance(kind, seed, 28, 10), seed)
        const solution = solveClosure(problem, limits)
        expect(isAllowed(problem, solution)).toBe(true)
        const best = optimum(problem)
        expect(solution.bound).toBeGreaterThanOrEqual(best)
        shares.push(solution.value / best)
      }
    }
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.98)
    expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeGreaterThanOrEqual(0.999)
  })

  it.each([
    ['bonus 1', 12],
    ['bonus 3', 48],
    ['dense needs', 53],
    ['value like cost', 102],
  ] as const)('keeps to it where its nodes run out: %s, %i', async (kind, seed) => {
    const optimum = await makeOracle()
    const limits = { nodes: SEARCH.chooseNodes, gap: SEARCH.chooseGap }
    const problem = withDeadline(instance(kind, seed, 60, 25), seed)
    const solution = solveClosure(problem, limits)
    expect(isAllowed(problem, solution)).toBe(true)
    expect(solution.nodes + 2).toBeGreaterThan(limits.nodes)
    expect(solution.value / optimum(problem)).toBeGreaterThanOrEqual(0.98)
  })

  it('does not depend on the order of items and needs', () => {
    for (const kind of KINDS) {
      const { items, budget } = instance(kind, 77)
      const turned = items.map((item) => ({ ...item, needs: [...item.needs].reverse() })).reverse()
      const limits = { nodes: 40, gap: 0 }
      expect(solveClosure({ items: turned, budget }, limits)).toEqual(
        solveClosure({ items, budget }, limits),
      )
    }
  })

  it('stops after its nodes, with a bound that holds', () => {
    const problem = instance('value like cost', 5)
    const cut = solveClosure(problem, { nodes: 5, gap: 0 })
    const full = solveClosure(problem, { nodes: 2000, gap: 0 })
    expect(cut.nodes).toBeLessThanOrEqual(5)
    expect(cut.bound).toBeGreaterThanOrEqual(full.value)
    expect(full.value).toBeGreaterThanOrEqual(cut.value)
  })

  const item = (id: string, value: number, cost: number, needs: string[] = []) => ({
    id,
    value,
    cost,
    needs,
  })
  it.each([
    ['nothing', [], 100, []],
    ['no budget', [item('a', 5, 60)], 0, []],
    ['nothing of value', [item('a', 0, 60)], 100, []],
    ['what costs nothing', [item('a', 5, 0)], 0, ['a']],
    ['no worthless company', [item('a', 5, 60), item('b', 0, 60)], 200, ['a']],
    ['what is needed too', [item('a', 5, 60, ['b']), item('b', 0, 60)], 120, ['a', 'b']],
    ['nothing whose needs do not fit', [item('a', 5, 60, ['b']), item('b', 0, 61)], 120, []],
    ['nothing whose needs do not exist', [item('a', 5, 60, ['gone'])], 120, []],
    [
      'two small ones rather than a dense one',
      [item('a', 9, 60), item('b', 7, 60), item('c', 10, 61)],
      120,
      ['a', 'b'],
    ],
    [
      'a set that only pays together',
      [item('a', 0, 60), item('b', 0, 60), item('c', 9, 0, ['a', 'b']), item('d', 8, 60)],
      120,
      ['a', 'b', 'c'],
    ],
  ])('chooses %s', (_, items, budget, chosen) => {
    expect(solveClosure({ items, budget }, exact).chosen).toEqual(chosen)
  })
})
