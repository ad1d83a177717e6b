import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentOf, fileOf, makeFolder, makeHome, mustRun, runGil } from './harness.ts'

const AD = `서버 개발자
바람상점

자격요건
- Java로 3년 이상 개발해 보신 분
- JPA를 다루어 보신 분

우대사항
- Redis를 사용해 보신 분
- FooBar, Kafka 사용 경험
`
const NAMED = ['--company', '바람상점', '--title', '서버 개발자', '--id', 'baram']

const linesOf = async (home: string) =>
  (await documentOf(home)).postings[0]?.qualifications.map(
    ({ id, kind, quote, target }) => `${id} ${kind} ${target} ${quote}`,
  )

/** A home in which the advertisement is tracked as "baram". */
async function tracked(): Promise<string> {
  const home = makeHome()
  await mustRun(['add-posting', '-', ...NAMED, '--yes'], { home, stdin: AD })
  return home
}

describe.each([
  [
    'ko',
    '요건 4줄을 모두 읽었어요.',
    'baram으로 저장했어요: 자격요건 2줄, 우대사항 2줄.',
    '다음: gil assess baram',
  ],
  ['en', 'All 4 lines', 'Saved as baram: 2 required, 2 preferred.', 'Next: gil assess baram'],
] as const)('gil add-posting (%s)', (lang, read, saved, next) => {
  it('shows what was read, saves it, and says what comes next', async () => {
    const home = makeHome()
    const flags = ['--closes', '2021-09-30', '--tests', '10/16', '--interest', '5', '--yes']
    const ran = await mustRun(['add-posting', '-', ...NAMED, ...flags], { home, lang, stdin: AD })
    expect(ran.stdout).toContain(read)
    expect(ran.stdout).toContain(saved)
    expect(ran.stderr).toContain(next)
    expect((await documentOf(home)).postings).toMatchObject([
      {
        id: 'baram',
        company: '바람상점',
        closes: '2021-09-30',
        tests: '2021-10-16',
        interest: 5,
        status: 'interested',
        added: '2021-09-17',
      },
    ])
  })
})

