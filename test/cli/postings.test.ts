import { describe, expect, it } from 'vitest'
import { loadMessages } from '../../src/messages/messages.ts'
import { posting } from '../core/gap/build.ts'
import { documentOf, homeWith, makeHome, mustRun, runGil, runJson } from './harness.ts'

const add = async (home: string, id: string, ...flags: string[]) =>
  mustRun(
    ['add-posting', '-', '--company', id, '--title', 'Server', '--id', id, ...flags, '--yes'],
    {
      home,
      stdin: `자격요건\n- Java 경험 ${id}\n- Go 경험\n\n우대사항\n- Redis 경험 ${id}\n`,
    },
  )

async function three(): Promise<string> {
  const home = makeHome()
  await add(home, 'baram', '--closes', '2021-10-30')
  await add(
    home,
    'haneul',
    '--opens',
    '2021-09-20',
    '--closes',
    '2021-10-01',
    '--tests',
    '2021-09-25',
  )
  await add(home, 'mulgyeol', '--status', 'rejected')
  return home
}

const linesOf = async (home: string) =>
  (await documentOf(home)).postings[0]?.qualifications.map(
    ({ id, kind, target, quote }) => `${id} ${kind} ${target} ${quote}`,
  )

describe.each([
  ['ko', '관심', '코딩 테스트 9월 25일(토), 8일 뒤', '1건 더 있어요'],
  ['en', 'interested', 'opens Mon 20 Sep, in 3 days', 'One more is rejected or closed'],
] as const)('gil postings (%s)', (lang, status, next, hidden) => {
  it('lists the open ones, what comes next first', async () => {
    const home = await three()
    const { stdout } = await mustRun(['postings'], { home, lang, columns: 120 })
    expect(stdout.indexOf('haneul')).toBeLessThan(stdout.indexOf('baram'))
    expect(stdout).toContain(status)
    expect(stdout).toContain(lang === 'en' ? next : '접수 시작 9월 20일(월), 3일 뒤')
    expect(stdout).toContain(hidden)
    expect(stdout).not.toContain('mulgyeol')
    expect((await mustRun(['postings', '--all'], { home, lang })).stdout).toContain('mulgyeol')
  })

  it('lists ended ones apart, the latest first, whatever else has no room with what became of them', async () => {
    const ended = (id: string, status: 'closed' | 'rejected', added: string) =>
      posting(`${id}-${'long-'.repeat(11)}id`, [], { status, added, closes: '2021-08-01' })
    const home = await homeWith({
      postings: [
        ended('a', 'closed', '2021-01-01'),
        ended('b', 'rejected', '2021-03-01'),
        posting('new', []),
      ],
    })
    const { stdout } = await mustRun(['postings', '--all'], { home, lang, columns: 80 })
    const { posting: m, words } = await loadMessages(lang)
    const rows = stdout.split('\n').map((row) => row.trim().split(/ {2,}/))
    expect(rows.map((row) => row[0]?.slice(0, 3)).slice(1)).toEqual([
      'new',
      '',
      m.ended.slice(0, 3),
      m.columns.id,
      'b-l',
      'a-l',
      '',
    ])
    expect(rows.flatMap((row) => row.at(-1) ?? [])).toEqual(
      expect.arrayContaining([words.statuses.rejected, words.statuses.closed]),
    )
  })

  it('shows one, named by a part of it', async () => {
    const { stdout } = await mustRun(['postings', 'HAN'], { home: await three(), lang })
    expect(stdout).toContain('haneul - Server')
    expect(stdout).toContain('r1  Java 경험 haneul')
    expect(stdout).toContain('p1  Redis 경험 haneul')
    expect(stdout).toMatch(/sources\/[0-9a-f]{32}\.(?:md|txt)/)
  })
})

