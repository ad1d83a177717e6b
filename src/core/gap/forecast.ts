import { addDays, type Day } from '../calendar/day.ts'
import { totalMinutes } from '../calendar/span.ts'
import { MODEL } from '../constants.ts'
import type { Pace } from '../log/pace.ts'
import { usableShare } from '../plan/budget.ts'
import { type PossibleStep, possibleSteps } from '../plan/choose-steps.ts'
import { demandsOf, type WeighedLine, weighLines } from '../plan/worth.ts'
import type { Kind, Posting } from '../posting/posting.ts'
import { DEFAULT_HOURS, type Profile } from '../profile.ts'
import { type Catalogue, impliersOf, type SkillId } from '../skill/catalogue.ts'
import type { Level } from '../skill/level.ts'
import type { GapReason, LineGap, SkillGap } from './gap.ts'
import { type GapContext, rememberLevels } from './judge.ts'
import type { GapReport } from './report.ts'
import type { YearsReason } from './years.ts'

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

/** A line, named where a figure comes from it. */
export interface NamedLine {
  readonly posting: string
  readonly line: string
  readonly kind: Kind
  readonly quote: string
}

/** The honest answer to "how long would it take?": three answers that never add up to one. */
export interface Forecast {
  /** Study for the required lines, and for the preferred ones besides. */
  readonly study: Readonly<Record<Kind, StudyForecast>>
  readonly pace: {
    /** `log`: real minutes a week; `profile`, while the log says nothing: the free hours' minutes less slack. */
    readonly from: 'log' | 'profile'
    readonly weeklyMinutes: number
    /** Estimated minutes of new learning that get done in a week. */
    readonly newMinutes: number
  }
  /** Years come by themselves, by their month; unknown ones (without `from`) first. */
  readonly years: readonly (NamedLine & Omit<YearsReason, 'reason'>)[]
  /** What only work gives, in the order of the gaps: no hours, but something to look for. */
  readonly work: readonly SkillGap[]
  /** Lines that nothing here answers: nobody answered them, or they name what the catalogue does not know. */
  readonly open: readonly (NamedLine & { readonly because: readonly GapReason[] })[]
}

export type ForecastOptions = GapContext & {
  readonly postings: readonly Posting[]
  /** `gapReport` of the same postings. */
  readonly report: GapReport
  readonly pace: Pace
}

/** What it would take to fill the lines of the open postings among those given, from today on. */
export function forecast(options: ForecastOptions): Forecast {
  const context = rememberLevels(options)
  const levels = (skill: SkillId) => context.lookup(skill)?.level ?? null
  const { postings, gaps } = options.report
  const lines = weighLines(options)
  const pace = weeklyPace(options)
  const stepsFor = (wanted: readonly WeighedLine[]) => {
    const demands = demandsOf(wanted, { levels, catalogue: options.catalogue })
    return withoutImplied(
      possibleSteps({ demands, levels, catalogue: options.catalogue }),
      options.catalogue,
    )
  }
  const required = stepsFor(lines.filter(({ line }) => line.kind === 'required'))
  const first = new Set(required.map(({ id }) => id))
  const preferred = stepsFor(lines).filter(({ id }) => !first.has(id))
  const before = required.reduce((sum, { minutes }) => sum + minutes, 0)
  const named = postings.flatMap(({ id, lines: judged }) =>
    judged.map((line) => nameLine(id, line)),
  )
  return {
    study: {
      required: studyForecast(required, { pace, today: options.today, before: 0 }),
      preferred: studyForecast(preferred, { pace, today: options.today, before }),
    },
    pace,
    years: named.flatMap(yearsAhead).sort(byMonth),
    work: gaps.filter(({ needsWork }) => needsWork),
    open: named.flatMap(({ judged, ...line }) => {
      const because = judged.because.filter(
        ({ reason }) => reason === 'unanswered' || reason === 'unlisted',
      )
      return judged.state !== 'met' && because.length > 0 ? [{ ...line, because }] : []
    }),
  }
}

