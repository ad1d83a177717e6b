import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MODEL, SEARCH } from '../../src/core/constants.ts'
import {
  copyOf,
  documentOf,
  fileOf,
  makeFolder,
  mustRun,
  runGil,
  runJson,
  wordsOf,
} from './harness.ts'
import { makeStoryHome } from './story.ts'

interface PlanJson {
  readonly from: string
  readonly to: string
  readonly days: readonly { day: string; kind: string; freeMinutes: number }[]
  readonly steps: readonly { skill: string }[]
  readonly blocks: readonly { day: string }[]
}

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('en', ([command]) => command === 'plan')
})
afterAll(() => story.remove())

const NINE = ['plan', '--days', '9']
const dayOf = ({ days }: PlanJson, wanted: string) => days.find(({ day }) => day === wanted)

describe.each([
  ['ko', '9월 18일(토) ~ 9월 26일(일): 9일', '제안이에요', '저장했어요: 블록'],
  ['en', 'Sat 18 Sep to Sun 26 Sep: 9 days', 'This is a proposal. Save it with --yes.', 'Saved:'],
] as const)('gil plan (%s)', (lang, window, proposal, saved) => {
  it('proposes, saves with --yes, shows and drops', async () => {
    const home = copyOf(story.home)
    const options = { home, lang }
    const proposed = await mustRun(NINE, options)
    expect(proposed.stdout).toContain(window)
    expect(proposed.stderr).toContain(proposal)
    expect(fileOf(home)).toBe(fileOf(story.home))
    const kept = await mustRun([...NINE, '--yes'], options)
    expect(kept.stdout).toContain(saved)
    const shown = await mustRun(['plan', 'show'], options)
    expect(kept.stdout).toContain(shown.stdout)
    await mustRun(['plan', 'drop', '--yes'], options)
    expect(await runGil(['plan', 'show'], options)).toMatchObject({ exitCode: 1 })
    expect((await documentOf(home)).plans).toMatchObject([{ id: 'plan1', dropped: '2021-09-17' }])
  })
})

