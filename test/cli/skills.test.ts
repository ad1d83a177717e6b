import { describe, expect, it } from 'vitest'
import { documentOf, makeHome, mustRun, runGil, runJson } from './harness.ts'

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

describe('gil skills', () => {
  it('says through what a skill is known', async () => {
    const home = makeHome()
    await mustRun(
      ['assess', 'spring-boot', '--level', '3', '--evidence', 'shop', '--source', 'work'],
      { home },
    )
    expect((await mustRun(['skills', 'spring'], { home })).stdout).toContain('through Spring Boot')
  })

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

  it('alias gives a skill another name', async () => {
    const home = makeHome()
    const ran = await mustRun(['skills', 'alias', 'kubernetes', '쿠버친구'], { home })
    expect(ran.stdout).toBe('"쿠버친구" is read as Kubernetes from now on.\n')
    expect(await runJson(['skills', '쿠버친구'], { home })).toMatchObject({ id: 'kubernetes' })
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
