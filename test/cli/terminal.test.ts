import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentOf, makeHome, mustRun, PACKAGE } from './harness.ts'

const GIL = join(PACKAGE, 'bin/gil.cjs')
const isBuilt = existsSync(join(PACKAGE, 'dist/gil.cjs'))
const hasScript = /util-linux/.test(
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '',
)

const envOf = (home: string) => {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env
  return { ...env, GIL_HOME: home, GIL_LANG: 'en', GIL_TODAY: '2021-09-17', TERM: 'xterm' }
}

/** What the user types, each once the words before it are on the screen. */
type Typed = readonly [seen: string, keys: string]

/** Runs the built program on a terminal of its own. */
function onTerminal(
  line: string,
  home: string,
  typed: readonly Typed[],
): Promise<{ screen: string; exitCode: number | null }> {
  const command = `stty cols 80; "${process.execPath}" "${GIL}" ${line}`
  const child = spawn('script', ['-qec', command, '/dev/null'], { env: envOf(home), cwd: PACKAGE })
  const left = [...typed]
  let screen = ''
  let from = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text
    const [next] = left
    if (!next || !screen.slice(from).includes(next[0])) return
    left.shift()
    from = screen.length
    // The prompt draws its words before it listens.
    setTimeout(() => child.stdin.write(next[1]), 50)
  })
  return new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ screen, exitCode }))
  })
}

describe.skipIf(!isBuilt || !existsSync('/dev/full'))('an output that takes nothing', () => {
  const into = (device: 'stdout' | 'stderr', home: string, ...argv: string[]) => {
    const full = openSync('/dev/full', 'w')
    const stdio =
      device === 'stdout'
        ? (['ignore', full, 'pipe'] as const)
        : (['ignore', 'pipe', full] as const)
    return spawnSync(process.execPath, [GIL, ...argv], {
      env: envOf(home),
      stdio: [...stdio],
      encoding: 'utf8',
    })
  }

  it('is no bug and loses nothing: gil says that the result is not there, and that what was saved is', async () => {
    const home = makeHome()
    const { status, stderr } = into('stdout', home, 'log', 'today', '-m', 'kata')
    expect(stderr).toBe(
      'gil: the result could not be written: the disk is full.\nWhat was saved before that stays saved: gil history\n',
    )
    expect(status).toBe(1)
    expect((await documentOf(home)).log).toMatchObject([{ text: 'kata' }])
  })

  it('for words beside the result changes nothing of it', async () => {
    const home = makeHome()
    expect(into('stderr', home, 'log', 'today', '-m', 'kata')).toMatchObject({ status: 0 })
    expect(into('stderr', home, 'log', 'nonsense')).toMatchObject({ status: 2 })
    expect((await documentOf(home)).log).toMatchObject([{ text: 'kata' }])
  })
})

describe.skipIf(!isBuilt || !hasScript)(
  'the built program on a terminal (needs a build, and script of util-linux)',
  () => {
    it('asks, and goes on with the answers', async () => {
      const home = makeHome()
      const { screen, exitCode } = await onTerminal('actions add "ask around"', home, [
        ['What is it?', '\u001b[B'],
        ['propose', '\r'],
      ])
      expect(screen).toContain('Added a1: ask around')
      expect(exitCode).toBe(0)
      expect((await documentOf(home)).actions).toMatchObject([{ kind: 'propose' }])
    })

    it('asks after a text that was typed and ended by Ctrl-D', async () => {
      const home = makeHome()
      const { screen, exitCode } = await onTerminal('add-posting - --company A', home, [
        ['Ctrl-D', 'Requirements\n- Experience with Java\n- Experience with Go\n\u0004'],
        ['Role', 'Server\r'],
        ['Is this right?', '\r'],
      ])
      expect(screen).toContain('Saved as a-server: 2 required')
      expect(exitCode).toBe(0)
    })

    it('Ctrl-C at a prompt ends with 130 and one message, and changes nothing', async () => {
      const home = makeHome()
      const { screen, exitCode } = await onTerminal('init', home, [
        ['Language of the screen?', '\u0003'],
      ])
      expect(exitCode).toBe(130)
      expect(screen).toContain('stopped; what was saved before stays saved.')
      expect(screen).not.toMatch(/ExitPromptError|\n\s+at /)
      expect((await documentOf(home)).profile).toEqual({})
    })

    it('Ctrl-C midway keeps what was answered', async () => {
      const home = makeHome()
      const argv = ['add-posting', '-', '--company', 'A', '--title', 'B', '--id', 'ab', '--yes']
      await mustRun(argv, {
        home,
        stdin: 'Requirements\n- Experience with Java\n- Experience with Go\n',
      })
      const { exitCode } = await onTerminal('assess', home, [
        ['where are you?', '\r'],
        ['How could the rest be filled?', '\r'],
        ['A word on how', '\r'],
        ['where are you?', '\u0003'],
      ])
      expect(exitCode).toBe(130)
      expect((await documentOf(home)).assessments).toMatchObject([{ level: 0, route: 'work' }])
    })

    it('colours a screen, unless NO_COLOR asks for none', async () => {
      const home = makeHome()
      expect((await onTerminal('today', home, [])).screen).toContain('\u001b[')
      expect((await onTerminal('today --no-color', home, [])).screen).not.toContain('\u001b[')
    })
  },
)

describe.skipIf(!isBuilt || process.platform === 'win32')(
  'the built program in a pipe (needs a build)',
  () => {
    const pipe = (line: string, home: string) =>
      spawnSync(
        'bash',
        ['-c', `"${process.execPath}" "${GIL}" ${line} | head -1; echo "\${PIPESTATUS[0]}"`],
        {
          env: envOf(home),
          cwd: PACKAGE,
          encoding: 'utf8',
        },
      )

    it('is quiet where its reader has seen enough', () => {
      const { stdout, stderr } = pipe('pitstop --leave 3 --all', makeHome())
      expect(stdout.split('\n').slice(1)).toEqual(['0', ''])
      expect(stderr).toBe('')
    })

    it('saves what it was asked to save all the same', async () => {
      const home = makeHome()
      const ran = pipe('add-posting data/example/en/posting.txt --id hankki --yes', home)
      expect(ran.stdout).toBe('Hankki Market - Server Developer (experienced)\n0\n')
      expect((await documentOf(home)).postings.map(({ id }) => id)).toEqual(['hankki'])
    })

    it('answers its version alone, and ends with the exit code of a failure', () => {
      const run = (...argv: string[]) =>
        spawnSync(process.execPath, [GIL, ...argv], { env: envOf(makeHome()), encoding: 'utf8' })
      expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
      expect(run('--lang', 'ko', '-V').stdout).toBe(run('--version').stdout)
      expect(run('plan', 'show')).toMatchObject({ status: 1, stdout: '' })
      expect(run('plan', '--days', 'x')).toMatchObject({ status: 2, stdout: '' })
    })
  },
)
