import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isProblem } from '../src/core/error.ts'
import { randomNumbers } from '../src/core/random.ts'
import { openStore } from '../test/store/open.ts'
import { buildWorker, startWorker } from '../test/store/processes.ts'
import { MUTANT_KINDS, type MutantKind, pickKind } from './mutants.ts'

/** What every part works with. */
interface Torture {
  readonly folder: string
  readonly root: string
  /** The built test/store/worker.ts. */
  readonly program: string
  /** 0-1, the same numbers for the same seed. */
  readonly random: () => number
  report(what: string, wrong: number, words: string): void
}

/** Runs every part in a folder and prints how each ended; false where anything was lost. */
export async function torture(root: string, folder: string): Promise<boolean> {
  const one = { type: 'string', default: '1' } as const
  const { values } = parseArgs({
    options: { share: one, seed: one, runs: one, part: { type: 'string' } },
  })
  const isWanted = (part: string) => values.part === undefined || values.part === part
  const times = (count: number) => Math.ceil(count * Number(values.share))
  let isFine = true
  const all: Torture = {
    folder,
    root,
    program: await buildWorker(join(root, 'test/store/worker.ts'), folder),
    random: randomNumbers(Number(values.seed)),
    report(what, wrong, words) {
      isFine &&= wrong === 0
      console.log(`${wrong === 0 ? 'ok   ' : 'WRONG'}  ${what}: ${words}`)
    },
  }
  for (const disk of ['links', 'no-links']) {
    for (let number = 1; isWanted('launches') && number <= Number(values.runs); number += 1) {
      await launch(times(4_000), { disk, number }, all)
    }
    if (isWanted('kills')) await kill(times(1_000), disk, all)
  }
  if (isWanted('commands')) await atOnce(times(400), all)
  if (isWanted('files')) await mutate(times(100_000), all)
  return isFine
}

/** The rounds of two postings of one company, then two plans, each pair by two commands at once: each gets an id of its own. */
async function atOnce(rounds: number, { folder, root, report }: Torture) {
  const home = join(folder, 'commands')
  const gil = join(root, 'bin', 'gil.cjs')
  const text = join(folder, 'posting.txt')
  writeFileSync(text, 'Requirements\n- Java\n- Kafka\n')
  const other = join(folder, 'other.txt')
  writeFileSync(other, 'Requirements\n- Python\n- Redis\n')
  const run = (...args: string[]) => startWorker(gil, [...args, '--yes', '--home', home]).end
  let failed = 0
  for (let round = 1; round <= rounds; round += 1) {
    const named = ['--company', `Company ${round}`, '--title', 'Server developer']
    const adding = [text, other].map((file) => run('add-posting', file, ...named))
    const added = await Promise.all(adding)
    const planned = await Promise.all(['5', '9'].map((days) => run('plan', '--days', days)))
    failed += [...added, ...planned].filter(({ saved }) => saved.length === 0).length
  }
  const { document } = await openStore(home).read()
  const distinct = (records: readonly { readonly id: string }[]) =>
    new Set(records.map(({ id }) => id)).size
  const [postings, plans] = [distinct(document.postings), distinct(document.plans)]
  const wrong = 2 * rounds - postings + (2 * rounds - plans) + failed
  report(
    'commands at once',
    wrong,
    `of ${2 * rounds} each ${postings} postings and ${plans} plans kept`,
  )
}

/** No launch may wait for longer. */
const LONGEST_MS = 5_000

/** One entry a launch, sixteen launches at any time. */
async function launch(
  count: number,
  { disk, number }: { readonly disk: string; readonly number: number },
  { folder, program, report }: Torture,
) {
  const home = join(folder, `launches-${disk}-${number}`)
  const began = performance.now()
  const saved: string[] = []
  const complaints: string[] = []
  let next = 0
  let longest = 0
  const lane = async () => {
    while (next < count) {
      next += 1
      const start = performance.now()
      const ended = await startWorker(program, [home, `n${next}`, '1', disk]).end
      longest = Math.max(longest, Math.round(performance.now() - start))
      saved.push(...ended.saved)
      if (ended.complaint) complaints.push(ended.complaint)
    }
  }
  await Promise.all(Array.from({ length: 16 }, lane))
  const ms = Math.round((performance.now() - began) / count)
  const kept = await idsIn(home)
  const lost = saved.filter((id) => !kept.has(id)).length
  const words = `${kept.size} of ${count} kept, ${lost} of ${saved.length} told as saved lost, ${ms} ms each, ${longest} ms the longest`
  const wrong = count - kept.size + lost + complaints.length + (longest > LONGEST_MS ? 1 : 0)
  report(`launches, 16 at a time, ${disk}, run ${number}`, wrong, words)
  for (const complaint of new Set(complaints)) console.log(complaint)
}

