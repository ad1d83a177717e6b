import { isAbsolute, join, resolve } from 'node:path'
import { GilError } from '../../core/error.ts'
import type { GlobalOptions } from '../argv/global-options.ts'
import type { System } from '../system.ts'

/**
 * The folder that holds the user's data: `--home`, else `GIL_HOME`, else `$XDG_DATA_HOME/gil`, else the platform's own
 * place. Relative or empty XDG variables do not count (XDG Base Directory 0.8). Throws `home-unusable` where it is named by
 * no name.
 */
export function findHome(system: System, options: GlobalOptions): string {
  const { env, platform, homeFolder } = system
  // An empty --home is a variable of the shell that nobody set: no reason to write elsewhere.
  if (options.home === '') throw new GilError('home-unusable', { path: '""', why: 'ENAMELESS' })
  const named = options.home ?? env.GIL_HOME
  if (named) return resolve(system.cwd, named)
  if (env.XDG_DATA_HOME && isAbsolute(env.XDG_DATA_HOME)) return join(env.XDG_DATA_HOME, 'gil')
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(homeFolder, 'AppData', 'Local'), 'gil')
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'gil')
  return join(homeFolder, '.local', 'share', 'gil')
}

/** The folder for what can be made again: `$XDG_CACHE_HOME/gil`, else the platform's own place. */
export function findCache({ env, platform, homeFolder }: System): string {
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'gil')
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(homeFolder, 'AppData', 'Local'), 'gil', 'cache')
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Caches', 'gil')
  return join(homeFolder, '.cache', 'gil')
}
