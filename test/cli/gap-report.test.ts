import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOf, makeFolder, makeHome, mustRun, runJson } from './harness.ts'
import { makeStoryHome } from './story.ts'

interface GapJson {
  readonly postings: readonly {
    readonly id: string
    readonly required: { readonly met: number; readonly of: number }
    readonly lines: readonly {
      readonly quote: string
      readonly state: string
      readonly because: readonly object[]
    }[]
  }[]
  readonly gaps: readonly {
    readonly skill: string
    readonly opens: number
    readonly hours: number
    readonly because: readonly object[]
  }[]
}

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('en', ([command]) => command === 'gap-report')
})
afterAll(() => story.remove())

describe.each([
  ['ko', '자격요건 5/7, 우대사항 3/8', '사이드 프로젝트', '빈틈을 채울 길', '얼마나 걸릴까?'],
  [
    'en',
    'Required 5/7, Preferred 3/8',
    'side project: DDaJa',
    'How the gaps could be filled',
    'How long would it take?',
  ],
] as const)('gil gap-report (%s)', (lang, counts, proof, ways, howLong) => {
  it('says line by line what is there, from where, and how long the rest would take', async () => {
    const { stdout } = await mustRun(['gap-report'], { home: story.home, lang })
    for (const said of [counts, proof, ways, howLong]) expect(stdout).toContain(said)
    expect(stdout).toMatch(/^✓ 4\/3 /m)
    expect(stdout).toMatch(/^~ 2\/3 /m)
  })
})

describe('gil gap-report', () => {
  it('gives a reason for every line and every gap', async () => {
    const { postings, gaps } = await runJson<GapJson>(['gap-report'], { home: story.home })
    expect(postings[0]?.lines).toHaveLength(15)
    expect(postings[0]?.lines.filter(({ because }) => because.length === 0)).toEqual([])
    expect(gaps.filter(({ because }) => because.length === 0)).toEqual([])
    expect(gaps.find(({ skill }) => skill === 'jpa')).toMatchObject({ opens: 1, hours: 24 })
  })

  it('counts what nobody assessed as unassessed, never as no gap', async () => {
    const home = makeHome()
    const argv = ['add-posting', '-', '--company', 'A', '--title', 'B', '--id', 'ab', '--yes']
    await mustRun(argv, {
      home,
      stdin: 'Requirements\n- Experience with Java\n- You like the sea\n',
    })
    const { postings } = await runJson<GapJson>(['gap-report'], { home })
    expect(postings[0]).toMatchObject({ required: { met: 0, of: 2 } })
    expect(postings[0]?.lines.map(({ state }) => state)).toEqual(['unassessed', 'unassessed'])
    const { stdout } = await mustRun(['gap-report'], { home })
    expect(stdout).toContain('2 not assessed yet; until then they count as none: gil assess')
  })

  it('says every day that is known of a posting, past ones too', async () => {
    const edit = ['postings', 'edit', 'hankki-server', '--opens', '2021-09-10']
    const home = copyOf(story.home)
    await mustRun(edit, { home })
    const { stdout } = await mustRun(['gap-report'], { home })
    expect(stdout.split('\n')[2]).toBe(
      'opens Fri 10 Sep, over; closes Sun 3 Oct, in 16 days; test Sat 16 Oct, in 29',
    )
    const { postings } = await runJson<GapJson>(['gap-report'], { home })
    expect(postings[0]).toMatchObject({
      ...{ opens: '2021-09-10', closes: '2021-10-03', tests: '2021-10-16' },
      next: { kind: 'closes', day: '2021-10-03' },
    })
  })

  it('takes the postings that are named, ended ones too', async () => {
    const home = copyOf(story.home)
    await mustRun(
      [
        'add-posting',
        '-',
        '--company',
        'A',
        '--title',
        'B',
        '--id',
        'ab',
        '--status',
        'closed',
        '--yes',
      ],
      { home, stdin: 'Requirements\n- Experience with Java\n' },
    )
    const idsOf = async (...names: string[]) =>
      (await runJson<GapJson>(['gap-report', ...names], { home })).postings.map(({ id }) => id)
    expect(await idsOf()).toEqual(['hankki-server'])
    expect(await idsOf('ab')).toEqual(['ab'])
    expect(await idsOf('hankki', 'hankki-server')).toEqual(['hankki-server'])
  })

  it('explains the constants, and writes a page', async () => {
    const folder = makeFolder()
    const { stdout } = await mustRun(['gap-report', '--explain'], { home: story.home })
    expect(stdout).toContain('hoursToLevel')
    const { stdout: korean } = await mustRun(['gap-report', '--explain'], {
      home: story.home,
      lang: 'ko',
    })
    expect(korean).toContain('- 줄의 종류에 따른 무게: 자격요건=3, 우대사항=1 kindWeight')
    await mustRun(['gap-report', '--markdown', 'gap.md'], { home: story.home, cwd: folder })
    expect(readFileSync(join(folder, 'gap.md'), 'utf8')).toContain('5/7')
  })

  it.each([
    ['anew by the free hours after a long pause', '2022-01-20', 60, 'With 8.2 h of study a week'],
    ['by the log before that', '2021-10-20', 60, 'At your own pace: 0.2 h a week by the log.'],
    ['never in a lifetime', '2021-09-30', 2, 'That is more than a century at this pace.'],
  ])('says how long it would take: %s', async (_, today, minutes, said) => {
    const home = copyOf(story.home)
    const argv = ['log', '2021-09-17', '--skill', 'tdd', '--minutes', String(minutes)]
    await mustRun(argv, { home })
    const { stdout } = await mustRun(['gap-report'], { home, today })
    expect(stdout.replace(/\s+/g, ' ')).toContain(said)
    expect(stdout).not.toContain('gil init')
  })

  it('asks for free hours where there are none', async () => {
    const home = copyOf(story.home)
    await mustRun(['init', '--workday', '', '--day-off', ''], { home })
    const { stdout } = await mustRun(['gap-report'], { home })
    expect(stdout.replace(/\s+/g, ' ').match(/No free hours are known/g)).toHaveLength(2)
  })

  it('says how to begin where no posting is open', async () => {
    expect((await mustRun(['gap-report'])).stdout).toContain('gil add-posting FILE')
  })
})
