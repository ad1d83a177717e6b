import { addDays, type Day, daysBetween, LAST_DAY } from '../calendar/day.ts'
import { MODEL } from '../constants.ts'
import { impliedBy, type SkillId } from '../skill/catalogue.ts'
import { stepMinutes } from '../skill/hours.ts'
import { LEVELS, type Level } from '../skill/level.ts'
import { missingNeeds, topsOf, type Wanted } from '../skill/steps.ts'
import type { JudgingContext } from './judge.ts'
import type { WeeklyPace } from './weekly-pace.ts'

/** What study gives, as far as study goes: level 3. All of it is a wide guess. */
export interface StudyForecast {
  readonly hours: number
  readonly skills: readonly {
    readonly skill: SkillId
    readonly from: Level
    readonly to: Level
    readonly hours: number
  }[]
  /** The day by which so many hours of study are done; null where there is no time for any, or it lies a century off. */
  readonly done: Day | null
  /** The same where the hours are guessed twice too high, or too low. */
  readonly earliest: Day | null
  readonly latest: Day | null
}

/** The levels to be studied for, by skill. */
export type StudySteps = ReadonlyMap<SkillId, readonly Level[]>

/** What is demanded as steps; those that a higher or equal step of a more special skill brings along are no hours of their own. */
export function studySteps(
  demands: readonly Wanted[],
  { levels, catalogue }: JudgingContext,
): StudySteps {
  const setting = { demands, levels, catalogue }
  const tops = topsOf(setting)
  const prerequisites = new Set<SkillId>()
  const brought = new Map<SkillId, Level>()
  for (const [skill, top] of tops) {
    if ((levels(skill) ?? 0) === 0) {
      for (const need of missingNeeds(skill, setting)) prerequisites.add(need)
    }
    for (const other of impliedBy(catalogue, skill)) {
      if (top > (brought.get(other) ?? 0)) brought.set(other, top)
    }
  }
  const steps = new Map<SkillId, Level[]>()
  for (const [skill, top] of tops) {
    const own = LEVELS.filter(
      (to) =>
        to > (levels(skill) ?? 0) &&
        to <= top &&
        (to > (brought.get(skill) ?? 0) || (to === 1 && prerequisites.has(skill))),
    )
    steps.set(skill, own)
  }
  return steps
}

/** The steps that others do not hold. */
export function stepsBeyond(steps: StudySteps, others: StudySteps): StudySteps {
  const left = [...steps].map(([skill, levels]): [SkillId, Level[]] => [
    skill,
    levels.filter((to) => !others.get(skill)?.includes(to)),
  ])
  return new Map(left)
}

/** A skill and how far it is studied; minutes are a wide guess. */
export interface StudiedSkill {
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
  readonly minutes: number
}

/** From where to where each skill is studied, and how long; the longest first, then by id. */
export function studiedSkills(steps: StudySteps, { catalogue }: JudgingContext): StudiedSkill[] {
  const skills: StudiedSkill[] = []
  for (const [skill, levels] of steps) {
    const first = levels[0]
    const to = levels.at(-1)
    if (first === undefined || to === undefined) continue
    const size = catalogue.skills.get(skill)?.size ?? 'M'
    const minutes = levels.reduce<number>((sum, level) => sum + stepMinutes(size, level), 0)
    skills.push({ skill, from: (first - 1) as Level, to, minutes })
  }
  return skills.sort((a, b) => b.minutes - a.minutes || (a.skill < b.skill ? -1 : 1))
}

/** The minutes of all of them. */
export function totalStudy(skills: readonly StudiedSkill[]): number {
  return skills.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The hours of these skills, and the days by which they are done after `before` minutes of others. */
export function studyForecast(
  studied: readonly StudiedSkill[],
  {
    pace,
    context,
    before,
  }: {
    readonly pace: WeeklyPace
    readonly context: JudgingContext
    readonly before: number
  },
): StudyForecast {
  const minutes = totalStudy(studied)
  const dayAfter = (estimated: number): Day | null => {
    const days = estimated === 0 ? 0 : Math.ceil((estimated / pace.newMinutes) * 7)
    return days <= Math.min(MODEL.forecastDays, daysBetween(context.today, LAST_DAY))
      ? addDays(context.today, days)
      : null
  }
  return {
    hours: minutes / 60,
    skills: studied.map(({ minutes, ...skill }) => ({ ...skill, hours: minutes / 60 })),
    done: dayAfter(before + minutes),
    earliest: dayAfter((before + minutes) / MODEL.guessSpread),
    latest: dayAfter((before + minutes) * MODEL.guessSpread),
  }
}
