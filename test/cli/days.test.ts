import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadMessages } from '../../src/messages/messages.ts'
import { line, posting } from '../core/gap/build.ts'
import { documentOf, homeWith, makeFolder, makeHome, mustRun, runGil, runJson } from './harness.ts'

interface PitstopJson {
  readonly windows: readonly {
    readonly from: string
    readonly to: string
    readonly days: number
    readonly leave: readonly string[]
    readonly holidays: readonly { readonly day: string; readonly name: string }[]
  }[]
}

const COMPANY = ['holidays', 'add', '2021-09-23', '2021-09-24', '--name', '회사 휴무']

describe.each([
  [
    'ko',
    '추가했어요: 9월 23일(목), 9월 24일(금)',
    '추석',
    '지웠어요: 9월 24일(금)',
    '내가 넣은 날이 아니에요',
  ],
  [
    'en',
    'Added: Thu 23 Sep, Fri 24 Sep.',
    'Chuseok',
    'Removed: Fri 24 Sep.',
    'Not among your own days',
  ],
] as const)('gil holidays (%s)', (lang, added, festival, removed, not) => {
  it('adds, lists and removes days of your own', async () => {
    const options = { home: makeHome(), lang }
    expect((await mustRun(COMPANY, options)).stdout).toContain(added)
    const { stdout } = await mustRun(['holidays'], options)
    expect(stdout).toContain(festival)
    expect(stdout).toContain('회사 휴무')
    const gone = await mustRun(['holidays', 'remove', '2021-09-24', '2021-10-01', '--yes'], options)
    expect(gone.stdout).toContain(removed)
    expect(gone.stderr).toContain(not)
    expect((await documentOf(options.home)).days).toEqual([
      { day: '2021-09-23', kind: 'company', name: '회사 휴무' },
    ])
  })
})

describe.each([
  [
    'ko',
    '259일 전',
    'gil이 아는 공휴일은 2015~2035년이에요.',
    '2051년의 쉬는 날은 알지 못해요.',
    '이미 쉬는 날이라 연차로 넣지 않았어요: 9월 21일(화) 추석, 9월 25일(토) 주말',
  ],
  [
    'en',
    '259 days ago',
    'gil knows the public holidays of 2015 to 2035;',
    'No day off of 2051 is known.',
    'Off already, so not made leave: Tue 21 Sep Chuseok, Sat 25 Sep weekend.',
  ],
] as const)('days off (%s)', (lang, ago, years, noneIn, off) => {
  it('tells how long ago a day was', async () => {
    const { stdout } = await mustRun(['holidays', '--year', '2021'], { lang, columns: 120 })
    expect(stdout).toContain(ago)
    expect(stdout).not.toContain('-2')
  })

  it('says which years it knows where a plan or a stretch reaches beyond them', async () => {
    const postings = [posting('p', [line('r1', 'java')])]
    const home = await homeWith({ postings })
    const noted = async (today: string, ...argv: string[]) =>
      (await mustRun(argv, { home, lang, today })).stderr.includes(years)
    for (const argv of [['pitstop'], ['pitstop', '--spend', '2']]) {
      expect(await noted('2035-01-01', ...argv)).toBe(false)
      expect(await noted('2035-01-02', ...argv)).toBe(true)
    }
    const nine = ['plan', '--days', '9', '--from']
    expect(await noted('2035-12-01', ...nine, '2035-12-23')).toBe(false)
    expect(await noted('2035-12-01', ...nine, '2035-12-24')).toBe(true)
  })

  it('says which years it knows where it is asked for another', async () => {
    const { stdout, stderr } = await mustRun(['holidays', '--year', '2051'], { lang })
    expect(stdout).toBe(`${noneIn}\n`)
    expect(stderr).toContain(years)
    expect((await mustRun(['holidays', '--year', '2035'], { lang })).stderr).toBe('')
  })

  it('spends no leave on a day that is off already', async () => {
    const home = makeHome()
    const argv = ['holidays', 'add', '2021-09-21', '2021-09-24..2021-09-25', '--kind', 'leave']
    expect((await mustRun(argv, { home, lang, columns: 120 })).stderr).toContain(off)
    expect((await documentOf(home)).days).toEqual([{ day: '2021-09-24', kind: 'leave' }])
    const unchanged = { lang, home: makeHome() }
    await mustRun(['holidays', 'add', '2021-09-21', '--kind', 'leave'], unchanged)
    expect((await documentOf(unchanged.home)).days).toEqual([])
  })
})

