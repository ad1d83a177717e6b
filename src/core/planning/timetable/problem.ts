import type { Day } from '../../calendar/day.ts'
import type { PlanDay } from '../../calendar/free.ts'
import type { Span, Stretch } from '../../calendar/span.ts'
import { stretchOf } from '../../calendar/span.ts'
import { MODEL } from '../../constants.ts'
import type { BlockKind, Budget, Step } from '../../plan/plan.ts'
import type { Catalogue, SkillId } from '../../skill/catalogue.ts'
import type { Level } from '../../skill/level.ts'

/** What a timetable is made from. */
export interface TimetableOptions {
  readonly planId: string
  /** The window's days, in order, and when they are free. */
  readonly days: readonly PlanDay[]
  readonly spans: ReadonlyMap<Day, readonly Span[]>
  /** The chosen steps; a step of a skill stands after the lower ones of it. */
  readonly steps: readonly Step[]
  readonly budget: Budget
  readonly catalogue: Catalogue
  /** When the user thinks best. */
  readonly peak?: Span
  /** Most minutes of study a day; `MODEL.dailyCapMinutes` where absent. */
  readonly dailyCapMinutes?: number
}

/** A step as the timetable sees it. */
export interface StepTask {
  readonly skill: SkillId
  readonly to: Level
  readonly minutes: number
  /** 0-1 of the hardest: its hours beside those of the longest step. */
  readonly hardness: number
  /** Positions of the steps that are finished before this one begins. */
  readonly after: readonly number[]
  /** Positions of the steps that this one's skill implies or is trained by: better begun before it. */
  readonly groundwork: readonly number[]
  /** Its blocks end before the day at this position; the window's length where it has no deadline. */
  readonly by: number
}

/** The reviews that one skill gets. */
export interface ReviewTask {
  readonly skill: SkillId
  readonly to: Level
  /** Minutes of one review. */
  readonly minutes: number
  readonly count: number
  readonly by: number
}

/** The same facts in numbers: days are positions in the window, times are minutes since midnight. */
export interface Problem {
  readonly days: readonly Day[]
  readonly free: readonly (readonly Stretch[])[]
  readonly freeMinutes: readonly number[]
  readonly steps: readonly StepTask[]
  readonly reviews: readonly ReviewTask[]
  readonly openingMinutes: number
  readonly closingMinutes: number
  readonly peak: Stretch | null
  /** Most minutes of study a day. */
  readonly dailyCapMinutes: number
  /** Skills that were studied before: their reviews need not wait. */
  readonly studied?: ReadonlySet<SkillId>
}

/** One block in numbers. `task` is the position of its step or review; -1 for opening and closing. */
export interface Sitting {
  readonly day: number
  readonly start: number
  readonly minutes: number
  readonly kind: BlockKind
  readonly task: number
  /** It was done as it stands: no rule is asked of it any more. */
  readonly done?: true
}

/** What is to be placed where, in numbers. */
export function problemOf(options: TimetableOptions): Problem {
  const { days, spans, budget, peak } = options
  const free = days.map(({ day }) => (spans.get(day) ?? []).map(stretchOf).filter(holdsABlock))
  const steps = stepTasks(options)
  const opening = Math.min(MODEL.openingMinutes, budget.fixedMinutes)
  const closing = Math.min(MODEL.closingMinutes, budget.fixedMinutes - opening)
  return {
    days: days.map(({ day }) => day),
    free,
    freeMinutes: free.map((stretches) =>
      stretches.reduce((sum, { start, end }) => sum + end - start, 0),
    ),
    steps,
    reviews: reviewTasks(steps, options),
    openingMinutes: opening >= MODEL.blockMinutes.min ? opening : 0,
    closingMinutes: closing >= MODEL.blockMinutes.min ? closing : 0,
    peak: peak ? stretchOf(peak) : null,
    dailyCapMinutes: options.dailyCapMinutes ?? MODEL.dailyCapMinutes,
  }
}

/** Whether a stretch is long enough for the shortest block. */
export function holdsABlock({ start, end }: Stretch): boolean {
  return end - start >= MODEL.blockMinutes.min
}

function stepTasks({ days, steps, catalogue }: TimetableOptions): StepTask[] {
  const longest = Math.max(1, ...steps.map(({ hours }) => hours))
  return steps.map((step) => ({
    skill: step.skill,
    to: step.to,
    minutes: Math.max(MODEL.blockMinutes.min, Math.round(step.hours * 60)),
    hardness: step.hours / longest,
    after: steps.flatMap((other, i) => (comesBefore(other, step, catalogue) ? [i] : [])),
    groundwork: steps.flatMap((other, i) =>
      isGroundwork(other.skill, step.skill, catalogue) ? [i] : [],
    ),
    by: dayPosition(days, step.by),
  }))
}

/** A skill's lower step, and the step that takes a prerequisite to the level 1 that is asked of it. */
function comesBefore(other: Step, step: Step, catalogue: Catalogue): boolean {
  if (other.skill === step.skill) return other.to < step.to
  const needs = catalogue.skills.get(step.skill)?.needs ?? []
  return other.to === 1 && needs.includes(other.skill)
}

/** What a skill implies or is trained by is its groundwork, unless each is the other's. */
function isGroundwork(other: SkillId, skill: SkillId, { skills }: Catalogue): boolean {
  const serves = (a: SkillId, b: SkillId): boolean =>
    skills.get(a)?.trains.includes(b) === true || skills.get(b)?.implies.includes(a) === true
  return serves(other, skill) && !serves(skill, other)
}

function dayPosition(days: readonly PlanDay[], by: Day | undefined): number {
  const position = by === undefined ? -1 : days.findIndex(({ day }) => day >= by)
  return position < 0 ? days.length : position
}

/**
 * Two reviews for each skill that is theory, the budget's review minutes shared by theory x minutes of study. Where a share
 * is too small for two reviews, what is least theory goes without.
 */
function reviewTasks(
  steps: readonly StepTask[],
  { budget, catalogue }: TimetableOptions,
): ReviewTask[] {
  const { min, usual } = MODEL.blockMinutes
  const skills = [...new Set(steps.map(({ skill }) => skill))]
  const weigh = (skill: SkillId): number => {
    const minutes = steps
      .filter((step) => step.skill === skill)
      .reduce((sum, step) => sum + step.minutes, 0)
    return minutes * (catalogue.skills.get(skill)?.theory ?? 0)
  }
  const weighed = skills
    .map((skill) => ({ skill, weight: weigh(skill) }))
    .filter(({ weight }) => weight > 0)
  // Stable: of equal weights the step that was chosen first keeps its reviews.
  weighed.sort((a, b) => b.weight - a.weight)
  const all = MODEL.reviewGaps.length
  while (weighed.length > 1 && share(weighed, budget.reviewMinutes) < all * min) weighed.pop()
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed.flatMap(({ skill, weight }) => {
    const minutes = (budget.reviewMinutes * weight) / total
    const count = Math.min(all, Math.floor(minutes / min))
    const of = steps.filter((step) => step.skill === skill).at(-1)
    if (count === 0 || of === undefined) return []
    const each = Math.min(usual, Math.floor(minutes / count / 5) * 5)
    return { skill, to: of.to, minutes: each, count, by: of.by }
  })
}

/** The smallest of the shares. */
function share(weighed: readonly { readonly weight: number }[], minutes: number): number {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return (minutes * (weighed.at(-1)?.weight ?? 0)) / total
}
