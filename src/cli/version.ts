import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { System } from './system.ts'

export const VERSION_OPTION = '-V, --version'
export const VERSION_FLAGS: readonly string[] = VERSION_OPTION.split(', ')

/** The version that this installation of gil calls itself. */
export function versionOf({ packageFolder }: System): string {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}