describe('gil plan', () => {
  it('says of a saved plan what became of its blocks, on the screen and in JSON', async () => {
    const home = copyOf(story.home)
    await mustRun([...NINE, '--yes'], { home })
    await mustRun(['log', 'today', '--done', '1', '--skip', '2'], { home, today: '2021-09-18' })
    const { blocks } = await runJson<{ blocks: { outcome?: string }[] }>(['plan', 'show'], { home })
    expect(blocks.map(({ outcome }) => outcome).slice(0, 3)).toEqual(['done', 'skipped', undefined])
  })

  it('names tests and closing days on their days, and the plan that a new one takes the place of', async () => {
    const home = copyOf(story.home)
    const [{ id = '' } = {}] = (await documentOf(home)).postings
    await mustRun(['postings', 'edit', id, '--tests', '2021-09-25'], { home })
    const first = await mustRun([...NINE, '--yes'], { home })
    expect(first.stdout).toMatch(/Sat 25 Sep +weekend; test: /)
    expect(first.stderr).not.toContain('already')
    await mustRun(['log', '9/18', '--done', '2'], { home })
    const { blocks } = await runJson<PlanJson>(['plan', 'show'], { home })
    const second = await mustRun([...NINE, '--from', '2021-10-02'], { home })
    const told = `There is a plan for 2021-09-18 to 2021-09-26 already (1 of ${blocks.length} blocks`
    expect(second.stderr.replaceAll('\n', ' ')).toContain(told)
    const later = { home, today: '2021-09-27' }
    expect((await mustRun([...NINE, '--yes'], later)).stderr).not.toContain('already')
  })

  it('takes hours, busy days, leave and skills to leave out', async () => {
    const { home } = story
    const planOf = (...flags: string[]) =>
      runJson<PlanJson>([...NINE, '--from', '9/18', ...flags], { home })
    expect((await planOf('--hours', '1.5')).days[0]).toMatchObject({ freeMinutes: 90 })
    expect(dayOf(await planOf('--hours', '2021-09-19=1'), '2021-09-19')).toMatchObject({
      freeMinutes: 60,
    })
    const last = await planOf('--hours', '3', '--hours', '1.5')
    expect(last.days[0]).toMatchObject({ freeMinutes: 90 })
    expect(dayOf(await planOf('--busy', '2021-09-19'), '2021-09-19')).toMatchObject({
      freeMinutes: 0,
    })
    expect((await planOf('--without', 'tdd')).steps.map(({ skill }) => skill)).not.toContain('tdd')
    const monday = ['plan', '--days', '5', '--from', '2021-09-27']
    const leave = await runJson<PlanJson>([...monday, '--leave', '2021-09-28'], { home })
    expect(leave.days.map(({ kind }) => kind)).toEqual([
      'workday',
      'leave',
      'workday',
      'workday',
      'workday',
    ])
  })

  it('takes days with the family, and keeps them when it is made anew', async () => {
    const home = copyOf(story.home)
    const family = ['--family', '2021-09-20']
    const proposed = await mustRun([...NINE, ...family, '--yes'], { home })
    expect(proposed.stdout).toMatch(/Mon 20 Sep +holiday, family day Day before Chuseok +1 h free/)
    const anew = ['plan', '--replan', '--family', '2021-09-25', '--yes']
    const plan = await runJson<PlanJson>(anew, { home })
    expect(dayOf(plan, '2021-09-20')).toMatchObject({ kind: 'holiday', family: true })
    expect(dayOf(plan, '2021-09-25')).toMatchObject({ family: true, freeMinutes: 60 })
    const day = await mustRun(['plan', 'show', '--day', '2021-09-25'], { home })
    expect(day.stdout).toContain('weekend, family day, 1 h free')
    const outside = await mustRun([...NINE, '--family', '2021-12-24'], { home })
    expect(outside.stderr).toContain('without effect: 2021-12-24')
  })

  it('says what is missing where no step fits', async () => {
    const { stdout } = await mustRun(['plan', '--days', '3'], { home: story.home })
    expect(wordsOf(stdout).join(' ')).toContain('new learning. The shortest takes 8 h.')
    expect(stdout).not.toContain('best possible')
  })

  it.each([
    ['--days', '14', '--hours', '1.5'],
    ['--days', '9', '--hours', '2021-09-18=2', '--busy', '2021-09-23'],
  ])('tells hours that add up: %s %s %s %s', async (...asked) => {
    const { stdout } = await mustRun(['plan', ...asked], { home: story.home })
    const budget = stdout.slice(stdout.indexOf('The budget'), stdout.indexOf('The steps'))
    const told = [...budget.matchAll(/([\d.]+) h(?! estimated)/g)].map(([, hours]) => Number(hours))
    const [raw = 0, usable = 0, fresh = 0, review = 0, fixed = 0, slack = 0] = told
    expect(fresh + review + fixed).toBeCloseTo(usable, 5)
    expect(usable + slack).toBeCloseTo(raw, 5)
  })

  it('says how much longer a block becomes that stays where it is', async () => {
    const home = copyOf(story.home)
    await mustRun([...NINE, '--yes'], { home })
    const busy = ['--busy', '2021-09-24', '--busy', '2021-09-25']
    const { stdout } = await mustRun(['plan', '--replan', ...busy], { home })
    expect(stdout).toMatch(/~ .+ {2}\w{3} \d+ Sep \d\d:\d\d {2}\d+ min -> \d+ min\n/)
    expect(stdout).not.toMatch(/(\w{3} \d+ Sep \d\d:\d\d) -> \1/)
  })

  it('says where a day holds less study than it was given, and more where the profile allows it', async () => {
    const home = copyOf(story.home)
    const hours = [...NINE, '--hours', '2021-09-18=6']
    expect((await mustRun(hours, { home })).stderr).toContain('gil init --most-hours')
    await mustRun(['init', '--most-hours', '6'], { home })
    const told = await mustRun(hours, { home })
    expect(told.stderr).not.toContain('--most-hours')
    expect(told.stdout).toMatch(/Sat 18 Sep +weekend +6 h free/)
  })

  it('takes a first and a last day in the place of a number of days', async () => {
    const { home } = story
    const range = ['plan', '--from', '2021-10-01', '--to', '2021-10-05']
    const { days } = await runJson<PlanJson>(range, { home })
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([5, '2021-10-01', '2021-10-05'])
    const alone = await runGil(['plan', '--to', '2021-10-05'], { home })
    expect(alone).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--from') })
    expect(await runGil([...range, '--days', '5'], { home })).toMatchObject({ exitCode: 2 })
    const long = ['plan', '--from', '2021-10-01', '--to', '2022-10-01']
    expect(await runGil(long, { home })).toMatchObject({ exitCode: 2 })
  })

  it.each([
    [['--busy', '2021-09-27', '--busy', '2021-09-19'], '2021-09-27'],
    [['--leave', '2021-09-17'], '2021-09-17'],
    [['--hours', '2021-12-24=2', '--hours', '1.5'], '2021-12-24'],
  ])('says which days of %j lie outside', async (flags, day) => {
    const { stderr } = await mustRun([...NINE, ...flags], { home: story.home })
    expect(stderr).toContain(
      `Outside the plan (2021-09-18 to 2021-09-26), so without effect: ${day}\n`,
    )
  })

  it.each([
    ['ko', '이미 쉬는 날이라 연차로 넣지 않았어요: 9월 19일(일) 주말, 9월 21일(화) 추석\n'],
    ['en', 'Off already, so not made leave: Sun 19 Sep weekend, Tue 21 Sep Chuseok.\n'],
  ] as const)('spends no leave on a day that is off already (%s)', async (lang, said) => {
    const leave = ['--leave', '2021-09-19', '--leave', '2021-09-21']
    const { stderr } = await mustRun([...NINE, ...leave], { home: story.home, lang })
    expect(stderr).toContain(said)
  })

  it('writes no block on a busy day', async () => {
    const busy = ['--busy', '2021-09-19', '--busy', '2021-09-25']
    const plan = await runJson<PlanJson>([...NINE, ...busy], { home: story.home })
    const days = new Set(plan.blocks.map(({ day }) => day))
    expect([...days].filter((day) => ['2021-09-19', '2021-09-25'].includes(day))).toEqual([])
  })

  it('explains every constant when asked', async () => {
    const { stdout } = await mustRun([...NINE, '--explain'], { home: story.home })
    expect(stdout).toContain('priorRatio')
    expect(stdout).toContain(
      '- real hours for an estimated one, before your own count: 1.4 priorRatio',
    )
    expect(stdout).not.toMatch(/[{[]"/)
    const names = Object.keys({ ...MODEL, ...SEARCH })
    expect(names.filter((name) => !stdout.includes(name))).toEqual([])
  })

  it('tells the score of a timetable, also of one that is made anew', async () => {
    const home = copyOf(story.home)
    const score = 'Score of the timetable: 0 rules broken, '
    expect((await mustRun([...NINE, '--yes', '--explain'], { home })).stdout).toContain(score)
    const anew = ['plan', '--replan', '--busy', '2021-09-25', '--explain']
    const { stdout } = await mustRun([...anew, '--yes'], { home })
    expect(stdout).toContain(score)
    expect(stdout).toContain('priorRatio')
    expect((await documentOf(home)).plans.at(-1)?.score).toMatchObject({ hard: 0 })
    expect((await mustRun(['plan', 'show', '--explain'], { home })).stdout).toContain(score)
  })

  it('says when and how a block begins where a day is looked at, in Markdown and in JSON', async () => {
    const [home, folder] = [copyOf(story.home), makeFolder()]
    const options = { home, cwd: folder, today: '2021-09-18' }
    await mustRun([...NINE, '--yes'], { home })
    const count = (text: string) => text.split('I sit down').length - 1
    const line = 'When it is 10:40, I sit down and work on Test code.'
    const day = await mustRun(['plan', 'show', '--day', '2021-09-18'], options)
    expect(day.stdout).toContain(line)
    expect(count(day.stdout)).toBe(3)
    await mustRun(['log', 'today', '--done', '1'], options)
    const today = await mustRun([], options)
    expect(today.stdout).toContain(line)
    expect(count(today.stdout)).toBe(1)
    expect(count((await mustRun(['plan', 'show'], options)).stdout)).toBe(0)
    expect(count((await mustRun(['plan', 'show', '--week'], options)).stdout)).toBe(0)
    await mustRun(['plan', 'show', '--markdown', 'plan.md'], options)
    const { blocks } = await runJson<{ blocks: { ifThen: string }[] }>(['plan', 'show'], options)
    expect(blocks[1]?.ifThen).toBe(line)
    expect(count(readFileSync(join(folder, 'plan.md'), 'utf8'))).toBe(blocks.length - 1)
    const korean = await mustRun([], { ...options, lang: 'ko' })
    expect(korean.stdout).toContain('10시 40분이 되면 자리에 앉아 테스트 코드 공부를 시작한다.')
  })

  it('keeps the plan before it, and shows the newest', async () => {
    const home = copyOf(story.home)
    await mustRun([...NINE, '--yes'], { home })
    await mustRun(['plan', '--days', '5', '--from', '2021-10-02', '--yes'], { home })
    expect((await documentOf(home)).plans.map(({ id }) => id)).toEqual(['plan1', 'plan2'])
    expect(await runJson(['plan', 'show'], { home })).toMatchObject({ from: '2021-10-02' })
  })

  it('shows one day, and writes calendar and page to files', async () => {
    const [home, folder] = [copyOf(story.home), makeFolder()]
    const options = { home, cwd: folder }
    await mustRun([...NINE, '--yes', '--ics', 'plan.ics'], options)
    expect(readFileSync(join(folder, 'plan.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
    const day = await mustRun(['plan', 'show', '--day', '2021-09-18'], options)
    expect(day.stdout).toContain('10:00-10:30')
    expect(day.stdout).not.toContain('Sun 19 Sep')
    await mustRun(['plan', 'show', '--markdown', 'plan.md'], options)
    expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toContain('Chuseok')
  })
})

describe('gil plan at a terminal', () => {
  it('saves what is accepted', async () => {
    const home = copyOf(story.home)
    const ran = await runGil(['plan'], {
      home,
      answers: [
        ['--days', '9'],
        ['--yes', 'accept'],
      ],
    })
    expect(ran.exitCode).toBe(0)
    expect((await documentOf(home)).plans).toMatchObject([{ from: '2021-09-18', to: '2021-09-26' }])
  })

  it.each([
    ['ko', /10월 19일\(화\) +평일, 공부 쉬는 날 +공부하지 않음/, '10월 18일(월), 10월 20일(수), '],
    ['en', /Tue 19 Oct +workday, rest from study +no study/, 'Mon 18 Oct, Wed 20 Oct, '],
  ] as const)('a workday without study is not offered as leave (%s)', async (lang, day, note) => {
    const argv = ['plan', '--days', '9', '--from', '2021-10-15']
    const { stdout } = await mustRun(argv, { home: story.home, lang, columns: 120 })
    expect(stdout).toMatch(day)
    expect(stdout).toContain(note)
  })

  it('offers as leave what is ahead, and counts what is too much to name', async () => {
    const home = copyOf(story.home)
    const argv = ['plan', '--days', '30', '--from', '2021-10-01', '--yes']
    expect((await mustRun(argv, { home })).stdout).toMatch(
      /^\d\d days: workdays inside the window/m,
    )
    const { stdout } = await mustRun(['plan', 'show'], { home, today: '2021-10-27' })
    expect(stdout).toMatch(/^Wed 27 Oct, Thu 28 Oct, Fri 29 Oct: workdays inside the window/m)
  })

  it.each([
    [
      'en',
      'Experience shaping a design with TDD (not open any more)',
      'The plan ended on Sun 26 Sep',
    ],
    [
      'ko',
      'Experience shaping a design with TDD (이제 열려 있지 않음)',
      '계획은 9월 26일(일)에 끝났어요',
    ],
  ] as const)(
    'says which of its reasons ended, and that it is over (%s)',
    async (lang, ended, over) => {
      const home = copyOf(story.home)
      await mustRun([...NINE, '--yes'], { home })
      const show = async (today = '2021-09-20') => {
        const { stdout, stderr } = await mustRun(['plan', 'show'], { home, lang, today })
        return { stdout: stdout.replace(/\s+/g, ' '), stderr }
      }
      expect((await show()).stdout).not.toContain('gil plan --replan')
      await mustRun(['postings', 'status', 'hankki', 'closed'], { home })
      expect((await show()).stdout).toContain(ended)
      expect((await show()).stdout).toContain('gil plan --replan')
      expect((await show()).stderr).toBe('')
      const late = await show('2021-09-27')
      expect(late.stderr).toContain(over)
      expect(late.stdout).not.toContain('gil plan --replan')
    },
  )

  it('makes it anew for each change, and saves the last', async () => {
    const home = copyOf(story.home)
    await mustRun(['holidays', 'remove', '2021-09-23', '2021-09-24', '--yes'], { home })
    const ran = await runGil(NINE, {
      home,
      answers: [
        ['--yes', 'without'],
        ['--without', 'tdd'],
        ['--yes', 'family'],
        ['--family', 'go back'],
        ['--yes', 'without'],
        ['--without', 'go back'],
        ['--yes', 'busy'],
        ['--busy', '2021-09-20'],
        ['--yes', 'take Fri 24 Sep as leave'],
        ['--yes', 'accept'],
      ],
    })
    expect(ran.exitCode).toBe(0)
    const [plan] = (await documentOf(home)).plans
    expect(plan?.steps.map(({ skill }) => skill)).not.toContain('tdd')
    const kinds = new Map(
      plan?.days.map(({ day, kind, freeMinutes }) => [day, [kind, freeMinutes]]),
    )
    expect(kinds.get('2021-09-24')).toEqual(['leave', 240])
    expect(kinds.get('2021-09-20')?.[1]).toBe(0)
  })

  it('saves nothing that is dropped', async () => {
    const home = copyOf(story.home)
    const ran = await runGil(NINE, { home, answers: [['--yes', 'drop']] })
    expect(ran).toMatchObject({ exitCode: 0 })
    expect(ran.stderr).toContain('Not saved.')
    expect(fileOf(home)).toBe(fileOf(story.home))
  })

  it('asks before the saved plan is dropped', async () => {
    const home = copyOf(story.home)
    await mustRun([...NINE, '--yes'], { home })
    await runGil(['plan', 'drop'], { home, answers: [['--yes', false]] })
    expect((await documentOf(home)).plans[0]).not.toHaveProperty('dropped')
    await runGil(['plan', 'drop'], { home, answers: [['--yes', true]] })
    expect((await documentOf(home)).plans[0]).toHaveProperty('dropped', '2021-09-17')
  })
})
