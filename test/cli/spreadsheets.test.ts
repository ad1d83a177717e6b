import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyOf, documentOf, makeFolder, makeHome, mustRun, runGil } from './harness.ts'
import { makeStoryHome } from './story.ts'

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('ko')
})
afterAll(() => story.remove())

const place = () => ({ home: copyOf(story.home), cwd: makeFolder() })
const readCsv = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n' })

describe('the log for a spreadsheet', () => {
  it('has an entry a row, in the language of the screen, and a mark for Excel in a file only', async () => {
    const at = { ...place(), today: '2021-09-18' }
    await mustRun(
      ['log', 'today', '-m', '-1 테스트,\n"빨강"', '--done', '2', '--minutes', '60'],
      at,
    )
    const { stdout } = await mustRun(['log', '--csv', 'log.csv'], { ...at, lang: 'ko' })
    expect(stdout).toBe('파일을 썼어요: log.csv\n')
    const file = readFileSync(join(at.cwd, 'log.csv'), 'utf8')
    expect(file.slice(0, 4)).toBe('\ufeff날짜,')
    const [head, ...rows] = readCsv(file.slice(1))
    expect(head).toEqual(['날짜', '시간(분)', '역량', '한 일', '결과', '블록', '기록'])
    expect(rows).toHaveLength((await documentOf(at.home)).log.length)
    expect(rows.at(-1)).toEqual([
      '2021-09-18',
      '60',
      '테스트 코드',
      '\'-1 테스트,\n"빨강"',
      '끝냄',
      'plan1-02',
      'l2',
    ])
    const piped = await mustRun(['log', '--csv', '-'], { ...at, lang: 'ko' })
    expect(piped).toMatchObject({ stdout: file.slice(1), stderr: '' })
  })

  it('is all of it, unless a limit is given', async () => {
    const home = makeHome()
    for (let n = 1; n <= 21; n++) await mustRun(['log', '2021-09-01', '-m', `${n}`], { home })
    const rowsOf = async (...more: string[]) =>
      readCsv((await mustRun(['log', '--csv', '-', ...more], { home })).stdout).length - 1
    expect(await rowsOf()).toBe(21)
    expect(await rowsOf('--limit', '20')).toBe(20)
  })

  it('is its head alone where nothing was written down', async () => {
    const { stdout } = await mustRun(['log', '--csv', '-'])
    expect(stdout).toBe('day,minutes,skills,what was done,outcome,block,entry\r\n')
  })
})

describe('the postings for a spreadsheet', () => {
  it('have a row each, ended ones with --all', async () => {
    const at = place()
    const [{ id = '' } = {}] = (await documentOf(at.home)).postings
    const { stdout } = await mustRun(['postings', '--csv', '-'], at)
    expect(readCsv(stdout)).toEqual([
      ['id', 'company', 'role', 'status', 'interest', 'opens', 'test', 'closes', 'address'],
      [id, '한끼상점', '서버 개발자 (경력)', 'interested', '4', '', '2021-10-16', '2021-10-03', ''],
    ])
    await mustRun(['postings', 'status', id, 'closed'], at)
    expect(readCsv((await mustRun(['postings', '--csv', '-'], at)).stdout)).toHaveLength(1)
    const all = await mustRun(['postings', '--all', '--csv', '-'], at)
    expect(readCsv(all.stdout)[1]?.[3]).toBe('closed')
  })
})

it.each([
  [['log', '--csv', '-', '--json']],
  [['log', 'today', '--csv', 'a.csv']],
  [['log', 'today', '-m', 'x', '--csv', 'a.csv']],
  [['postings', 'hankki', '--csv', 'a.csv']],
])('no spreadsheet is made by gil %j', async (argv) => {
  const at = place()
  const before = await documentOf(at.home)
  expect(await runGil(argv, at)).toMatchObject({ exitCode: 2, stdout: '' })
  expect(existsSync(join(at.cwd, 'a.csv'))).toBe(false)
  expect(await documentOf(at.home)).toEqual(before)
})

it.each(['log', 'postings'])('a spreadsheet leaves stdout to JSON: gil %s', async (command) => {
  const { stdout, stderr } = await mustRun([command, '--csv', 'a.csv', '--json'], place())
  expect(JSON.parse(stdout)).toMatchObject({ schema: `gil.${command}/1` })
  expect(stderr).toBe('Wrote a.csv.\n')
})