describe('days that are off already', () => {
  it('take leave where the user works on them, and are no company days of a range', async () => {
    const home = makeHome()
    await mustRun(['holidays', 'add', '2021-09-21', '--kind', 'workday'], { home })
    await mustRun(['holidays', 'add', '2021-09-21', '--kind', 'leave'], { home })
    await mustRun(['holidays', 'add', '9/24~9/27', '2021-10-02'], { home })
    expect((await documentOf(home)).days.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2021-09-21 leave',
      '2021-09-24 company',
      '2021-09-27 company',
      '2021-10-02 company',
    ])
    await mustRun(['holidays', 'remove', '2021-09-21..2021-10-02', '--yes'], { home })
    expect((await documentOf(home)).days).toEqual([])
  })
})

describe('a family day', () => {
  const FAMILY = ['holidays', 'add', '2021-09-20', '2021-09-23', '--kind', 'family']

  it('stands beside what the day is, in lists and strips, and goes alone', async () => {
    const options = { home: makeHome() }
    await mustRun(COMPANY, options)
    await mustRun([...FAMILY, '--name', 'with the parents'], options)
    await mustRun([...FAMILY, '--name', 'with the parents'], options)
    expect((await documentOf(options.home)).days.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2021-09-20 family',
      '2021-09-23 company',
      '2021-09-23 family',
      '2021-09-24 company',
    ])
    const { days } = await runJson<{ days: { day: string }[] }>(['holidays'], options)
    expect(days.find(({ day }) => day === '2021-09-20')).toMatchObject({
      kind: 'holiday',
      family: true,
      own: true,
      name: 'Day before Chuseok, with the parents',
    })
    const strip = await mustRun(['pitstop'], options)
    expect(strip.stdout).toMatch(/== +== +#f +## +## +Cf +CC/)
    expect(strip.stdout).toContain('#f family day')
    await mustRun(['holidays', 'remove', '2021-09-23', '--kind', 'family', '--yes'], options)
    expect((await documentOf(options.home)).days).toHaveLength(3)
    await mustRun(['holidays', 'remove', '2021-09-23', '--yes'], options)
    expect((await documentOf(options.home)).days).toHaveLength(2)
  })

  it('is told in Korean', async () => {
    const options = { home: makeHome(), lang: 'ko' as const }
    await mustRun(FAMILY, options)
    expect((await mustRun(['holidays'], options)).stdout).toContain('공휴일, 가족의 날')
    expect((await mustRun(['pitstop'], options)).stdout).toContain('#f 가족의 날')
  })
})

