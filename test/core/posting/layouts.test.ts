import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

/** The fields of a site's form around a company's own headings. */
const korean = (required: string, preferred: string) =>
  `백엔드 개발자\n모람\n\n회사 소개\n모람은 여행을 쉽게 만드는 회사입니다.\n\n주요 업무\n- 결제 서버 개발\n- 정산 시스템 운영\n\n${required}\n- Java 개발 경력 3년 이상\n- RDBMS 설계 경험\n- 팀원과 원활히 소통하시는 분\n\n${preferred}\n- Kafka 사용 경험\n- 대용량 트래픽 처리 경험\n\n혜택 및 복지\n- 점심 식대 지원\n- 건강검진`
const english = (required: string, preferred: string) =>
  `Backend Engineer\nMoram\n\nAbout Moram\nMoram makes travel easy for everyone.\n\nWhat you'll do\n- Build payment services\n- Operate the settlement system\n\n${required}\n- 3+ years of experience with Java\n- Experience designing relational databases\n- Clear communication with teammates\n\n${preferred}\n- Experience with Kafka\n- Knowledge of high-traffic systems\n\nBenefits\n- Free lunch\n- Health checks`

const LAYOUTS: readonly (readonly [string, (text: string) => string])[] = [
  ['with blank lines', (text) => text],
  ['without a blank line', (text) => text.replace(/\n\n/g, '\n')],
  ['with blank lines everywhere', (text) => text.replace(/\n(?!\n)/g, '\n\n')],
]

function kindsOf(text: string): readonly number[] {
  const { qualifications } = read(text)
  const count = (kind: string) => qualifications.filter((line) => line.kind === kind).length
  return [count('required'), count('preferred')]
}

describe.each(LAYOUTS)('a text %s', (_, laid) => {
  it.each([
    '필수 요건',
    '이런 분을 찾아요',
    '이런 역량이 필요합니다',
    '우리가 찾는 동료',
    '함께할 동료의 조건',
    '찾고 있어요',
    '꼭 필요해요',
    '응시자격',
    '기술 요건',
    '경험과 역량',
    '저희와 함께할 분은',
  ])('has what is required under "%s"', (heading) => {
    expect(kindsOf(laid(korean(heading, '우대사항')))).toEqual([3, 2])
  })

  it.each([
    '더 좋아요',
    '플러스 요인',
    '선호 사항',
    '추가로 이런 경험이 있다면',
    '이런 점이 있으면 금상첨화',
  ])('has what is preferred under "%s"', (heading) => {
    expect(kindsOf(laid(korean('자격요건', heading)))).toEqual([3, 2])
  })

  it.each([
    'What you bring',
    'Who you are',
    'The ideal candidate',
    'To be successful in this role',
  ])('has what is required under "%s"', (heading) => {
    expect(kindsOf(laid(english(heading, 'Nice to have')))).toEqual([3, 2])
  })

  it.each(['Extra credit', 'Would be great if', 'Even better if', "We'd love it if you also have"])(
    'has what is preferred under "%s"',
    (heading) => {
      expect(kindsOf(laid(english('Requirements', heading)))).toEqual([3, 2])
    },
  )
})

it("keeps a company's own headings inside the fields of a site's form", () => {
  const text = korean('자격요건', '우대사항').replace(
    '- 정산 시스템 운영',
    '- 정산 시스템 운영\n\n이런 분을 찾아요\n- 정산을 사랑하시는 분',
  )
  expect(kindsOf(text)).toEqual([3, 2])
})
