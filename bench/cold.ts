import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCalendar } from '../src/core/calendar/calendar.ts'
import { holidaysOn } from '../src/core/calendar/holidays.ts'
import { spendLeave } from '../src/core/calendar/leave.ts'
import { findPitstops } from '../src/core/calendar/pitstop.ts'
import { SEARCH } from '../src/core/constants.ts'
import { solveClosure } from '../src/core/planning/closure/closure.ts'
import { instance, KINDS } from '../test/core/planning/closure/instances.ts'

const file = fileURLToPath(import.meta.url)
// The bundle stands two folders below the project: node_modules/.bench-XXXX/bench.mjs.
const table = join(dirname(dirname(dirname(file))), 'data', 'holidays', 'kr.json')
const holidays = () => JSON.parse(readFileSync(table, 'utf8'))
const limits = { nodes: SEARCH.chooseNodes, gap: SEARCH.chooseGap }

/** What is measured, and the most that its median may be, where something is asked of it. */
const WORKS: Readonly<Record<string, readonly [label: string, wanted?: number]>> = {
  '60': ['choosing from 60 steps', 50],
  '200': ['choosing from 200 steps', 100],
  pitstops: ['pitstops of a year, 2 days of leave', 5],
  leave: ['15 days of leave over a year'],
  'leave, warm': ['the same, warm', 5],
  lookup: ['looking a holiday up, table read', 2],
}

const [, , asked = '', seed = ''] = process.argv
if (process.env.GIL_BENCH_COLD === undefined) compare(Number(asked || 40))
else console.log(measured(asked, Number(seed)))

function compare(processes: number): void {
  console.log('cold, ms CPU                            median     most   wanted')
  for (const [work, [label, wanted]] of Object.entries(WORKS)) {
    const all = Array.from({ length: processes }, (_, i) => inProcess(work, i))
    const [median, most] = [0.5, 1].map((share) => at(all, share)) as [number, number]
    const columns = [median.toFixed(1), most.toFixed(1), String(wanted ?? '-')]
    console.log(`${label.padEnd(37)}${columns.map((text) => text.padStart(9)).join('')}`)
    if (wanted !== undefined && median > wanted) process.exitCode = 1
  }
}

function inProcess(work: string, seed: number): number {
  const env = { ...process.env, GIL_BENCH_COLD: '1' }
  return Number(spawnSync(process.execPath, [file, work, String(seed)], { env }).stdout)
}

function measured(work: string, seed: number): number {
  const steps = Number(work)
  if (steps > 0) {
    const kind = KINDS[seed % KINDS.length] ?? KINDS[0]
    const problem = instance(kind, seed, steps, 25)
    return timed(() => solveClosure(problem, limits))
  }
  if (work === 'lookup') return timed(() => holidaysOn(holidays(), '2021-09-21'))
  const calendar = makeCalendar({ holidays: holidays(), days: [] })
  const today = `${2018 + (seed % 15)}-01-02`
  if (work === 'pitstops') return timed(() => findPitstops({ today, calendar, leave: 2 }))
  const spend = () => spendLeave({ today, calendar, leave: 15 })
  if (work === 'leave, warm') for (let round = 0; round < 50; round++) spend()
  return timed(spend)
}

function timed(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function at(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
