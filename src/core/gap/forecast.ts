import { addDays, type Day, daysBetween, LAST_DAY } from '../calendar/day.ts'
import { totalMinutes } from '../calendar/span.ts'
import { MODEL } from '../constants.ts'
import type { Pace } from '../log/pace.ts'
import { usableShare } from '../plan/budget.ts'
import { missingNeeds, topsOf, type Wanted } from '../plan/possible-steps.ts'
import { KINDS, type Kind } from '../posting/posting.ts'
import { DEFAULT_HOURS, type Profile } from '../profile.ts'
import { impliedBy, type SkillId } from '../skill/catalogue.ts'
import { stepMinutes } from '../skill/hours.ts'
import { LEVELS, type Level } from '../skill/level.ts'
import { compareText } from '../text.ts'
import { explainLine } from './explain.ts'
import type { GapReason, SkillGap } from './gap.ts'
import type { JudgedLine, JudgingContext } from './judge.ts'
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
  const { context } = options
  const pace = weeklyPace(options.pace, context.profile)
  const wanted = wantedOf(options)
  const first = studySteps(wanted.required, context)
  const all = studySteps([...wanted.required, ...wanted.preferred], context)
  const required = studiedSkills(first, context)
  const preferred = studiedSkills(without(all, first), context)
  const before = minutesOf(required)
  return {
    study: {
      required: studyForecast(required, { pace, context, before: 0 }),
      preferred: studyForecast(preferred, { pace, context, before }),
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

/** The levels to be studied for, by skill. */
type StudySteps = ReadonlyMap<SkillId, readonly Level[]>

/** What is demanded as steps; those that a higher or equal step of a more special skill brings along are no hours of their own. */
function studySteps(demands: readonly Wanted[], { levels, catalogue }: JudgingContext): StudySteps {
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

function without(steps: StudySteps, others: StudySteps): StudySteps {
  const left = [...steps].map(([skill, levels]): [SkillId, Level[]] => [
    skill,
    levels.filter((to) => !others.get(skill)?.includes(to)),
  ])
  return new Map(left)
}

interface StudiedSkill {
  readonly skill: SkillId
  readonly from: Level
  readonly to: Level
  readonly minutes: number
}

/** From where to where each skill is studied, and how long; the longest first, then by id. */
function studiedSkills(steps: StudySteps, { catalogue }: JudgingContext): StudiedSkill[] {
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

function minutesOf(skills: readonly StudiedSkill[]): number {
  return skills.reduce((sum, { minutes }) => sum + minutes, 0)
}

function studyForecast(
  studied: readonly StudiedSkill[],
  {
    pace,
    context,
    before,
  }: {
    readonly pace: Forecast['pace']
    readonly context: JudgingContext
    readonly before: number
  },
): StudyForecast {
  const minutes = minutesOf(studied)
  const dayAfter = (estimated: number): Day | null => {
    const days = estimated === 0 ? 0 : Math.ceil((estimated / pace.newMinutes) * 7)
    return days <= Math.min(CENTURY, daysBetween(context.today, LAST_DAY))
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

/** No forecast is worth a word beyond this many days. */
const CENTURY = 36_525
