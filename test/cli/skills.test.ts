import { describe, expect, it } from 'vitest'
import { assessed, line, posting } from '../core/gap/build.ts'
import { documentOf, homeWith, makeHome, mustRun, runGil, runJson } from './harness.ts'

describe.each([
  ['ko', '테스트 주도 개발', '공부: 카타', '더 나아가려면', '연습해 봤다'],
  ['en', 'TDD', 'study: 카타', 'how to get further', 'practised it'],
] as const)('gil skills (%s)', (lang, name, proof, further, level) => {
  it('lists what was assessed, and shows one with its history', async () => {
    const home = makeHome()
    const options = { home, lang }
    await mustRun(['assess', 'tdd', '--level', '1', '--day', '2021-03-01'], options)
    await mustRun(
      ['assess', 'tdd', '--level', '2', '--source', 'study', '--evidence', '카타'],
      options,
    )
    const list = await mustRun(['skills'], options)
    expect(list.stdout).toContain(name)
    expect(list.stdout).toContain(proof)
    const { stdout } = await mustRun(['skills', 'tdd'], options)
    expect(stdout).toContain(level)
    expect(stdout).toContain(further)
    expect(stdout.match(/^[12] /gm)).toEqual(['2 ', '1 ', '2 '])
  })
})

it('gil skills --json has the level that counts and what it rests on, as the screen does', async () => {
  const home = makeHome()
  const proof = ['--source', 'work', '--evidence', 'orders']
  await mustRun(['assess', 'jpa', '--level', '1'], { home })
  await mustRun(['assess', 'hibernate', '--level', '4', ...proof], { home })
  expect((await mustRun(['skills'], { home })).stdout).toMatch(/^JPA \(through Hibernate\) +4 /m)
  const { skills } = await runJson<{ skills: object[] }>(['skills'], { home })
  const evidence = { source: 'work', text: 'orders' }
  expect(skills).toMatchObject([
    { skill: 'hibernate', level: 4, evidence, assessment: { id: 's2', level: 4 } },
    { skill: 'jpa', level: 4, through: 'hibernate', evidence, assessment: { id: 's1', level: 1 } },
  ])
  expect(await runJson(['skills', 'jpa'], { home })).toMatchObject({
    ...{ skill: 'jpa', level: 4, through: 'hibernate', history: [{ id: 's1', level: 1 }] },
  })
})

