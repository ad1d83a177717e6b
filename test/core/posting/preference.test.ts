import { describe, expect, it } from 'vitest'
import { linesOf, read } from './reading.ts'

describe('what a required section only wishes for', () => {
  it.each([
    'Go would be great',
    'Scala is welcome',
    'Rust is a big advantage',
    'Proficiency in Golang is a significant advantage.',
    'Experience with Kafka would be an added advantage',
    'Terraform would be a nice bonus',
    'Redis experience is a very nice plus',
    'Knowledge of Celery would be great, but we can teach you.',
    'Ideally you have also deployed to AWS',
    'Kafka experience is a plus;',
    'Kafka experience is ideal',
    'Kafka knowledge will be highly regarded',
    'Kafka experience will be viewed favourably',
    'Kafka experience not essential but useful',
    'Kafka experience is a bonus, not a requirement',
    'Kafka experience will be a plus point',
    'If you know Kafka, even better',
    'Added bonus: Kafka',
    'Extra credit for Kafka',
    'Prefer someone with Kafka experience',
    'Preference given to people with Kafka experience',
    "We'd love it if you know Kafka",
    'It would help if you know Kafka',
    '[Nice to have] Kafka',
    'Redis would be an advantage but is not essential, as training will be given.',
    'Exposure to Kafka is considered a plus for this role',
    'It would be beneficial to have used Docker',
    'Experience with at least one build tool highly preferred',
    'Bonus if you have worked with PostGIS',
    'Kotlin is a plus. Scala is welcome too.',
    'Kafka를 써 보셨다면 더할 나위 없습니다',
    'Redis를 아시면 금상첨화입니다',
    'AWS 경험자 환영',
    '도커 아시면 땡큐',
    'AWS (EC2, S3) 경험 우대',
    'Kotlin 사용 경험 (우대 사항)',
    'Docker (optional but preferred)',
    'Java, Kotlin 개발 경험자 우대',
  ])('%s', (line) => {
    expect(linesOf(`Requirements\n- Python\n- ${line}`)).toEqual([
      'required: Python',
      `preferred: ${line}`,
    ])
  })

  it.each([
    'Experience with Kafka is a must and a big plus',
    '신입 개발자 환영',
    'Java 필수, Kotlin 우대',
    'BS in CS; MS preferred',
    'Prefer iteration over perfection',
    'Scala would be ideal but a solid knowledge of Java is also acceptable',
    'Java 개발 경력 3년 이상 (Kotlin 경험자 우대)',
  ])('not the whole line: %s', (line) => {
    expect(linesOf(`Requirements\n- Python\n- ${line}`)).toEqual([
      'required: Python',
      `required: ${line}`,
    ])
  })

  it.each([
    ['3+ years of Ruby on Rails experience; SQL knowledge is a plus!', ['ruby-on-rails']],
    ['Relational databases in production (Postgres experience is a bonus).', ['rdbms']],
    ['Fluency in Python and Java; Scala is welcome', ['python', 'java']],
    ['Python and SQL; R is appreciated', ['python', 'sql']],
    ['Java 필수, Kotlin 우대', ['java']],
    ['Java 개발 경력 3년 이상 (Kotlin 경험자 우대)', ['java']],
  ])('leaves what a part only wishes for out of the line: %s', (line, skills) => {
    const [asked] = read(`Requirements\n- ${line}`).qualifications
    expect(asked?.skills.map(({ id }) => id)).toEqual(skills)
  })
})

it('keeps what a preferred section marks as required', () => {
  expect(linesOf('Nice to have\n- Kafka\n- Security clearance (required)')).toEqual([
    'preferred: Kafka',
    'required: Security clearance (required)',
  ])
})
