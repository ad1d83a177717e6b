import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'rolldown'

/** What became of a worker: the ids it was told are saved, and what it had to complain about. */
export interface Worked {
  readonly saved: readonly string[]
  readonly complaint: string
}

/** Builds worker.ts into a folder, and returns the program's path. */
export async function buildWorker(input: string, folder: string): Promise<string> {
  const file = join(folder, 'worker.cjs')
  await build({
    input,
    platform: 'node',
    external: [/^node:/],
    logLevel: 'silent',
    output: { file, format: 'cjs' },
  })
  return file
}

/** Starts a worker; `begun` resolves with its first word, `end` when it ended, in whatever way. */
export function startWorker(
  program: string,
  args: readonly string[],
): { child: ChildProcess; begun: Promise<unknown>; end: Promise<Worked> } {
  // Certificates that node reads at every start make it three times slower.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const child = spawn(process.execPath, [program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (data) => out.push(data))
  child.stderr.on('data', (data) => err.push(data))
  const end = new Promise<Worked>((resolve) => {
    child.on('close', () => {
      const saved = Buffer.concat(out).toString().split('\n').slice(0, -1)
      resolve({ saved, complaint: Buffer.concat(err).toString() })
    })
  })
  return { child, begun: Promise.race([once(child.stdout, 'data'), end]), end }
}
