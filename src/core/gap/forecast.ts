import { addDays, type Day } from '../calendar/day.ts'
import { totalMinutes } from '../calendar/span.ts'
import { MODEL } from '../constants.ts'
import type { Pace } from '../log/pace.ts'
import { usableShare } from '../plan/budget.ts'
import { type PossibleStep, possibleSteps, type Wanted } from '../plan/possible-steps.ts'
import { KINDS, type Kind } from '../posting/posting.ts'
import { DEFAULT_HOURS, type Profile } from '../profile.ts'
import { type Catalogue, impliedBy, type SkillId } from '../skill/catalogue.ts'
import type { Level } from '../skill/level.ts'
import { compareText } from '../text.ts'
import { explainLine } from './explain.ts'
import type { GapReason, SkillGap } from './gap.ts'
import type { JudgedLine } from './judge.ts'
import type { Judgement } from './report.ts'
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

export interface ForecastOptions extends Judgement {
  /** The ids of the postings that are still open: what closed asks for no study. */
  readonly open: ReadonlySet<string>
  readonly pace: Pace
}

/** What it would take to fill the lines of the open postings among those judged, from today on. */
export function forecast(options: ForecastOptions): Forecast {
  const { catalogue, levels, today, profile } = options.context
  const pace = weeklyPace(options.pace, profile)
  const wanted = wantedOf(options)
  const stepsFor = (demands: readonly Wanted[]) =>
    withoutImplied(possibleSteps({ demands, levels, catalogue }), catalogue)
  const required = stepsFor(wanted.required)
  const first = new Set(required.map(({ id }) => id))
  const all = stepsFor([...wanted.required, ...wanted.preferred])
  const preferred = all.filter(({ id }) => !first.has(id))
  const before = required.reduce((sum, { minutes }) => sum + minutes, 0)
  return {
    study: {
      required: studyForecast(required, { pace, today, before: 0 }),
      preferred: studyForecast(preferred, { pace, today, before }),
    },
    pace,
    years: yearsAhead(options),
    work: options.gaps.flatMap(({ gap }) => (gap.needsWork ? [gap] : [])),
    open: openLines(options),
  }
}

/** The most that the gaps ask of study, by the kind of the lines that ask, as far as their postings are open. */
function wantedOf({ gaps, open }: ForecastOptions): Record<Kind, Wanted[]> {
  const wanted: Record<Kind, Wanted[]> = { required: [], preferred: [] }
  for (const { gap, lines } of gaps) {
    const most: Record<Kind, Level> = { required: 0, preferred: 0 }
    for (const { posting, line } of lines) {
      if (line.target > most[line.kind] && open.has(posting)) most[line.kind] = line.target
    }
    for (const kind of KINDS) {
      if (most[kind] > 0) wanted[kind].push({ skill: gap.skill, line: { target: most[kind] } })
    }
  }
  return wanted
}

function weeklyPace({ weeklyMinutes: logged, ratio }: Pace, profile: Profile): Forecast['pace'] {
  const weeklyMinutes = logged ?? Math.round(weeklyFreeMinutes(profile) * usableShare(ratio))
  // The slack of free hours is taken off already; real minutes still hold what took longer than guessed.
  const estimated = logged === null ? weeklyMinutes : weeklyMinutes / ratio
  const newMinutes = Math.round(estimated * (1 - MODEL.reviewShare))
  return { from: logged === null ? 'profile' : 'log', weeklyMinutes, newMinutes }
}

/** Free minutes of a usual week, at most the profile's or MODEL's minutes a day, with one day off kept for rest. */
export function weeklyFreeMinutes({
  hours = DEFAULT_HOURS,
  restWeekdays = [],
  dailyCapMinutes = MODEL.dailyCapMinutes,
}: Profile): number {
  const minutesOn = (weekday: number) => {
    const spans = weekday === 0 || weekday === 6 ? hours.dayOff : hours.workday
    return restWeekdays.includes(weekday) ? 0 : Math.min(dailyCapMinutes, totalMinutes(spans))
  }
  const week = Array.from({ length: 7 }, (_, weekday) => minutesOn(weekday))
  const rest = restWeekdays.length === 0 ? minutesOn(0) : 0
  return week.reduce((sum, minutes) => sum + minutes, 0) - rest
}

function yearsAhead({ postings }: Judgement): Forecast['years'] {
  const years: Forecast['years'][number][] = []
  for (const { lines } of postings) {
    for (const judged of lines) {
      if (judged.years === null || judged.years.state === 'true') continue
      const { reason: _, ...rest } = judged.years
      years.push({ ...nameLine(judged), ...rest })
    }
  }
  return years.sort(
    (a, b) =>
      compareText(a.from ?? '', b.from ?? '') ||
      compareText(a.posting, b.posting) ||
      compareText(a.line, b.line),
  )
}

function openLines({ postings, context }: Judgement): Forecast['open'] {
  const open: Forecast['open'][number][] = []
  for (const { lines } of postings) {
    for (const judged of lines) {
      if (judged.state === 'met' || !mayBeOpen(judged)) continue
      const because = explainLine(judged, context).because.filter(
        ({ reason }) => reason === 'unanswered' || reason === 'unlisted',
      )
      if (because.length > 0) open.push({ ...nameLine(judged), because })
    }
  }
  return open
}

/** Whether a line names nothing that the catalogue knows, or something that it does not. */
function mayBeOpen({ line, short }: JudgedLine): boolean {
  return line.skills.length === 0 || short.some(({ chosen }) => chosen === null)
}

function nameLine({ posting, line: { id, kind, quote } }: JudgedLine): NamedLine {
  return { posting, line: id, kind, quote }
}

/** Steps that a higher or equal step of a more special skill brings along are no hours of their own. */
function withoutImplied(steps: readonly PossibleStep[], catalogue: Catalogue): PossibleStep[] {
  const prerequisites = new Set(steps.flatMap(({ from, needs }) => (from === 0 ? needs : [])))
  const tops = new Map<SkillId, number>()
  for (const { skill, to } of steps) tops.set(skill, Math.max(to, tops.get(skill) ?? 0))
  const brought = new Map<SkillId, number>()
  for (const [skill, top] of tops) {
    for (const other of impliedBy(catalogue, skill)) {
      if (top > (brought.get(other) ?? 0)) brought.set(other, top)
    }
  }
  return steps.filter(
    ({ id, skill, to }) => (brought.get(skill) ?? 0) < to || (to === 1 && prerequisites.has(id)),
  )
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
