import { describe, expect, it } from 'vitest'
import { linesOf, read } from './reading.ts'

/** The fields of a site's form around a company's own headings. */
const korean = (required: string, preferred: string) =>
  `백엔드 개발자\n모람\n\n회사 소개\n모람은 여행을 쉽게 만드는 회사입니다.\n\n주요 업무\n- 결제 서버 개발\n- 정산 시스템 운영\n\n${required}\n- Java 개발 경력 3년 이상\n- RDBMS 설계 경험\n- 팀원과 원활히 소통하시는 분\n\n${preferred}\n- Kafka 사용 경험\n- 대용량 트래픽 처리 경험\n\n혜택 및 복지\n- 점심 식대 지원\n- 건강검진`
const english = (required: string, preferred: string) =>
  `Backend Engineer\nMoram\n\nAbout Moram\nMoram makes travel easy for everyone.\n\nWhat you'll do\n- Build payment services\n- Operate the settlement system\n\n${required}\n- 3+ years of experience with Java\n- Experience designing relational databases\n- Clear communication with teammates\n\n${preferred}\n- Experience with Kafka\n- Knowledge of high-traffic systems\n\nBenefits\n- Free lunch\n- Health checks`

const LAYOUTS: readonly (readonly [string, (text: string) => string])[] = [
  ['with blank lines', (text) => text],
  ['without a blank line', (text) => text.replace(/\n\n/g, '\n')],
  ['with blank lines everywhere', (text) => text.replace(/\n(?!\n)/g, '\n\n')],
  ['without bullets', (text) => text.replace(/^- /gm, '')],
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
    '우리가 기대하는 역량',
    '꼭 갖추어야 할 것',
    'Requirements (자격요건)',
    '이런 분께 추천해요',
    '이런 분이라면 지원해 주세요',
  ])('has what is required under "%s"', (heading) => {
    expect(kindsOf(laid(korean(heading, '우대사항')))).toEqual([3, 2])
  })

  it.each([
    '더 좋아요',
    '플러스 요인',
    '선호 사항',
    '추가로 이런 경험이 있다면',
    '이런 점이 있으면 금상첨화',
    '우대하는 경험과 역량',
    '필수는 아니지만 있으면 좋아요',
    '이런 분께 더 눈길이 가요',
    '이런 분이라면 더할 나위 없어요',
    'Nice to have (우대사항)',
    '이런 분을 환영해요',
  ])('has what is preferred under "%s"', (heading) => {
    expect(kindsOf(laid(korean('자격요건', heading)))).toEqual([3, 2])
  })

  it.each([
    'What you bring',
    'Who you are',
    'The ideal candidate',
    'To be successful in this role',
    'You are the one if',
    "The person we're looking for",
    'Hard requirements',
    'Does this sound like you?',
    'Ideal profile',
  ])('has what is required under "%s"', (heading) => {
    expect(kindsOf(laid(english(heading, 'Nice to have')))).toEqual([3, 2])
  })

  it.each([
    'Extra credit',
    'Would be great if',
    'Even better if',
    "We'd love it if you also have",
    'Extra points for',
    'Our wish list',
    'Not essential, but useful',
    'Advantageous',
    'Cherry on top',
  ])('has what is preferred under "%s"', (heading) => {
    expect(kindsOf(laid(english('Requirements', heading)))).toEqual([3, 2])
  })

  it.each(['일하기 좋은 환경', '크루를 위한 지원', '합류 여정', '꼭 확인해 주세요'])(
    'has nothing that is asked under "%s"',
    (heading) => {
      const text = korean('자격요건', '우대사항').replace('혜택 및 복지', heading)
      expect(kindsOf(laid(text))).toEqual([3, 2])
    },
  )

  it.each(['In return', 'Good stuff', 'Interview process', 'Working with us'])(
    'has nothing that is asked under "%s"',
    (heading) => {
      const text = english('Requirements', 'Nice to have').replace('Benefits', heading)
      expect(kindsOf(laid(text))).toEqual([3, 2])
    },
  )
})

it('takes a welcome for what is required where nothing else is', () => {
  expect(kindsOf(korean('이런 분을 환영해요', '이런 분이면 더 좋아요'))).toEqual([3, 2])
})

it('keeps the parts of a list that is an item itself', () => {
  const text =
    '- 자격 조건\n  - Java 3년 이상\n  - [기술 스택]\n    - gRPC, Redis\n- 우대사항\n  - Kafka 경험'
  expect(linesOf(text)).toEqual([
    'required: Java 3년 이상',
    'required: gRPC, Redis',
    'preferred: Kafka 경험',
  ])
})

