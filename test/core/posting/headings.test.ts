import { describe, expect, it } from 'vitest'
import { headingOf } from '../../../src/core/posting/headings.ts'
import { readLines, readRows } from '../../../src/core/posting/lines.ts'
import { linesOf, read } from './reading.ts'

const topic = (text: string) => {
  const [line] = readLines(readRows(text))
  return line ? headingOf(line) : null
}

describe('headings', () => {
  it.each([
    '자격요건',
    '자격 요건:',
    '[자격요건]',
    '■ 지원 자격',
    '**필수 사항**',
    '## 이런 분을 찾고 있어요!',
    '이런 분과 함께하고 싶어요',
    '# 이런 경험을 가진 분을 찾습니다',
    '【필요 역량】',
    '▶ 이런 동료를 기다려요',
    '우리가 찾는 분',
    '꼭 필요해요',
    '🙋 이런 분이 필요해요',
    '1. 자격요건',
    '어떤 분을 찾나요?',
    '<기본 자격 요건>',
    '- 자격 요건',
    'Requirements',
    'REQUIREMENTS',
    'Requirements:',
    '**Qualifications**',
    'Minimum qualifications:',
    "What you'll need",
    'What we’re looking for',
    'You may be a good fit if',
    'Who you are',
    'About You',
    'Must-haves',
    '---- Basic Qualifications ----',
    'MINIMUM QUALIFICATIONS.',
    'Required Skills & Experience',
    'Your profile',
    'To succeed in this role',
    'What you bring to the table',
    'The ideal candidate will have:',
    'Knowledge, Skills, and Abilities',
    'What we are expecting',
    'Who may apply',
    'This is you',
    'What you offer',
    'Our expectations',
  ])('"%s" announces what is required', (text) => {
    expect(topic(text)).toBe('required')
  })

  it.each([
    '우대사항',
    '우대 사항:',
    '■ 우대사항',
    '[이런 분이면 더 좋아요]',
    '이런 경험이 있다면 더 좋습니다',
    '**있으면 좋은 경험**',
    '있으면 더 좋아요',
    '# 이런 역량도 갖고 계시다면 금상첨화 입니다!',
    '[ 우대사항은 그저 우대사항일 뿐입니다. ]',
    'Preferred Qualifications',
    'Nice to have',
    'Nice-to-haves:',
    '**Bonus points**',
    'Desired skills',
    'Even better if you have',
    'Good to Have',
    'What will make you stand out',
    'It would be great if you have:',
    'Additional qualifications that will help',
    'PLUSES',
    'Plusses:',
    'Bonus points for...',
    'What will give you an edge',
    'You might have',
    'And if you also …',
    'Should-haves',
    'Could-haves',
    'Not a must, but great',
    'In a perfect world:',
    'Strong candidates may also have:',
    'Secondary skills',
    'HIGHLY PREFERRED are applicants who meet the minimum above and all of the following:',
    'Experience with any of these tools is a plus:',
  ])('"%s" announces what is preferred', (text) => {
    expect(topic(text)).toBe('preferred')
  })

  it.each([
    ['주요업무', 'duties'],
    ['[담당 업무]', 'duties'],
    ['합류하면 이런 일을 해요', 'duties'],
    ['Responsibilities', 'duties'],
    ["What you'll do", 'duties'],
    ['What are you going to do?', 'duties'],
    ['**Your daily business**', 'duties'],
    ['혜택 및 복지', 'benefits'],
    ['**Benefits**', 'benefits'],
    ['What we offer', 'benefits'],
    ["What's in it for you", 'benefits'],
    ['What you can look forward to', 'benefits'],
    ['What awaits you', 'benefits'],
    ['채용 절차', 'process'],
    ['# 합류 여정', 'process'],
    ['[제출서류]', 'process'],
    ['**포트폴리오 제출은 필수입니다**', 'process'],
    ['How to apply', 'process'],
    ['근무 조건', 'conditions'],
    ['Physical Requirements', 'conditions'],
    ['회사 소개', 'company'],
    ['About Acme', 'company'],
    ['Who we are', 'company'],
    ['Working at Acme', 'company'],
    ['[우리는 이런 분위기에서 일해요]', 'company'],
    ['기술 스택', 'stack'],
    ['Equal Opportunity Employer', 'note'],
    ['Notes:', 'note'],
    ['A few things to know', 'note'],
    ['Requirements/Preferences:', 'both'],
    ['Required and Preferred Skills', 'both'],
    ['Preferred Skills and Qualifications', 'preferred'],
    ['자격요건 및 우대사항', 'both'],
  ])('"%s" announces %s', (text, wanted) => {
    expect(topic(text)).toBe(wanted)
  })

  it.each([
    '컴퓨터공학 전공자 우대',
    'AWS 경험 우대합니다',
    '웹 서비스 서버 개발 경험이 있는 분을 찾습니다.',
    '- Kotlin 개발 경험이 필요합니다.',
    'Experience building systems in AWS',
    'Strong communication skills',
    '3+ years of experience',
    'Life insurance experience strongly preferred',
    '- Excellent communication skills',
    'You have experience with Kafka',
    '대용량 트래픽 처리 경험',
    'Java, Spring',
  ])('"%s" is no heading', (text) => {
    expect(topic(text)).toBeNull()
  })
})

