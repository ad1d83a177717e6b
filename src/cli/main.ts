import { run } from './run.ts'
import { type System, systemOf } from './system.ts'
import { VERSION_FLAGS, versionOf } from './version.ts'

/** gil on a process: answers the exit code. */
export async function main(host: NodeJS.Process): Promise<number> {
  const system = systemOf(host, __filename)
  if (isVersionAsked(system)) {
    system.stdout.write(`${versionOf(system)}\n`)
    return 0
  }
  return run(system)
}

/** `gil --version` alone is answered before anything is loaded: editors and scripts ask it often. */
function isVersionAsked({ argv: [first = '', ...rest] }: System): boolean {
  return rest.length === 0 && VERSION_FLAGS.includes(first)
}
