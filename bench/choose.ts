import { SEARCH } from '../src/core/constants.ts'
import { type ClosureProblem, solveClosure } from '../src/core/planning/closure/closure.ts'
import { instance, KINDS, withDeadline } from '../test/core/planning/closure/instances.ts'
import { makeOracle } from '../test/core/planning/closure/oracle.ts'

const count = Number(process.argv[2] ?? 1000)
const steps = Number(process.argv[3] ?? 60)
const postings = Number(process.argv[4] ?? 25)
const deadlines = process.argv[5] === 'deadlines'
const limits = { nodes: SEARCH.chooseNodes, gap: SEARCH.chooseGap }
const optimum = await makeOracle()

let failed = false
const means: number[] = []
for (const kind of KINDS) {
  const shares: number[] = []
  const greedy: number[] = []
  const milliseconds: number[] = []
  for (let seed = 0; seed < count / KINDS.length; seed++) {
    const plain = instance(kind, seed, steps, postings)
    const problem = deadlines ? withDeadline(plain, seed) : plain
    const start = process.cpuUsage()
    const { value, bound } = solveClosure(problem, limits)
    const { user, system } = process.cpuUsage(start)
    milliseconds.push((user + system) / 1000)
    const best = optimum(problem)
    shares.push(best === 0 ? 1 : value / best)
    greedy.push(best === 0 ? 1 : greedyValue(problem) / best)
    failed ||= bound < best || value > best
  }
  const mean = meanOf(shares)
  means.push(mean)
  failed ||= Math.min(...shares) < (deadlines ? 0.98 : 0.99)
  milliseconds.sort((a, b) => a - b)
  const cpu = [0.5, 0.95, 1].map((share) => at(milliseconds, share).toFixed(1)).join(' / ')
  const least = Math.min(...shares).toFixed(4)
  console.log(
    `${kind.padEnd(15)} mean ${mean.toFixed(5)}, least ${least}; CPU ms median / p95 / most ${cpu}; ` +
      `by value an hour ${meanOf(greedy).toFixed(3)}, least ${Math.min(...greedy).toFixed(2)}`,
  )
}
const mean = meanOf(means)
console.log(`all             mean ${mean.toFixed(5)}`)
process.exitCode = failed || mean < 0.999 ? 1 : 0

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

/** What taking the most value an hour first, of what can be done next and still fits, comes to. */
function greedyValue({ items, budget, early }: ClosureProblem): number {
  const taken = new Set<string>()
  let left = budget
  let soon = early?.budget ?? 0
  let value = 0
  for (;;) {
    const [next] = items
      .filter(
        ({ id, cost, needs }) =>
          !taken.has(id) &&
          cost <= left &&
          (!early?.ids.has(id) || cost <= soon) &&
          needs.every((need) => taken.has(need)),
      )
      .sort((a, b) => b.value * a.cost - a.value * b.cost || (a.id < b.id ? -1 : 1))
    if (!next) return value
    taken.add(next.id)
    left -= next.cost
    if (early?.ids.has(next.id)) soon -= next.cost
    value += next.value
  }
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
