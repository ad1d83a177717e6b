import { describe, expect, it } from 'vitest'
import type { Opened } from '../../src/sources/opened.ts'
import { linesIn, open, sample } from './samples.ts'

const REQUIRED = [
  'Three years of building services in Java or Kotlin',
  'Experience with MySQL and query tuning',
  'Comfortable with Git and code review',
]
const PREFERRED = ['AWS in production', 'Experience with Kafka']
const KOREAN = ['Java 또는 Kotlin 개발 경력 3년 이상', 'MySQL 쿼리 튜닝 경험']
const AWS = ['AWS 운영 경험']

const EN = { title: 'Server Developer', company: 'Pinewind Books' }
const KO = { title: '서버 개발자 (주문)', company: '솔바람책방' }

type Row = readonly [
  file: string,
  facts: Partial<Opened>,
  required: readonly string[],
  preferred: readonly string[],
]

const ROWS: readonly Row[] = [
  [
    'greenhouse.json',
    { ...EN, closes: '2021-10-08', employment: 'Regular', format: 'json' },
    REQUIRED,
    PREFERRED,
  ],
  ['lever.json', { ...EN, employment: 'Full-time' }, REQUIRED, PREFERRED],
  [
    'ashby.json',
    { title: 'Server Developer', company: 'PinewindBooks', employment: 'Full-Time' },
    REQUIRED,
    PREFERRED,
  ],
  [
    'wanted.json',
    { ...KO, format: 'json' },
    [...KOREAN, 'Git 코드 리뷰에 익숙하신 분'],
    [...AWS, 'Kafka 사용 경험'],
  ],
  ['recruitee.json', { ...EN, closes: '2021-10-08' }, REQUIRED, PREFERRED],
  ['teamtailor.json', { ...EN, employment: 'full-time' }, REQUIRED, PREFERRED],
  ['workable.json', { ...EN, employment: 'Full-time' }, REQUIRED, PREFERRED],
  ['smartrecruiters.json', { ...EN, employment: 'Full-time' }, REQUIRED, PREFERRED],
  [
    'pinpoint.json',
    { title: 'Server Developer', company: 'pinewind', closes: '2021-10-08' },
    REQUIRED,
    [],
  ],
  ['workday.json', { ...EN, closes: '2021-10-08' }, REQUIRED, PREFERRED],
  ['oracle.json', { title: 'Server Developer' }, REQUIRED, []],
  ['strapi.json', { ...KO, closes: '2021-10-08', employment: 'Full-time' }, KOREAN, AWS],
  [
    'metadata.json',
    { title: 'Server Developer', company: '솔바람책방', employment: '정규직' },
    ['Java 또는 Kotlin으로 서버를 개발해 보신 분', 'MySQL을 다뤄 보신 분'],
    ['AWS 운영 경험이 있으시면 더 좋습니다.'],
  ],
  [
    'table.json',
    { title: '서버 개발자 모집', company: '솔바람책방', closes: '2021-10-08' },
    ['Java 또는 Kotlin 개발 경력 3년 이상인 분', 'MySQL 경험이 있는 분'],
    AWS,
  ],
  [
    'personio.xml',
    { title: 'Server Developer', company: 'Pinewind Books & Sons', format: 'xml' },
    REQUIRED,
    [],
  ],
  [
    'feed.xml',
    { title: 'Systems Librarian', company: 'Harbour Town Library', closes: '2021-10-08' },
    ['Two years of experience with SQL', 'Experience with Linux'],
    [],
  ],
  [
    'page.html',
    { ...KO, format: 'html' },
    [KOREAN[0] ?? '', 'MySQL 쿼리 튜닝 경험이 있는 분'],
    AWS,
  ],
  ['page-euckr.html', { ...KO }, [KOREAN[0] ?? '', 'MySQL 쿼리 튜닝 경험이 있는 분'], AWS],
  ['page-utf16.html', { ...KO }, [KOREAN[0] ?? '', 'MySQL 쿼리 튜닝 경험이 있는 분'], AWS],
  [
    'jsonld.html',
    {
      title: 'Server Developer (Orders)',
      company: 'Pinewind Books',
      closes: '2021-10-08',
      url: 'https://pinewind.example/jobs/1',
      format: 'json-ld',
    },
    REQUIRED,
    PREFERRED,
  ],
  ['jsonld.json', { title: 'Server Developer (Orders)', format: 'json-ld' }, REQUIRED, PREFERRED],
  ['next.html', { ...KO, closes: '2021-10-08', format: 'json' }, KOREAN, AWS],
  ['fragment.html', { format: 'html' }, KOREAN, AWS],
  [
    'headings.html',
    { title: '머신러닝 엔지니어', format: 'html' },
    ['Python, PyTorch를 이용한 모델 개발 경험이 있으신 분', '통계 & 선형대수에 대한 이해'],
    ['MLOps 파이프라인 구축 경험', 'Kubernetes 운영 경험', '논문 게재 경험'],
  ],
  ['posting.md', { format: 'markdown' }, KOREAN, [...AWS, 'Kafka 사용 경험']],
  ['posting.txt', {}, KOREAN, AWS],
]

describe('a posting in any form', () => {
  it.each(ROWS)('%s', async (file, facts, required, preferred) => {
    const [opened] = await open(sample(file))
    expect(opened).toMatchObject(facts)
    expect(opened && linesIn(opened)).toEqual({ required, preferred })
  })
})

describe("a board's list", () => {
  it('holds its postings in order', async () => {
    const opened = await open(sample('greenhouse.json'))
    expect(opened.map(({ title }) => title)).toEqual(['Server Developer', 'Warehouse Planner'])
  })

  it('holds a posting once, however many places it is for', async () => {
    expect(await open(sample('workable.json'))).toHaveLength(1)
  })

  it.each([
    ['smartrecruiters-list.json', ['Server Developer']],
    ['listing.html', ['Server Developer', 'Planner']],
  ])('without texts: %s', async (file, titles) => {
    const opened = await open(sample(file))
    expect(opened.map(({ title, text }) => [title, text])).toEqual(
      titles.map((title) => [title, '']),
    )
  })
})

describe('what is no posting', () => {
  it.each([
    ['nothing', '', 'input-empty'],
    ['blanks', ' \n\t ', 'input-empty'],
    ['data of other things', '{"name": "Ann", "age": 7}', 'posting-not-found'],
    ['a list of nothing', '[]', 'posting-not-found'],
    ['a page of nothing', '<!doctype html><html><body></body></html>', 'posting-not-found'],
    ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'input-binary'],
    ['a word processor’s file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'input-binary'],
    ['noise', Uint8Array.from([0xff, 0xc0, 0x81, 0xfd, 0x80, 0x9f]), 'input-binary'],
    ['a book', 'One more line of it.\n'.repeat(60_000), 'input-too-large'],
    ['a list of words', 'word\n'.repeat(12_000), 'input-too-long'],
    ['a page of as many lines', `<pre>${'word\n'.repeat(12_000)}</pre>`, 'input-too-long'],
    ['a library', new Uint8Array(6 * 1024 * 1024).fill(97), 'input-too-large'],
    ['a picture where none can be read', sample('bookshop.png'), 'input-binary'],
  ])('%s', async (_, content, code) => {
    await expect(open(content)).rejects.toMatchObject({ code })
  })
})
