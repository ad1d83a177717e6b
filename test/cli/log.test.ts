import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  CTRL_C,
  copyOf,
  documentOf,
  fileOf,
  makeFolder,
  makeHome,
  mustRun,
  runGil,
} from './harness.ts'
import { makeStoryHome } from './story.ts'

const SATURDAY = '2021-09-18'

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('en')
})
afterAll(() => story.remove())

const entriesOf = async (home: string) =>
  (await documentOf(home)).log.slice(1).map(({ id, block, outcome, minutes, text, skills }) => ({
    id,
    ...(block && { block: block.replace(/^plan1-/, '') }),
    ...(outcome && { outcome }),
    ...(minutes !== undefined && { minutes }),
    ...(skills && { skills }),
    text,
  }))

describe.each([
  ['ko', '1개를 적었어요.', '9월 17일(금)', 'TDD 카타 (50분, 테스트 주도 개발)'],
  ['en', 'Written down: 1 entry.', 'Fri 17 Sep', 'TDD 카타 (50 min, TDD)'],
] as const)('gil log (%s)', (lang, written, day, shown) => {
  it('writes the day down in one line, and lists it', async () => {
    const home = makeHome()
    const skills = ['--skill', 'tdd', '--skill', 'TDD']
    const argv = ['log', 'today', '-m', 'TDD 카타', '--minutes', '50', ...skills]
    expect((await mustRun(argv, { home, lang })).stdout).toContain(written)
    const { stdout } = await mustRun(['log'], { home, lang })
    expect(stdout).toContain(day)
    expect(stdout).toContain(shown)
  })
})