describe('gil skills', () => {
  it.each([
    ['ko', '스프링', '스프링 부트로', '일: shop'],
    ['en', 'Spring', 'through Spring Boot', 'work: shop'],
  ] as const)(
    'says through what a skill is known, in the list too (%s)',
    async (lang, name, through, proof) => {
      const home = makeHome()
      await mustRun(['assess', 'spring', '--level', '0'], { home })
      await mustRun(
        ['assess', 'spring-boot', '--level', '3', '--evidence', 'shop', '--source', 'work'],
        { home },
      )
      const { stdout } = await mustRun(['skills', 'spring'], { home, lang })
      expect(stdout).toContain(`(${through})`)
      const list = await mustRun(['skills'], { home, lang })
      const row = list.stdout.split('\n').find((line) => line.startsWith(`${name} (`))
      expect(row?.replace(/ +/g, ' ').trim()).toBe(`${name} (${through}) 3 ${proof}`)
    },
  )

  it.each([
    ['en', 'Lines as they stand', 'One more answer is to lines of rejected or closed postings'],
    ['ko', '줄 그대로 답한 것', '불합격이거나 마감된 공고의 줄에 한 답이 1개 더 있어요'],
  ] as const)(
    'lists lines after the skills, those of ended postings only where asked (%s)',
    async (lang, heading, hidden) => {
      const home = await homeWith({
        postings: [
          posting('old', [line('r1', '', { quote: 'You love the sea' })], { status: 'closed' }),
          posting('new', [line('r1', '', { quote: 'You write well' })]),
        ],
        assessments: [
          assessed('old#r1', 3),
          assessed('tdd', 1),
          assessed('new#r1', 2, {
            evidence: [{ day: '2021-09-01', source: 'work', text: 'a handbook' }],
            route: 'ask',
            note: 'the editor',
          }),
        ],
      })
      const { stdout } = await mustRun(['skills'], { home, lang })
      expect(stdout.indexOf(heading)).toBeGreaterThan(stdout.indexOf('1'))
      expect(stdout).toMatch(/^2 "You write well" \(.*: a handbook\) -> .*: the editor$/m)
      expect(stdout).not.toContain('the sea')
      expect(stdout).toContain(hidden)
      const all = (await mustRun(['skills', '--all'], { home, lang })).stdout
      expect(all).toMatch(/^3 "You love the sea" (unproven|근거 없음)\n2 "You write well"/m)
      expect(all).not.toContain(hidden)
    },
  )

  it('add gives a skill of your own, which postings then ask for', async () => {
    const home = makeHome()
    await mustRun(
      ['skills', 'add', '주문 도메인', '--alias', 'order domain', '--needs', 'sql', '--size', 's'],
      { home },
    )
    expect((await documentOf(home)).own.skills).toMatchObject([
      { id: '주문-도메인', aliases: ['order domain'], needs: ['sql'], size: 'S', category: 'own' },
    ])
    const argv = ['add-posting', '-', '--company', 'A', '--title', 'B', '--id', 'ab', '--yes']
    await mustRun(argv, { home, stdin: 'Requirements\n- Experience with the order domain\n' })
    expect((await documentOf(home)).postings[0]?.qualifications[0]?.skills).toMatchObject([
      { id: '주문-도메인' },
    ])
  })

  it.each([
    ['add', ['skills', 'add', 'ZorkMQ'], 'zorkmq', '2 lines of your postings ask for it now'],
    ['alias', ['skills', 'alias', 'kafka', 'ZorkMQ'], 'kafka', '1 line of your postings asks for'],
  ])('%s has the lines that were read before ask for it', async (_how, argv, id, told) => {
    const home = makeHome()
    const lines = '- Experience with Kafka, ZorkMQ or RabbitMQ\n- Fluent in ZorkMQ\n- Java\n'
    await mustRun(['add-posting', '-', '--company', 'A', '--title', 'B', '--id', 'ab', '--yes'], {
      home,
      stdin: `Requirements\n${lines}`,
    })
    await mustRun(['postings', 'edit', 'ab', '--target', 'r2=2'], { home })
    expect((await mustRun(argv, { home })).stdout).toContain(told)
    const [posting] = (await documentOf(home)).postings
    const [first, second, third] = posting?.qualifications ?? []
    expect(first?.skills.map((asked) => asked.id)).toEqual(
      id === 'kafka' ? ['kafka', null, 'rabbitmq'] : ['kafka', 'zorkmq', 'rabbitmq'],
    )
    expect(second).toMatchObject({ id: 'r2', target: 2, skills: [{ id }] })
    expect(third?.skills).toMatchObject([{ id: 'java' }])
    const { stdout } = await mustRun(['gap-report', 'ab'], { home })
    expect(stdout.includes('not in the catalogue')).toBe(false)
  })

  it('add takes a name that postings do not read as another', async () => {
    const home = makeHome()
    await mustRun(['skills', 'add', 'NET'], { home })
    const argv = ['add-posting', '-', '--company', 'A', '--title', 'B', '--id', 'ab', '--yes']
    await mustRun(argv, { home, stdin: '자격요건\n- NET 경험\n- .NET 경험\n' })
    const lines = (await documentOf(home)).postings[0]?.qualifications ?? []
    expect(lines.map(({ skills }) => skills.map(({ id }) => id))).toEqual([['net'], ['dotnet']])
    expect(await runJson(['skills', 'net'], { home })).toMatchObject({ skill: 'net' })
  })

  it('alias gives a skill another name', async () => {
    const home = makeHome()
    const ran = await mustRun(['skills', 'alias', 'kubernetes', '쿠버친구'], { home })
    expect(ran.stdout).toBe('"쿠버친구" is read as Kubernetes from now on.\n')
    expect(await runJson(['skills', '쿠버친구'], { home })).toMatchObject({ skill: 'kubernetes' })
  })

  it('says names in Korean, with the particles that they ask for', async () => {
    const home = makeHome()
    const options = { home, lang: 'ko' } as const
    const { stdout } = await mustRun(['skills', 'alias', 'java', '자바야'], options)
    expect(stdout).toBe('이제 "자바야"를 자바로 읽어요.\n')
    const added = await mustRun(['skills', 'add', '주문 도메인'], options)
    expect(added.stdout).toContain('주문 도메인을 내 목록에 넣었어요.')
    const taken = await runGil(['skills', 'alias', 'tdd', 'k8s'], options)
    expect(taken.stderr).toContain('이미 쿠버네티스')
  })

  it('says how to begin where nothing was assessed', async () => {
    expect((await mustRun(['skills'])).stdout).toContain('gil assess')
  })
})

