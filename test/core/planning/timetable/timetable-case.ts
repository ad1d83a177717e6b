import { addDays, type Day, weekday } from '../../../../src/core/calendar/day.ts'
import type { PlanDay } from '../../../../src/core/calendar/free.ts'
import type { Span } from '../../../../src/core/calendar/span.ts'
import { minutesOf } from '../../../../src/core/calendar/span.ts'
import type { Block, Step } from '../../../../src/core/plan/plan.ts'
import { makeBudget } from '../../../../src/core/planning/budget.ts'
import type { TimetableOptions } from '../../../../src/core/planning/timetable/timetable.ts'
import { randomNumbers } from '../../../../src/core/random.ts'
import { makeCatalogue, type Skill } from '../../../../src/core/skill/catalogue.ts'
import type { Level } from '../../../../src/core/skill/level.ts'
import { skill } from '../../gap/build.ts'

export function makeSkill(id: string, fields: Partial<Skill> = {}): Skill {
  return skill(id, { theory: 0.2, ...fields })
}

export function makeStep(skill: string, to: Level, hours: number, by?: Day): Step {
  const from = (to - 1) as Level
  return { skill, from, to, hours, worth: 1, because: [], ...(by === undefined ? {} : { by }) }
}

const EVENING: Span[] = [{ start: '20:00', end: '21:30' }]
const DAY_OFF: Span[] = [
  { start: '10:00', end: '12:00' },
  { start: '14:00', end: '16:00' },
]

/** A window with random hours, rest days, steps, prerequisites, deadlines and theory. */
export function randomCase(seed: number): TimetableOptions {
  const random = randomNumbers(seed)
  const pick = <T>(...values: T[]): T => values[Math.floor(random() * values.length)] as T
  const from = '2021-09-18'
  const length = 1 + Math.floor(random() * 14)
  const spans = new Map<Day, readonly Span[]>()
  const odd: Span[] = [
    { start: '07:10', end: pick('07:35', '07:50', '08:55') },
    { start: '13:00', end: pick('17:00', '23:00') },
  ]
  const days = Array.from({ length }, (_, i): PlanDay => {
    const day = addDays(from, i)
    const isOff = weekday(day) % 6 === 0 || random() < 0.4
    const free = random() < 0.15 ? [] : random() < 0.15 ? odd : isOff ? DAY_OFF : EVENING
    if (free.length > 0) spans.set(day, free)
    const minutes = free.reduce((sum, span) => sum + minutesOf(span.end) - minutesOf(span.start), 0)
    return {
      day,
      kind: free.length === 0 ? 'rest' : isOff ? 'holiday' : 'workday',
      freeMinutes: Math.min(240, minutes),
    }
  })
  const raw = days.reduce((sum, day) => sum + day.freeMinutes, 0)
  const budget = makeBudget(raw, pick(1, 1.4, 1.4, 2))
  const skills = ['a', 'b', 'c', 'd', 'e'].map((id, i, all) =>
    makeSkill(id, {
      theory: pick(0, 0.1, 0.5, 1),
      needs: all.slice(0, i).filter(() => random() < 0.25),
      trains: all.slice(i + 1).filter(() => random() < 0.2),
    }),
  )
  const steps: Step[] = []
  let left = random() < 0.1 ? 10_000 : budget.newMinutes
  for (const { id } of skills) {
    for (const to of [1, 2, 3] as const) {
      const hours = pick(1, 2, 4, 8)
      if (random() < 0.45 || hours * 60 > left) continue
      left -= hours * 60
      steps.push(
        makeStep(
          id,
          to,
          hours,
          random() < 0.15 ? addDays(from, Math.floor(random() * (length + 3))) : undefined,
        ),
      )
    }
  }
  const options = {
    planId: `p${seed}`,
    days,
    spans,
    steps,
    budget,
    catalogue: makeCatalogue(skills),
  }
  return random() < 0.3 ? { ...options, peak: { start: '10:00', end: '12:00' } } : options
}

/** Every hard rule that blocks break, in words; written apart from the code that it judges. */
export function brokenRules(blocks: readonly Block[], options: TimetableOptions): string[] {
  return [
    ...placesBroken(blocks, options),
    ...amountsBroken(blocks, options),
    ...orderBroken(blocks, options),
  ]
}

