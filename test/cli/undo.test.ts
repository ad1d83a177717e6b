import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../store/open.ts'
import { documentOf, makeHome, mustRun, runGil, runJson, wordsOf } from './harness.ts'
import { makeStoryHome } from './story.ts'

interface Step {
  readonly number: number
  readonly command: string | null
  readonly savedAt: string
  readonly undone: boolean
}

const stepsOf = async (home: string, limit = '1000') =>
  (await runJson<{ steps: Step[] }>(['history', '--limit', limit], { home })).steps
const say = async (line: string, home: string, more = {}) =>
  (await mustRun(wordsOf(line), { home, ...more })).stdout

describe('gil undo and gil redo', () => {
  it('take back one command and do it again, and say which and what changed', async () => {
    const home = makeHome()
    await mustRun(['log', 'today', '-m', 'kata'], { home })
    await mustRun(['holidays', 'add', '2021-09-23', '2021-09-24'], { home })
    const both = await documentOf(home)
    expect(await say('undo', home)).toMatch(
      /^Taken back: gil holidays add 2021-09-23 2021-09-24 \(.* \d\d:\d\d\)\n {2}· 2 own days fewer\n$/,
    )
    expect((await documentOf(home)).days).toEqual([])
    expect(await say('redo', home)).toMatch(
      /^Done again: gil holidays add .*\n.*2 own days more\n$/,
    )
    expect(await documentOf(home)).toEqual(both)
  })

  it('say where there is nothing to take back or to do again', async () => {
    const home = makeHome()
    expect(await say('undo', home)).toBe('Nothing to take back.\n')
    expect(await say('redo', home)).toBe('Nothing to do again.\n')
    expect(await say('undo', home, { lang: 'ko' })).toBe('되돌릴 것이 없어요.\n')
    expect(await say('history', home)).toBe('No command has saved anything yet.\n')
  })

  it('reach fifty commands back and forward again', async () => {
    const home = makeHome()
    const texts = Array.from({ length: 55 }, (_, index) => `entry ${index}`)
    for (const text of texts) await mustRun(['log', 'today', '-m', text], { home })
    for (const text of texts.toReversed()) {
      const { log } = await documentOf(home)
      expect(log.at(-1)?.text).toBe(text)
      await mustRun(['undo'], { home })
    }
    expect((await documentOf(home)).log).toEqual([])
    for (const _ of texts) await mustRun(['redo'], { home })
    expect((await documentOf(home)).log.map(({ text }) => text)).toEqual(texts)
  })

  it('take back at once what one command saved in several goes', async () => {
    const home = makeHome()
    const answers = [
      ['--level', 2],
      ['--evidence', 'DDaJa'],
      ['--source', 'side-project'],
      ['--route', 'study'],
      ['--note', ''],
    ] as const
    const stdin = 'Requirements\n- Experience with Kotlin\n- Experience with Redis\n'
    const named = ['--company', 'Baram', '--title', 'Server']
    await mustRun(['add-posting', '-', ...named, '--yes'], { home, stdin })
    const before = await documentOf(home)
    await mustRun(['assess'], { home, answers: [...answers, ...answers] })
    expect((await documentOf(home)).assessments).toHaveLength(2)
    expect((await stepsOf(home)).map(({ command }) => command)).toEqual([
      'gil assess',
      expect.stringContaining('gil add-posting'),
    ])
    await mustRun(['undo'], { home })
    expect(await documentOf(home)).toEqual(before)
  })

  it('bring back what a removal took, with its answers', async () => {
    const { home, remove } = await makeStoryHome('en')
    await mustRun(['assess', 'hankki-server#p1', '--level', '1'], { home })
    const before = await documentOf(home)
    await mustRun(['postings', 'remove', 'hankki-server', '--yes'], { home })
    const after = await documentOf(home)
    expect(after.assessments.some(({ line }) => line?.startsWith('hankki-server#'))).toBe(false)
    await mustRun(['undo'], { home })
    expect(await documentOf(home)).toEqual(before)
    remove()
  })

  it('is refused by a newer file, which stays as it is', async () => {
    const home = makeHome()
    await mustRun(['log', 'today', '-m', 'x'], { home })
    const store = openStore(home, { migrations: [(document) => document] })
    await store.update((document) => ({ ...document, profile: { lang: 'en' } }), { command: 'new' })
    expect(await runGil(['undo'], { home })).toMatchObject({ exitCode: 3 })
  })
})

describe('gil history', () => {
  let story: { home: string; remove: () => void }
  beforeAll(async () => {
    story = await makeStoryHome('en')
    await mustRun(['undo'], { home: story.home })
  })
  afterAll(() => story.remove())

  it('counts the steps, marks what is taken back, and shows the newest first', async () => {
    const steps = await stepsOf(story.home)
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, i) => steps.length - i))
    expect(steps.filter(({ undone }) => undone)).toEqual([steps[0]])
    expect(steps.every(({ savedAt }) => /^\d{4}-\d\d-\d\dT.*Z$/.test(savedAt))).toBe(true)
    const page = await say('history', story.home, { columns: 200 })
    const lines = page.split('\n')
    expect(lines[1]).toMatch(new RegExp(`^ *${steps.length} .* taken back$`))
    expect(page.match(/taken back/g)).toHaveLength(1)
    for (const { command } of steps.slice(0, 20))
      expect(page.replace(/\s+/g, ' ')).toContain(command?.slice(0, 40))
  })

  it('says how to see more', async () => {
    expect(await say('history --limit 2', story.home)).toMatch(/older: gil history --limit \d+\n$/)
    expect(await stepsOf(story.home, '2')).toHaveLength(2)
  })

  it('says when in the words of its user', async () => {
    const today = new Date()
    const at = (days: number) => {
      const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 12)
      const two = (n: number) => String(n).padStart(2, '0')
      return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
    }
    const [yesterday, now, tomorrow] = await Promise.all(
      [-1, 0, 1].map((days) => say('history', story.home, { today: at(days) })),
    )
    // Before 04:00 the day that is meant is the one before.
    expect(`${now}${tomorrow}${yesterday}`).toMatch(/today \d\d:\d\d/)
    expect(`${now}${tomorrow}${yesterday}`).toMatch(/yesterday \d\d:\d\d/)
  })
})

it('any commands are taken back one by one, and done again', async () => {
  const line = fc.constantFrom(
    'log today -m "kata" --minutes 30',
    'log 2021-09-16 -m "read"',
    'log remove l1 --yes',
    'log edit l1 -m "other words"',
    'holidays add 2021-09-23 --kind company',
    'holidays add 2021-09-23 --kind leave',
    'init --since 2018-03',
    'init --rest sun',
    'actions add "ask around" --kind ask',
    'actions done a1 "yes"',
    'skills add Kitecraft --size S',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
      const home = makeHome()
      const states = [await documentOf(home)]
      for (const one of lines) {
        const steps = (await openStore(home).history()).length
        await runGil(wordsOf(one), { home })
        // What fails, or changes nothing, is no step.
        if ((await openStore(home).history()).length > steps) states.push(await documentOf(home))
      }
      const [, ...later] = states
      for (const before of states.slice(0, -1).toReversed()) {
        await mustRun(['undo'], { home })
        expect(await documentOf(home)).toEqual(before)
      }
      expect(await say('undo', home)).toBe('Nothing to take back.\n')
      for (const after of later) {
        await mustRun(['redo'], { home })
        expect(await documentOf(home)).toEqual(after)
      }
      expect(await say('redo', home)).toBe('Nothing to do again.\n')
    }),
    { numRuns: 8 },
  )
})
