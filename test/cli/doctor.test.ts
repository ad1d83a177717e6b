import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Check } from '../../src/core/doctor.ts'
import type { Document } from '../../src/core/document.ts'
import { openStore } from '../store/open.ts'
import {
  copyOf,
  documentOf,
  fileOf,
  makeFolder,
  makeHome,
  mustRun,
  PACKAGE,
  type RunOptions,
  runGil,
} from './harness.ts'
import { makeStoryHome } from './story.ts'

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('en')
})
afterAll(() => story.remove())

/** What doctor finds, by check; checks that are fine are left out. */
async function found(home: string, options: RunOptions = {}) {
  const ran = await runGil(['doctor', '--json'], { home, ...options })
  const { checks, wrong } = JSON.parse(ran.stdout) as { checks: Check[]; wrong: number }
  expect(ran.exitCode).toBe(wrong > 0 ? 1 : 0)
  return Object.fromEntries(
    checks
      .filter(({ state }) => state !== 'fine')
      .map(({ check, state, findings }) => [check, { state, findings }]),
  )
}

const edit = (home: string, change: (document: Document) => Document) =>
  openStore(home).update(change, { command: 'test' })

describe('gil doctor', () => {
  it.each(['en', 'ko'] as const)('finds nothing wrong where all is well (%s)', async (lang) => {
    const ran = await mustRun(['doctor'], { home: story.home, lang })
    expect(ran.stdout.match(/^✓/gm)).toHaveLength(10)
    expect(ran.stdout).not.toMatch(/^[!✗]/m)
    expect(ran.stderr).toBe('')
    await mustRun(['doctor'], { home: makeHome(), lang })
  })

  it.each<readonly [string, (document: Document) => Document, object]>([
    [
      'a skill of a block',
      (document) => ({
        ...document,
        plans: document.plans.map((plan) => ({
          ...plan,
          blocks: plan.blocks.map((block, i) => (i === 1 ? { ...block, skill: 'gone' } : block)),
        })),
      }),
      { kind: 'plan', refers: 'skill', to: 'gone' },
    ],
    [
      'a skill of an assessment',
      ({ assessments, ...rest }) => ({
        ...rest,
        assessments: [...assessments, { id: 's99', skill: 'gone', level: 1, day: '2021-09-17' }],
      }),
      { kind: 'assessment', id: 's99', refers: 'skill', to: 'gone' },
    ],
    [
      'a line of an assessment',
      ({ assessments, ...rest }) => ({
        ...rest,
        assessments: [
          ...assessments,
          { id: 's99', line: 'hankki-server#r99', level: 1, day: '2021-09-17' },
        ],
      }),
      { kind: 'assessment', id: 's99', refers: 'line', to: 'hankki-server#r99' },
    ],
    [
      'what an action is about',
      ({ actions, ...rest }) => ({
        ...rest,
        actions: [
          ...actions,
          {
            id: 'a99',
            kind: 'ask',
            text: 'x',
            status: 'open',
            added: '2021-09-17',
            about: 'gone#r1',
          },
        ],
      }),
      { kind: 'action', id: 'a99', refers: 'line', to: 'gone#r1' },
    ],
    [
      'a block of the log',
      ({ log, ...rest }) => ({
        ...rest,
        log: [...log, { id: 'l99', day: '2021-09-17', text: '', block: 'gone' }],
      }),
      { kind: 'log', id: 'l99', refers: 'block', to: 'gone' },
    ],
    [
      'a skill of an own alias',
      ({ own, ...rest }) => ({
        ...rest,
        own: { ...own, aliases: [{ skill: 'gone', text: 'away' }] },
      }),
      { kind: 'alias', id: 'away', refers: 'skill', to: 'gone' },
    ],
  ])('finds %s that does not exist', async (_, change, finding) => {
    const home = copyOf(story.home)
    await edit(home, change)
    expect(await found(home)).toEqual({
      references: {
        state: 'wrong',
        findings: [{ finding: 'dangling', ...finding, id: expect.any(String) }],
      },
    })
  })

  it('tells of two plans of one id, which breaks nothing', async () => {
    const home = copyOf(story.home)
    const [{ id } = { id: '' }] = (await documentOf(home)).plans
    await edit(home, ({ plans, ...rest }) => ({ ...rest, plans: [...plans, ...plans.slice(0, 1)] }))
    expect(await found(home)).toEqual({
      references: { state: 'note', findings: [{ finding: 'plan-twice', plan: id }] },
    })
    await mustRun(['plan', 'show'], { home })
  })

  it('names a span over midnight, and what to write instead', async () => {
    const home = copyOf(story.home)
    const path = join(home, 'gil.json')
    const hours = { workday: [{ start: '21:30', end: '01:30' }], dayOff: [] }
    writeFileSync(path, JSON.stringify({ gil: 1, ...(await documentOf(home)), profile: { hours } }))
    const edited = fileOf(home)
    const ran = await runGil(['plan', '--days', '9'], { home, lang: 'en' })
    expect(ran.exitCode).toBe(3)
    expect(ran.stderr).toContain('(profile.hours.workday[0])')
    expect(ran.stderr).toContain('write one to 24:00 and one from 00:00')
    expect(fileOf(home)).toBe(edited)
    expect(await found(home)).toMatchObject({
      file: { findings: [{ why: 'span-reversed', detail: 'profile.hours.workday[0]' }] },
    })
  })

  it('finds sources that are gone or damaged', async () => {
    const home = copyOf(story.home)
    const [source = ''] = readdirSync(join(home, 'sources'))
    writeFileSync(join(home, 'sources', source), 'damaged')
    expect(await found(home)).toEqual({
      sources: { state: 'wrong', findings: [{ finding: 'source-damaged', source }] },
    })
    rmSync(join(home, 'sources', source))
    expect(await found(home)).toEqual({
      sources: {
        state: 'wrong',
        findings: [{ finding: 'source-missing', posting: 'hankki-server', source }],
      },
    })
    const cwd = makeFolder()
    await mustRun(['backup', 'all.json'], { home: story.home, cwd })
    await mustRun(['import', 'all.json'], { home, cwd })
    expect(await found(home)).toEqual({})
  })

  it('finds what others may read', async () => {
    const home = copyOf(story.home)
    chmodSync(join(home, 'gil.json'), 0o644)
    chmodSync(join(home, 'sources'), 0o755)
    expect(await found(home)).toEqual({
      modes: {
        state: 'wrong',
        findings: [
          { finding: 'open', path: join(home, 'gil.json'), mode: '644', wanted: '600' },
          { finding: 'open', path: join(home, 'sources'), mode: '755', wanted: '700' },
        ],
      },
    })
  })

  it('finds a circle of own skills', async () => {
    const home = makeHome()
    await mustRun(['skills', 'add', 'Kitecraft', '--needs', 'kotlin'], { home })
    await edit(home, (document) => ({
      ...document,
      own: {
        ...document.own,
        skills: document.own.skills.map((skill) => ({ ...skill, needs: ['kitecraft'] })),
      },
    }))
    expect(await found(home)).toEqual({
      'own-skills': { state: 'wrong', findings: [{ finding: 'cycle', skills: ['kitecraft'] }] },
    })
  })

  it('finds a catalogue that is gone or broken', async () => {
    const packageFolder = makeFolder()
    cpSync(join(PACKAGE, 'package.json'), join(packageFolder, 'package.json'))
    mkdirSync(join(packageFolder, 'data', 'exercises'), { recursive: true })
    writeFileSync(join(packageFolder, 'data', 'exercises', 'a.json'), '[')
    const { catalogue, references } = await found(story.home, { packageFolder })
    expect(catalogue).toMatchObject({
      state: 'wrong',
      findings: [
        { finding: 'data-broken', what: join(packageFolder, 'data', 'skills') },
        { finding: 'data-broken' },
        { finding: 'no-holidays', country: 'KR' },
      ],
    })
    expect(references).toMatchObject({ state: 'note', findings: [{ finding: 'not-checked' }] })
  })

  it('reads the calendars that the profile names as a plan does', async () => {
    const folder = makeFolder()
    const home = copyOf(story.home)
    const [gone, text, whole, broken] = ['gone.ics', 'text.ics', 'whole.ics', 'broken.ics'].map(
      (name) => join(folder, name),
    ) as [string, string, string, string]
    const event = (lines: string) =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`
    writeFileSync(text, 'no calendar')
    writeFileSync(whole, event('UID:1\nDTSTART:20210920T100000Z\nDTEND:20210920T110000Z'))
    writeFileSync(broken, event('UID:2\nDTSTART:someday'))
    const name = (...files: string[]) =>
      edit(home, (now) => ({ ...now, profile: { ...now.profile, calendars: files } }))
    await name(whole)
    expect(await found(home)).toEqual({})
    expect((await mustRun(['doctor'], { home })).stdout).toContain('calendars: 1 read for each')
    await name(gone, broken)
    expect(await found(home)).toEqual({
      calendars: {
        state: 'note',
        findings: [
          { finding: 'calendar-missing', path: gone },
          { finding: 'calendar-events-unread', path: broken, events: 1 },
        ],
      },
    })
    await name(text, folder)
    expect(await found(home)).toMatchObject({
      calendars: {
        state: 'wrong',
        findings: [
          { finding: 'calendar-unreadable', path: text, problem: { code: 'calendar-unreadable' } },
          { finding: 'calendar-unreadable', path: folder, problem: { code: 'file-unreadable' } },
        ],
      },
    })
    const { stdout } = await runGil(['doctor'], { home, lang: 'ko' })
    expect(stdout).toMatch(/✗ 달력 파일: 계획마다 읽는 것 2개/)
    expect(stdout.replace(/\s+/g, ' ')).toContain('달력(.ics)으로 읽을 수 없어요 (1번째 줄)')
  })

  it('finds a clock that is behind', async () => {
    expect(await found(story.home, { today: '2021-09-16' })).toEqual({
      clock: {
        state: 'wrong',
        findings: [{ finding: 'clock-behind', today: '2021-09-16', newest: '2021-09-17' }],
      },
    })
  })

  it.each([
    ['60 columns and UTF-8', { columns: 60, env: { LANG: 'ko_KR.UTF-8' } }, []],
    ['few columns', { columns: 40, env: { LANG: 'ko_KR.UTF-8' } }, ['40 columns are few']],
    ['no locale', { env: {} }, ['the locale is not set']],
    ['an old locale', { env: { LC_ALL: 'ko_KR.EUC-KR' } }, ['the locale is ko_KR.EUC-KR']],
  ])(
    'says of a terminal of %s what is worth knowing, and fails for none of it',
    async (_, more, says) => {
      const { stdout } = await mustRun(['doctor'], {
        home: story.home,
        tty: true,
        ...more,
        env: { NO_COLOR: '1', ...more.env },
      })
      const mark = says.length > 0 ? '!' : '✓'
      expect(stdout).toContain(`${mark} terminal: `)
      for (const words of says) expect(stdout.replace(/\s+/g, ' ')).toContain(words)
    },
  )

  it('says what is wrong and what to do', async () => {
    const home = copyOf(story.home)
    chmodSync(home, 0o755)
    const ran = await runGil(['doctor'], { home })
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(`(755): chmod 700 "${home}"`)
    expect(ran.stdout).toMatch(/^✗ private:/m)
  })
})

describe('gil doctor of a file that cannot be read', () => {
  it('says so, and checks all the rest', async () => {
    const home = copyOf(story.home)
    writeFileSync(join(home, 'gil.json'), fileOf(home).slice(0, 400), 'latin1')
    const ran = await runGil(['doctor'], { home, env: { GIL_COUNTRY: '' } })
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout.replace(/\s+/g, ' ')).toMatch(/its end is missing.*gil doctor --restore/)
    expect(ran.stdout).toMatch(/^✓ catalogue/m)
  })

  it('goes back to the newest good revision with --restore, and keeps the broken file', async () => {
    const home = copyOf(story.home)
    const before = await documentOf(home)
    writeFileSync(join(home, 'gil.json'), 'broken')
    const { stdout } = await mustRun(['doctor', '--restore'], { home })
    expect(stdout).toMatch(/^Revision \d+ counts now: gil log today -m/)
    const kept = readdirSync(home).find((name) => name.startsWith('gil.json.unreadable')) ?? ''
    expect(stdout.replace(/\s+/g, '')).toContain(join(home, kept).replace(/\s+/g, ''))
    expect(await documentOf(home)).toEqual(before)
    expect((await mustRun(['undo'], { home })).stdout).toContain('Taken back: gil log today')
  })

  it('has nothing to restore where all is well', async () => {
    const home = copyOf(story.home)
    const { stdout } = await mustRun(['doctor', '--restore'], { home })
    expect(stdout).toMatch(/^gil\.json can be read: there is nothing to restore\./)
    expect(fileOf(home)).toBe(fileOf(story.home))
  })

  it('says how to go on where no revision is left', async () => {
    const home = makeHome()
    mkdirSync(home, { mode: 0o700 })
    writeFileSync(join(home, 'gil.json'), 'broken', { mode: 0o600 })
    const ran = await runGil(['doctor', '--restore'], { home })
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain('gil restore BACKUP')
    expect(fileOf(home)).toBe('broken')
  })
})
