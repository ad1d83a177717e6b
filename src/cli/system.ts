import { once } from 'node:events'
import { fstatSync, openSync, readlinkSync, writeSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Files, type Machine, nodeFiles } from '../store/files.ts'

/** A stream that gil writes to. */
export interface Output {
  readonly isTTY: boolean
  readonly columns: number | undefined
  write(text: string): void
  /** Resolves when what was written has left, so that a stream of results waits for a slow reader; ends gil where nobody reads it any more. */
  drained?(): Promise<void>
}

/** Everything outside the program: made once from the process, and by hand in tests. */
export interface System {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly platform: string
  readonly homeFolder: string
  readonly now: Date
  /** The name of the machine's time zone, where it is told without loading the zones: TZ, or the link that most systems have. */
  readonly zoneName?: () => string | null
  /** Twelve hexadecimal digits that no other call gives, here or elsewhere. */
  readonly uniqueId: () => string
  readonly stdin: Readable & { readonly isTTY?: boolean }
  /** The terminal anew, for questions after stdin was read to its end at one (Ctrl-D); null where there is none to open. */
  readonly reopenTerminal?: () => Readable | null
  readonly stdout: Output
  readonly stderr: Output
  /** Where questions are drawn: stderr, so that stdout holds results only. */
  readonly questions: NodeJS.WritableStream
  /** The folder that holds `data/`, `bin/` and `package.json`. */
  readonly packageFolder: string
  /** The file that the build made of the skills' facts; there is none where gil runs from its sources. */
  readonly skillFacts?: string
  /** What the store and exports are written with: the machine's own, unless a test brings others. */
  readonly files: Files
}

/**
 * The real system; `entry` is the built program's own file. This is the only reader of `process`, and it touches each
 * stream when that is first used: opening one costs as much as reading the whole document.
 */
export function systemOf(process: NodeJS.Process, entry: string): System {
  return {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    platform: process.platform,
    homeFolder: homedir(),
    now: new Date(),
    zoneName: () => process.env.TZ || linkedZone(),
    uniqueId: () => cryptoOf(process).randomBytes(6).toString('hex'),
    get stdin() {
      return process.stdin
    },
    reopenTerminal: reopener(process),
    stdout: outputOf(process, 'stdout'),
    stderr: outputOf(process, 'stderr'),
    get questions() {
      return process.stderr
    },
    packageFolder: dirname(dirname(entry)),
    skillFacts: join(dirname(entry), 'skill-facts.json'),
    files: nodeFiles(machineOf(process)),
  }
}

/** What the store asks of a process. */
export function machineOf(process: NodeJS.Process): Machine {
  return {
    pid: process.pid,
    isRunning(pid) {
      try {
        process.kill(pid, 0)
        return true
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'ESRCH'
      }
    },
    machine: hostname,
    hasModes: process.platform !== 'win32',
    hash: (bytes) => cryptoOf(process).createHash('sha256').update(bytes).digest('hex'),
  }
}

/** node:crypto takes 2 ms to load, which only who needs it pays. */
function cryptoOf(process: NodeJS.Process) {
  return process.getBuiltinModule('node:crypto')
}

/** "Asia/Seoul" of /etc/localtime -> /usr/share/zoneinfo/Asia/Seoul; null where there is no such link. */
function linkedZone(): string | null {
  try {
    return readlinkSync('/etc/localtime').split('/zoneinfo/')[1] ?? null
  } catch {
    return null
  }
}

function reopener(process: NodeJS.Process): () => Readable | null {
  let opened: Readable | null | undefined
  return () => {
    if (opened === undefined) opened = openTerminal(process)
    return opened
  }
}

function openTerminal(process: NodeJS.Process): Readable | null {
  if (process.platform === 'win32') return null
  try {
    const { ReadStream } = process.getBuiltinModule('node:tty')
    const terminal = new ReadStream(openSync('/dev/tty', 'r'))
    // Unlike node's own stdin it would be waited for after the last question.
    return terminal.on('pause', () => terminal.unref()).on('resume', () => terminal.ref())
  } catch {
    return null
  }
}

function outputOf(process: NodeJS.Process, name: 'stdout' | 'stderr'): Output {
  let opened: Output | undefined
  const output = (): Output => {
    opened ??= isPlain(process, name) ? plainOutput(name) : streamOutput(process[name])
    return opened
  }
  return {
    get isTTY() {
      return output().isTTY
    },
    get columns() {
      return output().columns
    },
    write: (text) => output().write(text),
    drained: async () => output().drained?.(),
  }
}

const FD = { stdout: 1, stderr: 2 } as const

/** Whether an output is a file, a pipe or a device, which take bytes as they are; a terminal is left to node. */
function isPlain(process: NodeJS.Process, name: 'stdout' | 'stderr'): boolean {
  if (process.platform === 'win32') return false
  const kind = fstatSync(FD[name])
  if (kind.isCharacterDevice()) return !process.getBuiltinModule('node:tty').isatty(FD[name])
  return kind.isFile() || kind.isFIFO() || kind.isSocket()
}

/** Node's own stream takes as long to load as half of gil, and would write to these in the same way: at once. */
function plainOutput(name: 'stdout' | 'stderr'): Output {
  let closed = false
  return {
    isTTY: false,
    columns: undefined,
    write: (text) => {
      let rest = Buffer.from(text)
      while (rest.length > 0 && !closed) {
        const written = writeSome(FD[name], rest)
        if (written === null) closed = true
        else rest = rest.subarray(written)
      }
    },
    drained: async () => {
      if (closed) process.exit(0)
    },
  }
}

/**
 * Writes what goes and says how much that was, null where nobody reads; a pipe that somebody set not to wait is asked again in
 * a moment. Throws an output failure; words on stderr that cannot be written are left out, as there is nobody to tell.
 */
function writeSome(fd: number, bytes: Uint8Array): number | null {
  try {
    return writeSync(fd, bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (isClosedPipe(error)) return null
    if (code !== 'EAGAIN' && fd === FD.stderr) return null
    if (code !== 'EAGAIN')
      throw Object.assign(new Error(code, { cause: error }), { name: OUTPUT_FAILURE })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    return 0
  }
}

const OUTPUT_FAILURE = 'OutputFailure'

/** Whether stdout took nothing more (a full disk, a device that is gone); the error's message is the system's word for it. */
export function isOutputFailure(error: unknown): error is Error {
  return error instanceof Error && error.name === OUTPUT_FAILURE
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  let closed = false
  stream.on('error', (error) => {
    if (!isClosedPipe(error)) throw error
    closed = true
  })
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns
    },
    write: (text) => {
      if (!closed) stream.write(text)
    },
    drained: async () => {
      if (closed) process.exit(0)
      if (stream.writableNeedDrain) await once(stream, 'drain')
    },
  }
}

/** `gil ... | head -1`: the reader has seen enough. That is no error, and what the command does beside its words is done all the same. */
function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EPIPE'
}
