import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentOf, fileOf, makeFolder, makeHome, mustRun, runGil, runJson } from './harness.ts'

/** A home with three entries in its log, one command each. */
async function written(...texts: string[]): Promise<string> {
  const home = makeHome()
  for (const text of texts) await mustRun(['log', 'today', '-m', text], { home })
  return home
}

const textsOf = async (home: string) => (await documentOf(home)).log.map(({ text }) => text)

describe('gil undo and redo', () => {
  it('go back and forward, a command at a time', async () => {
    const home = await written('one', 'two', 'three')
    const undone = await mustRun(['undo'], { home })
    expect(undone.stdout).toContain('gil log today -m three')
    await mustRun(['undo'], { home })
    expect(await textsOf(home)).toEqual(['one'])
    await mustRun(['redo'], { home, lang: 'ko' })
    expect(await textsOf(home)).toEqual(['one', 'two'])
    await mustRun(['log', 'today', '-m', 'four'], { home })
    expect((await runGil(['redo'], { home })).exitCode).toBe(0)
    expect(await textsOf(home)).toEqual(['one', 'two', 'four'])
  })

  it('take back the removal of a posting whole', async () => {
    const home = makeHome()
    const argv = ['add-posting', '-', '--company', 'A', '--title', 'B', '--id', 'ab', '--yes']
    await mustRun(argv, { home, stdin: 'Requirements\n- You like the sea\n' })
    await mustRun(['assess', 'ab#r1', '--level', '3'], { home })
    const before = await documentOf(home)
    await mustRun(['postings', 'remove', 'ab', '--yes'], { home })
    await mustRun(['undo'], { home })
    expect(await documentOf(home)).toEqual(before)
  })

  it('say so where there is nothing to take back', async () => {
    const home = makeHome()
    const ran = await runGil(['undo'], { home })
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout + ran.stderr).not.toBe('')
    expect(fileOf(home)).toBe('ENOENT')
  })
})

describe('gil history', () => {
  it('lists each command as it was typed, the newest first, undone ones told apart', async () => {
    const home = await written('one', 'two words')
    await mustRun(['undo'], { home })
    const { steps } = await runJson<{ steps: { command: string; undone: boolean }[] }>(
      ['history'],
      { home },
    )
    expect(steps.map(({ command, undone }) => [command, undone])).toEqual([
      ['gil log today -m "two words"', true],
      ['gil log today -m one', false],
    ])
    for (const lang of ['en', 'ko'] as const)
      expect((await mustRun(['history'], { home, lang })).stdout).toContain('gil log today -m one')
  })
})

describe('gil --dry-run', () => {
  it('shows everything and saves nothing', async () => {
    const home = await written('one')
    const before = fileOf(home)
    const ran = await mustRun(['log', 'today', '-m', 'two', '--dry-run'], { home })
    expect(ran.stdout).toContain('Written down: 1 entry.')
    expect(ran.stderr).not.toBe('')
    expect(fileOf(home)).toBe(before)
  })
})

describe('gil backup, restore, export and import', () => {
  it('bring everything into another home, sources too', async () => {
    const [home, other, folder] = [await written('one'), makeHome(), makeFolder()]
    const options = { cwd: folder }
    const argv = ['add-posting', '-', '--company', 'A', '--title', 'B', '--id', 'ab', '--yes']
    await mustRun(argv, { home, stdin: 'Requirements\n- Experience with Java\n' })
    await mustRun(['backup', 'all.json'], { home, ...options })
    expect(statSync(join(folder, 'all.json')).mode & 0o077).toBe(0)
    await mustRun(['restore', 'all.json', '--yes'], { home: other, ...options })
    const restored = await documentOf(other)
    expect(restored).toEqual(await documentOf(home))
    expect(existsSync(join(other, 'sources', restored.postings[0]?.source ?? ''))).toBe(true)
    const { stdout } = await mustRun(['export', '--all'], { home })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')))
  })

  it('ask before what is here is replaced', async () => {
    const [home, other, folder] = [await written('one'), await written('other'), makeFolder()]
    await mustRun(['backup', 'all.json'], { home, cwd: folder })
    const refused = await runGil(['restore', 'all.json'], { home: other, cwd: folder })
    expect(refused).toMatchObject({ exitCode: 2 })
    expect(refused.stderr).toContain('gil restore all.json --yes')
    await runGil(['restore', 'all.json'], { home: other, cwd: folder, answers: [['--yes', false]] })
    expect(await textsOf(other)).toEqual(['other'])
    await runGil(['restore', 'all.json'], { home: other, cwd: folder, answers: [['--yes', true]] })
    expect(await textsOf(other)).toEqual(['one'])
    await mustRun(['undo'], { home: other })
    expect(await textsOf(other)).toEqual(['other'])
  })

  it('import adds what is only there', async () => {
    const [home, other, folder] = [await written('one'), await written('other'), makeFolder()]
    await mustRun(['backup', 'all.json'], { home, cwd: folder })
    await mustRun(['import', 'all.json'], { home: other, cwd: folder })
    expect((await textsOf(other)).sort()).toEqual(['one', 'other'])
    const again = await documentOf(other)
    await mustRun(['import', 'all.json'], { home: other, cwd: folder })
    expect(await documentOf(other)).toEqual(again)
  })
})

describe('gil doctor', () => {
  it.each(['en', 'ko'] as const)('finds nothing wrong in a good home (%s)', async (lang) => {
    const home = await written('one')
    expect(await runGil(['doctor'], { home, lang })).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('names what is broken, and goes back to the newest good copy when asked', async () => {
    const home = await written('one', 'two')
    writeFileSync(join(home, 'gil.json'), '{"gil":1,')
    const found = await runGil(['doctor'], { home })
    expect(found.exitCode).toBe(1)
    expect(found.stdout).toMatch(/its end is\s+missing/)
    await runGil(['doctor', '--restore'], { home })
    expect(await textsOf(home)).toEqual(['one', 'two'])
  })
})
