import { describe, expect, it } from 'vitest'
import { lineYears } from '../../../src/core/posting/years.ts'
import { read } from './reading.ts'

describe('lineYears', () => {
  it.each([
    ['백엔드 개발 경력 3년 이상', 3],
    ['경력: 3~7년', 3],
    ['2년 ~ 10년의 실무 경험', 2],
    ['서버 개발 3년차 이상 혹은 그에 준하는 역량', 3],
    ['Java 개발(5년이상)', 5],
    ['만 2년 이상의 운영 경험', 2],
    ['DBA 경력 5년 이상, 특히 Oracle 3년 이상', 5],
    ['6개월 이상의 인턴 경험', 0.5],
    ['석사 이상 또는 경력 3년 이상', 0],
    ['5+ years of experience', 5],
    ['At least three years building APIs', 3],
    ['3-5 years of Java', 3],
    ['3 to 5 years of Java', 3],
    ['Experience with Python (2+ years)', 2],
    ['Java: 6 years (Required)', 6],
    ['five (5) years in operations', 5],
    ['18 months of support experience', 1.5],
    ['PhD, or MS with 3 years', 0],
    ['PhD in statistics; or MS with 3-5 years of work', 0],
    ['BS with 5 years or MS with 3 years of experience', 3],
    ["Bachelor's or Master's degree with 5 years of experience", 5],
    ["Bachelor's degree in Computer Science, Math or related field and 4 years of experience", 4],
    ["Master's degree or 5 years of experience", 0],
    ['8 years of experience including 2 years of leading', 8],
    ['0-2 years of experience', 0],
    ['PhD or MS in statistics with 5 years of experience', 5],
    ['5-7 years of experience, a Master’s or PhD in statistics', 5],
    ['3 years of work in the role, Bachelor’s degree', 3],
    ['BS and 8 years, MS and 6 years, PhD and 3 years', 3],
    ["Associate's degree, or 3 years of work in the industry", 0],
    ["Master's degree in science, or > 2 years of work", 0],
    ['백엔드 경력 3년 이상 또는 Python 개발 경력 1년 이상', 1],
    ['서비스 개발 경험 2년 이상 또는 관련 석사 학위', 0],
    ['Java 개발 경력 3년 이상인 자 또는 정보처리기사 자격증 소지자', 0],
    ['보안 경력 7년 이상 (석사는 5년 이상)', 5],
    ['경력 3년 이상, 정보처리기사 소지자', 3],
  ])('reads "%s"', (line, years) => {
    expect(lineYears(line)).toBe(years)
  })

  it.each([
    '4년제 대학 졸업',
    '대학교 졸업(4년) 이상의 개발 지식',
    'Must be a minimum of 21 years of age',
    '2021년 설립된 회사의 서비스 운영 경험',
    '신입 및 경력 3년 이상',
    '경력 무관',
    '신입/경력(1년 이상)',
    '최근 3년 이내 개발 경험',
    'Must be 18 years of age',
    'a 4-year degree',
    'up to 2 years of experience',
    'No prior experience required, 2 years helpful',
    'Java와 Spring 사용 경험',
  ])('finds none in "%s"', (line) => {
    expect(lineYears(line)).toBeNull()
  })
})

describe("a posting's years", () => {
  it.each([
    ['the largest of its required lines', '자격요건\n- Java 3년 이상\n- AWS 경험 5년 이상', 5],
    ['not those of preferred lines', '자격요건\n- Java 경험\n우대사항\n- 경력 7년 이상', null],
    [
      'not those that are only preferred',
      'Requirements\n- Python\n- 2+ years of insurance work preferred',
      null,
    ],
    ['none where newcomers are admitted', '자격요건\n- 경력 8년 이상\n- 신입도 지원 가능', null],
    [
      'the cheaper of two lines joined by "or"',
      "Requirements\n- Bachelor's and 2 years of Java OR,\n- 4 years of Java",
      2,
    ],
    ['none where nothing is said', '자격요건\n- 테스트 코드 작성 경험', null],
  ])('are %s', (_, text, years) => {
    expect(read(text).minYears).toBe(years)
  })
})