it('takes deeper items under a wish among what is required for preferred, whatever it is called', () => {
  expect(linesOf('Qualifications\n+ Java\n+ Bonus Points:\n   + Kafka\n   + Redis\n+ Git')).toEqual(
    ['required: Java', 'preferred: Kafka', 'preferred: Redis', 'required: Git'],
  )
})

it('ends a list with what stands beside its heading, and goes on with the list around it', () => {
  const around =
    '- 지원 자격:\n  - Java 개발 경험\n- 우대 사항\n  - Kafka 경험\n- 인재상: 주도적인 분\n- 재지원은 불가능합니다.'
  expect(linesOf(around)).toEqual(['required: Java 개발 경험', 'preferred: Kafka 경험'])
  expect(read(around).unread).toEqual(['인재상: 주도적인 분', '재지원은 불가능합니다.'])
  const inside =
    'What you bring\n- Java\n- **Must have strong experience in two of the following:**\n  - Kafka\n  - Redis\n- Git'
  expect(linesOf(inside).at(-1)).toBe('required: Git')
})

it('keeps the parts of a list without bullets that are named like a stack', () => {
  const text = '자격 조건\nGithub 사용 경험\n[Back-end 기술 스택]\nDocker, AWS\n우대사항\ngRPC 경험'
  expect(linesOf(text)).toEqual([
    'required: Github 사용 경험',
    'required: Docker, AWS',
    'preferred: gRPC 경험',
  ])
})

it('reads a title over a list by its last word', () => {
  const text =
    'Engineer\n\nResponsibilities\n- Build\n\nBasic Success Criteria\n\nFluent with C++\n3 years of Qt\n\nPreferred Success Criteria\n\nPilot license'
  expect(linesOf(text)).toEqual([
    'required: Fluent with C++',
    'required: 3 years of Qt',
    'preferred: Pilot license',
  ])
})

it('joins no lines of a list whose items begin small', () => {
  const text =
    'Qualifications\nstrong in Java\nunderstanding of relational databases and indices\nAmazon Web Services is not required but highly desirable\nquick learner'
  expect(linesOf(text).map((line) => line.split(': ')[0])).toEqual([
    'required',
    'required',
    'preferred',
    'required',
  ])
})

it('keeps items that are bold throughout', () => {
  expect(linesOf('Requirements\n- **4+ years of front-end work**\n- Git')).toEqual([
    'required: 4+ years of front-end work',
    'required: Git',
  ])
})

it("keeps a company's own headings inside the fields of a site's form", () => {
  const text = korean('자격요건', '우대사항').replace(
    '- 정산 시스템 운영',
    '- 정산 시스템 운영\n\n이런 분을 찾아요\n- 정산을 사랑하시는 분',
  )
  expect(kindsOf(text)).toEqual([3, 2])
})

it('reads what is required above what is preferred without a heading of its own', () => {
  const text =
    "Bachelor's degree or equivalent experience\n5 years of experience with Java\n\nPreferred qualifications:\nExperience with Kafka"
  expect(linesOf(text)).toEqual([
    "required: Bachelor's degree or equivalent experience",
    'required: 5 years of experience with Java',
    'preferred: Experience with Kafka',
  ])
})

it('makes no heading of a line that stands alone where all do', () => {
  const text =
    '자격요건\n\nJava 개발 경험\n\n우대사항\n\n비즈니스 영어 가능자\n\n테스트를 즐기는 분\n\n혜택 및 복지\n\n점심 식대'
  expect(kindsOf(text)).toEqual([1, 2])
})

it('keeps the last item of a list that stands alone right above a heading', () => {
  const text =
    '서버 개발자\n바람\n\n바람은 회사예요\n좋아요\n\n주요업무\n\n서버 개발\n\n자격요건\n\nJava 개발 경험\n\n책임감을 갖춘 분\n\n우대사항\n\nKafka 경험\n\n혜택\n\n자유로운 휴가\n\n기술 스택\nJava\nKafka\nRedis\nMySQL\n'
  expect(linesOf(text)).toEqual([
    'required: Java 개발 경험',
    'required: 책임감을 갖춘 분',
    'preferred: Kafka 경험',
  ])
})

it.each([
  ['모집요강 - 자격요건', '모집요강 - 우대사항'],
  ['◆ 자격요건 ◆', '◆ 우대사항 ◆'],
  ['[ 자격요건 ]', '우대 자격'],
])('reads headings in parts and signs: "%s"', (required, preferred) => {
  expect(kindsOf(korean(required, preferred))).toEqual([3, 2])
})