/** Two writers at a time, both killed at any moment of their work. */
async function kill(count: number, disk: string, { folder, program, random, report }: Torture) {
  const home = join(folder, `kills-${disk}`)
  let [told, lost, unreadable] = [0, 0, 0]
  for (let round = 0; round < count / 2; round += 1) {
    const two = ['x', 'y'].map((name) =>
      startWorker(program, [home, `${name}${round}`, '9999', disk]),
    )
    // Half of them while they save for the first time, or before.
    if (round % 2 === 0) await Promise.race(two.map(({ begun }) => begun))
    await new Promise((resolve) => setTimeout(resolve, random() * (round % 2 === 0 ? 30 : 120)))
    for (const { child } of two) child.kill('SIGKILL')
    const ended = await Promise.all(two.map(({ end }) => end))
    const saved = ended.flatMap((worked) => worked.saved)
    told += saved.length
    try {
      const kept = await idsIn(home)
      lost += saved.filter((id) => !kept.has(id)).length
      // Small again, so that the last kill meets as quick a save as the first.
      if (kept.size < 500) continue
      await openStore(home).update((document) => ({ ...document, log: [] }), { command: 'clear' })
    } catch (error) {
      unreadable += 1
      console.log(error)
    }
  }
  const words = `${count} kills, ${lost} of ${told} told as saved lost, ${unreadable} files unreadable`
  report(`kills, ${disk}`, lost + unreadable, words)
}

/** A good file with damage of every kind: every other time as a disk does it, and else as an editor or a tool would. */
async function mutate(count: number, { folder, root, random, report }: Torture) {
  const home = join(folder, 'mutants')
  const live = join(home, 'gil.json')
  mkdirSync(home)
  writeFileSync(live, readFileSync(join(root, 'test/store/versions/1.json')))
  await openStore(home).update((document) => ({ ...document, days: [] }), { command: 'start' })
  const good = readFileSync(live)
  const { mtime } = statSync(live)
  const expected = JSON.stringify((await openStore(home).read()).document)
  const tallies = new Map(MUTANT_KINDS.map(({ name }) => [name, { ...NONE }]))
  for (let n = 0; n < count; n += 1) {
    // The rarest kinds too, however few there are.
    const kind = MUTANT_KINDS[n] ?? pickKind(random)
    const tally = tallies.get(kind.name) ?? { ...NONE }
    const bad = kind.make(good, random)
    const isRot = n % 2 === 0
    writeFileSync(live, bad)
    if (isRot) utimesSync(live, mtime, mtime)
    const result = await readMutant(home, expected, kind)
    tally[isRot && result === 'edit' ? 'unnoticed' : result] += 1
    if (result !== 'refused' || n % 20 > 1) continue
    await openStore(home)
      .update((document) => ({ ...document }), { command: 'x' })
      .catch(() => {})
    if (!readFileSync(live).equals(bad)) tally.overwritten += 1
  }
  for (const [name, { refused, same, edit, ...wrong }] of tallies) {
    const made = refused + same + edit
    const words = `${made} made, ${refused} refused with the newest good copy named, ${same} the same document, ${edit} an edit`
    const bad = Object.values(wrong).reduce((sum, one) => sum + one, 0)
    report(`broken files, ${name}`, bad, bad === 0 ? words : `${words}; ${JSON.stringify(wrong)}`)
  }
}

const NONE = { refused: 0, same: 0, edit: 0, unnoticed: 0, crash: 0, overwritten: 0, unexpected: 0 }

async function readMutant(home: string, expected: string, { why }: MutantKind) {
  try {
    const { document, edited } = await openStore(home).read()
    if (why) return 'unexpected'
    if (edited) return 'edit'
    return JSON.stringify(document) === expected ? 'same' : 'unnoticed'
  } catch (error) {
    if (isProblem(error, 'store-unreadable')) {
      const { why: found, revision } = error.params
      // The first one is the file as it was found there.
      const isNamed = revision === join(home, 'revisions', '000002.json')
      return isNamed && (!why || why.includes(found)) ? 'refused' : 'unexpected'
    }
    console.log(error)
    return 'crash'
  }
}

async function idsIn(home: string): Promise<Set<string>> {
  return new Set((await openStore(home).read()).document.log.map(({ id }) => id))
}
