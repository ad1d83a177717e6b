import { describe, expect, it } from 'vitest'
import { documentOf, makeHome, mustRun, runGil } from './harness.ts'

const POSTING = 'data/example/ko/posting.txt'

describe('the words of the screen', () => {
  it('are taken for their values, the beginning of one too', async () => {
    const options = { home: makeHome(), lang: 'ko' as const }
    await mustRun(['add-posting', POSTING, '--id', 'a', '--status', '관심', '--yes'], options)
    await mustRun(['postings', 'status', 'a', '지원'], options)
    await mustRun(['holidays', 'add', '2021-10-01', '--kind', '회사'], options)
    await mustRun(['holidays', 'add', '2021-10-05', '--kind', '가족의 날'], options)
    await mustRun(['init', '--rest', '일,수요일,sat', '--workers-day', '예'], options)
    const evidence = ['--source', '사이드', '--evidence', '따자']
    await mustRun(['assess', 'jpa', '--level', '2', ...evidence, '--route', '일'], options)
    await mustRun(['actions', 'add', '테스트 자동화', '--kind', '제안'], options)
    const { postings, days, profile, assessments, actions } = await documentOf(options.home)
    expect(postings).toMatchObject([{ status: 'applied' }])
    expect(days.map(({ kind }) => kind)).toEqual(['company', 'family'])
    expect(profile).toMatchObject({ restWeekdays: [0, 3, 6], workersDay: true })
    expect(assessments).toMatchObject([{ route: 'work', evidence: [{ source: 'side-project' }] }])
    expect(actions.map(({ kind }) => kind)).toContain('propose')
  })

  it.each([
    ['ko', '붙음', 'offer (합격)'],
    ['en', 'x', 'interested, applied, test'],
    ['en', 'inter', 'interested, applied, test'],
  ] as const)('are listed where none fits or several do (%s, %s)', async (lang, word, said) => {
    const argv = ['postings', 'status', 'a', word]
    const ran = await runGil(argv, { lang, columns: 200 })
    expect(ran.exitCode).toBe(2)
    expect(ran.stderr).toContain(said)
  })

  it.each([
    ['assess', '사이드 프로젝트에서'],
    ['assess', '공부'],
    ['actions add', 'find-out (알아보기)'],
    ['add-posting', 'applied (지원함)'],
    ['postings edit', 'offer (합격)'],
    ['postings status', 'rejected (불합격)'],
    ['holidays add', 'workday (평일), family (가족의 날)'],
    ['holidays import', 'leave (연차)'],
    ['import', 'ours (여기), theirs (저기)'],
    ['init', 'sun (일), mon (월)'],
    ['init', 'yes (예), no (아니요)'],
  ])('stand in the help of gil %s: %s', async (name, said) => {
    const argv = [...name.split(' '), '--help']
    const { stdout } = await mustRun(argv, { lang: 'ko', columns: 120 })
    expect(stdout.replace(/\s+/g, ' ')).toContain(said)
    expect((await mustRun(argv, { lang: 'en', columns: 120 })).stdout).not.toMatch(/[가-힣]/)
  })

  it('tell the language by its name, and the usage in it', async () => {
    expect((await mustRun(['init'], { lang: 'ko' })).stdout).toMatch(/언어 +한국어/)
    expect((await mustRun(['init'], { lang: 'en' })).stdout).toMatch(/language +English/)
    for (const argv of [['--help'], ['pitstop', '--help'], ['log', '--help']]) {
      expect((await mustRun(argv, { lang: 'ko' })).stdout).toMatch(/^사용법: gil .*\[옵션\]/)
      expect((await mustRun(argv, { lang: 'ko' })).stdout).not.toMatch(/\[(?:options|command)\]/)
    }
  })

  it('name the fields in which two homes differ', async () => {
    const [here, there] = [makeHome(), makeHome()]
    const options = { home: here, lang: 'ko' as const }
    await mustRun(['add-posting', POSTING, '--id', 'a', '--yes'], options)
    await mustRun(['add-posting', POSTING, '--id', 'a', '--yes'], { ...options, home: there })
    await mustRun(['postings', 'edit', 'a', '--interest', '5'], options)
    await mustRun(['postings', 'status', 'a', 'applied'], options)
    const stdin = (await mustRun(['export', '--all'], { home: there })).stdout
    const { stdout } = await mustRun(['import', '-'], { ...options, stdin })
    expect(stdout).toContain('관심: 여기 5, 저기 없음')
    expect(stdout).toContain('상태: 여기 지원함, 저기 관심')
  })
})
