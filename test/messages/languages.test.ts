import { describe, expect, it } from 'vitest'
import { messages as en } from '../../src/messages/en/index.ts'
import { problems as problemsEn } from '../../src/messages/en/problems.ts'
import { messages as ko } from '../../src/messages/ko/index.ts'
import { problems as problemsKo } from '../../src/messages/ko/problems.ts'
import { sourceFiles } from '../house/sources.ts'

/** Words that are the same in both languages: names of fields, formats, signs. */
const SAME = /^(?:id|[^\p{L}]*|gil .*|[A-Z]{2,}.*)$/u

/** Every plain sentence by its path ("posting.columns.company"); the demo's story holds command lines. */
function sentences(value: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'run' ? [] : sentences(inner, path === '' ? key : `${path}.${key}`),
  )
}

const EN = sentences(en)
const KO = sentences(ko)

describe('the messages', () => {
  it('are hundreds in each language', () => {
    expect(EN.length).toBeGreaterThan(300)
    expect(KO.length).toBeGreaterThan(300)
  })

  it('leave no particle open in Korean', () => {
    expect(ko.gap.through('스프링 부트')).toBe('스프링 부트로')
    expect(ko.gap.through('스프링')).toBe('스프링으로')
    expect(problemsKo['posting-exists']({ id: 'shop-server' })).toMatch(/^shop-server는 /)
    expect(problemsKo['month-unreadable']({ text: '삼월' })).toMatch(/^"삼월"은 /)
    expect(ko.posting.movedByWording('가점')).toMatch(/^"가점"이라는 말/)
    expect(ko.doctor.notUtf8('ko_KR.EUC-KR')).toContain('KR이에요.')
  })

  it('end no inserted word on a particle that fits others alone', () => {
    const fixed =
      /\$\{[^}]*\}["'`]?(?:은|는|이|가|을|를|과|와|으?로|이?에요|예요|이?라는|이?라|이?나)(?![가-힣])/g
    const found = sourceFiles()
      .filter(({ path }) => path.startsWith('src/messages/ko/'))
      .flatMap(({ path, text }) => (text.match(fixed) ?? []).map((words) => `${path}: ${words}`))
    expect(found).toEqual([])
  })

  it('say in a line of its own what to do about a failure', () => {
    const complete = ['cancelled', 'checks-failed']
    for (const problems of [problemsEn, problemsKo]) {
      const silent = Object.entries(problems).filter(
        ([code, say]) => !complete.includes(code) && !/\\n|; it takes/.test(String(say)),
      )
      expect(silent.map(([code]) => code)).toEqual([])
    }
  })

  it('call the report of one posting by no plural', () => {
    expect([en.gap.across(1), en.gap.across(2)]).toEqual(['Skill by skill', 'Across your postings'])
    expect([ko.gap.across(1), ko.gap.across(2)]).toEqual(['역량마다 보면', '공고들을 모아 보면'])
  })

  it('are Korean in Korean', () => {
    const latin = KO.filter(([, text]) => !/[가-힣]/.test(text) && !SAME.test(text))
    expect(latin).toEqual([])
  })

  it('are English in English, but for Korean that is quoted as an example', () => {
    const hangul = EN.filter(
      ([path, text]) => /[가-힣]/.test(text) && !/\.(?:takes|examples)\./.test(path),
    )
    expect(hangul.map(([path]) => path)).toEqual(['help.about'])
  })

  it.each([
    ['en', EN],
    ['ko', KO],
  ] as const)('are tidy (%s)', (_, all) => {
    const untidy = all.filter(([path, text]) =>
      path.endsWith('.or')
        ? false
        : text !== text.trim() ||
          / {2}/.test(text.replace(/^gil .*/, '').replace(/[✓~✗?#=CL]{1,2} .*/, '')),
    )
    expect(untidy).toEqual([])
    expect(all.filter(([, text]) => text.normalize('NFC') !== text)).toEqual([])
    // The house writes three dots.
    expect(all.filter(([, text]) => /[…“”‘’]/.test(text))).toEqual([])
  })
})
