import type { Pace } from '../log/pace.ts'
import { KINDS, type Kind } from '../posting/posting.ts'
import type { Level } from '../skill/level.ts'
import type { Wanted } from '../skill/steps.ts'
import { compareText } from '../text.ts'
import { explainLine } from './explain.ts'
import type { GapReason, SkillGap } from './gap.ts'
import type { JudgedLine } from './judge.ts'
import type { Judgement } from './report.ts'
import {
  type StudyForecast,
  stepsBeyond,
  studiedSkills,
  studyForecast,
  studySteps,
  totalStudy,
} from './study-forecast.ts'
import { type WeeklyPace, weeklyPace } from './weekly-pace.ts'
import type { YearsReason } from './years.ts'

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
  readonly pace: WeeklyPace
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
  const preferred = studiedSkills(stepsBeyond(all, first), context)
  const before = totalStudy(required)
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
      if (most[kind] > 0) wanted[kind].push({ skill: gap.skill, target: most[kind] })
    }
  }
  return wanted
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
