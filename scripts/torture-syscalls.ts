import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../test/store/open.ts'

/** A writing command, and the commands that make the home it finds. */
interface Scenario {
  readonly name: string
  readonly before: readonly (readonly string[])[]
  readonly argv: readonly string[]
  /** What it prints once it is saved. */
  readonly told: RegExp
  /** What strace does besides. */
  readonly always?: readonly string[]
}

const log = (words: string) => ['log', 'today', '-m', words]
const posting = ['add-posting', 'data/example/en/posting.txt', '--yes']
const SCENARIOS: readonly Scenario[] = [
  { name: 'log', before: [log('one'), log('two')], argv: log('three'), told: /^Written down/m },
  { name: 'first', before: [], argv: log('one'), told: /^Written down/m },
  { name: 'posting', before: [log('one')], argv: posting, told: /^Saved as/m },
  { name: 'undo', before: [log('one'), posting], argv: ['undo'], told: /^Taken back/m },
  {
    name: 'no-links',
    before: [log('one')],
    argv: log('two'),
    told: /^Written down/m,
    always: ['-e', 'inject=?link,?linkat:error=EPERM'],
  },
]

/** A system call by its name and which of its name it is, as strace counts them. */
interface Call {
  readonly name: string
  readonly when: number
  /** The call itself, without what differs from run to run. */
  readonly text: string
}

/** What may fail, and how. */
const FAILING =
  /^(?:openat|open|write|fsync|link|linkat|rename|renameat|renameat2|mkdir|mkdirat|fchmod)$/
const FAILURES = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE']
/** Calls that touch no file, though they take a descriptor. */
const NO_FILE = /^(?:mmap|epoll_|fcntl|eventfd|pipe|ioctl|dup)/
/** A helper thread of node's may take a count away: then once more. */
const MOST_TRIES = 4

interface Torture {
  readonly root: string
  readonly folder: string
}

/** Runs every scenario and prints how each ended; false where anything was lost. */
export async function torture(root: string, folder: string): Promise<boolean> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  let isFine = true
  for (const scenario of SCENARIOS) {
    if (values.only !== undefined && values.only !== scenario.name) continue
    const flaws = await tortureOne(scenario, { root, folder })
    for (const flaw of flaws) console.log(flaw)
    isFine &&= flaws.length === 0
  }
  return isFine
}

async function tortureOne(scenario: Scenario, all: Torture): Promise<string[]> {
  const { name, before, argv } = scenario
  const base = join(all.folder, name)
  for (const line of before) await gil(base, line, [], all)
  const calls = await callsOf(scenario, base, all)
  const clean = copyOf(base, `${name}-clean`, all)
  await gil(clean, argv, scenario.always ?? [], all)
  const ends = { old: await stateOf(base), new: await stateOf(clean) }
  if (ends.old === ends.new || calls.length < 20) return [`${name}: nothing to see`]
  const doings: Doing[] = [
    ...calls.map((call): Doing => ({ call, how: 'signal=KILL' })),
    ...calls
      .filter((call) => FAILING.test(call.name))
      .flatMap((call) => FAILURES.map((errno): Doing => ({ call, how: `error=${errno}` }))),
  ]
  const tally = new Map<string, number>()
  const flaws: string[] = []
  let next = 0
  const lane = async (number: number) => {
    for (let doing = doings[next]; doing; doing = doings[next]) {
      next += 1
      const home = `${name}-${number}-${next}`
      const seen = await attempt({ doing, scenario, base, home, ends }, all)
      tally.set(seen.what, (tally.get(seen.what) ?? 0) + 1)
      if (seen.flaw) flaws.push(`${name}: ${doing.how} at ${doing.call.text}: ${seen.flaw}`)
    }
  }
  await Promise.all([0, 1].map(lane))
  const counts = [...tally].sort().map(([what, count]) => `${count} ${what}`)
  const verdict = flaws.length === 0 ? 'ok   ' : 'WRONG'
  console.log(`${verdict}  system calls, ${name}: ${calls.length} calls; ${counts.join(', ')}`)
  return flaws
}

interface Doing {
  readonly call: Call
  readonly how: string
}
interface Attempt {
  readonly doing: Doing
  readonly scenario: Scenario
  readonly base: string
  readonly home: string
  readonly ends: { readonly old: string; readonly new: string }
}

/** Runs the command with one call killed or failing, and judges the home. */
async function attempt(
  { doing, scenario, base, home, ends }: Attempt,
  all: Torture,
): Promise<{ readonly what: string; readonly flaw?: string }> {
  const { call, how } = doing
  for (let tries = 1; ; tries += 1) {
    const copy = copyOf(base, `${home}-${tries}`, all)
    const trace = `${copy}.trace`
    const inject = [
      '-e',
      `trace=${call.name},?link,?linkat`,
      '-e',
      `inject=${call.name}:${how}:when=${call.when}`,
    ]
    const ran = await gil(
      copy,
      scenario.argv,
      ['-o', trace, ...(scenario.always ?? []), ...inject],
      all,
    )
    const isHit = readFileSync(trace, 'utf8')
      .split('\n')
      .some((line) => textOf(line, copy) === call.text && /INJECTED|\) += \?/.test(line))
    if (!isHit && tries < MOST_TRIES) continue
    if (!isHit) return { what: 'wrong', flaw: 'was not reached' }
    const after = await stateOf(copy).catch((error) => String(error))
    const flaw = await flawOf(copy, { ...ran, state: after, told: scenario.told }, ends)
    if (flaw !== null) return { what: 'wrong', flaw }
    const verb = how.startsWith('signal') ? 'killed' : 'failed'
    const told = /^Saved; but/m.test(ran.stderr) ? ' (saved, but)' : ''
    return { what: `${verb}: ${after === ends.new ? 'new' : 'old'}${told}` }
  }
}