describe('gil log', () => {
  it.each([
    ['yesterday', '2021-09-16'],
    ['어제', '2021-09-16'],
    ['3 days ago', '2021-09-14'],
    ['9/10', '2021-09-10'],
    ['2020-02-29', '2020-02-29'],
  ])('takes "%s" for %s', async (day, meant) => {
    const home = makeHome()
    await mustRun(['log', day, '-m', 'x'], { home })
    expect((await documentOf(home)).log).toEqual([
      { id: 'l1', uid: expect.any(String), day: meant, text: 'x' },
    ])
  })

  it('ticks blocks off by their number of the day or their id', async () => {
    const home = copyOf(story.home)
    const [first, second] = (await documentOf(home)).plans[0]?.blocks ?? []
    await mustRun(['log', SATURDAY, '--done', '1', '--skip', second?.id ?? '', '-m', 'begun'], {
      home,
    })
    expect((await documentOf(home)).log.slice(1)).toMatchObject([
      { block: first?.id, outcome: 'done', minutes: 30, text: 'begun' },
      { block: second?.id, outcome: 'skipped', text: '' },
    ])
    const { stdout } = await mustRun(['log', SATURDAY], { home })
    expect(stdout).toMatch(/1 10:00-10:30 {2}take stock ✓ done/)
    expect(stdout).toMatch(/2 10:40-\d\d:\d\d {2}.* - skipped/)
  })

  it('writes one entry for a block that is named twice, and takes none for done and skipped', async () => {
    const home = copyOf(story.home)
    const second = (await documentOf(home)).plans[0]?.blocks[1]?.id ?? ''
    const twice = ['--done', '2', '--done', second]
    await mustRun(['log', SATURDAY, ...twice, '--minutes', '70'], { home })
    expect(await entriesOf(home)).toMatchObject([{ id: 'l2', outcome: 'done', minutes: 70 }])
    const both = await runGil(['log', SATURDAY, '--done', '2', '--skip', second], { home })
    expect(both.exitCode).toBe(2)
    expect(both.stderr).toContain('--done 2 and --skip 2 exclude each other')
    expect((await documentOf(home)).log).toHaveLength(2)
  })

  it('keeps every -m, a line each', async () => {
    const home = copyOf(story.home)
    await mustRun(['log', 'today', '-m', 'first', '-m', 'second'], { home })
    const { log } = await documentOf(home)
    expect(log.at(-1)?.text).toBe('first\nsecond')
    await mustRun(['log', 'edit', log.at(-1)?.id ?? '', '-m', 'one', '-m', 'two'], { home })
    expect((await documentOf(home)).log.at(-1)?.text).toBe('one\ntwo')
  })

  it('names the block of an entry without words, and ends without a blank line', async () => {
    const home = copyOf(story.home)
    await mustRun(['log', 'today', '--done', '1'], { home, today: '2021-09-18' })
    const { stdout } = await mustRun(['log'], { home, today: '2021-09-18' })
    expect(stdout).toMatch(/^l\d+ +✓ done take stock \(30 min\)$/m)
    expect(stdout).toMatch(/\S\n$/)
    const day = await mustRun(['log', 'today'], { home, today: '2021-09-18' })
    expect(day.stdout).toMatch(/^l\d+ +✓ done take stock/m)
  })

  it('writes to today where something is to be written and no day is named', async () => {
    const home = copyOf(story.home)
    await mustRun(['log', '-m', 'kata', '--minutes', '20'], { home })
    expect(await entriesOf(home)).toMatchObject([{ id: 'l2', text: 'kata', minutes: 20 }])
    expect((await documentOf(home)).log.at(-1)?.day).toBe('2021-09-17')
  })

  it('takes minutes for one finished block only', async () => {
    const home = copyOf(story.home)
    for (const blocks of [
      ['--done', '1', '--done', '2'],
      ['--skip', '2'],
    ]) {
      const ran = await runGil(['log', SATURDAY, ...blocks, '--minutes', '70'], { home })
      expect(ran).toMatchObject({ exitCode: 2 })
      expect(ran.stderr).toContain(`--minutes and ${blocks.join(' ')} exclude each other`)
    }
    await mustRun(['log', SATURDAY, '--done', '2', '--skip', '1', '--minutes', '70'], { home })
    expect(await entriesOf(home)).toMatchObject([{ minutes: 70 }, { outcome: 'skipped' }])
  })

  it('raises with --yes what the hours speak for, as JSON too and when it was passed over before', async () => {
    const home = copyOf(story.home)
    const levelOf = async () => (await documentOf(home)).assessments.at(-1)
    await mustRun(['log', 'today', '-m', 'a', '--skill', 'graphql', '--minutes', '130'], { home })
    expect(await levelOf()).not.toMatchObject({ skill: 'graphql' })
    const more = [
      'log',
      'today',
      '-m',
      'b',
      '--skill',
      'graphql',
      '--minutes',
      '10',
      '--yes',
      '--json',
    ]
    const { stdout, stderr } = await mustRun(more, { home })
    expect(JSON.parse(stdout)).toMatchObject({ entries: [{ text: 'b' }] })
    expect(stderr).toContain('GraphQL: level 1')
    expect(await levelOf()).toMatchObject({ skill: 'graphql', level: 1 })
  })

  it('says where nothing is to be changed, and of a day that is still ahead', async () => {
    const home = copyOf(story.home)
    const before = fileOf(home)
    expect((await mustRun(['log', 'edit', 'l1'], { home })).stderr).toContain('Nothing was changed')
    expect(fileOf(home)).toBe(before)
    const moved = await mustRun(['log', 'edit', 'l1', '--day', 'tomorrow'], { home })
    expect(moved.stderr).toContain('2021-09-18')
  })

  it('changes and removes an entry', async () => {
    const home = copyOf(story.home)
    await mustRun(
      [
        'log',
        'edit',
        'l1',
        '-m',
        'other words',
        '--minutes',
        '70',
        '--day',
        'yesterday',
        '--skill',
        'jpa',
      ],
      { home },
    )
    expect((await documentOf(home)).log).toEqual([
      {
        ...{ id: 'l1', uid: expect.any(String), day: '2021-09-16' },
        ...{ text: 'other words', minutes: 70, skills: ['jpa'] },
      },
    ])
    await mustRun(['log', 'remove', 'l1', '--yes'], { home })
    expect((await documentOf(home)).log).toEqual([])
  })

  it('lists the last entries, and says how many came before', async () => {
    const home = makeHome()
    for (const day of ['2021-09-14', '2021-09-15', '2021-09-16'])
      await mustRun(['log', day, '-m', day], { home })
    const { stdout } = await mustRun(['log', '--limit', '2'], { home })
    expect(stdout).not.toContain('l1')
    expect(stdout.indexOf('l3')).toBeLessThan(stdout.indexOf('l2'))
    expect(stdout).toContain('1 earlier: gil log --limit 21')
  })

  it('without words and without a terminal shows the day', async () => {
    const home = copyOf(story.home)
    const ran = await mustRun(['log', SATURDAY], { home })
    expect(ran.stdout).toContain('Nothing written down yet.')
    expect(ran.stderr).toContain(`Write it down: gil log ${SATURDAY} -m`)
    expect(ran.stderr).toContain('--done 1')
    const free = await mustRun(['log', 'today'], { home })
    expect(free.stderr).toBe('Write it down: gil log today -m "..." --minutes 50\n')
    expect(fileOf(home)).toBe(fileOf(story.home))
  })

  it('takes words from the editor, without its note', async () => {
    const [home, folder] = [makeHome(), makeFolder()]
    const editor = join(folder, 'editor.sh')
    writeFileSync(editor, '#!/bin/sh\nprintf "two\\nlines\\n" >> "$1"\n')
    chmodSync(editor, 0o755)
    await mustRun(['log', 'today', '--editor', '-m', 'begun: '], { home, env: { VISUAL: editor } })
    expect((await documentOf(home)).log).toMatchObject([{ text: 'begun: two\nlines' }])
  })

  it('counts its own entries where others write at once', async () => {
    const home = makeHome()
    const runs = await Promise.all(
      ['a', 'b', 'c'].map((text) => mustRun(['log', 'today', '-m', text], { home })),
    )
    expect(runs.map(({ stdout }) => stdout)).toEqual(Array(3).fill('Written down: 1 entry.\n'))
    expect((await documentOf(home)).log).toHaveLength(3)
  })

  it.each([[['-m', '']], [['-m', ' \n ']]])('writes nothing down for %j', async (flags) => {
    const home = makeHome()
    const { stdout, stderr } = await mustRun(['log', 'today', ...flags], { home })
    expect([stdout, stderr]).toEqual(['', 'Nothing to write down.\n'])
    expect((await documentOf(home)).log).toEqual([])
  })

  it('takes a day ahead, and says that it is one', async () => {
    const home = makeHome()
    const told = await mustRun(['log', '2022-09-17', '-m', 'a slip'], { home })
    expect(told.stderr).toContain('2022-09-17 is still ahead')
    expect((await mustRun(['log', 'today', '-m', 'x'], { home })).stderr).toBe('')
  })

  it.each([
    [['-m', 'katas'], 'katas'],
    [[], '9 h by the log'],
  ])('proves a level by the newest words %j, else by the hours', async (words, text) => {
    const home = copyOf(story.home)
    const log = (day: string, ...more: string[]) =>
      mustRun(['log', day, '--minutes', '270', '--skill', 'tdd', ...more], { home, today: day })
    await log(SATURDAY, ...words)
    await log('2021-09-19', '--yes')
    expect((await documentOf(home)).assessments.at(-1)?.evidence?.at(-1)).toEqual({
      day: '2021-09-19',
      source: 'study',
      text,
    })
  })

  it('proposes the level that the hours speak for, and takes it with --yes', async () => {
    const hours = ['-m', 'katas', '--minutes', '500', '--skill', 'tdd']
    const home = copyOf(story.home)
    const told = await mustRun(['log', SATURDAY, ...hours], { home, today: SATURDAY })
    expect(told.stderr).toContain('the hours speak for level 2 (now 1)')
    expect(told.stderr).toContain('gil assess tdd --level 2')
    const other = copyOf(story.home)
    const taken = await mustRun(['log', SATURDAY, ...hours, '--yes'], {
      home: other,
      today: SATURDAY,
    })
    expect(taken.stdout).toContain('TDD: level 2, with the log as evidence.')
    expect((await documentOf(other)).assessments.at(-1)).toMatchObject({
      skill: 'tdd',
      level: 2,
      evidence: [{ source: 'study' }, { source: 'study', text: 'katas' }],
    })
    expect((await documentOf(home)).assessments.at(-1)).not.toMatchObject({ skill: 'tdd' })
  })
})