export function timeOfBlock(block: Block): string {
  return `${block.day} ${block.start}`
}

function placesBroken(blocks: readonly Block[], { days, spans }: TimetableOptions): string[] {
  const broken: string[] = []
  const end = (block: Block) => minutesOf(block.start) + block.minutes
  blocks.forEach((block, i) => {
    const name = `${block.id} on ${timeOfBlock(block)}`
    const free = spans.get(block.day) ?? []
    const inside = free.some(
      (span) => span.start <= block.start && end(block) <= minutesOf(span.end),
    )
    if (!inside) broken.push(`${name} is outside the free hours`)
    if (days.find(({ day }) => day === block.day)?.freeMinutes === 0)
      broken.push(`${name} is on a rest day`)
    if (block.minutes < 25 || block.minutes > 90)
      broken.push(`${name} takes ${block.minutes} minutes`)
    const next = blocks[i + 1]
    if (next && timeOfBlock(next) <= timeOfBlock(block)) broken.push(`${name} is out of order`)
    if (next?.day === block.day && minutesOf(next.start) < end(block) + 10)
      broken.push(`${name} has no break after it`)
  })
  for (const { day } of days) {
    const minutes = blocks
      .filter((block) => block.day === day)
      .reduce((sum, block) => sum + block.minutes, 0)
    if (minutes > 240) broken.push(`${day} holds ${minutes} minutes`)
  }
  return broken
}

function amountsBroken(blocks: readonly Block[], { steps }: TimetableOptions): string[] {
  const broken: string[] = []
  const ids = new Set(blocks.map(({ id }) => id))
  if (ids.size !== blocks.length) broken.push('an id stands twice')
  for (const step of steps) {
    const own = studyOf(blocks, step)
    const minutes = own.reduce((sum, block) => sum + block.minutes, 0)
    if (minutes > step.hours * 60) broken.push(`${step.skill} ${step.to} has ${minutes} minutes`)
    const parts = own.map(({ part, parts }) => `${part}/${parts}`).join(' ')
    if (parts !== own.map((_, i) => `${i + 1}/${own.length}`).join(' '))
      broken.push(`${step.skill} ${step.to}: ${parts}`)
  }
  for (const block of blocks) {
    const known = steps.some(({ skill }) => skill === block.skill)
    if ((block.kind === 'study' || block.kind === 'review') !== known)
      broken.push(`${block.id} is nobody's`)
  }
  return broken
}

function orderBroken(blocks: readonly Block[], { steps, catalogue }: TimetableOptions): string[] {
  const broken: string[] = []
  blocks.forEach((block, i) => {
    if (block.kind === 'opening' && i > 0) broken.push('the opening is not first')
    if (block.kind === 'closing' && i < blocks.length - 1) broken.push('the closing is not last')
  })
  for (const step of steps) {
    const first = studyOf(blocks, step)[0]
    const needs = catalogue.skills.get(step.skill)?.needs ?? []
    for (const other of steps) {
      const isBefore =
        other.skill === step.skill
          ? other.to < step.to
          : other.to === 1 && needs.includes(other.skill)
      if (!isBefore || first === undefined) continue
      const theirs = studyOf(blocks, other)
      const done = theirs.reduce((sum, block) => sum + block.minutes, 0) === other.hours * 60
      const last = theirs.at(-1)
      if (!done || (last && timeOfBlock(last) > timeOfBlock(first)))
        broken.push(`${step.skill} ${step.to} begins before ${other.skill} ${other.to} is done`)
    }
    const late = studyOf(blocks, step).some(({ day }) => step.by !== undefined && day >= step.by)
    if (late) broken.push(`${step.skill} ${step.to} ends after ${step.by}`)
    const reviews = blocks.filter((block) => block.kind === 'review' && block.skill === step.skill)
    const begun = blocks.find((block) => block.kind === 'study' && block.skill === step.skill)
    if (reviews.length > 2) broken.push(`${step.skill} has ${reviews.length} reviews`)
    if (reviews.some((review) => begun === undefined || timeOfBlock(review) < timeOfBlock(begun)))
      broken.push(`${step.skill} is reviewed before it is studied`)
  }
  return broken
}

function studyOf(blocks: readonly Block[], step: Step): Block[] {
  return blocks.filter(
    ({ kind, skill, to }) => kind === 'study' && skill === step.skill && to === step.to,
  )
}