/** What is wrong with a home; null where it is the old or the new one, as the command told, and the next command tidies up. */
async function flawOf(
  home: string,
  { state, told, ...ran }: Ran & { readonly state: string; readonly told: RegExp },
  ends: Attempt['ends'],
): Promise<string | null> {
  if (state !== ends.old && state !== ends.new) return `neither old nor new: ${state}`
  if (ran.code === 0 && state !== ends.new) return 'told as saved, and lost'
  if (told.test(ran.stdout) && state !== ends.new) return 'acknowledged, and lost'
  const isSaid = told.test(ran.stdout) || ran.stderr.includes('stays saved')
  if (ran.code !== 0 && ran.code !== null && state !== ends.old && !isSaid)
    return `saved, and told as failed: ${ran.stderr}`
  const next = { id: 'next', day: '2021-09-17', text: 'next' }
  await openStore(home).update((document) => ({ ...document, log: [...document.log, next] }), {
    command: 'next',
  })
  const left = readdirSync(home, { recursive: true, encoding: 'utf8' })
  const litter = left.filter((name) => /\.(?:tmp|claim)$/.test(name) && !name.startsWith('sources'))
  if (litter.length > 0) return `left behind: ${litter.join(', ')}`
  const { document, edited } = await openStore(home).read()
  if (edited || document.log.at(-1)?.id !== 'next') return 'the next command was not saved'
  return null
}

/** The document, and whether each of its postings has its source. Throws what reading throws. */
async function stateOf(home: string): Promise<string> {
  const store = openStore(home)
  const { document, edited } = await store.read()
  const checkup = existsSync(home) ? await store.check() : null
  const named = document.postings.flatMap(({ source }) => source ?? [])
  const missing = named.filter(
    (name) => !checkup?.sources.includes(name) || checkup.damaged.includes(name),
  )
  // Marks are random: two runs of one command differ in nothing else.
  const markless = (key: string, value: unknown) => (key === 'uid' ? '' : value)
  return JSON.stringify({ document, edited: edited === true, missing }, markless)
}

/** The calls on files that a run makes from its first look at the home on. */
async function callsOf({ name, argv, always = [] }: Scenario, base: string, all: Torture) {
  const home = copyOf(base, `${name}-watched`, all)
  const trace = `${home}.trace`
  await gil(home, argv, ['-o', trace, '-e', 'trace=%file,%desc', ...always], all)
  const counts = new Map<string, number>()
  const calls = readFileSync(trace, 'utf8')
    .split('\n')
    .flatMap((line): (Call & { line: string })[] => {
      const called = /^\w+/.exec(line)?.[0]
      if (called === undefined || !/^\w+\(/.test(line)) return []
      const when = (counts.get(called) ?? 0) + 1
      counts.set(called, when)
      return [{ name: called, when, text: textOf(line, home), line }]
    })
  const first = calls.findIndex(({ line }) => line.includes(home))
  const last = calls.findLastIndex(
    ({ name: called, line }) => called === 'write' && /^write\(1,/.test(line),
  )
  return calls.slice(first, last + 3).filter((call) => !NO_FILE.test(call.name))
}

/** A call's name and the paths it is given, without what differs from run to run. */
function textOf(line: string, home: string): string {
  const name = /^\w+/.exec(line)?.[0] ?? ''
  // What is read or written is cut short, and then followed by dots.
  const paths = [...line.matchAll(/"(\/[^"]*)"(?!\.)/g)].map(([, path = '']) =>
    path.replaceAll(home, 'HOME').replace(/\.gil-\d+/, '.gil-N'),
  )
  return [name, ...paths].join(' ')
}

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs gil in a home, under strace where it is told what to do. */
async function gil(
  home: string,
  argv: readonly string[],
  strace: readonly string[],
  { root }: Torture,
): Promise<Ran> {
  const command = [process.execPath, join(root, 'bin/gil.cjs'), ...argv]
  const [program = '', ...args] =
    strace.length > 0 ? ['strace', '-qq', ...strace, ...command] : command
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env
  const env = {
    ...rest,
    GIL_HOME: home,
    GIL_TODAY: '2021-09-17',
    GIL_LANG: 'en',
    // With several arenas glibc opens a file of /proc now and then, and the calls count otherwise.
    MALLOC_ARENA_MAX: '1',
  }
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', (exit, signal) => resolve(signal === null ? exit : null))
  })
  return { code, stdout, stderr }
}

/** A home like another one, which need not be there. */
function copyOf(base: string, name: string, { folder }: Torture): string {
  const home = join(folder, 'homes', name)
  mkdirSync(join(folder, 'homes'), { recursive: true })
  if (existsSync(base)) cpSync(base, home, { recursive: true, preserveTimestamps: true })
  return home
}
