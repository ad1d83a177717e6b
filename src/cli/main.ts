import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type System, systemOf } from './system.ts'

/** gil on a process: answers the exit code. */
export async function main(process: NodeJS.Process): Promise<number> {
  const system = systemOf(process, __filename)
  if (isVersionAsked(system.argv)) {
    system.stdout.write(`${versionOf(system)}\n`)
    return 0
  }
  const { run } = await import('./run.ts')
  return run(system)
}

/** `gil --version` alone is answered before anything is loaded: editors and scripts ask it often. */
function isVersionAsked([first, ...rest]: readonly string[]): boolean {
  return rest.length === 0 && (first === '--version' || first === '-V')
}

function versionOf({ packageFolder }: System): string {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}