describe('lines', () => {
  it.each([
    [
      'a plus inside a required section',
      'Requirements\n- Java\n- Kafka is a plus',
      ['required: Java', 'preferred: Kafka is a plus'],
    ],
    [
      '우대 inside a required section',
      '자격요건\n- Java\n- Kotlin 사용자 우대',
      ['required: Java', 'preferred: Kotlin 사용자 우대'],
    ],
    [
      'only a part preferred',
      "Requirements\n- Bachelor's degree; Master's preferred",
      ["required: Bachelor's degree; Master's preferred"],
    ],
    [
      'a firm line with a plus in it',
      'Requirements\n- AWS required, GCP a plus',
      ['required: AWS required, GCP a plus'],
    ],
    [
      'notes that ask nothing',
      '자격요건\n- Java 경험\n- 포트폴리오 제출 필수\n- 3개월의 수습 기간이 있습니다',
      ['required: Java 경험'],
    ],
    [
      'hanging lines',
      '자격요건\n- 대용량 트래픽을 처리하는\n  서버 개발 경험\n- Java',
      ['required: 대용량 트래픽을 처리하는 서버 개발 경험', 'required: Java'],
    ],
    [
      'wrapped sentences',
      'Requirements\nExperience with building and running distributed systems\nthat serve many users\nJava',
      [
        'required: Experience with building and running distributed systems that serve many users',
        'required: Java',
      ],
    ],
    [
      'prose after the list',
      'Requirements\n- Java\n\nAt Acme, we care for people.',
      ['required: Java'],
    ],
    [
      'heading and line in one',
      '필수: Java 3년 이상\n우대사항: AWS 경험',
      ['required: Java 3년 이상', 'preferred: AWS 경험'],
    ],
    [
      'sub-headings inside a section',
      '자격요건\n[백엔드]\n- Java\n[공통]\n- 협업',
      ['required: Java', 'required: 협업'],
    ],
    [
      'bold and links taken off',
      '자격요건\n- **Java** 또는 [Kotlin](https://example.com)',
      ['required: Java 또는 Kotlin'],
    ],
    [
      'a bold label that asks, after the list',
      'Requirements\n- You ask why\n- You write it down\n\n**Requirements that we do mean:** fluent Korean, and Go.\n\n**How to apply**\n\nBy mail.',
      [
        'required: You ask why',
        'required: You write it down',
        'required: Requirements that we do mean: fluent Korean, and Go.',
      ],
    ],
    [
      'a sentence that leads in as none',
      'Requirements\nNobody here counts years or asks for papers, and so will you not be asked. We look at who you are when you work, and how:\n- You ask why\n- Java',
      ['required: You ask why', 'required: Java'],
    ],
    [
      'what asks nothing by its own words',
      '자격요건\n- 학력 : 무관\n- 경력기간 : 5년 ~\n- Java',
      ['required: 경력기간 : 5년 ~', 'required: Java'],
    ],
    ['escaped Markdown', 'Requirements\n* 3\\+ years of C\\+\\+', ['required: 3+ years of C++']],
    [
      'lost line breaks',
      `자격요건 • Java 개발 경험 3년 이상인 분 • Spring 프레임워크를 능숙하게 다루는 분 • 테스트 코드 작성이 익숙하고 코드 리뷰를 즐기는 분 • 대용량 트래픽을 처리하는 서버를 개발하고 운영해 본 분 • Git 사용이 익숙한 분`,
      [
        'required: Java 개발 경험 3년 이상인 분',
        'required: Spring 프레임워크를 능숙하게 다루는 분',
        'required: 테스트 코드 작성이 익숙하고 코드 리뷰를 즐기는 분',
        'required: 대용량 트래픽을 처리하는 서버를 개발하고 운영해 본 분',
        'required: Git 사용이 익숙한 분',
      ],
    ],
  ])('reads %s', (_, text, wanted) => {
    expect(linesOf(text)).toEqual(wanted)
  })
})

describe('what heads a list and says how much of it is wanted', () => {
  it.each([
    [
      'Requirements\n- Java\nAt least two of the following:\n- Kafka\n- Redis',
      'At least two of the following:',
    ],
    [
      'Requirements\n- Experience with one or more of the following:\n  - Kafka',
      'Experience with one or more of the following:',
    ],
    [
      '자격요건\n- Java\n다음 중 2가지 이상의 경험:\n- Kafka\n- Redis',
      '다음 중 2가지 이상의 경험:',
    ],
    ['Requirements\n5+ years of experience in:\n- Go\n- Rust', '5+ years of experience in:'],
  ])('is unread, not lost: %j', (text, line) => {
    expect(read(text).unread).toEqual([line])
  })
})
