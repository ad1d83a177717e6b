import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileOf, PACKAGE, runGil, wordsOf } from './harness.ts'
import { makeStoryHome } from './story.ts'

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('ko')
})
afterAll(() => story.remove())

it.each([
  ['actions', 'gil.actions/1', ['today', 'actions']],
  ['actions --all', 'gil.actions/1', ['today', 'actions']],
  ['assess', 'gil.unassessed/1', ['today', 'subjects']],
  ['assess hankki-server', 'gil.unassessed/1', ['today', 'subjects']],
  ['doctor', 'gil.doctor/1', ['today', 'home', 'wrong', 'checks']],
  ['extract data/example/ko/posting.txt', 'gil.extract/1', ['company', 'qualifications', 'unread']],
  ['gap-report', 'gil.gap/1', ['today', 'postings', 'gaps', 'forecast']],
  ['gap-report hankki', 'gil.gap/1', ['today', 'postings', 'gaps', 'forecast']],
  ['progress', 'gil.progress/1', ['today', 'from', 'to', 'logged', 'weeks', 'levels', 'postings']],
  ['history', 'gil.history/1', ['today', 'steps']],
  ['holidays', 'gil.holidays/1', ['from', 'to', 'days']],
  ['holidays --year 2022', 'gil.holidays/1', ['from', 'to', 'days']],
  ['init', 'gil.profile/1', ['since']],
  ['log', 'gil.log/1', ['today', 'entries']],
  ['log today', 'gil.day/1', ['day', 'blocks', 'entries']],
  ['log 2021-09-18', 'gil.day/1', ['day', 'blocks', 'entries']],
  ['pitstop', 'gil.pitstop/1', ['today', 'windows']],
  ['pitstop --leave 2', 'gil.pitstop/1', ['today', 'windows']],
  ['pitstop --spend 5', 'gil.leave/1', ['today', 'leave', 'days', 'windows']],
  [
    'plan --days 9',
    'gil.plan/1',
    ['from', 'to', 'days', 'budget', 'steps', 'leftOut', 'blocks', 'certificate'],
  ],
  [
    'plan show',
    'gil.plan/1',
    ['from', 'to', 'days', 'budget', 'steps', 'leftOut', 'blocks', 'certificate'],
  ],
  ['postings', 'gil.postings/1', ['today', 'postings']],
  ['postings hankki', 'gil.posting/1', ['id', 'company', 'qualifications', 'next']],
  ['skills', 'gil.skills/1', ['today', 'skills']],
  ['skills tdd', 'gil.skill/1', ['skill', 'name', 'history']],
  ['today', 'gil.today/1', ['today', 'blocks', 'postings', 'gap', 'actions', 'streak']],
])(
  'gil %s --json is one value, the same everywhere, and saves nothing',
  async (line, schema, keys) => {
    const { home } = story
    const before = fileOf(home)
    const argv = [...wordsOf(line), '--json']
    const ran = await runGil(argv, { home, lang: 'ko', cwd: PACKAGE })
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
    const value = JSON.parse(ran.stdout)
    expect(value.schema).toBe(schema)
    expect(Object.keys(value)).toEqual(expect.arrayContaining(keys))
    expect(ran.stdout).toMatch(/\}\n$/)
    for (const other of [
      { lang: 'en' },
      { lang: 'en', tty: true, columns: 40, env: { FORCE_COLOR: '1' } },
      { lang: 'ko', env: { TZ: 'America/New_York', LC_ALL: 'ko_KR.UTF-8' } },
    ] as const) {
      expect((await runGil(argv, { home, cwd: PACKAGE, ...other })).stdout).toBe(ran.stdout)
    }
    expect(fileOf(home)).toBe(before)
  },
)
