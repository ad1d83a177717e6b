import type { Forecast } from '../../core/gap/forecast.ts'
import type { PostingCounts, PostingGap, SkillGap } from '../../core/gap/gap.ts'
import type { GapReportValue } from '../../core/gap/gap-report.ts'
import type { RouteGroups, RouteItem } from '../../core/gap/routes.ts'
import { KINDS, type Kind } from '../../core/posting/posting.ts'
import { ROUTES } from '../../core/skill/inventory.ts'
import { LEVELS, WORK_FROM } from '../../core/skill/level.ts'
import {
  blank,
  heading,
  item,
  type Line,
  type Page,
  type Piece,
  paragraph,
  quiet,
  strong,
  subheading,
  table,
  title,
  warn,
} from '../page.ts'
import { sayDay, sayHours, sayMonth, saySkill, type View } from '../view.ts'
import { gapLine } from './gap-line.ts'
import { datesOf, sayCounts, sayDue } from './postings.ts'

const GAPS_SHOWN = 12
/** Of each other list where the postings have a row each; line by line all of it stands. */
const LISTED = 10

/** Each posting line by line (a row each where it has counts alone), then across them, and how long it would take. */
export function gapReportPage(value: GapReportValue, view: View): Page {
  const { gap: m } = view.messages
  const { postings } = value
  if (postings.length === 0) return [paragraph(m.noPostings)]
  const most = haveLines(postings) ? Number.POSITIVE_INFINITY : LISTED
  return [
    ...(haveLines(postings) ? linePieces(postings, view) : countPieces(postings, view)),
    blank,
    ...acrossPieces(value, view),
    ...unprovenPieces(value.unproven, view),
    ...routePieces(value.routes, most, view),
    blank,
    ...forecastPieces(value.forecast, most, view),
    ...(value.unassessed > 0 ? [paragraph([warn(m.unassessedHint(value.unassessed))])] : []),
  ]
}

function haveLines(postings: GapReportValue['postings']): postings is readonly PostingGap[] {
  return postings.every((posting) => 'lines' in posting)
}

function linePieces(postings: readonly PostingGap[], view: View): Piece[] {
  return [
    ...postings.flatMap((posting) => postingPieces(posting, view)),
    paragraph([quiet(view.messages.gap.legend)]),
  ]
}

/** One row a posting: the two counts that never mix, and what comes next. */
function countPieces(postings: readonly PostingCounts[], view: View): Piece[] {
  const { gap: m, posting: p, words } = view.messages
  const rows = postings.map((posting): Line[] => [
    [strong(posting.id)],
    words.count(posting.required.met, posting.required.of),
    words.count(posting.preferred.met, posting.preferred.of),
    sayDueOf(posting, view),
  ])
  const columns = [
    { title: p.columns.id },
    { title: words.kinds.required, align: 'right' as const },
    { title: words.kinds.preferred, align: 'right' as const },
    { title: p.columns.next, grows: true, drops: 1 },
  ]
  return [table(columns, rows), paragraph([quiet(m.linesHow)])]
}

function postingPieces(posting: PostingGap, view: View): Piece[] {
  const { gap: m, words } = view.messages
  return [
    title([`${posting.company} - ${posting.title}`, quiet(`  ${posting.id}`)]),
    paragraph([strong(sayCounts(posting, view))]),
    ...datesOf(posting.dates, view),
    ...KINDS.flatMap((kind): Piece[] => {
      const lines = posting.lines.filter((line) => line.kind === kind)
      if (lines.length === 0) return []
      return [blank, heading(words.kinds[kind]), ...lines.flatMap((line) => gapLine(line, view))]
    }),
    ...(posting.unread.length === 0
      ? []
      : [
          paragraph([warn(m.unread(posting.unread.length))]),
          ...posting.unread.map((line) => item(warn('?'), line)),
        ]),
    blank,
  ]
}

function sayDueOf({ next, deadline }: PostingCounts, view: View): string {
  return sayDue({ next, ...(deadline !== null && { closes: deadline }) }, view)
}

