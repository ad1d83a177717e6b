import { cpSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Ask } from '../../src/cli/ask/ask.ts'
import { run } from '../../src/cli/run.ts'
import type { Output, System } from '../../src/cli/system.ts'
import { type Document, EMPTY_DOCUMENT } from '../../src/core/document.ts'
import { GilError } from '../../src/core/error.ts'
import type { Files } from '../../src/store/files.ts'
import { makeHome } from '../store/homes.ts'
import { NODE_FILES, openStore } from '../store/open.ts'

export { makeFolder, makeHome } from '../store/homes.ts'

export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url))

/** What the user does at a question: Ctrl-C. */
export const CTRL_C = Symbol('Ctrl-C')

/** The answer to a question, with the flag that the question must name; a choice is answered by its value or its name. */
export type Answer = readonly [flag: string, answer: unknown]

export interface RunOptions {
  readonly home?: string
  readonly today?: string
  readonly lang?: 'ko' | 'en'
  readonly stdin?: string | Uint8Array | Readable
  /** Whether stdin, stdout and stderr are terminals. Without it they are where there are `answers`. */
  readonly tty?: boolean
  readonly columns?: number
  /** What the user answers; a question beyond them, or an answer that nobody asks for, fails the test. */
  readonly answers?: readonly Answer[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Where gil is installed. */
  readonly packageFolder?: string
  /** The disk of the home and of what is exported, in place of the machine's own. */
  readonly files?: Files
}

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
  /** The questions that were asked, in order. */
  readonly asked: readonly string[]
}

/** How many unique ids the tests have asked for. */
let made = 0

/** Runs a command line as a user would, on a system of its own. */
export async function runGil(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { answers, tty = answers !== undefined } = options
  const { system, out, err } = makeSystem(argv, { ...options, tty })
  const script = scriptedAsk(answers ?? [])
  const exitCode = await run(system, tty ? script.ask : undefined)
  script.end()
  return { stdout: out.text(), stderr: err.text(), exitCode, asked: script.asked }
}

/** A system outside of any process, and what is written to it. */
export function makeSystem(argv: readonly string[], options: RunOptions = {}) {
  const { tty = false, columns } = options
  const out = output(tty, columns)
  const err = output(tty, columns)
  const system: System = {
    argv,
    env: {
      GIL_TODAY: options.today ?? '2021-09-17',
      GIL_HOME: options.home ?? makeHome(),
      GIL_LANG: options.lang ?? 'en',
      ...options.env,
    },
    cwd: options.cwd ?? PACKAGE,
    platform: 'linux',
    homeFolder: join(tmpdir(), 'nobody'),
    now: new Date('2021-09-17T12:00:00'),
    uniqueId: () => String(++made).padStart(12, '0'),
    stdin: Object.assign(streamOf(options.stdin), { isTTY: tty }),
    reopenTerminal: () => new PassThrough(),
    stdout: out.stream,
    stderr: err.stream,
    questions: new Writable(),
    packageFolder: options.packageFolder ?? PACKAGE,
    files: options.files ?? NODE_FILES,
  }
  return { system, out, err }
}

/** Runs and holds that all went well; the usual way to prepare a home. */
export async function mustRun(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const ran = await runGil(argv, options)
  if (ran.exitCode !== 0) throw new Error(`gil ${argv.join(' ')}: ${ran.exitCode}\n${ran.stderr}`)
  return ran
}

/** A command line's words; quotes hold spaces. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|[^ "]+/g)].map((match) => match[1] ?? match[0])
}

/** What `--json` prints. */
export async function runJson<T = Record<string, unknown>>(
  argv: readonly string[],
  options: RunOptions = {},
): Promise<T> {
  return JSON.parse((await mustRun([...argv, '--json'], options)).stdout)
}

/** A home that holds the document. */
export async function homeWith(content: Partial<Document>): Promise<string> {
  const home = makeHome()
  await openStore(home).update(() => ({ ...EMPTY_DOCUMENT, ...content }), { command: 'test' })
  return home
}

/** A home like another one, to be changed on its own. */
export function copyOf(home: string): string {
  const copy = makeHome()
  cpSync(home, copy, { recursive: true, preserveTimestamps: true })
  return copy
}

/** The bytes of gil.json, as text; where there is none, why. */
export function fileOf(home: string): string {
  try {
    return readFileSync(join(home, 'gil.json'), 'latin1')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

export const documentOf = async (home: string): Promise<Document> =>
  (await openStore(home).read()).document

function output(isTTY: boolean, columns: number | undefined) {
  let written = ''
  const stream: Output = {
    isTTY,
    columns,
    write: (text) => {
      written += text
    },
  }
  return { stream, text: () => written }
}

function streamOf(stdin: RunOptions['stdin']): Readable {
  if (stdin instanceof Readable) return stdin
  return Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)])
}

/** Failures are kept until the end: gil itself would take them for a bug of its own. */
function scriptedAsk(answers: readonly Answer[]) {
  const left = [...answers]
  const asked: string[] = []
  const failures: string[] = []

  function next({ flag, message }: { flag: string; message: string }): unknown {
    asked.push(message)
    const [wanted, answer] = left.shift() ?? []
    if (wanted === undefined) return fail(`nobody answers "${message}" (${flag})`)
    if (wanted !== flag) return fail(`"${message}" names ${flag}, the answer is for ${wanted}`)
    if (answer === CTRL_C) throw new GilError('cancelled', {})
    return answer
  }
  function fail(what: string): never {
    failures.push(what)
    throw new GilError('cancelled', {})
  }

  const ask: Ask = {
    async text(question) {
      const answer = String(next(question))
      const verdict = question.check?.(answer) ?? true
      return verdict === true
        ? answer
        : fail(`"${question.message}" refuses "${answer}": ${verdict}`)
    },
    async choose({ choices, ...question }) {
      const answer = next(question)
      const chosen = choices.find(
        ({ name, value }) => isDeepStrictEqual(value, answer) || name === answer,
      )
      if (chosen) return chosen.value
      const names = choices.map(({ name }) => name).join(' | ')
      return fail(`"${question.message}" has no choice "${String(answer)}": ${names}`)
    },
    async confirm(question) {
      return next(question) === true
    },
  }
  const end = () => {
    for (const [flag, answer] of left) failures.push(`nobody asks for ${flag} (${String(answer)})`)
    if (failures.length > 0) throw new Error(failures.join('\n'))
  }
  return { ask, asked, end }
}
