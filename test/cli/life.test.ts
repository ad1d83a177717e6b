import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/core/calendar/day.ts'
import { minutesOf } from '../../src/core/calendar/span.ts'
import { newestDay } from '../../src/core/doctor.ts'
import type { Document } from '../../src/core/document.ts'
import type { LogEntry } from '../../src/core/log/entry.ts'
import type { Block } from '../../src/core/plan/plan.ts'
import { currentPlan } from '../../src/core/plan/plan.ts'
import { isOpen } from '../../src/core/posting/posting.ts'
import { makeInventory } from '../../src/core/skill/inventory.ts'
import { documentOf, fileOf, makeHome, runGil, runJson } from './harness.ts'
import { chancesOf, nextAct } from './life.ts'

const BEGIN = '2026-01-02'
const END = '2027-01-31'

/** What may find nothing to do: then it says so, and changes nothing. */
const MAY_FAIL = ['plan']
/** Only these may raise a level. */
const MAY_RAISE = ['assess', 'undo', 'redo']

describe('a year of gil', { timeout: 180_000 }, () => {
  it.each([1, 2])('holds together whatever its user does: seed %i', async (seed) => {
    const chances = chancesOf(seed)
    const home = makeHome()
    let today = BEGIN
    for (let step = 0; today <= END; step++) {
      const document = await documentOf(home)
      const { argv, stdin } = nextAct({ ...chances, document, today })
      const at = { home, today, lang: (['en', 'ko'] as const)[Math.floor(step / 16) % 2] ?? 'en' }
      const before = fileOf(home)
      const ran = await runGil(argv, { ...at, ...(stdin !== undefined && { stdin }) })
      const told = `gil ${argv.join(' ')} on ${today}: ${ran.stderr}`
      expect(MAY_FAIL.includes(argv[0] ?? '') ? [0, 1] : [0], told).toContain(ran.exitCode)
      if (ran.exitCode !== 0) expect(fileOf(home), told).toBe(before)
      const after = await documentOf(home)
      if (!MAY_RAISE.includes(argv[0] ?? '')) expect(risen(document, after), told).toEqual([])
      if (step % 7 === 0 && fileOf(home) !== before && argv[0] !== 'undo' && argv[0] !== 'redo')
        await thereAndBack(at)
      if (step % 16 === 0) await agree(after, at)
      today = addDays(today, chances.below(8) === 0 ? -1 : chances.below(20))
      if (today < BEGIN) today = BEGIN
    }
    await agree(await documentOf(home), { home, today: END })
  })
})

interface At {
  readonly home: string
  readonly today: Day
}

/** The skills whose level is higher than before. */
function risen(before: Document, after: Document): readonly string[] {
  const had = makeInventory(before.assessments).skills
  return [...makeInventory(after.assessments).skills].flatMap(([skill, { level }]) =>
    level > (had.get(skill)?.level ?? -1) ? [skill] : [],
  )
}

/** Undo and redo leave the same bytes. */
async function thereAndBack(at: At): Promise<void> {
  const here = fileOf(at.home)
  await runGil(['undo'], at)
  expect(fileOf(at.home)).not.toBe(here)
  await runGil(['redo'], at)
  expect(fileOf(at.home)).toBe(here)
}

/** Every screen tells the same of the same home. */
async function agree(document: Document, at: At): Promise<void> {
  const glance = await runJson<Glance>([], at)
  const report = await runJson<Report>(['gap-report'], at)
  agreeOnPostings(document, { glance, report, today: at.today })
  agreeOnPlan(document, glance, at.today)
  await agreeOnLog(document, glance, at)
  const { stdout, exitCode } = await runGil(['doctor', '--json'], at)
  const isBehind = (newestDay(document) ?? '') > at.today
  expect(exitCode, stdout).toBe(isBehind ? 1 : 0)
  expect(await runJson(['gap-report'], { ...at, lang: 'ko' })).toEqual(report)
}

interface Glance {
  readonly blocks: readonly Block[]
  readonly missed: number
  readonly postings: readonly { readonly id: string; readonly next: { readonly day: Day } }[]
  readonly lapsed: readonly { readonly id: string; readonly closes: Day }[]
  readonly gap: { readonly skill: string } | null
  readonly unassessed: number
  readonly streak: { readonly days: number }
}

