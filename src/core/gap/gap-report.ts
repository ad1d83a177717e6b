import type { Day } from '../calendar/day.ts'
import type { Document } from '../document.ts'
import { paceOf } from '../log/pace.ts'
import { isOpen, type Posting } from '../posting/posting.ts'
import type { Catalogue, SkillId } from '../skill/catalogue.ts'
import { isUnproven, makeInventory } from '../skill/inventory.ts'
import { type Forecast, forecast } from './forecast.ts'
import type { PostingCounts, PostingGap, SkillGap } from './gap.ts'
import { explain, figuresOf, judgePostings } from './report.ts'
import { groupRoutes, type RouteGroups } from './routes.ts'
import { countUnassessed } from './unassessed.ts'

/** Everything that the gap report says. */
export interface GapReportValue {
  /** With their lines, or in their counts alone. */
  readonly postings: readonly PostingGap[] | readonly PostingCounts[]
  readonly gaps: readonly SkillGap[]
  readonly routes: RouteGroups
  /** Skills that postings ask for, whose level is claimed and not proved; by id. */
  readonly unproven: readonly SkillId[]
  /** How many skills and lines nobody has assessed. */
  readonly unassessed: number
  readonly forecast: Forecast
}

export interface ReportScope {
  readonly postings: readonly Posting[]
  /** Line by line, with every reason. */
  readonly isInFull: boolean
  readonly catalogue: Catalogue
  readonly today: Day
}

/** The given postings against the inventory, with what it takes to fill the gaps. */
export function gapReport(
  { assessments, profile, log, plans }: Document,
  { postings, isInFull, catalogue, today }: ReportScope,
): GapReportValue {
  const inventory = makeInventory(assessments)
  const judgement = judgePostings({ inventory, catalogue, profile, today, postings })
  const open = new Set(postings.filter(isOpen).map(({ id }) => id))
  const pace = paceOf({ log, plans, today })
  return {
    ...(isInFull ? explain(judgement) : figuresOf(judgement)),
    routes: groupRoutes(judgement),
    unproven: [...inventory.skills.values()]
      .flatMap((one) => (one.skill !== undefined && isUnproven(one) ? [one.skill] : []))
      .filter((skill) => asks(postings, skill))
      .sort(),
    unassessed: countUnassessed(judgement),
    forecast: forecast({ ...judgement, open, pace }),
  }
}

function asks(postings: readonly Posting[], skill: SkillId): boolean {
  return postings.some(({ qualifications }) =>
    qualifications.some((line) => line.skills.some(({ id }) => id === skill)),
  )
}