/** A home in which a posting asks for a skill of the user's own, which is assessed, needed by another and to be asked about. */
async function withOwn(): Promise<string> {
  const home = makeHome()
  const run = (...argv: string[]) => mustRun(argv, { home })
  await mustRun(['add-posting', '-', '--company', 'A', '--title', 'B', '--id', 'ab', '--yes'], {
    home,
    stdin: 'Requirements\n- Experience with Kafka or ZorkMQ\n- Fluent in ZorkMQ\n- Java\n',
  })
  await run('skills', 'add', 'ZorkMQ', '--alias', '조크')
  await run('skills', 'add', 'Zorklet', '--needs', 'zorkmq')
  await run('postings', 'edit', 'ab', '--target', 'r2=2')
  await run('assess', 'zorkmq', '--level', '1', '--route', 'ask', '--note', 'ask Kim')
  return home
}

describe.each([
  [
    'ko',
    'ZorkMQ를 지우면 바뀌는 것:',
    'ZorkMQ를 지웠어요 (되돌리려면 gil undo).',
    '지울까요?',
    'gil에 들어 있는 역량',
  ],
  [
    'en',
    'Removing ZorkMQ changes:',
    'Removed ZorkMQ (gil undo brings it back).',
    'Remove it?',
    'Java comes with gil',
  ],
] as const)('gil skills remove (%s)', (lang, changes, removed, question, shipped) => {
  it('takes an own skill back with all that refers to it, after showing what', async () => {
    const home = await withOwn()
    const before = await documentOf(home)
    const argv = ['skills', 'remove', 'zorkmq']
    const kept = await runGil(argv, { home, lang, answers: [['--yes', false]] })
    expect(kept.asked).toEqual([question])
    expect(kept.stdout).toContain(changes)
    expect(await documentOf(home)).toEqual(before)
    const ran = await mustRun([...argv, '--yes'], { home, lang })
    expect(ran.stdout).toContain(removed)
    const { postings, assessments, own, actions } = await documentOf(home)
    expect(postings[0]?.qualifications.map(({ skills }) => skills.map(({ id }) => id))).toEqual([
      ['kafka', null],
      [null],
      ['java'],
    ])
    expect(postings[0]?.qualifications[1]).toMatchObject({
      target: 2,
      skills: [{ name: 'ZorkMQ' }],
    })
    expect(assessments).toEqual([])
    expect(own.skills).toMatchObject([{ id: 'zorklet', needs: [] }])
    expect(actions).toMatchObject([{ text: 'ask Kim' }])
    expect(actions[0]).not.toHaveProperty('about')
    expect((await mustRun(['doctor'], { home })).exitCode).toBe(0)
    await mustRun(['undo'], { home })
    expect(await documentOf(home)).toEqual(before)
  })

  it('takes a further name back, of a shipped skill and of an own one', async () => {
    const home = await withOwn()
    await mustRun(['skills', 'alias', 'rabbitmq', '자바야'], { home })
    await mustRun(['postings', 'edit', 'ab', '--required', '자바야 경험'], { home })
    const skillsOf = async () =>
      (await documentOf(home)).postings[0]?.qualifications.at(-1)?.skills.map(({ id }) => id)
    expect(await skillsOf()).toEqual(['rabbitmq'])
    await mustRun(['skills', 'remove', '자바야', '--yes'], { home, lang })
    expect(await skillsOf()).toEqual([null])
    await mustRun(['skills', 'remove', '조크', '--yes'], { home, lang })
    const { own } = await documentOf(home)
    expect([own.aliases, own.skills.map(({ aliases }) => aliases)]).toEqual([[], [[], []]])
  })

  it('leaves what came with gil, and what the log tells of', async () => {
    const home = await withOwn()
    const ran = await runGil(['skills', 'remove', 'java', '--yes'], { home, lang })
    expect(ran.exitCode).toBe(1)
    expect(ran.stderr).toContain(lang === 'ko' ? `자바: ${shipped}` : shipped)
    await mustRun(['log', 'today', '-m', 'x', '--minutes', '30', '--skill', 'zorkmq'], { home })
    const used = await runGil(['skills', 'remove', 'zorkmq', '--yes'], { home, lang })
    expect(used.exitCode).toBe(1)
    expect(used.stderr).toContain('(l1)')
  })
})

