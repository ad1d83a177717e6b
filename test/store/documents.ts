import { type Document, EMPTY_DOCUMENT } from '../../src/core/document.ts'
import type { LogEntry } from '../../src/core/log/entry.ts'

export const entry = (id: string, text = `entry ${id}`): LogEntry => ({
  id,
  day: '2021-09-18',
  text,
})

/** A change that adds one entry to the log. */
export const adding =
  (id: string) =>
  (document: Document): Document => ({ ...document, log: [...document.log, entry(id)] })

export const withLog = (...ids: string[]): Document => ({
  ...EMPTY_DOCUMENT,
  log: ids.map((id) => entry(id)),
})

/** A copy with the value at a path ("log.0.minutes") set, or left out where the value is undefined. */
export function withValue(document: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(document)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let parent = copy as Record<string, unknown>
  for (const key of keys) parent = parent[key] as Record<string, unknown>
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

/** With every optional field there. */
type Whole<T> = T extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Whole<T[K]> }
    : T

/** Every field of every record, optional ones too; an assessment is of a skill or of a line, never of both. */
export const FULL: Omit<Whole<Document>, 'assessments'> & Pick<Document, 'assessments'> = {
  profile: {
    lang: 'ko',
    country: 'KR',
    since: '2019-03',
    sinceBySkill: { java: '2018-01' },
    hours: {
      workday: [{ start: '20:00', end: '21:30' }],
      dayOff: [{ start: '10:00', end: '24:00' }],
      holiday: [{ start: '14:00', end: '16:00' }],
      rest: [],
      family: [{ start: '21:30', end: '22:00' }],
    },
    restWeekdays: [0],
    workersDay: true,
    dailyCapMinutes: 360,
    peak: { start: '10:00', end: '12:00' },
    timeZone: 'Asia/Seoul',
    calendars: ['/home/user/work.ics'],
  },
  days: [{ day: '2021-09-23', kind: 'company', name: '회사 휴무' }],
  postings: [
    {
      id: 'haneul-server',
      company: '하늘상점',
      title: '서버 개발자',
      url: 'https://example.com/jobs/1',
      source: '0123456789abcdef0123456789abcdef.txt',
      opens: '2021-09-01',
      closes: '2021-10-10',
      tests: '2021-10-02',
      status: 'interested',
      interest: 5,
      employment: '정규직',
      minYears: 3,
      added: '2021-09-17',
      qualifications: [
        {
          id: 'r1',
          kind: 'required',
          quote: 'Java와 Spring으로 서비스를 3년 이상 개발하신 분',
          skills: [
            { id: 'java', name: 'Java', mention: 'Java', group: 0 },
            { id: null, name: 'HaneulDB', mention: 'HaneulDB', group: 1 },
          ],
          target: 3,
          minYears: 3,
          because: [{ reason: 'wording', words: '이상' }, { reason: 'user' }],
        },
      ],
      unread: ['그 밖의 "것들"\u2028'],
      dropped: ['열정적인 분'],
    },
  ],
  assessments: [
    {
      id: 's1',
      skill: 'java',
      level: 3,
      day: '2021-09-17',
      evidence: [
        { day: '2021-09-17', source: 'work', text: '결제 서버', link: 'https://example.com' },
      ],
      route: 'work',
      note: 'ask for the next service',
    },
  ],
  own: {
    skills: [
      {
        id: 'haneul-db',
        name: { en: 'HaneulDB', ko: '하늘DB' },
        aliases: [
          'HDB',
          {
            text: 'sky',
            exactCase: true,
            notBefore: ['diving'],
            notAfter: ['blue'],
            beside: true,
            with: ['db'],
            without: ['weather'],
          },
        ],
        implies: ['sql'],
        needs: ['linux'],
        trains: ['indexing'],
        size: 'M',
        theory: 0.3,
        category: 'own',
      },
    ],
    aliases: [{ skill: 'java', text: '자바8' }],
  },
  actions: [
    {
      id: 'a1',
      kind: 'ask',
      text: '대표님께 로드 밸런서 여쭙기',
      status: 'done',
      added: '2021-09-17',
      about: 'load-balancer',
      ended: '2021-09-20',
      result: 'L4 스위치',
    },
  ],
  plans: [
    {
      id: 'p1',
      uid: '3f9a0c52d7e1',
      made: '2021-09-17',
      dropped: '2021-09-19',
      from: '2021-09-18',
      to: '2021-09-26',
      days: [
        {
          day: '2021-09-21',
          kind: 'rest',
          name: { en: 'Chuseok', ko: '추석' },
          family: true,
          atWork: true,
          freeMinutes: 0,
        },
      ],
      budget: {
        rawMinutes: 1680,
        slackMinutes: 480,
        fixedMinutes: 60,
        reviewMinutes: 180,
        newMinutes: 960,
        ratio: 1.4,
      },
      steps: [
        {
          skill: 'tdd',
          from: 1,
          to: 2,
          hours: 8,
          worth: 7.5,
          because: [
            {
              reason: 'serves',
              posting: 'haneul-server',
              line: 'r1',
              kind: 'required',
              quote: 'TDD',
              coverage: 0.5,
              worth: 7.5,
            },
            { reason: 'completes', posting: 'haneul-server', worth: 15 },
            { reason: 'prerequisite', of: 'ci-cd' },
            { reason: 'trains', skill: 'unit-testing', worth: 1 },
            { reason: 'assumed', skill: 'tdd' },
          ],
          by: '2021-10-02',
        },
      ],
      leftOut: [{ skill: 'jpa', from: 0, to: 1, reason: 'budget', hours: 2 }],
      blocks: [
        {
          id: 'p1-01',
          day: '2021-09-18',
          start: '10:00',
          minutes: 60,
          kind: 'study',
          skill: 'tdd',
          to: 2,
          part: 1,
          parts: 8,
        },
      ],
      certificate: { worth: 22.5, bound: 22.5, ratio: 1 },
      score: { hard: 0, medium: 0, soft: 12.3 },
    },
  ],
  log: [
    {
      id: 'l1',
      uid: '8d21c07ab3f4',
      day: '2021-09-18',
      text: 'TDD\n첫 시간 😀 "red, green"',
      minutes: 50,
      skills: ['tdd'],
      block: 'p1-01',
      outcome: 'done',
    },
  ],
}
