#!/usr/bin/env node
// Whole-process times as ratios to `node -e 0`, interleaved in one run, medians of paired rounds.
// Absolute times say little across machines; a ratio of the same round says what gil itself costs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeHome } from './home.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '25' },
    check: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const gil = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'gil.cjs')
const folder = mkdtempSync(join(tmpdir(), 'gil-bench-'))

// Node reads all extra certificates at start where this is set, which makes every ratio look better than it is.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
Object.assign(env, { GIL_TODAY: '2026-11-20', GIL_LANG: 'ko', NO_COLOR: '1' })

const postings = join(folder, 'postings')
const log = join(folder, 'log')
writeHome(postings, { postings: 200, entries: 0 })
writeHome(log, { postings: 3, entries: 3 * 365 })

const runs = [
  { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
  { name: 'gil --version', command: [process.execPath, gil, '--version'], limit: 1.2 },
  { name: 'gil --help', command: [process.execPath, gil, '--help'], limit: 1.4 },
  {
    name: 'gil gap-report, 200 postings',
    command: [process.execPath, gil, 'gap-report', '--home', postings],
    limit: 1.9,
  },
  {
    name: 'gil log today, three years of entries',
    command: [process.execPath, gil, 'log', 'today', '--home', log],
    limit: 2.2,
  },
  {
    name: 'gil log today -m, three years of entries',
    command: [
      process.execPath,
      gil,
      'log',
      'today',
      '-m',
      'bench',
      '--minutes',
      '30',
      '--home',
      log,
    ],
  },
  { name: 'npm --version', command: ['npm', '--version'], every: 5 },
]

const times = new Map(runs.map(({ name }) => [name, []]))
for (let round = -2; round < rounds; round++) {
  const base = time(runs[0].command)
  for (const { name, command, every = 1 } of runs) {
    if (round % every !== 0) continue
    const ratio = time(command) / base
    if (round >= 0) times.get(name).push(ratio)
  }
}
rmSync(folder, { recursive: true, force: true })

console.log(`x node -e 0, medians of ${rounds} interleaved rounds, Node ${process.versions.node}`)
let over = 0
for (const { name, limit } of runs) {
  const ratio = median(times.get(name))
  const failed = limit !== undefined && ratio > limit
  over += failed ? 1 : 0
  const bound = limit === undefined ? '' : `  at most ${limit.toFixed(1)}${failed ? '  OVER' : ''}`
  console.log(`${name.padEnd(44)}${ratio.toFixed(2).padStart(6)}${bound}`)
}
if (values.check && over > 0) process.exitCode = 1

function time([file, ...args]) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start)
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