describe('gil log today at a terminal', () => {
  it('asks what became of each block, then for a few words', async () => {
    const home = copyOf(story.home)
    const ran = await runGil(['log', 'today'], {
      home,
      today: SATURDAY,
      answers: [
        ['--done', 'done'],
        ['--minutes', '40'],
        ['--done', 'skipped'],
        ['--done', 'not yet'],
        ['--message', 'a good beginning'],
      ],
    })
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout).toContain('Written down: 2 entries.')
    expect(await entriesOf(home)).toMatchObject([
      { outcome: 'done', minutes: 40, text: 'a good beginning' },
      { outcome: 'skipped', text: '' },
    ])
  })

  it('asks only for blocks that are open yet', async () => {
    const home = copyOf(story.home)
    const day = { home, today: SATURDAY }
    await mustRun(['log', 'today', '--done', '1', '--done', '2', '--done', '3'], day)
    const ran = await runGil(['log', 'today'], {
      ...day,
      answers: [
        ['--message', 'and now words'],
        ['--minutes', ''],
      ],
    })
    expect(ran.exitCode).toBe(0)
    expect((await documentOf(home)).log.at(-1)).toEqual({
      id: 'l5',
      uid: expect.any(String),
      day: SATURDAY,
      text: 'and now words',
    })
  })

  it('writes nothing where nothing is said', async () => {
    const home = copyOf(story.home)
    const ran = await runGil(['log', 'today'], { home, answers: [['--message', ' ']] })
    expect(ran).toMatchObject({ exitCode: 0 })
    expect(ran.stderr).toContain('Nothing to write down.')
    expect(fileOf(home)).toBe(fileOf(story.home))
  })

  it('asks before a level is raised and before an entry goes', async () => {
    const home = copyOf(story.home)
    const hours = ['log', 'today', '-m', 'katas', '--minutes', '500', '--skill', 'tdd']
    const ran = await runGil(hours, { home, today: SATURDAY, answers: [['--yes', false]] })
    expect(ran.asked).toEqual(['8.3 h logged on TDD: is it level 2 now (it was 1)?'])
    expect((await documentOf(home)).assessments.at(-1)).not.toMatchObject({ skill: 'tdd' })
    await runGil(['log', 'remove', 'l2'], { home, answers: [['--yes', false]] })
    expect((await documentOf(home)).log).toHaveLength(2)
    await runGil(['log', 'remove', 'l2'], { home, answers: [['--yes', true]] })
    expect((await documentOf(home)).log).toHaveLength(1)
  })

  it('keeps the entry where Ctrl-C is the answer to its level', async () => {
    const home = copyOf(story.home)
    const hours = ['log', 'today', '-m', 'katas', '--minutes', '500', '--skill', 'tdd']
    const ran = await runGil(hours, { home, today: SATURDAY, answers: [['--yes', CTRL_C]] })
    expect(ran.exitCode).toBe(130)
    expect((await documentOf(home)).log).toHaveLength(2)
  })
})
