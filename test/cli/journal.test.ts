import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeFolder, makeHome, mustRun, runGil } from './harness.ts'

const at = { home: '', cwd: '', today: '2021-09-27' }
const write = (...args: string[]) => mustRun(['log', ...args], at)

beforeEach(async () => {
  Object.assign(at, { home: makeHome(), cwd: makeFolder() })
  await write('2021-09-20', '-m', 'Three problems', '--minutes', '90')
  await write('2021-09-18', '-m', 'TDD {% include x %}\n\n  a second line', '--skill', 'tdd')
  await write('2021-09-10', '-m', 'before')
})

describe('the log for a blog', () => {
  it('is front matter and Markdown, the oldest day first', async () => {
    const { stdout } = await write('--from', '2021-09-18', '--markdown', 'pitstop.md')
    expect(stdout).toBe('Wrote pitstop.md.\n')
    expect(readFileSync(join(at.cwd, 'pitstop.md'), 'utf8')).toMatchInlineSnapshot(`
      "---
      title: "Log, 2021-09-18 to 2021-09-20"
      date: "2021-09-20"
      lang: "en"
      tags: ["TDD"]
      ---

      ## Sat 18 Sep

      - TDD \\{&#37; include x %} (TDD)
        - a second line

      ## Mon 20 Sep

      - Three problems (90 min)
      "
    `)
  })

  it('is all of the log, as Korean as the screen, unless days or a limit are given', async () => {
    const { stdout } = await mustRun(['log', '--markdown', '-'], { ...at, lang: 'ko' })
    expect(stdout).toContain('title: "기록, 2021-09-10 ~ 2021-09-20"')
    expect((await write('--markdown', '-', '--limit', '1')).stdout).not.toContain('TDD')
  })
})

describe('the log of some days', () => {
  it('is listed whole', async () => {
    const { stdout } = await write('--from', '2021-09-18', '--to', '2021-09-18')
    expect(stdout).toBe('Sat 18 Sep\nl2   TDD {% include x %} (TDD)\n     a second line\n')
  })

  it('are in their order', async () => {
    const run = await runGil(['log', '--from', '2021-09-20', '--to', '2021-09-18'], at)
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toContain('2021-09-20')
  })

  it('may be none', async () => {
    expect((await write('--to', '2021-09-01')).stdout).toBe('Nothing written down yet.\n')
  })

  it.each(['--from', '--to', '--markdown', '--csv'])(
    '%s goes with no day of its own',
    async (flag) => {
      const run = await runGil(['log', 'today', flag, '2021-09-18'], at)
      expect(run).toMatchObject({ exitCode: 2, stdout: '' })
      expect(run.stderr).toContain(flag)
    },
  )
})
