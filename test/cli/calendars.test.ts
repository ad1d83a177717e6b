import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  copyOf,
  documentOf,
  fileOf,
  makeFolder,
  mustRun,
  type RunOptions,
  runGil,
  runJson,
} from './harness.ts'
import { makeStoryHome } from './story.ts'

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('en')
})
afterAll(() => story.remove())

/** A copy of the story's home and a folder of its own, with files. */
function place(
  files: Readonly<Record<string, string>> = {},
): RunOptions & { home: string; cwd: string } {
  const cwd = makeFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  return { home: copyOf(story.home), cwd }
}

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\n',
  )
const MEETING = calendar('SUMMARY:dentist', 'DTSTART:20210918T010000Z', 'DTEND:20210918T030000Z')
const read = (options: { cwd: string }, name: string) =>
  readFileSync(join(options.cwd, name), 'utf8')
const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)

describe('a plan as a calendar file', () => {
  it('is written to a file or to stdout, the same each time', async () => {
    const at = place()
    const { stdout } = await mustRun(['plan', 'show', '--ics', 'plan.ics'], at)
    const text = read(at, 'plan.ics')
    const { blocks } = await runJson<{ blocks: { id: string }[] }>(['plan', 'show'], at)
    const [plan] = (await documentOf(at.home)).plans
    expect(plan?.uid).toMatch(/^[0-9a-f]{12}$/)
    expect(uids(text)).toEqual(
      blocks.map(({ id }) => `${id.replace('plan1', plan?.uid ?? '')}@gil`),
    )
    expect(stdout).toBe(`Wrote plan.ics: ${blocks.length} events.\n`)
    const piped = await mustRun(['plan', 'show', '--ics', '-'], { ...at, today: '2021-09-25' })
    expect(piped.stdout).toBe(text)
    expect(piped.stderr).toBe('')
  })

  it('overwrites nothing without --force, and follows a link with it', async () => {
    const at = place({ 'real.ics': 'mine' })
    symlinkSync('real.ics', join(at.cwd, 'plan.ics'))
    const refused = await runGil(['plan', 'show', '--ics', 'plan.ics'], at)
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' })
    expect(refused.stderr).toMatch(/plan\.ics exists already/)
    expect(read(at, 'real.ics')).toBe('mine')
    await mustRun(['plan', 'show', '--ics', 'plan.ics', '--force'], at)
    expect(lstatSync(join(at.cwd, 'plan.ics')).isSymbolicLink()).toBe(true)
    expect(read(at, 'real.ics')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  it.each([
    [['plan', '--days', '9', '--yes', '--ics', 'plan.ics']],
    [['gap-report', '--markdown', 'plan.ics']],
    [['plan', 'show', '--markdown', 'plan.ics']],
    [['gap-report', '--markdown', 'new.md', '--html', 'plan.ics']],
    [['plan', 'show', '--html', 'plan.ics']],
    [['plan', 'drop', '--yes', '--ics', 'plan.ics']],
  ])('refuses before anything is done: gil %j', async (argv) => {
    const at = place({ 'plan.ics': 'mine' })
    const before = fileOf(at.home)
    expect((await runGil(argv, at)).exitCode).toBe(1)
    expect(fileOf(at.home)).toBe(before)
    expect(read(at, 'plan.ics')).toBe('mine')
  })

  it('is written once a plan is saved, and not before', async () => {
    const at = place()
    const proposed = await mustRun(['plan', '--days', '9', '--ics', 'plan.ics'], at)
    expect(proposed.stderr).toMatch(/plan\.ics is written once the plan is saved/)
    expect(existsSync(join(at.cwd, 'plan.ics'))).toBe(false)
    const saved = await mustRun(['plan', '--days', '9', '--yes', '--ics', 'plan.ics'], at)
    expect(saved.stdout).toMatch(/Wrote plan\.ics: \d+ events, \d+ more as cancelled\./)
    expect(read(at, 'plan.ics').match(/STATUS:CANCELLED/g)?.length).toBeGreaterThan(5)
  })

  it('tells what moved when a day is lost, and again the same where nothing changes', async () => {
    const at = { ...place(), today: '2021-09-19' }
    await mustRun(['plan', '--replan', '--busy', '2021-09-20', '--yes', '--ics', 'plan.ics'], at)
    const text = read(at, 'plan.ics')
    expect(text).toMatch(/SEQUENCE:1\r\n/)
    expect(
      text
        .split('BEGIN:VEVENT')
        .filter((one) => /SEQUENCE:1/.test(one) && /20210919T000000Z/.test(one)).length,
    ).toBeGreaterThan(1)
    const lost = text.split('BEGIN:VEVENT').filter((one) => /DTSTART[^\r]*:20210920/.test(one))
    expect(lost.every((one) => /STATUS:CANCELLED/.test(one))).toBe(true)
    const piped = await mustRun(['plan', '--replan', '--yes', '--ics', '-'], at)
    expect(piped.stdout).toBe(text)
  })

  it("is told from every other home's plans, and stays itself where homes are brought together", async () => {
    const [here, there] = [await makeStoryHome('en'), place()]
    try {
      await mustRun(['plan', '--replan', '--busy', '2021-09-25', '--yes'], there)
      await mustRun(['plan', '--days', '4', '--from', '2021-10-01', '--yes'], there)
      const uidsOf = async (home: string, ...argv: string[]) =>
        uids((await mustRun([...argv, 'plan', 'show', '--ics', '-'], { home })).stdout)
      const [ours, theirs] = [await uidsOf(here.home), await uidsOf(there.home)]
      expect(new Set([...ours, ...theirs]).size).toBe(ours.length + theirs.length)
      const { stdout } = await mustRun(['export', '--all'], there)
      writeFileSync(join(there.cwd, 'there.json'), stdout)
      await mustRun(['import', 'there.json', '--take', 'theirs'], { ...there, home: here.home })
      expect(await uidsOf(here.home)).toEqual(expect.arrayContaining(theirs))
      await mustRun(['backup', 'kept'], there)
      await mustRun(['plan', '--days', '9', '--yes'], there)
      await mustRun(['restore', 'kept', '--yes'], there)
      expect(await uidsOf(there.home)).toEqual(theirs)
    } finally {
      here.remove()
    }
  })

  it('keeps the ids of a plan that was made before plans had marks', async () => {
    const at = place()
    const file = join(at.home, 'gil.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"uid":"[^"]*",/, ''))
    const text = (await mustRun(['plan', 'show', '--ics', '-'], at)).stdout
    const { blocks } = await runJson<{ blocks: { id: string }[] }>(['plan', 'show'], at)
    expect(uids(text)).toEqual(blocks.map(({ id }) => `${id}@gil`))
  })

  it('has no zone where none is known, and says so', async () => {
    const at = { ...place(), env: { GIL_COUNTRY: 'DE' } }
    const { stdout, stderr } = await mustRun(['plan', 'show', '--ics', '-'], at)
    expect(stdout).not.toMatch(/TZID/)
    expect(stderr).toMatch(/gil init\s+--time-zone/)
    await mustRun(['init', '--time-zone', 'europe/berlin'], at)
    expect((await mustRun(['plan', 'show', '--ics', '-'], at)).stdout).toMatch(
      /TZID:Europe\/Berlin/,
    )
    expect((await runGil(['init', '--time-zone', 'Mars'], at)).exitCode).toBe(2)
  })
})

describe('parts and forms of a plan', () => {
  it('shows a week or a day', async () => {
    const week = (await mustRun(['plan', 'show', '--week'], story)).stdout
    expect(week).toMatch(/^Sat 18 Sep to Sun 19 Sep\n/)
    const next = await mustRun(['plan', 'show', '--week', '--day', '2021-09-22'], story)
    expect(next.stdout).toMatch(/^Mon 20 Sep to Sun 26 Sep\n/)
    const day = (await mustRun(['plan', 'show', '--day', '2021-09-20'], story)).stdout
    expect(day).toMatch(/^Mon 20 Sep\n/)
    const json = await runJson<{ days: object[]; blocks: { day: string }[] }>(
      ['plan', 'show', '--day', '2021-09-20'],
      story,
    )
    expect(json.days).toHaveLength(1)
    expect(new Set(json.blocks.map((block) => block.day))).toEqual(new Set(['2021-09-20']))
    const outside = await runGil(['plan', 'show', '--day', '2021-10-20'], story)
    expect(outside).toMatchObject({ exitCode: 1, stdout: '' })
  })

  it('is written as Markdown, and so is the gap report', async () => {
    const at = place()
    const { stdout } = await mustRun(['plan', 'show', '--markdown', '-'], at)
    expect(stdout).toMatch(/^# Sat 18 Sep to Sun 26 Sep: 9 days\n\n```text\n/)
    await mustRun(['gap-report', '--markdown', 'gap.md'], at)
    expect(read(at, 'gap.md')).toMatch(/\n## Required\n\n- ✓ 4\/3 /)
  })

  it('is written as a page for the browser, and so is the gap report', async () => {
    const at = place()
    const { stdout } = await mustRun(['plan', 'show', '--html', '-'], at)
    expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
    expect(stdout).toContain('<h1>Sat 18 Sep to Sun 26 Sep: 9 days</h1>')
    expect(stdout).toContain('<p>When it is 10:40, I sit down and work on Test code.</p>')
    const told = await mustRun(['gap-report', '--html', 'gap.html'], { ...at, lang: 'ko' })
    expect(told.stdout).toBe('파일을 썼어요: gap.html\n')
    expect(read(at, 'gap.html')).toContain('<html lang="ko">')
    expect(read(at, 'gap.html')).toMatch(/<h1>빈틈 보고서<\/h1>[\s\S]*<h3>자격요건<\/h3>/)
    expect(read(at, 'gap.html')).toContain('<footer>gil이 2021-09-17에 만들었어요.</footer>')
  })

  it.each([
    [['plan', 'show', '--ics', 'a.ics', '--markdown', 'a.md', '--html', 'a.html'], 'to'],
    [['gap-report', '--markdown', 'a.md', '--html', 'a.html'], 'postings'],
    [['plan', '--days', '9', '--yes', '--ics', 'a.ics'], 'to'],
    [['plan', '--replan', '--busy', '2021-09-22', '--yes', '--ics', 'a.ics'], 'to'],
  ])('leaves stdout to JSON: gil %j --json', async (argv, key) => {
    const at = place()
    const { stdout, stderr } = await mustRun([...argv, '--json'], at)
    expect(JSON.parse(stdout)).toHaveProperty(key)
    for (const file of argv.filter((word) => word.startsWith('a.'))) {
      expect(stderr).toContain(`Wrote ${file}`)
      expect(existsSync(join(at.cwd, file))).toBe(true)
    }
  })

  it('leaves stdout to a page', async () => {
    const { stdout, stderr } = await mustRun(
      ['plan', 'show', '--html', '-', '--ics', 'plan.ics'],
      place(),
    )
    expect(stdout).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/)
    expect(stderr).toMatch(/^Wrote plan\.ics/)
  })

  it.each([
    [['plan', 'show', '--ics', '-', '--json']],
    [['plan', 'show', '--ics', '-', '--markdown', '-']],
    [['plan', '--days', '9', '--ics', '-', '--json']],
    [['gap-report', '--markdown', '-', '--json']],
    [['gap-report', '--html', '-', '--markdown', '-']],
    [['gap-report', '--html', 'a', '--markdown', './a']],
    [['pitstop', '--spend', '5', '--leave', '2']],
    [['pitstop', '--notice', '5']],
  ])('prints one thing to stdout: gil %j', async (argv) => {
    expect(await runGil(argv, story)).toMatchObject({ exitCode: 2, stdout: '' })
  })
})

describe('appointments', () => {
  const free = async (argv: string[], at: RunOptions) =>
    (await runJson<{ days: { day: string; freeMinutes: number }[] }>(argv, at)).days[0]?.freeMinutes

  it('of a named calendar are not free', async () => {
    const at = place({ 'work.ics': MEETING })
    expect(await free(['plan', '--days', '9'], at)).toBe(240)
    expect(await free(['plan', '--days', '9', '--busy-calendar', 'work.ics'], at)).toBe(120)
    const { stderr } = await mustRun(['plan', '--days', '9', '--busy-calendar', 'work.ics'], at)
    expect(stderr).toMatch(/work\.ics: 1 appointment in the days looked at, 2 h in all/)
  })

  it("of the profile's calendars are read for each plan; one that is gone is a note", async () => {
    const at = place({ 'work.ics': MEETING })
    await mustRun(['init', '--calendar', 'work.ics', '--calendar', 'gone.ics'], at)
    expect((await documentOf(at.home)).profile.calendars).toEqual([
      join(at.cwd, 'work.ics'),
      join(at.cwd, 'gone.ics'),
    ])
    const elsewhere = { home: at.home }
    expect(await free(['plan', '--days', '9'], elsewhere)).toBe(120)
    const { stderr } = await mustRun(['plan', '--days', '9'], elsewhere)
    expect(stderr).toMatch(/gone\.ics does not\s+exist; planned without it/)
    await mustRun(['init', '--calendar', ''], at)
    expect(await free(['plan', '--days', '9'], elsewhere)).toBe(240)
  })

  it('that cannot be read are named; a broken file is refused with its line', async () => {
    const at = place({
      'odd.ics': calendar(
        'SUMMARY:yoga',
        'DTSTART;TZID=Mars/Olympus:20210918T100000',
        'DURATION:PT1H',
      ),
      'cut.ics': MEETING.slice(0, 60),
    })
    const odd = await mustRun(['plan', '--days', '9', '--busy-calendar', 'odd.ics'], at)
    expect(odd.stderr).toMatch(
      /1 event could not be read:\n\? line 2: yoga \(its time zone is not known\)/,
    )
    const cut = await runGil(['plan', '--days', '9', '--busy-calendar', 'cut.ics'], at)
    expect(cut.exitCode).toBe(1)
    expect(cut.stderr.replace(/\s+/g, ' ')).toMatch(
      /cut\.ics cannot be read as a calendar \(\.ics\), line \d/,
    )
    expect((await runGil(['plan', '--days', '9', '--busy-calendar', 'no.ics'], at)).exitCode).toBe(
      1,
    )
  })
})

describe('gil holidays import', () => {
  const DAYS = calendar(
    'SUMMARY:Founding day',
    'DTSTART;VALUE=DATE:20211022',
    'DTEND;VALUE=DATE:20211024',
  )

  it('makes own days of all-day events; again changes nothing', async () => {
    const at = place({ 'company.ics': DAYS })
    const { stdout } = await mustRun(['holidays', 'import', 'company.ics'], at)
    expect(stdout).toMatch(/^Added as company day off: 2 days\.\nFri 22 Oct {2}Founding day\n/)
    const once = (await documentOf(at.home)).days
    expect(once).toContainEqual({ day: '2021-10-23', kind: 'company', name: 'Founding day' })
    const again = await mustRun(['holidays', 'import', '-'], { ...at, stdin: DAYS })
    expect(again.stdout).toBe('All of its days are there already.\n')
    expect((await documentOf(at.home)).days).toEqual(once)
    await mustRun(['holidays', 'import', 'company.ics', '--kind', 'leave'], at)
    expect((await documentOf(at.home)).days).toContainEqual({
      day: '2021-10-23',
      kind: 'leave',
      name: 'Founding day',
    })
  })

  it('says where there is none', async () => {
    const { stdout } = await mustRun(['holidays', 'import', '-'], { ...place(), stdin: MEETING })
    expect(stdout).toMatch(/^No all-day event from today on/)
  })
})

describe('gil pitstop --spend', () => {
  it('spends the year and keeps days without leave', async () => {
    interface Spent {
      leave: string[]
      days: number
      windows: { days: number; leave: string[] }[]
    }
    const spent = await runJson<Spent>(['pitstop', '--spend', '5'], story)
    expect(spent.leave.length).toBeLessThanOrEqual(5)
    expect(spent.windows.every(({ days }) => days >= 5)).toBe(true)
    expect(spent.windows.flatMap(({ leave }) => leave).sort()).toEqual(spent.leave)
    expect(spent.windows.reduce((sum, { days }) => sum + days, 0)).toBe(spent.days)
    const [first = ''] = spent.leave
    const other = await runJson<Spent>(
      ['pitstop', '--spend', '5', '--blackout', first, '--notice', '100'],
      story,
    )
    expect(other.leave).not.toContain(first)
    expect(other.leave.every((day) => day >= '2021-12-26')).toBe(true)
    const { stdout } = await mustRun(['pitstop', '--spend', '5'], story)
    expect(stdout).toMatch(
      new RegExp(`^5 days of leave: ${spent.days} days in ${spent.windows.length} stretches`),
    )
  })
})
