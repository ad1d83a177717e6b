import { writeSync } from 'node:fs'
import { WITHOUT_LINKS } from './hooks.ts'
import { NODE_FILES, openStore } from './open.ts'

/**
 * A program of its own that adds entries to the log and prints each one's id once it is told that it is saved:
 * `worker.cjs HOME NAME COUNT [no-links] [umask=000]`.
 */
async function run([
  home = '',
  name = '',
  count = '1',
  ...options
]: readonly string[]): Promise<void> {
  const umask = options.find((option) => option.startsWith('umask='))
  if (umask) process.umask(Number.parseInt(umask.slice(6), 8))
  const files = options.includes('no-links') ? WITHOUT_LINKS : NODE_FILES
  const store = openStore(home, { files, onTrouble: (trouble) => fail(JSON.stringify(trouble)) })
  for (let n = 1; n <= Number(count); n += 1) {
    const entry = { id: `${name}-${n}`, day: '2021-09-18', text: `worker ${name}` }
    await store.update((document) => ({ ...document, log: [...document.log, entry] }), {
      command: entry.id,
    })
    writeSync(1, `${entry.id}\n`)
  }
}

function fail(what: unknown): void {
  writeSync(2, `${what}\n`)
  process.exitCode = 1
}

run(process.argv.slice(2)).catch(fail)