function acrossPieces({ gaps, postings }: GapReportValue, view: View): Piece[] {
  const { gap: m, words } = view.messages
  if (gaps.length === 0) return [title(m.across(postings.length)), paragraph(m.noGaps)]
  const rows = gaps
    .slice(0, GAPS_SHOWN)
    .map((gap): Line[] => [
      saySkill(gap.skill, view),
      m.stepsOf(gap.level ?? '?', gap.target),
      String(gap.opens),
      String(gap.asked),
      gap.hours === 0 ? '-' : String(gap.hours),
      gap.route === undefined
        ? gap.needsWork
          ? [quiet(m.needsWork(WORK_FROM))]
          : ''
        : words.routes[gap.route],
    ])
  const columns = [
    { title: m.columns.skill, grows: true },
    { title: m.columns.level },
    { title: m.columns.opens, align: 'right' as const },
    { title: m.columns.asked, align: 'right' as const, drops: 2 },
    { title: m.columns.hours, align: 'right' as const },
    { title: m.columns.route, grows: true, drops: 1 },
  ]
  return [
    title(m.across(postings.length)),
    table(columns, rows),
    ...morePieces(gaps.length - GAPS_SHOWN, view),
    paragraph([quiet(m.opensWhat)]),
  ]
}

function unprovenPieces(unproven: readonly string[], view: View): Piece[] {
  if (unproven.length === 0) return []
  const names = unproven.map((skill) => saySkill(skill, view)).join(', ')
  return [blank, title(view.messages.gap.unprovenTitle), paragraph(names)]
}

function routePieces(routes: RouteGroups, most: number, view: View): Piece[] {
  const { gap: m } = view.messages
  const known = ROUTES.filter((route) => routes[route].length > 0)
  return [
    blank,
    title(m.routesTitle),
    ...known.flatMap((route) => [
      subheading(m.routes[route]),
      ...routes[route].slice(0, most).map((one) => routeItem(one, view)),
      ...morePieces(routes[route].length - most, view),
    ]),
    ...(routes.undecided.length > 0
      ? [paragraph([quiet(m.noRoute(routes.undecided.length))])]
      : []),
  ]
}

function routeItem({ about, name, note }: RouteItem, view: View): Piece {
  const said = view.catalogue.skills.has(about) ? saySkill(about, view) : `"${name}"`
  return item('-', note === undefined ? said : [said, quiet(`: ${note}`)], 1)
}

function forecastPieces(forecast: Forecast, most: number, view: View): Piece[] {
  const { gap: m } = view.messages
  const { pace, years, work } = forecast
  const perWeek = sayHours(pace.weeklyMinutes, view)
  return [
    title(m.howLong),
    ...KINDS.map((kind) => studyItem(kind, forecast, view)),
    paragraph([quiet(pace.from === 'log' ? m.paceLog(perWeek) : m.paceHours(perWeek))]),
    ...years.slice(0, most).map((line) => yearsItem(line, view)),
    ...morePieces(years.length - most, view),
    ...(work.length === 0 ? [] : [paragraph(m.work)]),
    ...work.slice(0, most).map((gap) => workItem(gap, view)),
    ...morePieces(work.length - most, view),
  ]
}

function yearsItem(line: Forecast['years'][number], view: View): Piece {
  const { gap: m, words } = view.messages
  const from = quiet(` (${line.posting}: ${line.quote})`)
  if (line.state === 'unknown') return item('-', [warn(m.yearsUnknown(line.asked)), from])
  const short = words.months(line.shortMonths ?? 0)
  return item('-', [m.yearsShort(line.asked, short, sayMonth(line.from ?? '', view)), from])
}

/** How many more there are than are shown, where there are any. */
function morePieces(more: number, view: View): Piece[] {
  return more > 0 ? [paragraph([quiet(view.messages.gap.more(more))])] : []
}

function studyItem(kind: Kind, { study: both, pace }: Forecast, view: View): Piece {
  const { gap: m, words } = view.messages
  const { required, preferred } = both
  const name = words.kinds[kind]
  const study = kind === 'required' ? required : preferred
  // The days for the preferred lines count on from those for the required ones.
  const isMore = kind === 'preferred' && required.hours > 0
  if (study.hours === 0) return item('-', m.noStudy(name))
  const said = m.study(name, study.hours, isMore)
  if (study.done === null) {
    return item('-', [said, ' ', warn(pace.weeklyMinutes === 0 ? m.noPace : m.tooFar)])
  }
  const { earliest, latest } = study
  const span =
    earliest && latest ? quiet(` (${m.between(sayDay(earliest, view), sayDay(latest, view))})`) : ''
  return item('-', [said, ' ', m.by(sayDay(study.done, view)), span])
}

/** What to look for at work: the level's own description. */
function workItem({ skill, target, level }: SkillGap, view: View): Piece {
  const { gap: m, words } = view.messages
  const wanted =
    LEVELS.find((one) => one === Math.max(WORK_FROM, Math.min(target, (level ?? 0) + 1))) ?? target
  return item('-', m.workItem(saySkill(skill, view), wanted, words.levels[wanted]), 1)
}
