import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_HOURS } from '../../src/core/calendar/free-hours.ts'
import { fileOf, makeHome, mustRun, runJson } from './harness.ts'
import { makeStoryHome, tellStory } from './story.ts'

interface PlanJson {
  readonly schema: string
  readonly from: string
  readonly to: string
  readonly days: readonly { day: string; kind: string; name?: string; freeMinutes: number }[]
  readonly budget: Readonly<Record<string, number>>
  readonly steps: readonly { skill: string; from: number; to: number; hours: number }[]
  readonly blocks: readonly { day: string; start: string; minutes: number; kind: string }[]
}

interface GapJson {
  readonly postings: readonly {
    required: { met: number; of: number }
    preferred: { met: number; of: number }
  }[]
}

const isPlan = ([command]: readonly string[]) => command === 'plan'

describe.each(['ko', 'en'] as const)('the story (%s)', (lang) => {
  let story: { home: string; remove: () => void }
  beforeAll(async () => {
    story = await makeStoryHome(lang, isPlan)
  })
  afterAll(() => story.remove())

  it('is told as it was the last time', async () => {
    const transcript = await tellStory(makeHome(), lang)
    await expect(transcript).toMatchFileSnapshot(`__transcripts__/story.${lang}.txt`)
  })

  it('stands at required 5/7 and preferred 3/8', async () => {
    const { postings } = await runJson<GapJson>(['gap-report'], { home: story.home, lang })
    expect(postings.map(({ required, preferred }) => ({ required, preferred }))).toEqual([
      { required: { met: 5, of: 7 }, preferred: { met: 3, of: 8 } },
    ])
  })

  it('plans the nine days of Chuseok: test code and TDD from 1 to 2, 16 hours', async () => {
    const plan = await runJson<PlanJson>(['plan', '--days', '9'], { home: story.home, lang })
    expect([plan.schema, plan.from, plan.to]).toEqual(['gil.plan/1', '2021-09-18', '2021-09-26'])
    expect(plan.days.slice(2, 5).map(({ day, name }) => [day, name])).toEqual([
      ['2021-09-20', expect.stringContaining('Chuseok')],
      ['2021-09-21', expect.stringContaining('Chuseok')],
      ['2021-09-22', expect.stringContaining('Chuseok')],
    ])
    expect(plan.budget).toMatchObject({ rawMinutes: 28 * 60, newMinutes: 16 * 60 })
    expect(
      plan.steps.map(({ skill, from, to, hours }) => ({ skill, from, to, hours })).sort(bySkill),
    ).toEqual([
      { skill: 'tdd', from: 1, to: 2, hours: 8 },
      { skill: 'test-code', from: 1, to: 2, hours: 8 },
    ])
    expect(plan.blocks.filter((block) => isOutside(block, plan))).toEqual([])
  })

  it('keeps nothing of a plan that is only shown', async () => {
    const before = fileOf(story.home)
    await runJson(['plan', '--days', '9'], { home: story.home, lang })
    await mustRun(['plan', '--days', '9'], { home: story.home, lang })
    expect(fileOf(story.home)).toBe(before)
  })

  it('without the company days has the same window, and names its workdays as leave to ask for', async () => {
    const bare = await makeStoryHome(lang, isPlan)
    try {
      const options = { home: bare.home, lang }
      await mustRun(['holidays', 'remove', '2021-09-23', '2021-09-24', '--yes'], options)
      const plan = await runJson<PlanJson>(['plan', '--days', '9'], options)
      expect([plan.from, plan.to]).toEqual(['2021-09-18', '2021-09-26'])
      expect(plan.days.slice(5, 7)).toEqual([
        { day: '2021-09-23', kind: 'workday', freeMinutes: 90 },
        { day: '2021-09-24', kind: 'workday', freeMinutes: 90 },
      ])
      expect(plan.blocks.filter((block) => isOutside(block, plan))).toEqual([])
      const { stdout } = await mustRun(['plan', '--days', '9'], options)
      expect(stdout).toContain(
        lang === 'ko'
          ? '9월 23일(목), 9월 24일(금): 기간 안의 평일'
          : 'Thu 23 Sep, Fri 24 Sep: workdays inside the window',
      )
    } finally {
      bare.remove()
    }
  })
})

it('is the same plan in both languages', async () => {
  const plans = []
  for (const lang of ['ko', 'en'] as const) {
    const { home, remove } = await makeStoryHome(lang, isPlan)
    const { days, blocks, steps } = await runJson<PlanJson>(['plan', '--days', '9'], { home, lang })
    remove()
    plans.push({
      days: days.map(({ day, kind, freeMinutes }) => ({ day, kind, freeMinutes })),
      blocks,
      steps: steps.map(({ skill, from, to, hours }) => ({ skill, from, to, hours })),
    })
  }
  expect(plans[0]).toEqual(plans[1])
})

/** Whether a block stands, even by a minute, outside the hours that its day has free. */
function isOutside(
  { day, start, minutes }: PlanJson['blocks'][number],
  { days }: PlanJson,
): boolean {
  const found = days.find((one) => one.day === day)
  if (!found || found.freeMinutes === 0) return true
  const spans = found.kind === 'workday' ? DEFAULT_HOURS.workday : DEFAULT_HOURS.dayOff
  const from = minuteOf(start)
  return !spans.some((span) => minuteOf(span.start) <= from && from + minutes <= minuteOf(span.end))
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function bySkill(a: { skill: string }, b: { skill: string }): number {
  return a.skill < b.skill ? -1 : 1
}
