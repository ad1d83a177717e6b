import type { Forecast } from '../../core/gap/forecast.ts'
import type {
  GapReason,
  PostingCounts,
  PostingGap,
  ReasonedGap,
  SkillGap,
} from '../../core/gap/gap.ts'
import type { GapReportValue } from '../../core/gap/gap-report.ts'
import type { StudyForecast } from '../../core/gap/study-forecast.ts'
import type { YearsReason } from '../../core/gap/years.ts'
import type { Catalogue } from '../../core/skill/catalogue.ts'
import { withName } from './names.ts'

interface Named {
  readonly catalogue: Catalogue
}

/** The gap report as `gil gap-report --json` prints it. */
export function gapJson(value: GapReportValue, named: Named): object {
  return {
    postings: value.postings.map((posting) => postingGapJson(posting, named)),
    gaps: value.gaps.map((gap) => skillGapJson(gap, named)),
    routes: value.routes,
    unproven: value.unproven,
    unassessed: value.unassessed,
    forecast: forecastJson(value.forecast, named),
  }
}

function postingGapJson(posting: PostingGap | PostingCounts, named: Named): object {
  const { id, company, title, deadline, dates, next, required, preferred, unread } = posting
  const { opens = null, closes = null, tests = null } = dates
  const lines = 'lines' in posting ? posting.lines : []
  return {
    ...{ id, company, title, deadline, opens, closes, tests, next, required, preferred },
    lines: lines.map(({ because, ...line }) => ({ ...line, because: reasonsJson(because, named) })),
    unread,
  }
}

function skillGapJson(gap: SkillGap | ReasonedGap, named: Named): object {
  return 'because' in gap ? { ...gap, because: reasonsJson(gap.because, named) } : gap
}

function reasonsJson(reasons: readonly GapReason[], named: Named): readonly object[] {
  return reasons.map((reason) => {
    switch (reason.reason) {
      case 'years':
        return { reason: 'years', ...yearsJson(reason) }
      case 'unassessed':
        return { reason: 'unassessed', skills: reason.skills.map((one) => askedJson(one, named)) }
      case 'have':
      case 'answer':
        return { ...reason, unproven: reason.unproven === true }
      default:
        return reason
    }
  })
}

/** A skill by its id, or what the catalogue does not know by the words that a line has for it. */
function askedJson(skill: string, { catalogue }: Named): object {
  const known = catalogue.skills.get(skill)
  return known ? { id: skill, name: known.name.en } : { id: null, name: skill }
}

function forecastJson({ study, pace, years, work, open }: Forecast, named: Named): object {
  const { from: basis, weeklyMinutes, newMinutes } = pace
  return {
    study: {
      required: studyJson(study.required, named),
      preferred: studyJson(study.preferred, named),
    },
    pace: { basis, weeklyMinutes, weeklyNewMinutes: newMinutes },
    years: years.map((line) => ({
      ...{ posting: line.posting, line: line.line, kind: line.kind, quote: line.quote },
      ...yearsJson(line),
    })),
    work,
    open: open.map(({ because, ...line }) => ({ ...line, because: reasonsJson(because, named) })),
  }
}

function studyJson({ skills, ...study }: StudyForecast, named: Named): object {
  return { ...study, skills: skills.map((skill) => withName(skill, named)) }
}

/** Years under the name that a line has for them, and the month in which they are true. */
function yearsJson({ asked, state, shortMonths, from }: Omit<YearsReason, 'reason'>): object {
  return { minYears: asked, state, shortMonths, month: from }
}
