import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const closes = (text: string) => read(`서버 개발자\n\n자격요건\n- Java\n\n${text}`).closes

describe('the closing day', () => {
  it.each([
    ['접수기간: ~10/3(일) 23:59', '2021-10-03'],
    ['~10/3(일) 23:59', '2021-10-03'],
    ['마감일: 2021-10-03', '2021-10-03'],
    ['2021년 10월 3일까지 접수', '2021-10-03'],
    ['지원 기간 : 2021.09.20 ~ 2021.10.03', '2021-10-03'],
    ['모집기간 2022년 1월 1일 ~ 1월 15일', '2022-01-15'],
    ['서류 마감 1월 5일', '2022-01-05'],
    ['■ 접수 기간\n9/20 ~ 10/3', '2021-10-03'],
    ['D-16 2021.09.17 ~ 2021.10.03', '2021-10-03'],
    ['Apply by October 3, 2021', '2021-10-03'],
    ['Closing date: Oct 3', '2021-10-03'],
    ['Closing date: 3 October 2021', '2021-10-03'],
    ['Apply by 3rd Oct', '2021-10-03'],
    ['Closing date: October 2021', undefined],
  ])('"%s"', (text, day) => {
    expect(closes(text)).toBe(day)
  })

  it.each([
    '채용 시 마감',
    '상시 채용 (2021-10-03부터)',
    '근무시간 09:00 ~ 18:00',
    '- 2022/2/28까지 졸업 예정인 분',
    '연봉 3.5 ~ 5천만원',
    '마감일: 2021-02-30',
  ])('none in "%s"', (text) => {
    expect(closes(text)).toBeUndefined()
  })
})

it.each(['마감 2021년 10월 3일', '접수기간: 9월 20일 ~ 10월 3일', 'Deadline: October 3, 2021'])(
  '"%s" after the lists is no qualification',
  (line) => {
    const { closes, qualifications } = read(`자격요건\n- Java\n우대사항\n- Kafka\n${line}`)
    expect(closes).toBe('2021-10-03')
    expect(qualifications).toHaveLength(2)
  },
)

describe('the day of the coding test', () => {
  it.each([
    ['코딩테스트: 12월 19일(토)', '2021-12-19'],
    ['Coding test: October 9, 2021', '2021-10-09'],
    ['코딩테스트 준비를 도와드려요', undefined],
  ])('"%s"', (line, day) => {
    const { tests, qualifications } = read(`자격요건\n- Java\n우대사항\n- Kafka\n${line}`)
    expect(tests).toBe(day)
    expect(day === undefined || qualifications.length === 2).toBe(true)
  })
})

describe('company, title and employment', () => {
  it.each([
    [
      'a title and a company line',
      '백엔드 개발자\n모람\n\n자격요건\n- Java',
      '모람',
      '백엔드 개발자',
    ],
    [
      'a legal form',
      '★ 주식회사 모람 신입사원 채용 ★\n모집부문: 백엔드 개발자\n자격요건\n- Java',
      '모람',
      '백엔드 개발자',
    ],
    [
      'labels',
      'Company: Acme\nPosition: Backend Engineer\nRequirements\n- Java',
      'Acme',
      'Backend Engineer',
    ],
    ['brackets', '[모람] 백엔드 개발자\n\n자격요건\n- Java', '모람', '백엔드 개발자'],
    [
      'brackets of a team beside the company',
      '[결제] 백엔드 개발자\n모람\n\n자격요건\n- Java',
      '모람',
      '[결제] 백엔드 개발자',
    ],
    [
      'brackets that say what it is',
      '[긴급] 백엔드 개발자\n\n자격요건\n- Java',
      undefined,
      '[긴급] 백엔드 개발자',
    ],
    [
      'bars',
      'Moram (YC W20) | Senior Backend Engineer | REMOTE | Full-time\n\nMust have: Go',
      'Moram',
      'Senior Backend Engineer',
    ],
    [
      'a sentence that looks for someone',
      'About the job\nMoram makes travel easy.\n\nWe are looking for a Senior Backend Engineer to join us.\n\nRequirements\n- Java',
      undefined,
      'Senior Backend Engineer',
    ],
    [
      'a sentence in Korean',
      '안녕하세요!\n\n서비스를 함께 만들어 주실 결제팀 서버 개발자를 모십니다.\n\n자격요건\n- Java',
      undefined,
      '결제팀 서버 개발자',
    ],
    ['neither in a notice', '모집공고\n\n자격요건\n- Java', undefined, undefined],
    [
      'tags before a title of work',
      '[콘솔] [TECH]\n서버 프로그래밍\nMORAM\n\n자격요건\n- C++',
      'MORAM',
      '서버 프로그래밍',
    ],
    [
      'a kind of employment and days',
      '경력 Development\n엔진 프로그래머 모집\nD-16 2021.09.17 ~ 2021.10.03\n\n자격요건\n- C++',
      undefined,
      '엔진 프로그래머 모집',
    ],
    [
      'a table of bars',
      '회사명 | 모람\n포지션명 | 백엔드 개발자\n\n자격요건\n- Java',
      '모람',
      '백엔드 개발자',
    ],
    [
      'a sentence in small letters',
      'We are looking for a backend developer.\n\nRequirements\n- Java',
      undefined,
      'backend developer',
    ],
    ['a call', 'Java 웹 개발자 모집합니다\n- JPA 활용 가능자 (필수)', undefined, 'Java 웹 개발자'],
    [
      'a call with a number',
      '두 번째 서버 개발자를 모십니다.\n\n자격요건\n- Java',
      undefined,
      '서버 개발자',
    ],
    [
      'company, place and years',
      '구인사이트\n이력서\n백엔드 개발자\n달빛상점∙서울 강남구∙경력 2-5년\n자격요건\n- Java',
      '달빛상점',
      '백엔드 개발자',
    ],
    [
      'a place under the title',
      'Data Engineer\nSan Mateo, CA / Data / Full-time\n\nYour Background\n- SQL',
      undefined,
      'Data Engineer',
    ],
    [
      'what a site says',
      'Backend Engineer\nPosted 3 days ago\n\nRequirements\n- SQL',
      undefined,
      'Backend Engineer',
    ],
    [
      'a sentence that says where',
      'Backend Engineer\n\nAt Moram, we make travel easy.\n\nRequirements\n- SQL',
      'Moram',
      'Backend Engineer',
    ],
    ['chat', '스프링 만져보신 분, 도커 아시면 땡큐\n연봉 5천 이상', undefined, undefined],
    ['neither', '자격요건\n- Java', undefined, undefined],
  ])('from %s', (_, text, company, title) => {
    const reading = read(text)
    expect([reading.company, reading.title]).toEqual([company, title])
  })

  it('says what kind of employment it is', () => {
    expect(read('개발자\n고용형태: 계약직\n자격요건\n- Java').employment).toBe('계약직')
  })
})
