import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOf, makeFolder, makeHome, mustRun, PACKAGE, runGil, wordsOf } from './harness.ts'
import { commandTree } from './tree.ts'
import { makeFiles, makeUsedHome, WRITING } from './writing.ts'

/** Commands that save nothing in the home. */
const READING = [
  'postings',
  'extract',
  'skills',
  'actions',
  'gap-report',
  'plan show',
  'pitstop',
  'holidays',
  'today',
  'progress',
  'history',
  'doctor',
  'backup',
  'export',
  'completion',
  'completion next',
  'demo',
]

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeUsedHome()
})
afterAll(() => story.remove())

/** Every file and folder of a home with its time, its mode and its content's hash. */
function lookAt(home: string): readonly string[] {
  if (!existsSync(home)) return ['none']
  const names = readdirSync(home, { recursive: true, encoding: 'utf8' }).sort()
  return ['', ...names].map((name) => {
    const path = join(home, name)
    const { mtimeMs, mode } = lstatSync(path)
    const hash = lstatSync(path).isFile()
      ? createHash('sha256').update(readFileSync(path)).digest('hex')
      : ''
    return [name, mtimeMs, mode, hash].join(' ')
  })
}

describe('--dry-run', () => {
  it.each(WRITING)('of gil %s: %s shows what it would, and saves nothing', async (_, line) => {
    const home = copyOf(story.home)
    const cwd = await makeFiles()
    const argv = wordsOf(line).map((word) =>
      word.startsWith('data/') ? join(PACKAGE, word) : word,
    )
    const before = lookAt(home)
    const dry = await runGil([...argv, '--dry-run'], { home, cwd })
    expect(dry.exitCode).toBe(0)
    expect(dry.stderr).toMatch(/Nothing was saved \(--dry-run\)\.\n$/)
    expect(lookAt(home)).toEqual(before)
    const real = await mustRun(argv, { home, cwd })
    expect(dry.stdout.replaceAll(' --dry-run', '')).toBe(real.stdout)
    expect(lookAt(home)).not.toEqual(before)
  })

  it.each([
    ['ko', '해 보기만 해요 (--dry-run). 아래 일은 실제로 하지 않아요.\n'],
    ['en', 'A trial (--dry-run): what follows is not done.\n'],
  ] as const)('says so before anything else, and needs no --yes (%s)', async (lang, begins) => {
    const cwd = await makeFiles()
    const lines = ['plan drop', 'postings remove hankki-server', 'restore backup.json']
    for (const line of lines) {
      const home = copyOf(story.home)
      const dry = await mustRun([...wordsOf(line), '--dry-run'], { home, lang, cwd })
      expect(dry.stderr.startsWith(begins)).toBe(true)
      const real = await runGil(wordsOf(line), { home, lang, cwd })
      expect(real.exitCode).toBe(2)
    }
  })

  it('is held for every command that saves', async () => {
    const told = new Set([...WRITING.map(([name]) => name), ...READING])
    expect([...(await commandTree()).keys()].filter((name) => !told.has(name))).toEqual([])
  })

  it.each([
    'init --since 2018-03',
    'log today -m kata',
    'add-posting other.txt --company A --title B --yes',
    'import backup.json',
    'restore backup.json --yes',
    'undo',
    'doctor --restore',
  ])('of gil %s leaves a home absent that is not there', async (line) => {
    const home = makeHome()
    const cwd = await makeFiles()
    await mustRun([...wordsOf(line), '--dry-run'], { home, cwd })
    expect(existsSync(home)).toBe(false)
  })

  it.each([
    'backup all.json',
    'export --all all.json',
    'plan show --ics plan.ics',
    'plan --days 5 --yes --ics plan.ics',
    'plan show --markdown plan.md',
    'gap-report --html gap.html',
    'log --csv log.csv',
    'log --markdown log.md',
    'postings --csv postings.csv',
  ])('of gil %s writes no file', async (line) => {
    const home = copyOf(story.home)
    const cwd = makeFolder()
    const before = lookAt(home)
    const { stderr } = await mustRun(['--dry-run', ...wordsOf(line)], { home, cwd })
    expect(stderr).toContain('Nothing was saved')
    expect(readdirSync(cwd)).toEqual([])
    expect(lookAt(home)).toEqual(before)
  })

  it('asks on from what it would have saved', async () => {
    const home = makeHome()
    const stdin = 'Requirements\n- Experience with Kotlin\n- Experience with Redis\n'
    const named = ['--company', 'Baram', '--title', 'Server']
    await mustRun(['add-posting', '-', ...named, '--yes'], { home, stdin })
    const before = lookAt(home)
    const answer = [
      ['--level', 3],
      ['--evidence', ''],
    ] as const
    const { stdout } = await mustRun(['assess', '--dry-run'], {
      home,
      answers: [...answer, ...answer],
    })
    expect(stdout).toContain('Kotlin: level 3')
    expect(stdout).toContain('Redis: level 3')
    expect(lookAt(home)).toEqual(before)
  })

  it('says what it would restore', async () => {
    const home = copyOf(story.home)
    writeFileSync(join(home, 'gil.json'), 'broken')
    const before = lookAt(home)
    const { stdout } = await mustRun(['doctor', '--restore', '--dry-run'], { home })
    expect(stdout).toMatch(/^Revision \d+ counts now: gil actions add ask --kind ask\n/)
    expect(lookAt(home)).toEqual(before)
  })

  it('fails as the command would', async () => {
    const home = copyOf(story.home)
    expect(await runGil(['log', 'remove', 'l99', '--yes', '--dry-run'], { home })).toMatchObject({
      exitCode: 1,
    })
    writeFileSync(join(home, 'gil.json'), '{"gil":99,"profile":{},"log":[]}')
    expect(await runGil(['log', 'today', '-m', 'x', '--dry-run'], { home })).toMatchObject({
      exitCode: 3,
    })
  })

  it('is said in Korean, too', async () => {
    const { stderr } = await mustRun(['today', '--dry-run'], { home: makeHome(), lang: 'ko' })
    expect(stderr).toBe('저장한 것은 없어요 (--dry-run).\n')
  })
})
