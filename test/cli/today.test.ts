import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessed, line, posting } from '../core/gap/build.ts'
import { copyOf, homeWith, mustRun, runJson } from './harness.ts'
import { makeStoryHome } from './story.ts'

describe('gil today', () => {
  let story: { home: string; remove: () => void }
  beforeAll(async () => {
    story = await makeStoryHome('ko')
  })
  afterAll(() => story.remove())

  it.each([
    ['ko', '9월 18일(토)', '점검', '가장 큰 빈틈', '묻고, 제안하고, 알아볼 일'],
    ['en', 'Sat 18 Sep', 'take stock', 'Biggest gap', 'To ask, propose and find out'],
  ] as const)('shows the day at a glance (%s)', async (lang, day, block, gap, actions) => {
    const { stdout } = await mustRun([], { home: story.home, lang, today: '2021-09-18' })
    for (const said of [day, block, gap, actions]) expect(stdout).toContain(said)
  })

  it.each([
    ['2021-09-17', 'The plan begins on Sat 18 Sep, tomorrow.'],
    ['2021-09-21', 'Nothing is planned today.'],
    ['2021-10-01', 'The plan ended on Sun 26 Sep'],
  ])('says on %s where the plan stands', async (today, said) => {
    expect((await mustRun(['today'], { home: story.home, today })).stdout).toContain(said)
  })

  it('counts the days in a row', async () => {
    const home = copyOf(story.home)
    await mustRun(['log', 'today', '-m', 'x'], { home, today: '2021-09-18' })
    const { stdout } = await mustRun(['today'], { home, today: '2021-09-19' })
    expect(stdout).toContain('2 days in a row')
    expect(stdout).toContain('today is not written down yet')
  })

  it('names what closed before it was applied for, until the user says what became of it', async () => {
    const home = copyOf(story.home)
    const seen = async (today: string, lang: 'ko' | 'en' = 'en') =>
      (await mustRun([], { home, today, lang })).stdout
    expect(await seen('2021-10-03')).not.toContain('Closed meanwhile')
    const told = await seen('2021-10-20')
    expect(told).toMatch(/^Closed meanwhile\nhankki-server +Sun 3 Oct, 17 days ago$/m)
    expect(told).toContain('gil postings status ID closed')
    expect(await seen('2021-10-20', 'ko')).toMatch(
      /^그사이 마감된 공고\nhankki-server +10월 3일\(일\), 17일 전$/m,
    )
    for (const argv of [['postings'], ['gap-report']]) {
      expect((await mustRun(argv, { home, today: '2021-10-20' })).stdout).toContain(
        'closes Sun 3 Oct, over',
      )
    }
    await mustRun(['postings', 'status', 'hankki', 'applied'], { home })
    expect(await seen('2021-10-20')).not.toContain('Closed meanwhile')
  })

  it('lists three of what closed, the latest first', async () => {
    const closes = ['2021-07-01', '2021-09-01', '2021-06-01', '2021-08-01']
    const postings = closes.map((day, index) =>
      posting(`p${index}`, [line('r1', 'java')], { closes: day }),
    )
    const { stdout } = await mustRun([], { home: await homeWith({ postings }), lang: 'en' })
    expect(stdout.match(/^p\d(?= )/gm)).toEqual(['p1', 'p3', 'p0'])
    expect(stdout).toContain('1 more: gil postings')
  })

  it('counts the blocks of days before that nobody spoke of, while the plan runs', async () => {
    const home = copyOf(story.home)
    const missed = async (today: string) =>
      /^.*days? before .*$/m.exec((await mustRun([], { home, today, lang: 'en' })).stdout)?.[0]
    expect(await missed('2021-09-18')).toBeUndefined()
    expect(await missed('2021-09-19')).toMatch(/^3 blocks of the days before are open\./)
    await mustRun(['log', '2021-09-18', '--done', '1', '--skip', '2'], { home })
    expect(await missed('2021-09-19')).toMatch(/^1 block of a day before is open\./)
    expect(await missed('2021-09-27')).toBeUndefined()
    expect(await runJson([], { home, today: '2021-09-19' })).toMatchObject({ missed: 1 })
  })

  it('says that only work can fill the biggest gap, instead of no hours', async () => {
    const home = await homeWith({
      postings: [posting('p', [line('r1', 'java', { target: 4 })])],
      assessments: [assessed('java', 3)],
    })
    const gap = async (lang: 'ko' | 'en') => (await mustRun([], { home, lang })).stdout
    expect(await gap('en')).toContain('Java: opens 1 line, from level 4 on only work can give it')
    expect(await gap('ko')).toContain('자바: 1줄이 열림, 4단계부터는 일에서만 얻을 수 있음')
  })

  it('welcomes who comes for the first time', async () => {
    const { stdout } = await mustRun([])
    expect(stdout).toContain('Welcome.')
    expect(stdout).toContain('gil demo')
  })
})
