import type { GlobalOptions } from '../argv/global-options.ts'
import type { Output, System } from '../system.ts'

/**
 * Whether a stream gets colour: `--color` and `--no-color`, then FORCE_COLOR, then NO_COLOR (empty ones do not count),
 * then TERM=dumb, then whether it is a terminal.
 */
export function wantsColor(
  output: Output,
  { env }: Pick<System, 'env'>,
  options: GlobalOptions,
): boolean {
  if (options.color !== undefined) return options.color
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  if (env.TERM === 'dumb') return false
  return output.isTTY
}
