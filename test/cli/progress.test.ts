import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeHome, mustRun, runGil, runJson, wordsOf } from './harness.ts'
import { makeStoryHome } from './story.ts'

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('en')
  const later = (line: string, today: string) => mustRun(wordsOf(line), { home: story.home, today })
  await later('log today -m "JPA, orders" --minutes 90 --skill jpa', '2021-10-05')
  await later(
    'assess jpa --level 3 --evidence "orders, 14 tables" --source side-project',
    '2021-10-06',
  )
  await later('assess load-balancing --level 2', '2021-10-06')
  await later('actions done a1 nginx', '2021-10-07')
})
afterAll(() => story.remove())

describe('gil progress', () => {
  it('looks back to the first record, week by week, in both languages', async () => {
    const options = { home: story.home, today: '2021-10-08' }
    const { stdout } = await mustRun(['progress'], options)
    expect(stdout).toMatch(/^From Mon 13 Sep to Fri 8 Oct\n/)
    expect(stdout).toMatch(/Mon 4 Oct +#+ +1\.5 h +1 day\n/)
    expect(stdout).toMatch(/JPA +\d → 3 +Wed 6 Oct +orders, 14 tables\n/)
    expect(stdout).toMatch(/hankki-server +\d\/7 → \d\/7 /)
    expect(stdout).toMatch(/: nginx\n/)
    const ko = await mustRun(['progress'], { ...options, lang: 'ko' })
    expect(ko.stdout).toMatch(/^9월 13일\(월\)부터 10월 8일\(금\)까지\n/)
    expect(ko.stdout).toMatch(/JPA +\d → 3 +10월 6일\(수\)/)
  })

  it('looks back twelve weeks at most, unless it is told', async () => {
    const options = { home: story.home, today: '2022-06-30' }
    expect(await runJson(['progress'], options)).toMatchObject({
      from: '2022-04-11',
      to: '2022-06-30',
    })
    const told = ['progress', '--from', '2021-09-01', '--to', '2021-10-31']
    expect(await runJson(told, options)).toMatchObject({ from: '2021-09-01', to: '2021-10-31' })
  })

  it('ends before the first record where it is told to', async () => {
    const told = ['progress', '--to', '2021-01-31']
    expect(await runJson(told, { home: story.home })).toMatchObject({
      from: '2021-01-31',
      logged: { minutes: 0 },
      postings: [],
    })
  })

  it('refuses days that end before they begin', async () => {
    const told = ['progress', '--from', '2021-10-02', '--to', '2021-10-01']
    expect(await runGil(told, { home: story.home })).toMatchObject({ exitCode: 2, stdout: '' })
  })

  it('says how to begin where there is nothing yet', async () => {
    const { stdout } = await mustRun(['progress'], { home: makeHome() })
    expect(stdout).toMatch(/gil add-posting/)
  })

  it('is written as Markdown and as a page', async () => {
    const options = { home: story.home, today: '2021-10-08' }
    const markdown = await mustRun(['progress', '--markdown', '-'], options)
    expect(markdown.stdout).toMatch(/^# From Mon 13 Sep to Fri 8 Oct\n/)
    const html = await mustRun(['progress', '--html', '-'], options)
    expect(html.stdout).toMatch(/^<!doctype html>[\s\S]*JPA/i)
  })
})
