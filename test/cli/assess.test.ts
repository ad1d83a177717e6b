import { describe, expect, it } from 'vitest'
import { CTRL_C, documentOf, fileOf, makeHome, mustRun, runGil, runJson } from './harness.ts'

const AD = `자격요건
- Java 경험
- JPA 경험

우대사항
- Java를 운영해 보신 분
- 기록을 좋아하시는 분
`

/** A home in which a posting asks for Java, JPA and a liking for writing. */
async function asked(): Promise<string> {
  const home = makeHome()
  const argv = [
    'add-posting',
    '-',
    '--company',
    '바람',
    '--title',
    '서버',
    '--id',
    'baram',
    '--yes',
  ]
  await mustRun(argv, { home, stdin: AD })
  return home
}

const answersOf = async (home: string) =>
  (await documentOf(home)).assessments.map(({ skill, line, level }) => [skill ?? line, level])

describe.each([
  ['ko', '자바: 2단계, 연습해 봤다', '할 일 a1: 사이드 프로젝트로 제안하기'],
  ['en', 'Java: level 2, practised it', 'Action a1: 사이드 프로젝트로 제안하기'],
] as const)('gil assess (%s)', (lang, said, action) => {
  it('says what it saved, and the action that came of it', async () => {
    const home = await asked()
    const flags = [
      '--level',
      '2',
      '--source',
      'work',
      '--evidence',
      'DDaJa',
      '--link',
      'https://example.com',
      '--route',
      'work',
      '--note',
      '사이드 프로젝트로 제안하기',
    ]
    const ran = await mustRun(['assess', '자바', ...flags], { home, lang })
    expect(ran.stdout).toContain(said)
    expect(ran.stdout).toContain(action)
    expect(await documentOf(home)).toMatchObject({
      assessments: [
        {
          skill: 'java',
          level: 2,
          day: '2021-09-17',
          evidence: [{ source: 'work', text: 'DDaJa', link: 'https://example.com' }],
          route: 'work',
        },
      ],
      actions: [{ id: 'a1', kind: 'propose', about: 'java' }],
    })
  })
})

describe('gil assess', () => {
  it('asks for proof of a level of 3, and lists what is left', async () => {
    const home = await asked()
    const ran = await mustRun(['assess', 'java', '--level', '3'], { home })
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain('gil assess java --level 3 --evidence ...')
    const { stdout } = await mustRun(['assess'], { home })
    expect(stdout).toContain('2 not assessed yet')
    expect(stdout).toContain('jpa, asked in 1 line')
    expect(stdout).toContain('baram#p2')
  })

  it('keeps every answer of a day long ago, the newest counts', async () => {
    const home = await asked()
    await mustRun(['assess', 'java', '--level', '4'], { home })
    await mustRun(['assess', 'java', '--level', '2', '--day', '2020-01-31'], { home })
    const { history } = await runJson<{ history: { level: number; day: string }[] }>(
      ['skills', 'java'],
      { home },
    )
    expect(history.map(({ level, day }) => [day, level])).toEqual([
      ['2020-01-31', 2],
      ['2021-09-17', 4],
    ])
  })

  it('answers a line as it stands', async () => {
    const home = await asked()
    await mustRun(
      ['assess', 'baram#p2', '--level', '3', '--source', 'study', '--evidence', 'a blog'],
      { home },
    )
    expect(await answersOf(home)).toEqual([['baram#p2', 3]])
  })

  it('prints the saved answer as JSON', async () => {
    const home = await asked()
    const saved = await runJson(['assess', 'java', '--level', '1'], { home })
    expect(saved).toMatchObject({ schema: 'gil.assessment/1', id: 's1', skill: 'java', level: 1 })
  })
})