describe('gil add-posting', () => {
  it('reads lines as required and preferred, with levels and years', async () => {
    const home = await tracked()
    expect(await linesOf(home)).toEqual([
      'r1 required 3 Java로 3년 이상 개발해 보신 분',
      'r2 required 3 JPA를 다루어 보신 분',
      'p1 preferred 3 Redis를 사용해 보신 분',
      'p2 preferred 3 FooBar, Kafka 사용 경험',
    ])
  })

  it('takes an empty flag for what the text says wrongly', async () => {
    const home = makeHome()
    const stdin = `${AD}\n접수 기간: 2021.09.01 ~ 2021.09.30\n`
    const argv = ['add-posting', '-', ...NAMED, '--yes']
    const ran = await mustRun(argv, { home, stdin })
    expect(ran.stdout).toContain('\ncloses Thu 30 Sep, in 13 days\n')
    expect((await documentOf(home)).postings[0]).toHaveProperty('closes', '2021-09-30')
    await mustRun([...argv, '--closes', ''], { home, stdin })
    expect((await documentOf(home)).postings[0]).not.toHaveProperty('closes')
  })

  it('keeps the text as it came', async () => {
    const home = await tracked()
    const { source = '' } = (await documentOf(home)).postings[0] ?? {}
    expect(readFileSync(join(home, 'sources', source), 'utf8')).toBe(AD)
  })

  it.each([
    [
      'EUC-KR',
      Uint8Array.from([
        0xc0, 0xda, 0xb0, 0xdd, 0xbf, 0xe4, 0xb0, 0xc7, 0x0a, 0x2d, 0x20, 0x4a, 0x61, 0x76, 0x61,
        0x20, 0xb0, 0xe6, 0xc7, 0xe8, 0x0a,
      ]),
    ],
    ['UTF-16', Buffer.from('\ufeff자격요건\n- Java 경험\n', 'utf16le')],
    ['UTF-8 with a mark', Buffer.from('\ufeff자격요건\n- Java 경험\n')],
    ['decomposed Hangul', Buffer.from('자격요건\n- Java 경험\n'.normalize('NFD'))],
    ['lines that end in CR LF', Buffer.from('자격요건\r\n- Java 경험\r\n')],
  ])('reads %s', async (_, bytes) => {
    const [home, folder] = [makeHome(), makeFolder()]
    writeFileSync(join(folder, 'ad.txt'), bytes)
    await mustRun(['add-posting', 'ad.txt', ...NAMED, '--yes'], { home, cwd: folder })
    expect(await linesOf(home)).toEqual(['r1 required 3 Java 경험'])
  })

  it('takes a pipe without being told, and further lines by flags', async () => {
    const home = makeHome()
    const flags = ['--required', 'Go 경험', '--preferred', 'Kafka 경험', '--yes']
    await mustRun(['add-posting', ...NAMED, ...flags], { home, stdin: '자격요건\n- Java 경험\n' })
    expect(await linesOf(home)).toEqual([
      'r1 required 3 Java 경험',
      'r2 required 3 Go 경험',
      'p1 preferred 3 Kafka 경험',
    ])
  })

  it('makes a short id from the company and the role, another one for another posting', async () => {
    const home = makeHome()
    for (const [index, title] of ['서버 개발자', '서버 개발자 (시니어)', '프론트엔드'].entries()) {
      const argv = ['add-posting', '-', '--company', 'Baram', '--title', title, '--yes']
      await mustRun(argv, { home, stdin: `자격요건\n- Java 경험 ${index}\n- 일 ${index}\n` })
    }
    expect((await documentOf(home)).postings.map(({ id }) => id)).toEqual([
      'baram-server',
      'baram-server-2',
      'baram-frontend',
    ])
  })

  it('updates a posting whose text changed, and keeps what was answered', async () => {
    const home = await tracked()
    await mustRun(['assess', 'baram#r1', '--level', '2'], { home })
    const newer = AD.replace('- JPA를 다루어 보신 분', '- Kotlin을 다루어 보신 분')
    const ran = await mustRun(['add-posting', '-', ...NAMED.slice(0, 4), '--yes'], {
      home,
      stdin: newer,
    })
    expect(ran.stdout).toContain('Updated baram')
    expect(ran.stdout).toMatch(/No longer in it:\n- r2 JPA를 다루어 보신 분\n$/)
    expect(await linesOf(home)).toEqual([
      'r1 required 3 Java로 3년 이상 개발해 보신 분',
      'r2 required 3 Kotlin을 다루어 보신 분',
      'p1 preferred 3 Redis를 사용해 보신 분',
      'p2 preferred 3 FooBar, Kafka 사용 경험',
    ])
    expect((await documentOf(home)).assessments).toMatchObject([{ line: 'baram#r1', level: 2 }])
  })

  it.each([
    ['ko', 'baram과 줄이 거의 같아', 'r2에 한 답도 줄과 함께 지웠어요 (되돌리려면 gil undo).'],
    ['en', 'Mostly the lines of baram', 'What you answered to r2 went with the lines'],
  ] as const)(
    'says what it took for the same, and which answers are gone (%s)',
    async (lang, same, gone) => {
      const home = await tracked()
      await mustRun(['assess', 'baram#r2', '--level', '2'], { home })
      const stdin = AD.replace('- JPA를 다루어 보신 분', '- Kotlin을 다루어 보신 분')
      const ran = await mustRun(['add-posting', '-', ...NAMED.slice(0, 4), '--yes'], {
        home,
        lang,
        stdin,
      })
      expect(ran.stderr).toContain(same)
      expect(ran.stdout).toContain(gone)
      expect((await documentOf(home)).assessments).toEqual([])
    },
  )

  it.each([
    ['ko', 'baram과 회사와 직무는 같지만 줄이 달라 따로 담아요'],
    ['en', 'baram has the same company and title, but other lines'],
  ] as const)(
    'tracks another team of the same company and title beside the first (%s)',
    async (lang, told) => {
      const home = await tracked()
      const before = await linesOf(home)
      const other = '자격요건\n- Go 경험\n- Redis를 사용해 보신 분\n- Kubernetes 경험\n'
      const argv = ['add-posting', '-', ...NAMED.slice(0, 4), '--yes']
      const ran = await mustRun(argv, { home, lang, stdin: other })
      expect(ran.stderr).toContain(told)
      await mustRun(argv, { home, lang, stdin: other.replace('Kubernetes', 'Kafka') })
      await mustRun([...argv, '--update'], { home, lang, stdin: other })
      expect((await documentOf(home)).postings.map(({ id }) => id)).toEqual([
        'baram',
        '바람상점-server',
      ])
      expect(await linesOf(home)).toEqual(before)
    },
  )

  it('asks at a terminal where some lines are the same, and none where none is', async () => {
    const home = await tracked()
    const argv = ['add-posting', '-', ...NAMED.slice(0, 4)]
    const some = '자격요건\n- Go 경험\n- Redis를 사용해 보신 분\n- Kubernetes 경험\n'
    const asked = await runGil(argv, {
      home,
      stdin: some,
      answers: [
        ['--update', false],
        ['--yes', 'cancel'],
      ],
    })
    expect(asked.asked[0]).toContain('mostly other lines')
    await runGil(argv, { home, stdin: '자격요건\n- Go 경험\n', answers: [['--yes', 'save']] })
    expect((await documentOf(home)).postings).toHaveLength(2)
  })

  it('replaces the posting that --id names where --update says so', async () => {
    const home = await tracked()
    const argv = [
      'add-posting',
      '-',
      '--company',
      'X',
      '--title',
      'Y',
      '--id',
      'baram',
      '--update',
      '--yes',
    ]
    await mustRun(argv, { home, stdin: '자격요건\n- Go 경험\n' })
    const { postings } = await documentOf(home)
    expect(postings.map(({ id, company }) => [id, company])).toEqual([['baram', 'X']])
  })
})