describe('gil holidays', () => {
  it('counts 1 May before 2026 where the profile says so', async () => {
    const options = { home: makeHome() }
    const mayDay = async () => {
      const { days } = await runJson<{ days: { day: string }[] }>(
        ['holidays', '--year', '2025'],
        options,
      )
      return days.some(({ day }) => day === '2025-05-01')
    }
    expect(await mayDay()).toBe(false)
    await mustRun(['init', '--workers-day', 'yes'], options)
    expect(await mayDay()).toBe(true)
    expect((await mustRun(['init', '--workers-day', 'no'], options)).stdout).toContain('1 May')
    expect(await mayDay()).toBe(false)
  })

  it('names the holidays of a year, and which ones are only calculated', async () => {
    const { days } = await runJson<{ days: { day: string; name: string; kind: string }[] }>([
      'holidays',
      '--year',
      '2021',
    ])
    expect(days.filter(({ day }) => day.startsWith('2021-09'))).toEqual([
      expect.objectContaining({ day: '2021-09-20', kind: 'holiday', name: 'Day before Chuseok' }),
      expect.objectContaining({ day: '2021-09-21', name: 'Chuseok' }),
      expect.objectContaining({ day: '2021-09-22', name: 'Day after Chuseok' }),
    ])
  })

  it('of a day that was added twice the later counts', async () => {
    const home = makeHome()
    await mustRun(COMPANY, { home })
    await mustRun(['holidays', 'add', '2021-09-23', '9/23', '--kind', 'leave'], { home })
    expect((await documentOf(home)).days).toMatchObject([{ kind: 'leave' }, { kind: 'company' }])
  })

  it('says so where gil ships no holidays for a country', async () => {
    const ran = await mustRun(['holidays', '--country', 'de'])
    expect(ran.stderr).toContain('gil ships no public holidays for DE')
    expect(ran.stdout).toContain('No day off ahead.')
  })

  it('imports days off from a calendar', async () => {
    const [home, folder] = [makeHome(), makeFolder()]
    const event =
      'BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20210901T000000Z\r\nDTSTART;VALUE=DATE:20211224\r\nSUMMARY:Christmas Eve\r\nEND:VEVENT\r\n'
    writeFileSync(
      join(folder, 'off.ics'),
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n${event}END:VCALENDAR\r\n`,
    )
    await mustRun(['holidays', 'import', 'off.ics'], { home, cwd: folder })
    expect((await documentOf(home)).days).toEqual([
      { day: '2021-12-24', kind: 'company', name: 'Christmas Eve' },
    ])
  })
})

describe.each([
  [
    'ko',
    '9일  9월 18일(토) ~ 9월 26일(일)  내일',
    '연차 없이',
    '계획 세우기: gil plan --days 9 --from 2021-09-18',
  ],
  [
    'en',
    '9 days  Sat 18 Sep to Sun 26 Sep  tomorrow',
    'no leave',
    'Plan it: gil plan --days 9 --from 2021-09-18',
  ],
] as const)('gil pitstop (%s)', (lang, best, leave, how) => {
  it('finds the nine days of Chuseok', async () => {
    const home = makeHome()
    await mustRun(COMPANY, { home })
    const { stdout } = await mustRun(['pitstop'], { home, lang })
    expect(stdout.split('\n')[0]).toBe(best)
    expect(stdout.split('\n')[1]).toContain(leave)
    expect(stdout).toContain(how)
  })
})

describe('gil pitstop', () => {
  it('says which days of leave buy a stretch', async () => {
    const { windows } = await runJson<PitstopJson>(['pitstop', '--leave', '2'])
    expect(windows[0]).toMatchObject({
      from: '2021-09-18',
      to: '2021-09-26',
      days: 9,
      leave: ['2021-09-23', '2021-09-24'],
    })
    expect(windows[0]?.holidays.map(({ name }) => name)).toEqual([
      'Day before Chuseok',
      'Chuseok',
      'Day after Chuseok',
    ])
  })

  it('says how to plan it, the days of leave with it', async () => {
    const { stdout } = await mustRun(['pitstop', '--leave', '2'], { columns: 120 })
    expect(stdout).toContain(
      'gil plan --days 9 --from 2021-09-18 --leave 2021-09-23 --leave 2021-09-24',
    )
  })

  it.each([
    ['ko', '닷새 이상 이어 쉬는 때', '사흘 이상'],
    ['en', 'of five days and more', 'three days off or more'],
  ] as const)('counts from five days on, and from three (%s)', async (lang, spent, none) => {
    expect((await mustRun(['pitstop', '--spend', '4'], { lang })).stdout).toContain(spent)
    expect((await loadMessages(lang)).holiday.noStretch).toContain(none)
  })

  it('spends the leave of a year', async () => {
    const spent = await runJson<{ leave: string[]; windows: object[] }>(['pitstop', '--spend', '4'])
    expect(spent.leave.length).toBeLessThanOrEqual(4)
    expect(spent.windows.length).toBeGreaterThan(0)
  })

  it('shows ten, and all when asked', async () => {
    const short = await mustRun(['pitstop', '--leave', '2'])
    const all = await mustRun(['pitstop', '--leave', '2', '--all'])
    const stretches = (text: string) => text.match(/^\d+ days {2}/gm)?.length
    expect(stretches(short.stdout)).toBe(10)
    expect(short.stdout).toContain('more: gil pitstop --all')
    expect(stretches(all.stdout)).toBeGreaterThan(10)
  })
})

describe('gil demo', () => {
  it.each(['ko', 'en'] as const)(
    'tells the whole story and leaves nothing behind (%s)',
    async (lang) => {
      const home = makeHome()
      const ran = await runGil(['demo'], { home, lang })
      expect(ran.exitCode).toBe(0)
      expect(ran.stdout).toContain('$ gil add-posting posting.txt')
      expect(ran.stdout).toContain('$ gil plan --days 9 --yes')
      expect(ran.stdout).toContain('5/7')
      expect((await runGil(['postings'], { home })).stdout).toContain('No postings yet')
    },
  )
})
