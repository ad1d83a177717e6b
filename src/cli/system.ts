import { once } from 'node:events'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'

/** A stream that gil writes to. */
export interface Output {
  readonly isTTY: boolean
  readonly columns: number | undefined
  write(text: string): void
  /** Resolves when what was written has left, so that a stream of results waits for a slow reader. */
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
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  /** Where questions are drawn: stderr, so that stdout holds results only. */
  readonly questions: NodeJS.WritableStream
  /** The folder that holds `data/`, `bin/` and `package.json`. */
  readonly packageFolder: string
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
    get stdin() {
      return process.stdin
    },
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    get questions() {
      return process.stderr
    },
    packageFolder: dirname(dirname(entry)),
  }
}

function outputOf(open: () => NodeJS.WriteStream): Output {
  let opened: NodeJS.WriteStream | undefined
  const stream = (): NodeJS.WriteStream => {
    opened ??= open().on('error', endOnClosedPipe)
    return opened
  }
  return {
    get isTTY() {
      return stream().isTTY === true
    },
    get columns() {
      return stream().columns
    },
    write: (text) => {
      stream().write(text)
    },
    drained: async () => {
      if (stream().writableNeedDrain) await once(stream(), 'drain')
    },
  }
}

/** `gil ... | head -1`: the reader has seen enough, and that is no error. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