describe('gil add-posting at a terminal', () => {
  it('asks for what the text does not say', async () => {
    const home = makeHome()
    const ran = await runGil(['add-posting', '-'], {
      home,
      stdin: '자격요건\n- Java 경험\n- Go 경험\n',
      answers: [
        ['--company', 'Baram'],
        ['--title', 'Server'],
        ['--yes', 'save'],
      ],
    })
    expect(ran.exitCode).toBe(0)
    expect((await documentOf(home)).postings).toMatchObject([
      { id: 'baram-server', company: 'Baram' },
    ])
  })

  it('lets its reader correct the lines before they are saved', async () => {
    const home = makeHome()
    const ran = await runGil(['add-posting', '-', ...NAMED], {
      home,
      stdin: AD,
      answers: [
        ['--yes', 'move'],
        ['--move', 'r2'],
        ['--yes', 'drop'],
        ['--drop', 'p1'],
        ['--yes', 'target'],
        ['--target', 'r1'],
        ['--target', 4],
        ['--yes', 'add'],
        ['--required', 'required'],
        ['--required', 'Kafka를 운영해 보신 분'],
        ['--yes', 'list'],
        ['--yes', 'save'],
      ],
    })
    expect(ran.exitCode).toBe(0)
    expect((await linesOf(home))?.sort()).toEqual([
      'p2 preferred 3 FooBar, Kafka 사용 경험',
      'r1 required 4 Java로 3년 이상 개발해 보신 분',
      'r2 preferred 3 JPA를 다루어 보신 분',
      'r3 required 4 Kafka를 운영해 보신 분',
    ])
    const { own, postings } = await documentOf(home)
    expect(own.skills.map(({ id }) => id)).toEqual(['foobar'])
    const listed = postings[0]?.qualifications.find(({ id }) => id === 'p2')
    expect(listed?.skills).toMatchObject([{ id: 'foobar' }, { id: 'kafka' }])
  })

  it('lets its reader say what a line asks for', async () => {
    const home = makeHome()
    const ran = await runGil(['add-posting', '-', ...NAMED], {
      home,
      stdin: AD,
      answers: [
        ['--yes', 'skills'],
        ['--skills', 'r1'],
        ['--skills', 'kotlin | java, redis'],
        ['--yes', 'list'],
        ['--yes', 'save'],
      ],
    })
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout).toContain('asks Kotlin or Java, Redis')
    const [line] = (await documentOf(home)).postings[0]?.qualifications ?? []
    expect(line?.skills.map(({ id, group }) => [id, group])).toEqual([
      ['kotlin', 0],
      ['java', 0],
      ['redis', 1],
    ])
  })

  it.each([
    ['ko', '돌아가기'],
    ['en', 'go back'],
  ] as const)('lets its reader go back from every question (%s)', async (lang, back) => {
    const home = makeHome()
    const ran = await runGil(['add-posting', '-', ...NAMED], {
      home,
      lang,
      stdin: AD,
      answers: [
        ...['move', 'drop', 'target', 'skills'].flatMap((what) => [
          ['--yes', what] as const,
          [`--${what}`, back] as const,
        ]),
        ['--yes', 'target'],
        ['--target', 'r1'],
        ['--target', back],
        ['--yes', 'add'],
        ['--required', back],
        ['--yes', 'add'],
        ['--required', 'required'],
        ['--required', ''],
        ['--yes', 'save'],
      ],
    })
    expect(ran.exitCode).toBe(0)
    const { postings } = await documentOf(home)
    expect(postings[0]?.qualifications.map((line) => line.because)).toEqual(
      Array(4).fill(undefined),
    )
  })

  it('keeps what was dropped out of an update, and says so', async () => {
    const home = makeHome()
    const argv = ['add-posting', '-', ...NAMED]
    await runGil(argv, {
      home,
      stdin: AD,
      answers: [
        ['--yes', 'drop'],
        ['--drop', 'p1'],
        ['--yes', 'save'],
      ],
    })
    const before = await linesOf(home)
    const again = await runGil([...argv, '--yes'], { home, stdin: AD })
    expect(again.stderr).toContain('A line that you dropped stays dropped')
    expect(await linesOf(home)).toEqual(before)
    await runGil([...argv, '--preferred', 'Redis를 사용해 보신 분', '--yes'], { home, stdin: AD })
    expect((await linesOf(home))?.length).toBe(4)
    expect((await documentOf(home)).postings[0]).not.toHaveProperty('dropped')
  })

  it('saves nothing where its reader stops', async () => {
    const home = makeHome()
    const ran = await runGil(['add-posting', '-', ...NAMED], {
      home,
      stdin: AD,
      answers: [['--yes', 'cancel']],
    })
    expect(ran).toMatchObject({ exitCode: 0 })
    expect(ran.stderr).toContain('Not saved.')
    expect(fileOf(home)).toBe('ENOENT')
  })

  it('asks whether a posting that looks the same is to be updated', async () => {
    const home = await tracked()
    const options = { home, stdin: AD }
    const argv = ['add-posting', '-', ...NAMED.slice(0, 4)]
    await runGil(argv, {
      ...options,
      answers: [
        ['--update', false],
        ['--yes', 'save'],
      ],
    })
    expect((await documentOf(home)).postings.map(({ id }) => id)).toEqual([
      'baram',
      '바람상점-server',
    ])
    await runGil(argv, {
      ...options,
      answers: [
        ['--update', true],
        ['--yes', 'save'],
      ],
    })
    expect((await documentOf(home)).postings).toHaveLength(2)
  })

  const ROLES =
    '바람상점 채용\n\n[서버 개발자]\n자격요건\n- Java 경험\n\n[프론트엔드 개발자]\n자격요건\n- React 경험\n'

  it('asks which role is meant where there are several', async () => {
    const home = makeHome()
    const answers = [
      ['--role', '프론트엔드 개발자'],
      ['--company', 'B'],
      ['--title', 'F'],
      ['--yes', 'save'],
    ] as const
    await runGil(['add-posting', '-'], { home, stdin: ROLES, answers })
    expect(await linesOf(home)).toEqual(['r1 required 3 React 경험'])
  })

  it('without a terminal reads the first role and names the others', async () => {
    const home = makeHome()
    const ran = await mustRun(['add-posting', '-', ...NAMED, '--yes'], { home, stdin: ROLES })
    expect(ran.stderr).toContain('서버 개발자, 프론트엔드 개발자')
    expect(await linesOf(home)).toEqual(['r1 required 3 Java 경험'])
    const argv = ['add-posting', '-', '--role', '프론트', '--company', 'B', '--title', 'F', '--yes']
    await mustRun(argv, { home, stdin: ROLES })
    expect((await documentOf(home)).postings[1]?.qualifications[0]?.quote).toBe('React 경험')
  })
})
