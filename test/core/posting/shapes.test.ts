import { describe, expect, it } from 'vitest'
import { linesOf, read } from './reading.ts'

describe('a text in an unusual shape', () => {
  it.each([
    [
      'prose without headings',
      'We are hiring.\n\nYou will maintain our Django monolith. You should have at least three years of experience with Python. Celery knowledge would be great, but we can teach you.\n\nWe offer 30 days of vacation.',
      [
        'required: You should have at least three years of experience with Python.',
        'preferred: Celery knowledge would be great, but we can teach you.',
      ],
    ],
    [
      'Korean prose without headings',
      '안녕하세요, 물결입니다.\nNode.js로 서버를 3년 이상 개발해 보신 분이면 좋겠습니다. PostgreSQL 튜닝을 직접 해보셨어야 합니다.\nTerraform을 쓰실 줄 알면 우대합니다.\n연봉은 5천만원 이상입니다.',
      [
        'required: Node.js로 서버를 3년 이상 개발해 보신 분이면 좋겠습니다.',
        'required: PostgreSQL 튜닝을 직접 해보셨어야 합니다.',
        'preferred: Terraform을 쓰실 줄 알면 우대합니다.',
      ],
    ],
    [
      'chat',
      '같이 일하실 분 구해요\n스프링 부트랑 JPA 좀 만져보신 분, 도커 아시면 땡큐\n연봉 5천 이상',
      ['required: 스프링 부트랑 JPA 좀 만져보신 분', 'preferred: 도커 아시면 땡큐'],
    ],
    [
      'a paragraph that is a list',
      'Requirements\n3 years of Java experience. Experience with Spring. Comfortable using Docker. Kubernetes preferred.\n\nBenefits\nLunch.',
      [
        'required: 3 years of Java experience.',
        'required: Experience with Spring.',
        'required: Comfortable using Docker.',
        'preferred: Kubernetes preferred.',
      ],
    ],
    [
      'an item that only wishes for what is below it',
      'Who you are\n- 5 years of Java\n- Experience with these tools is desirable but not required:\n  - Kafka\n  - Redis\n- Git',
      ['required: 5 years of Java', 'preferred: Kafka', 'preferred: Redis', 'required: Git'],
    ],
    [
      'a part of a list that is named like a stack',
      '자격 조건\n- Github 사용 경험\n- [Back-end 기술 스택]\n  - Docker, AWS\n우대사항\n- gRPC 경험',
      ['required: Github 사용 경험', 'required: Docker, AWS', 'preferred: gRPC 경험'],
    ],
    [
      'numbered sections',
      '1. 응시자격\n 가. Java 활용 가능한 자\n2. 우대사항\n 가. 웹 접근성 업무 경험자\n3. 그 밖의 일\n 가. 주 40시간 업무\n4. 전형일정\n 가. 접수: 2026. 1. 5.',
      ['required: Java 활용 가능한 자', 'preferred: 웹 접근성 업무 경험자'],
    ],
    [
      'fields',
      '- 업무: API 개발\n- 필수: React 3년 이상\n- 우대: AWS 경험자\n- 연봉: 4,000만원\n- 위치: 성수역\n- 문의: 010-0000-0000',
      ['required: React 3년 이상', 'preferred: AWS 경험자'],
    ],
    [
      'labels set off by dashes',
      'Requirements\n\n**Systems:**\n  * Linux\n\n**Back-end** \\- Java, Python\n\n**Mobile** – iOS\n\nThe salary is $80,000.',
      ['required: Linux', 'required: Back-end - Java, Python', 'required: Mobile – iOS'],
    ],
    [
      'a sentence over a list',
      "Engineer\nDescription\nIdeally, you'd have knowledge of some of:\n• git data model\n• Firebase\nWhat we offer\n• Flexible hours",
      ['preferred: git data model', 'preferred: Firebase'],
    ],
    [
      'a heading that begins with if',
      'Requirements\n- Java\n\nIf your experience includes the following, it would be great\n- Kafka',
      ['required: Java', 'preferred: Kafka'],
    ],
    [
      'questions',
      'Q. 어떤 팀인가요?\n하루 300만 건을 처리합니다.\n\nQ. 어떤 분을 찾고 있나요?\n- Kotlin에 익숙한 분\n\nQ. 어떤 기술을 쓰나요?\nJPA, Kafka\n\nQ. 지원은 어떻게 하나요?\n버튼을 눌러 주세요.',
      ['required: Kotlin에 익숙한 분'],
    ],
    [
      'a table with headings over its columns',
      '모집부문\t담당업무\t자격요건\t우대사항\t인원\n서버\tAPI 개발\tJava 경력 3년 이상\tAWS 경험자\t1명\n앱\t앱 개발\tKotlin 능숙자\tFlutter 경험자\t1명\n근무조건\n정규직',
      [
        'required: Java 경력 3년 이상',
        'preferred: AWS 경험자',
        'required: Kotlin 능숙자',
        'preferred: Flutter 경험자',
      ],
    ],
    [
      'a Markdown table of headings and values',
      '# 리드\n\n| 구분 | 내용 |\n|---|---|\n| 주요 업무 | 설계 |\n| **자격 요건** | Java<br>JPA |\n| 우대 사항 | PG 개발 경험 |\n| 근무지 | 판교 |',
      ['required: Java', 'required: JPA', 'preferred: PG 개발 경험'],
    ],
    [
      'a table of pairs',
      '리드\n구분: 주요 업무\n내용: 설계\n구분: 자격 요건\n내용: Java 경력 5년\n구분: 우대 사항\n내용: Kafka 경험',
      ['required: Java 경력 5년', 'preferred: Kafka 경험'],
    ],
    [
      'lines that end like a particle and go on nowhere',
      '자격요건\n관련 학과 졸업자 또는 컴퓨터공학과\n정보처리기사 자격증',
      ['required: 관련 학과 졸업자 또는 컴퓨터공학과', 'required: 정보처리기사 자격증'],
    ],
    [
      'a table that says of each row what it is',
      'Developer\nSkill\tRequired\tYears\nAngular or React\tRequired\t3\nKafka\tNice to have\t-\nNote: no agencies.',
      ['required: Angular or React (3 years)', 'preferred: Kafka'],
    ],
    [
      'a table whose marks say of each row what it is',
      'Criteria | Essential | Desirable | Assessed by\nKnowledge | | |\nLinux | X | | CV\nPython | X | | CV\nSlurm | | X | Interview',
      ['required: Linux', 'required: Python', 'preferred: Slurm'],
    ],
    [
      'a table of circles and crosses',
      '구분\t필수\t우대\nJava 개발 경험\tO\tX\nKafka 사용 경험\tX\tO',
      ['required: Java 개발 경험', 'preferred: Kafka 사용 경험'],
    ],
    [
      'lists that stand in one line each',
      'Analyst\nRequirements: 5+ years of analytics; Advanced SQL; Tableau or Power BI.\nPreferred: Python; Experience with dbt; MSc.\nBenefits: dental; vision; pension.',
      [
        'required: 5+ years of analytics',
        'required: Advanced SQL',
        'required: Tableau or Power BI.',
        'preferred: Python',
        'preferred: Experience with dbt',
        'preferred: MSc.',
      ],
    ],
    [
      'required and preferred in one list',
      'Requirements/Preferences:\n- Experience with React\n- Experience with websockets highly preferred',
      ['required: Experience with React', 'preferred: Experience with websockets highly preferred'],
    ],
    [
      'prose under a heading that asks nothing',
      'Developer\nJob Description\nYou should have 2-8 years of Java. It is important to have used Maven. Sound SQL skills are necessary. Exposure to Docker is considered a plus for this role.',
      [
        'required: You should have 2-8 years of Java.',
        'required: It is important to have used Maven.',
        'required: Sound SQL skills are necessary.',
        'preferred: Exposure to Docker is considered a plus for this role.',
      ],
    ],
    [
      'prose about the reader',
      "Web Developer\n\nAbout you\nYou will have experience of building sites with JavaScript. You'll be comfortable explaining technical matters. A good knowledge of WCAG is essential. Ideally you will also have worked in public service.",
      [
        'required: You will have experience of building sites with JavaScript.',
        "required: You'll be comfortable explaining technical matters.",
        'required: A good knowledge of WCAG is essential.',
        'preferred: Ideally you will also have worked in public service.',
      ],
    ],
    [
      'a list without its heading',
      'Front End Developer\n\nResponsibilities\n\n- Build features\n- Optimise pages\n\n- At least 1 year of experience with Vue\n- Proficient in HTML\n- Experience with Git\n- Knowledge of Node.js is a plus',
      [
        'required: At least 1 year of experience with Vue',
        'required: Proficient in HTML',
        'required: Experience with Git',
        'preferred: Knowledge of Node.js is a plus',
      ],
    ],
    [
      'headings that say twice what they are',
      'Cloud Engineer\n\nQualifications\n\nExpectations - the experience you need\n\nB2 level of English for an international team\nBasic knowledge of Docker\n\nAdditional skills - the edge you have\n\nKnowledge of Ansible\nKnowledge of Bash\n\nOur offer – professional development\n\nLanguage classes',
      [
        'required: B2 level of English for an international team',
        'required: Basic knowledge of Docker',
        'preferred: Knowledge of Ansible',
        'preferred: Knowledge of Bash',
      ],
    ],
    [
      'a heading of the house over how the reader is',
      "# Engineer\n\n## In plain words\n- You've delivered software for 4 years\n- You know your way around Unix\n- You never stop at blame\n\n## Our stack\n- Python",
      [
        "required: You've delivered software for 4 years",
        'required: You know your way around Unix',
        'required: You never stop at blame',
      ],
    ],
    [
      'sentences over a list',
      'Qualifications\nThe work includes writing and testing code. To be successful, you should have experience with server-side logic.\n\n- Django\n- Docker',
      [
        'required: To be successful, you should have experience with server-side logic.',
        'required: Django',
        'required: Docker',
      ],
    ],
    [
      'prose of which the company is the subject',
      'Nice to have\n- Kafka\nAt Acme, we value diversity and experience of all kinds.\nFor all roles, we pay market salaries, by years of experience.',
      ['preferred: Kafka'],
    ],
    [
      'two grades of wishes without anything required',
      'Scientist\n\n**Examples of desirable skills**\n- Minimum 5 years of Python\n- SQL\n\nBonus points\n- NLP',
      ['required: Minimum 5 years of Python', 'required: SQL', 'preferred: NLP'],
    ],
    [
      'a field of years above a list',
      'Acme is hiring a Java Developer!\nLocation: Pune\nExperience: 4-6 years\n\nMandatory Skills: Spring Boot, SQL\nGood to have: Kafka',
      ['required: Experience: 4-6 years', 'required: Spring Boot, SQL', 'preferred: Kafka'],
    ],
    [
      'a field of years above prose',
      'Java Developer\nExperience: 2-8 years\nJob Description\nYou should have proficiency in Java. Sound SQL skills are necessary.',
      [
        'required: Experience: 2-8 years',
        'required: You should have proficiency in Java.',
        'required: Sound SQL skills are necessary.',
      ],
    ],
    [
      'a comment of a forum',
      'Acme | Engineers | Remote\n\nGolang:\n\nWe are looking for developers with 2+ years of experience in Kubernetes. A degree in IT is desirable.\n\nPlease send your resume.',
      [
        'required: We are looking for developers with 2+ years of experience in Kubernetes.',
        'preferred: A degree in IT is desirable.',
      ],
    ],
    [
      'a blog',
      '어떤 분이면 좋을까요?\nDjango로 서비스를 운영해 본 분이어야 합니다.\n인쇄 공정을 아시면 금상첨화입니다.',
      [
        'required: Django로 서비스를 운영해 본 분이어야 합니다.',
        'preferred: 인쇄 공정을 아시면 금상첨화입니다.',
      ],
    ],
    [
      'notes among the lines',
      'Nice to have\n- Kafka\n- Experience with Redis\n\n* Please be informed that remote work is possible within Hungary only.\nYour certificates and transcripts must be uploaded with the application.',
      ['preferred: Kafka', 'preferred: Experience with Redis'],
    ],
    [
      'a table of something else',
      'Requirements\n- Java\n\n| Team | City |\n|---|---|\n| Core | Berlin |',
      ['required: Java'],
    ],
    [
      'letters as marks',
      '급구\nㅁ 자격요건\n - Oracle 환경\nㅁ 우대\n - Tuxedo 경험\nㅁ 단가 : 협의',
      ['required: Oracle 환경', 'preferred: Tuxedo 경험'],
    ],
    [
      'Korean lines that wrap',
      '자격요건\nSQL 튜닝 경험이 풍부하게 있고\n파티셔닝과 샤딩을 직접\n설계해 보신 분\n쉘 스크립트 작성 가능자',
      [
        'required: SQL 튜닝 경험이 풍부하게 있고 파티셔닝과 샤딩을 직접 설계해 보신 분',
        'required: 쉘 스크립트 작성 가능자',
      ],
    ],
    [
      'one line of Markdown',
      "Job Summary: We are seeking a backend engineer for our squad in the capital, with offices at the river. **What you'll do:** * Design systems * Operate them **What we expect from you:** * Python * Kafka **Nice to have:** * Go knowledge **Benefits:** * Health plan",
      ['required: Python', 'required: Kafka', 'preferred: Go knowledge'],
    ],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it.each([
    'You should not apply if',
    "You won't enjoy this job if",
    'This role is not for you if',
    'What this job is not',
    '이런 분과는 맞지 않아요',
    '솔직히 이런 분은 힘드실 수 있어요',
    '이런 기술을 사용해요',
    'More Details',
    'We want you to help us solve some problems:',
  ])('has nothing that is asked under "%s"', (heading) => {
    expect(linesOf(`Requirements\n- Java\n\n${heading}\n- PHP\n- Windows`)).toEqual([
      'required: Java',
    ])
  })
})

describe('what is not lost without a word', () => {
  it.each([
    ['items after a list', 'Requirements\n- Java\n\nWe are nice people.\n- Kafka in production'],
    [
      'items under another heading where nothing asks',
      'Engineer\n\nResponsibilities\n- Strong experience with Kafka in production',
    ],
    ['items of an unknown list without any other', 'Engineer\n\n- Kafka in production'],
    [
      'sentences about the right person',
      'Engineer\n\nThe right person has run Kafka in production.',
    ],
    [
      'sentences that ask beside the lists',
      'Engineer\n\nAbout the role\nWe build things. Experience with Kafka in production is a plus.\n\nRequirements\n- Java',
    ],
    ['sentences that name a skill', 'Engineer\n\nSomeone who has run Kafka in production.'],
  ])('%s', (_, text) => {
    expect(read(text).unread.join(' ')).toContain('Kafka in production')
  })
})

it('does not lose a label behind a list', () => {
  const text = 'Engineer\n\nNice to have:\n\n- Java\n\n**Degree:** MSc or proven ability'
  expect(read(text).unread).toEqual(['Degree: MSc or proven ability'])
})

it('reads what all roles share below the last of them with each', () => {
  const { roles } = read(
    '2026 공채\n\n[서버 개발자]\n자격요건\n- Java\n\n[앱 개발자]\n자격요건\n- Swift\n\n공통 지원자격\n- Git',
  )
  expect(roles.map(({ text }) => linesOf(text))).toEqual([
    ['required: Java', 'required: Git'],
    ['required: Swift', 'required: Git'],
  ])
})

it('does not call unread what it reads', () => {
  const { qualifications, unread } = read('Developer\n\nMust have worked with Kafka.')
  expect(qualifications.map(({ quote }) => quote)).toEqual(['Must have worked with Kafka.'])
  expect(unread).toEqual([])
})