describe('gil postings', () => {
  it('changes nothing where nothing is said', async () => {
    const home = await three()
    const before = await documentOf(home)
    const { stdout, stderr } = await mustRun(['postings', 'edit', 'baram'], { home })
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('Nothing was changed')])
    expect(await documentOf(home)).toEqual(before)
  })

  it('lists by the next day that is ahead', async () => {
    const home = await three()
    const nextOn = async (today: string) => {
      const { postings } = await runJson<{
        postings: { id: string; next: { kind: string } | null }[]
      }>(['postings'], { home, today })
      return postings.map(({ id, next }) => `${id} ${next?.kind}`)
    }
    expect(await nextOn('2021-09-17')).toEqual(['haneul opens', 'baram closes'])
    expect(await nextOn('2021-09-25')).toEqual(['haneul tests', 'baram closes'])
    expect(await nextOn('2021-09-26')).toEqual(['haneul closes', 'baram closes'])
    expect(await nextOn('2021-10-02')).toEqual(['baram closes', 'haneul undefined'])
  })

  it.each([
    [
      'ko',
      '접수 시작 9월 10일(금), 지남; 코딩 테스트 9월 25일(토), 8일 뒤; 마감 10월 30일(토), 43일 뒤',
    ],
    ['en', 'opens Fri 10 Sep, over; test Sat 25 Sep, in 8 days; closes Sat 30 Oct, in 43 days'],
  ] as const)('shows every day of one (%s)', async (lang, days) => {
    const home = await three()
    const dates = ['--opens', '2021-09-10', '--tests', '2021-09-25', '--closes', '2021-10-30']
    await mustRun(['postings', 'edit', 'baram', ...dates], { home })
    expect((await mustRun(['postings', 'baram'], { home, lang, columns: 100 })).stdout).toContain(
      `\n${days}\n`,
    )
  })

  it('edit changes facts and lines', async () => {
    const home = await three()
    const facts = [
      '--company',
      '바람',
      '--closes',
      '10/3',
      '--interest',
      '5',
      '--url',
      'https://example.com',
    ]
    const lines = ['--move', 'r2', '--target', 'p1=2', '--drop', 'r1', '--required', 'Kotlin 경험']
    await mustRun(['postings', 'edit', 'baram', ...facts, ...lines], { home })
    expect((await documentOf(home)).postings[0]).toMatchObject({
      id: 'baram',
      company: '바람',
      closes: '2021-10-03',
      interest: 5,
      url: 'https://example.com',
    })
    expect(await linesOf(home)).toEqual([
      'r2 preferred 3 Go 경험',
      'p1 preferred 2 Redis 경험 baram',
      'r1 required 3 Kotlin 경험',
    ])
  })

  it('edit clears what was misread', async () => {
    const home = await three()
    const names = ['opens', 'closes', 'tests', 'interest', 'url', 'employment']
    const said = ['9/20', '10/3', '9/27', '5', 'https://example.com', '정규직']
    const flags = (values: readonly string[]) =>
      names.flatMap((name, at) => [`--${name}`, values[at] ?? ''])
    await mustRun(['postings', 'edit', 'baram', ...flags(said)], { home })
    const posting = async () => Object.keys((await documentOf(home)).postings[0] ?? {})
    expect(await posting()).toEqual(expect.arrayContaining(names))
    await mustRun(['postings', 'edit', 'baram', ...flags([])], { home })
    expect((await posting()).filter((name) => names.includes(name))).toEqual([])
    await mustRun(['undo'], { home })
    expect(await posting()).toEqual(expect.arrayContaining(names))
  })

  it.each([
    ['ko', 'baram을 고쳤어요.', '바뀐 것은 없어요.'],
    ['en', 'Changed baram.', 'Nothing was changed.'],
  ] as const)(
    'edit asks at a terminal what is to be corrected (%s)',
    async (lang, changed, unchanged) => {
      const home = await three()
      const argv = ['postings', 'edit', 'baram']
      const edited = await runGil(argv, {
        home,
        lang,
        answers: [
          ['--yes', 'move'],
          ['--move', 'r2'],
          ['--yes', 'save'],
        ],
      })
      expect(edited.stdout).toContain('Go 경험')
      expect(edited.stdout).toContain(changed)
      expect((await linesOf(home))?.[1]).toBe('r2 preferred 3 Go 경험')
      const steps = async () =>
        (await runJson<{ steps: unknown[] }>(['history'], { home })).steps.length
      const before = await steps()
      for (const answer of ['save', 'cancel']) {
        const ran = await runGil(argv, { home, lang, answers: [['--yes', answer]] })
        expect(ran.stderr).toContain(unchanged)
      }
      expect(await steps()).toBe(before)
    },
  )

  it('edit --skills says what lines ask for, and the answers stay with them', async () => {
    const home = await three()
    await mustRun(['assess', 'baram#r2', '--level', '1'], { home })
    const skills = ['--skills', 'r2=golang | kotlin, redis', '--skills', 'p1=']
    await mustRun(['postings', 'edit', 'baram', ...skills], { home })
    const document = await documentOf(home)
    const [, second, last] = document.postings[0]?.qualifications ?? []
    expect(second).toMatchObject({ id: 'r2', because: [{ reason: 'user' }] })
    expect(second?.skills.map(({ id, mention, group }) => [id, mention, group])).toEqual([
      ['go', 'Go', 0],
      ['kotlin', 'kotlin', 0],
      ['redis', 'redis', 1],
    ])
    expect(last?.skills).toEqual([])
    expect(document.assessments).toMatchObject([{ line: 'baram#r2', level: 1 }])
  })

  it('status says how far it is, and what ended counts no more', async () => {
    const home = await three()
    const ran = await mustRun(['postings', 'status', 'baram', 'applied'], { home })
    expect(ran.stdout).toBe('baram: applied.\n')
    await mustRun(['postings', 'status', 'haneul', 'closed'], { home })
    const { postings } = await runJson<{ postings: { id: string }[] }>(['gap-report'], { home })
    expect(postings.map(({ id }) => id)).toEqual(['baram'])
  })

  it('remove forgets one, after asking', async () => {
    const home = await three()
    const kept = await runGil(['postings', 'remove', 'baram'], {
      home,
      answers: [['--yes', false]],
    })
    expect(kept.stderr).toContain('Nothing was changed.')
    expect(kept.asked).toEqual([expect.stringContaining('and your answers to them')])
    await mustRun(['assess', 'baram#r1', '--level', '1'], { home })
    await mustRun(['assess', 'java', '--level', '2'], { home })
    await runGil(['postings', 'remove', 'baram'], { home, answers: [['--yes', true]] })
    await mustRun(['postings', 'remove', 'haneul', '--yes'], { home })
    const { postings, assessments } = await documentOf(home)
    expect(postings.map(({ id }) => id)).toEqual(['mulgyeol'])
    expect(assessments).toMatchObject([{ skill: 'java' }])
  })

  it('says how to begin where there is none', async () => {
    expect((await mustRun(['postings'])).stdout).toContain('gil add-posting FILE')
  })
})
