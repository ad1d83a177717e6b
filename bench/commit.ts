import fs from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Document, EMPTY_DOCUMENT } from '../src/core/document.ts'
import { openStore } from '../test/store/open.ts'

/** The document's bytes, and the most that a commit may take, in milliseconds. */
const SIZES = [
  { bytes: 10_000, most: 6 },
  { bytes: 1_000_000, most: 25 },
] as const
const ROUNDS = 41

// Beside the bundle, which goes away with its folder; on the disk that the project is on.
const folder = dirname(fileURLToPath(import.meta.url))

console.log('a commit, median ms             bytes    commit     plain   with fsync  wanted')
for (const { bytes, most } of SIZES) {
  const home = join(folder, `home-${bytes}`)
  await openStore(home).update(() => documentOf(bytes), { command: 'start' })
  const live = join(home, 'gil.json')
  const size = fs.statSync(live).size
  const commits: number[] = []
  const plain: number[] = []
  const synced: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = fs.readFileSync(live)
    plain.push(await timed(() => writePlainly(text, { sync: false })))
    synced.push(await timed(() => writePlainly(text, { sync: true })))
    commits.push(await timed(() => commit(home, round)))
  }
  const ms = median(commits)
  const verdict = ms <= most ? 'ok' : 'OVER'
  console.log(
    `${verdict.padEnd(6)}${''.padEnd(20)}${String(size).padStart(11)}${cell(ms)}${cell(median(plain))}${cell(median(synced), 13)}${String(most).padStart(8)}`,
  )
}

/** What a command does: opens the home, reads, changes one record, and saves. */
async function commit(home: string, round: number): Promise<void> {
  const change = (document: Document): Document => ({
    ...document,
    log: [...document.log.slice(0, -1), entry(document.log.length, `round ${round}`)],
  })
  await openStore(home).update(change, { command: `log ${round}` })
}

/** Write and rename, as a program does that does not ask what a disk may lose; and down to the disk, with its folder. */
function writePlainly(bytes: Uint8Array, { sync }: { sync: boolean }): void {
  const made = join(folder, 'plain.tmp')
  const fd = fs.openSync(made, 'w', 0o600)
  fs.writeFileSync(fd, bytes)
  if (sync) fs.fsyncSync(fd)
  fs.closeSync(fd)
  fs.renameSync(made, join(folder, 'plain.json'))
  if (!sync) return
  const parent = fs.openSync(folder, 'r')
  fs.fsyncSync(parent)
  fs.closeSync(parent)
}

function documentOf(bytes: number): Document {
  const one = JSON.stringify(entry(1, 'as it was')).length + 5
  const log = Array.from({ length: Math.floor(bytes / one) }, (_, i) => entry(i + 1, 'as it was'))
  return { ...EMPTY_DOCUMENT, log }
}

function entry(number: number, text: string): Document['log'][number] {
  return { id: `l${number}`, day: '2021-09-18', text: `the code kata, ${text}`, minutes: 50 }
}

async function timed(run: () => void | Promise<void>): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function cell(ms: number, width = 10): string {
  return ms.toFixed(1).padStart(width)
}
