import { describe, expect, it } from 'vitest'
import { documentOf, fileOf, makeHome, mustRun, runGil } from './harness.ts'

describe.each([
  ['ko', '개발자로 일하기 시작    2018년 3월', '저장했어요.'],
  ['en', 'developer since                   March 2018', 'Saved.'],
] as const)('gil init (%s)', (lang, since, saved) => {
  it('takes the profile by flags, and shows it', async () => {
    const home = makeHome()
    const flags = [
      '--since',
      '2018-03',
      '--since',
      'java=2019-01',
      '--workday',
      '21:00-22:00',
      '--day-off',
      '9:00~12:00, 13:00-14:30',
      '--rest',
      'sun,Wednesday',
      '--peak',
      '9:00-11:00',
      '--country',
      'us',
    ]
    const ran = await mustRun(['init', ...flags], { home, lang })
    expect(ran.stdout).toContain(since)
    expect(ran.stderr).toContain(saved)
    expect((await documentOf(home)).profile).toMatchObject({
      country: 'US',
      since: '2018-03',
      sinceBySkill: { java: '2019-01' },
      hours: {
        workday: [{ start: '21:00', end: '22:00' }],
        dayOff: [
          { start: '09:00', end: '12:00' },
          { start: '13:00', end: '14:30' },
        ],
      },
      restWeekdays: [0, 3],
      peak: { start: '09:00', end: '11:00' },
    })
    const shown = await mustRun(['init'], { home, lang })
    expect(shown.stdout).toContain(since)
    expect(shown.stderr).toBe('')
  })
})

describe('gil init', () => {
  it('changes only what is given, the last word of it', async () => {
    const home = makeHome()
    const since = ['--since', '2019-05', '--since', '2018-03']
    await mustRun(['init', ...since, '--workday', '20:00-21:00'], { home })
    await mustRun(['init', '--day-off', ''], { home })
    expect((await documentOf(home)).profile).toEqual({
      since: '2018-03',
      hours: { workday: [{ start: '20:00', end: '21:00' }], dayOff: [] },
    })
  })

  it('takes hours of holidays, rest days and family days', async () => {
    const home = makeHome()
    const days = ['--holiday', '14:00-16:00', '--rest-day', '', '--family-day', '21:30-22:00']
    const { stdout } = await mustRun(['init', ...days, '--most-hours', '6'], { home })
    expect((await documentOf(home)).profile.dailyCapMinutes).toBe(360)
    expect(stdout).toMatch(/most study a day +6 h/)
    expect((await documentOf(home)).profile.hours).toMatchObject({
      holiday: [{ start: '14:00', end: '16:00' }],
      rest: [],
      family: [{ start: '21:30', end: '22:00' }],
    })
    expect(stdout).toMatch(/free on a family day +21:30-22:00/)
    expect(stdout).toMatch(/free on a day of rest from study +no hours/)
  })

  it('asks at a terminal, everything with a default', async () => {
    const home = makeHome()
    const ran = await runGil(['init'], {
      home,
      answers: [
        ['--lang', 'ko'],
        ['--since', '2018-03'],
        ['--workday', '20:00-21:30'],
        ['--day-off', ''],
      ],
    })
    expect(ran.exitCode).toBe(0)
    expect((await documentOf(home)).profile).toEqual({
      lang: 'ko',
      since: '2018-03',
      hours: { workday: [{ start: '20:00', end: '21:30' }], dayOff: [] },
    })
  })

  it.each([
    ['--since', '2018-3', '"2018-3" is not a month.'],
    ['--workday', '8-9', '"8-9" is not a time.'],
  ])('refuses an answer that it could not keep: %s %s', async (flag, answer, refusal) => {
    const before = [
      ['--lang', 'en'],
      ['--since', '2018-03'],
      ['--workday', ''],
    ] as const
    const answers = [
      ...before.slice(
        0,
        before.findIndex(([name]) => name === flag),
      ),
      [flag, answer] as const,
    ]
    await expect(runGil(['init'], { home: makeHome(), answers })).rejects.toThrow(refusal)
  })

  it('keeps the language that the user chose, for every later command', async () => {
    const home = makeHome()
    await mustRun(['init', '--lang', 'ko'], { home })
    const unset = { home, env: { GIL_LANG: '' } }
    expect((await mustRun(['postings'], unset)).stdout).toContain('아직 공고가 없어요')
    expect((await mustRun(['postings', '--lang', 'en'], unset)).stdout).toContain('No postings yet')
    expect((await mustRun(['postings'], { ...unset, home: makeHome() })).stdout).toContain(
      'No postings yet',
    )
    const korean = { home: makeHome(), env: { GIL_LANG: '', LANG: 'ko_KR.UTF-8' } }
    expect((await mustRun(['postings'], korean)).stdout).toContain('아직 공고가 없어요')
  })

  it('shows the profile and saves nothing without flags and without a terminal', async () => {
    const home = makeHome()
    expect((await mustRun(['init'], { home })).stdout).toContain('not said')
    expect(fileOf(home)).toBe('ENOENT')
  })
})

it('gil init --json only reads, in whatever language it is asked', async () => {
  const home = makeHome()
  const read = ['--lang', 'ko', '--country', 'US', 'init', '--json']
  const { lang, since, country } = JSON.parse((await mustRun(read, { home })).stdout)
  expect({ lang, since, country }).toEqual({ lang: null, since: null, country: 'US' })
  expect((await mustRun(['history'], { home })).stdout).toContain('No command has saved anything')
})
