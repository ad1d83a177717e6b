import { run } from './run.ts'
import { systemOf } from './system.ts'

/** gil on a process: answers the exit code. */
export function main(host: NodeJS.Process): Promise<number> {
  return run(systemOf(host, __filename))
}