describe.each([
  ['ko', '자바: 1단계, 설명할 수 있다', '자바: 아직 답하지 않음', '답 2개를 모두 거둘까요?'],
  ['en', 'Java: level 1, can explain it', 'Java: not assessed yet', 'all 2 answers about Java?'],
] as const)('gil skills forget (%s)', (lang, before, none, question) => {
  it('takes the newest answer back, and the one before counts again', async () => {
    const home = await withOwn()
    await mustRun(['assess', 'java', '--level', '1', '--day', '2021-01-01'], { home })
    await mustRun(['assess', 'java', '--level', '2'], { home })
    const two = await documentOf(home)
    const argv = ['skills', 'forget', 'java']
    await runGil(argv, { home, lang, answers: [['--yes', false]] })
    expect(await documentOf(home)).toEqual(two)
    const asked = await runGil([...argv, '--all'], { home, lang, answers: [['--yes', false]] })
    expect(asked.asked[0]).toContain(question)
    expect((await mustRun([...argv, '--yes'], { home, lang })).stdout).toContain(before)
    expect((await mustRun([...argv, '--yes'], { home, lang })).stdout).toContain(none)
    expect((await mustRun([...argv, '--yes'], { home, lang })).stderr).toContain(none)
    expect((await documentOf(home)).assessments).toMatchObject([{ skill: 'zorkmq' }])
  })

  it('takes C# for the skill that it is', async () => {
    const home = makeHome()
    await mustRun(['assess', 'C#', '--level', '1'], { home })
    expect((await documentOf(home)).assessments).toMatchObject([{ level: 1 }])
    await mustRun(['skills', 'forget', 'c#', '--yes'], { home, lang })
    expect((await documentOf(home)).assessments).toEqual([])
  })

  it('takes an answer to a line back', async () => {
    const home = await withOwn()
    await mustRun(['assess', 'ab#r3', '--level', '2'], { home })
    await mustRun(['skills', 'forget', 'ab#r3', '--yes'], { home, lang })
    expect((await documentOf(home)).assessments).toHaveLength(1)
    expect((await runGil(['skills', 'forget', 'ab', '--yes'], { home, lang })).exitCode).toBe(1)
  })
})
