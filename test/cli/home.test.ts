import { describe, expect, it } from 'vitest'
import { findHome } from '../../src/cli/home/home.ts'
import type { System } from '../../src/cli/system.ts'
import { documentOf, makeHome, mustRun } from './harness.ts'

describe('the home', () => {
  it.each<[named: string | undefined, env: Record<string, string>, platform: string, home: string]>(
    [
      [undefined, {}, 'linux', '/home/kim/.local/share/gil'],
      [undefined, {}, 'darwin', '/home/kim/Library/Application Support/gil'],
      [undefined, {}, 'win32', '/home/kim/AppData/Local/gil'],
      [undefined, { LOCALAPPDATA: '/local' }, 'win32', '/local/gil'],
      [undefined, { LOCALAPPDATA: '/local' }, 'linux', '/home/kim/.local/share/gil'],
      [undefined, { XDG_DATA_HOME: '/data' }, 'linux', '/data/gil'],
      [undefined, { XDG_DATA_HOME: '/data' }, 'darwin', '/data/gil'],
      [undefined, { XDG_DATA_HOME: 'data' }, 'linux', '/home/kim/.local/share/gil'],
      [undefined, { XDG_DATA_HOME: '' }, 'linux', '/home/kim/.local/share/gil'],
      [undefined, { GIL_HOME: '/gil', XDG_DATA_HOME: '/data' }, 'linux', '/gil'],
      [undefined, { GIL_HOME: 'here' }, 'linux', '/desk/here'],
      [undefined, { GIL_HOME: '' }, 'linux', '/home/kim/.local/share/gil'],
      ['/named', { GIL_HOME: '/gil' }, 'linux', '/named'],
      ['named', {}, 'linux', '/desk/named'],
      ['.', {}, 'linux', '/desk'],
    ],
  )('--home %s, %j on %s is %s', (home, env, platform, found) => {
    const system = { env, platform, homeFolder: '/home/kim', cwd: '/desk' } as System
    expect(findHome(system, { input: true, ...(home !== undefined && { home }) })).toBe(found)
  })

  it('is where a command writes, whichever way it is named', async () => {
    const [byFlag, byEnv] = [makeHome(), makeHome()]
    await mustRun(['--home', byFlag, 'log', 'today', '-m', 'one'], { home: byEnv })
    await mustRun(['log', 'today', '-m', 'two', `--home=${byFlag}`], { home: byEnv })
    await mustRun(['log', 'today', '-m', 'three'], { home: byEnv })
    expect((await documentOf(byFlag)).log.map(({ text }) => text)).toEqual(['one', 'two'])
    expect((await documentOf(byEnv)).log.map(({ text }) => text)).toEqual(['three'])
  })
})
