import { describe, expect, it } from 'vitest'
import { particle } from '../../src/messages/ko/particle.ts'

describe('particle', () => {
  it.each([
    ['서버', '서버는 서버가 서버를 서버와 서버로'],
    ['2021-09-22', '2021-09-22은 2021-09-22이 2021-09-22을 2021-09-22과 2021-09-22로'],
    ['2021-03', '2021-03은 2021-03이 2021-03을 2021-03과 2021-03로'],
    ['스프링', '스프링은 스프링이 스프링을 스프링과 스프링으로'],
    ['메일', '메일은 메일이 메일을 메일과 메일로'],
    [
      'baemin-server-2',
      'baemin-server-2는 baemin-server-2가 baemin-server-2를 baemin-server-2와 baemin-server-2로',
    ],
    ['r3', 'r3은 r3이 r3을 r3과 r3으로'],
    ['SQL', 'SQL은 SQL이 SQL을 SQL과 SQL로'],
    ['Git', 'Git은(는) Git이(가) Git을(를) Git와(과) Git(으)로'],
  ])('%s: %s', (word, all) => {
    const forms = ['은', '이', '을', '과', '으로'] as const
    expect(forms.map((form) => particle(word, form)).join(' ')).toBe(all)
  })

  it.each([
    'Java를 Kotlin을 Redis를 Docker를 React를 Rust를 Slack을 Network를 GitHub을(를) Oracle을 Node를 game을 Pipeline을 Acme을(를)',
    'AWS를 R을 C++를 C#를 JPA를 MySQL을 Logic을 Android를 Spring을 Vue.js를 Ruby를 10을 1을 6을 9를',
  ])('reads English as it is said: %s', (words) => {
    const said = words.split(' ')
    const bare = said.map((word) => word.replace(/(?:을\(를\)|을|를)$/, ''))
    expect(bare.map((word) => particle(word, '을'))).toEqual(said)
  })

  it('is joined by 이다 as a word ends', () => {
    const told = (words: readonly string[], form: '이에요' | '이라는') =>
      words.map((word) => particle(word, form)).join(' ')
    expect(told(['C', 'ko_KR.EUC-KR', '2021-09-22', '3시간', 'Git'], '이에요')).toBe(
      'C예요 ko_KR.EUC-KR이에요 2021-09-22이에요 3시간이에요 Git이에요(예요)',
    )
    expect(told(['"우대"', '"가점"', 'Git'], '이라는')).toBe('"우대"라는 "가점"이라는 Git(이)라는')
  })

  it('looks through quotes and brackets', () => {
    expect(particle('"스프링"', '으로')).toBe('"스프링"으로')
    expect(particle('Oracle', '으로') + particle('Chrome', '으로')).toBe('Oracle로Chrome으로')
    expect(particle('배달 (서울)', '을')).toBe('배달 (서울)을')
    expect(particle('서버 (서울)', '은')).toBe('서버 (서울)는')
    expect(particle('', '은')).toBe('은(는)')
    expect(particle('한국'.normalize('NFD'), '이')).toBe(`${'한국'.normalize('NFD')}이`)
  })
})