function weeklyPace({ pace, profile }: ForecastOptions): Forecast['pace'] {
  const { weeklyMinutes: logged, ratio } = pace
  const weeklyMinutes = logged ?? Math.round(weeklyFreeMinutes(profile) * usableShare(ratio))
  // The slack of free hours is taken off already; real minutes still hold what took longer than guessed.
  const estimated = logged === null ? weeklyMinutes : weeklyMinutes / ratio
  const newMinutes = Math.round(estimated * (1 - MODEL.reviewShare))
  return { from: logged === null ? 'profile' : 'log', weeklyMinutes, newMinutes }
}

/** Free minutes of a usual week, at most MODEL.dailyCapMinutes a day, with one day off kept for rest. */
export function weeklyFreeMinutes({ hours = DEFAULT_HOURS, restWeekdays = [] }: Profile): number {
  const minutesOn = (weekday: number) => {
    const spans = weekday === 0 || weekday === 6 ? hours.dayOff : hours.workday
    return restWeekdays.includes(weekday) ? 0 : Math.min(MODEL.dailyCapMinutes, totalMinutes(spans))
  }
  const week = Array.from({ length: 7 }, (_, weekday) => minutesOn(weekday))
  const rest = restWeekdays.length === 0 ? minutesOn(0) : 0
  return week.reduce((sum, minutes) => sum + minutes, 0) - rest
}

type Judged = NamedLine & { readonly judged: LineGap }

function nameLine(posting: string, judged: LineGap): Judged {
  return { posting, line: judged.id, kind: judged.kind, quote: judged.quote, judged }
}

function yearsAhead({ judged, ...line }: Judged): Forecast['years'] {
  return judged.because.flatMap((why) => {
    if (why.reason !== 'years' || why.state === 'true') return []
    const { reason: _, ...years } = why
    return [{ ...line, ...years }]
  })
}

function byMonth(a: Forecast['years'][number], b: Forecast['years'][number]): number {
  const keys = [a, b].map(({ from = '', posting, line }) => `${from}\n${posting}\n${line}`)
  return (keys[0] ?? '') < (keys[1] ?? '') ? -1 : 1
}

/** Steps that a higher or equal step of a more special skill brings along are no hours of their own. */
function withoutImplied(steps: readonly PossibleStep[], catalogue: Catalogue): PossibleStep[] {
  const prerequisites = new Set(steps.flatMap(({ from, needs }) => (from === 0 ? needs : [])))
  const tops = new Map<SkillId, number>()
  for (const { skill, to } of steps) tops.set(skill, Math.max(to, tops.get(skill) ?? 0))
  return steps.filter(({ id, skill, to }) => {
    const brought = impliersOf(catalogue, skill).some((other) => (tops.get(other) ?? 0) >= to)
    return !brought || (to === 1 && prerequisites.has(id))
  })
}

function studyForecast(
  steps: readonly PossibleStep[],
  {
    pace,
    today,
    before,
  }: { readonly pace: Forecast['pace']; readonly today: Day; readonly before: number },
): StudyForecast {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  const dayAfter = (estimated: number): Day | null => {
    const days = estimated === 0 ? 0 : Math.ceil((estimated / pace.newMinutes) * 7)
    return days <= CENTURY ? addDays(today, days) : null
  }
  return {
    hours: minutes / 60,
    skills: bySkill(steps),
    done: dayAfter(before + minutes),
    earliest: dayAfter((before + minutes) / MODEL.guessSpread),
    latest: dayAfter((before + minutes) * MODEL.guessSpread),
  }
}

/** No forecast is worth a word beyond this many days. */
const CENTURY = 36_525

function bySkill(steps: readonly PossibleStep[]): StudyForecast['skills'] {
  const skills = new Map<SkillId, { skill: SkillId; from: Level; to: Level; hours: number }>()
  for (const { skill, from, to, minutes } of steps) {
    const known = skills.get(skill)
    const hours = (known?.hours ?? 0) + minutes / 60
    skills.set(skill, {
      skill,
      from: Math.min(known?.from ?? from, from) as Level,
      to: Math.max(known?.to ?? to, to) as Level,
      hours,
    })
  }
  return [...skills.values()].sort((a, b) => b.hours - a.hours || (a.skill < b.skill ? -1 : 1))
}
