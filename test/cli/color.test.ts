import { expect, it } from 'vitest'
import { wantsColor } from '../../src/cli/output/color.ts'
import { makeHome, runGil } from './harness.ts'

type Env = Readonly<Record<string, string>>

it.each<[flag: boolean | undefined, env: Env, isTTY: boolean, colored: boolean]>([
  [undefined, {}, true, true],
  [undefined, {}, false, false],
  [undefined, { TERM: 'dumb' }, true, false],
  [undefined, { TERM: 'xterm-256color' }, false, false],
  [undefined, { NO_COLOR: '1' }, true, false],
  [undefined, { NO_COLOR: '' }, true, true],
  [undefined, { FORCE_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '3', NO_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '0' }, true, false],
  [undefined, { FORCE_COLOR: 'false' }, true, false],
  [undefined, { FORCE_COLOR: '' }, false, false],
  [undefined, { FORCE_COLOR: '', NO_COLOR: '1' }, true, false],
  [undefined, { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  [true, { NO_COLOR: '1' }, false, true],
  [true, { FORCE_COLOR: '0' }, false, true],
  [true, { TERM: 'dumb' }, false, true],
  [false, { FORCE_COLOR: '1' }, true, false],
  [false, {}, true, false],
])('--color %s, %j, terminal %s: %s', (color, env, isTTY, colored) => {
  const output = { isTTY, columns: 80, write: () => {} }
  const options = { input: true, ...(color !== undefined && { color }) }
  expect(wantsColor(output, { env }, options)).toBe(colored)
})

it.each([
  [['--color', 'postings', 'x'], true],
  [['postings', 'x', '--color'], true],
  [['postings', 'x'], false],
  [['--color', 'postings', 'x', '--no-color'], false],
])('%j colours a failure: %s', async (argv, colored) => {
  const { stderr } = await runGil(argv, { home: makeHome() })
  expect(stderr.includes('\u001b[')).toBe(colored)
})