describe('gil assess at a terminal', () => {
  it('walks from the most wanted on, stops midway, and goes on from there', async () => {
    const home = await asked()
    const first = await runGil(['assess'], {
      home,
      answers: [
        ['--level', 3],
        ['--evidence', 'order platform'],
        ['--source', 'work'],
        ['--route', 'ask'],
        ['--note', 'ask the operators'],
        ['--level', 'stop'],
      ],
    })
    expect(first.exitCode).toBe(0)
    expect(first.asked[0]).toBe('Java: where are you?')
    expect(first.stderr).toContain('1 answer saved. `gil assess` goes on from here.')
    expect(await answersOf(home)).toEqual([['java', 3]])
    const second = await runGil(['assess'], {
      home,
      answers: [
        ['--level', 'later'],
        ['--level', 0],
        ['--route', 'unknown'],
        ['--note', ''],
      ],
    })
    expect(second.exitCode).toBe(0)
    expect(second.asked[0]).toBe('JPA: where are you?')
    expect(second.asked[1]).toBe('"기록을 좋아하시는 분": do you fill this?')
    expect(second.stderr).toContain('baram, Preferred')
    expect(second.stderr).not.toContain('기록을 좋아하시는 분')
    expect(second.stdout).toContain('"기록을 좋아하시는 분": not yet.')
    expect(second.stderr).toContain('1 answer saved. `gil assess` goes on from here.')
    expect(await answersOf(home)).toEqual([
      ['java', 3],
      ['baram#p2', 0],
    ])
    const third = await runGil(['assess', 'baram'], {
      home,
      answers: [
        ['--level', 4],
        ['--evidence', ''],
      ],
    })
    expect(third.exitCode).toBe(0)
    expect(third.stderr).toContain('1 answer saved. Next: gil gap-report baram')
    const done = await runGil(['assess'], { home, answers: [] })
    expect(done.stdout).toContain('Everything that your postings ask is assessed.')
  })

  it('goes back from the source and from the route to the level', async () => {
    const home = await asked()
    const { exitCode } = await runGil(['assess', 'java'], {
      home,
      answers: [
        ['--level', 4],
        ['--evidence', 'x'],
        ['--source', null],
        ['--level', 0],
        ['--route', null],
        ['--level', 1],
        ['--evidence', ''],
        ['--route', 'ask'],
        ['--note', ''],
      ],
    })
    expect(exitCode).toBe(0)
    expect(await answersOf(home)).toEqual([['java', 1]])
  })

  it('keeps what was answered before Ctrl-C', async () => {
    const home = await asked()
    const answers = [
      ['--level', 0],
      ['--route', 'study'],
      ['--note', ''],
      ['--level', CTRL_C],
    ] as const
    expect(await runGil(['assess'], { home, answers })).toMatchObject({ exitCode: 130 })
    expect(await answersOf(home)).toEqual([['java', 0]])
  })

  it('asks again for everything of a posting', async () => {
    const home = await asked()
    await mustRun(['assess', 'java', '--level', '2'], { home })
    const ran = await runGil(['assess', 'baram', '--again'], {
      home,
      answers: [
        ['--level', 3],
        ['--evidence', ''],
        ['--level', 'later'],
        ['--level', 'stop'],
      ],
    })
    expect(ran.exitCode).toBe(0)
    expect(ran.stderr.trimEnd()).toMatch(/\n1 answer saved\.$/)
    expect(await answersOf(home)).toEqual([
      ['java', 2],
      ['java', 3],
    ])
  })

  it.each([
    [
      ['--evidence', 'x', '--note', 'y'],
      ['--level', '--source', '--route'],
    ],
    [['--evidence', 'x', '--source', 'work', '--route', 'ask', '--note', 'y'], ['--level']],
    [
      ['--evidence', '', '--note', ''],
      ['--level', '--route'],
    ],
    [
      ['--source', 'work', '--route', 'ask'],
      ['--level', '--evidence', '--note'],
    ],
  ])('keeps %j and asks only for %j', async (flags, asked) => {
    const home = makeHome()
    const said = {
      '--level': 2,
      '--evidence': 'x',
      '--source': 'work',
      '--route': 'ask',
      '--note': 'y',
    }
    const answers = Object.entries(said).filter(([flag]) => asked.includes(flag))
    const ran = await runGil(['assess', 'redis', ...flags], { home, answers })
    expect([ran.exitCode, ran.asked.length]).toEqual([0, asked.length])
    const isSaid = !flags.includes('')
    expect((await documentOf(home)).assessments).toEqual([
      {
        ...{ id: 's1', skill: 'redis', day: '2021-09-17', level: 2, route: 'ask' },
        ...(isSaid && { evidence: [{ day: '2021-09-17', source: 'work', text: 'x' }], note: 'y' }),
      },
    ])
  })

  it('asks for one skill, and may be put off', async () => {
    const home = await asked()
    const before = fileOf(home)
    expect(
      await runGil(['assess', 'tdd'], { home, answers: [['--level', 'later']] }),
    ).toMatchObject({ exitCode: 0 })
    expect(fileOf(home)).toBe(before)
  })
})