interface Report {
  readonly postings: readonly {
    readonly id: string
    readonly required: { readonly met: number; readonly of: number }
    readonly preferred: { readonly met: number; readonly of: number }
    readonly lines: readonly { readonly kind: string; readonly state: string }[]
  }[]
  readonly gaps: readonly { readonly skill: string; readonly hours: number }[]
  readonly unassessed: number
  readonly forecast: {
    readonly study: Readonly<Record<string, { readonly done: Day | null; readonly hours: number }>>
  }
}

function agreeOnPostings(
  { postings }: Document,
  { glance, report, today }: { glance: Glance; report: Report; today: Day },
): void {
  const open = postings.filter(isOpen).map(({ id }) => id)
  expect(report.postings.map(({ id }) => id).sort()).toEqual([...open].sort())
  for (const { lines, required, preferred } of report.postings) {
    const count = (kind: string) => lines.filter((line) => line.kind === kind)
    const met = (kind: string) => count(kind).filter(({ state }) => state === 'met').length
    expect(required).toEqual({ met: met('required'), of: count('required').length })
    expect(preferred).toEqual({ met: met('preferred'), of: count('preferred').length })
  }
  for (const { done, hours } of Object.values(report.forecast.study)) {
    expect(hours).toBeGreaterThanOrEqual(0)
    expect(done === null || done >= today).toBe(true)
  }
  expect(glance.unassessed).toBe(report.unassessed)
  expect(glance.gap?.skill).toBe(report.gaps[0]?.skill)
  for (const { id, next } of glance.postings) {
    expect(open).toContain(id)
    expect(next.day >= today).toBe(true)
  }
  for (const { id, closes } of glance.lapsed) {
    expect(open).toContain(id)
    expect(closes < today).toBe(true)
  }
}

function agreeOnPlan({ plans, log }: Document, glance: Glance, today: Day): void {
  const plan = currentPlan(plans)
  const blocks = plan?.blocks ?? []
  expect(glance.blocks.map(({ id }) => id)).toEqual(
    blocks.filter(({ day }) => day === today).map(({ id }) => id),
  )
  const isTold = ({ id }: Block) => log.some(({ block, outcome }) => block === id && outcome)
  const missed = blocks.filter((block) => block.day < today && !isTold(block))
  if (plan && plan.to >= today) expect(glance.missed).toBeGreaterThanOrEqual(missed.length)
  else expect(glance.missed).toBe(0)
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]
    expect(plan && plan.from <= block.day && block.day <= plan.to).toBe(true)
    if (before?.day === block.day)
      expect(minutesOf(before.start) + before.minutes).toBeLessThanOrEqual(minutesOf(block.start))
    else expect(before === undefined || before.day < block.day).toBe(true)
  })
}

async function agreeOnLog({ log }: Document, { streak }: Glance, at: At): Promise<void> {
  const { today } = at
  const from = addDays(today, -30)
  const month = log.filter(({ day }) => from <= day && day <= today)
  const { entries } = await runJson<Log>(['log', '--from', from, '--to', today], at)
  const { logged, skills } = await runJson<Month>(['progress', '--from', from], at)
  expect(entries.map(({ id }) => id).sort()).toEqual(month.map(({ id }) => id).sort())
  expect(logged.minutes).toBe(total(month))
  expect(total(skills)).toBeLessThanOrEqual(logged.minutes + skills.length)
  const { stdout } = await runGil(['log', '--csv', '-'], at)
  expect(stdout.match(/\r\n/g)).toHaveLength(log.length + 1)
  const days = new Set(log.map(({ day }) => day))
  let run = 0
  while (days.has(addDays(today, -run - Number(!days.has(today))))) run += 1
  expect(streak.days).toBe(run)
}

interface Log {
  readonly entries: readonly LogEntry[]
}

interface Month {
  readonly logged: { readonly minutes: number }
  readonly skills: readonly { readonly minutes: number }[]
}

function total(list: readonly { readonly minutes?: number }[]): number {
  return list.reduce((sum, { minutes = 0 }) => sum + minutes, 0)
}
