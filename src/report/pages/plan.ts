import type { PlanDay } from '../../core/calendar/free.ts'
import { MODEL } from '../../core/constants.ts'
import type { DayBlock } from '../../core/log/day.ts'
import type { Budget, LeftOut, Plan } from '../../core/plan/plan.ts'
import { type DatedPosting, datesWithin } from '../../core/posting/dates.ts'
import type { Posting } from '../../core/posting/posting.ts'
import {
  blank,
  heading,
  type Line,
  type Page,
  type Piece,
  paragraph,
  quiet,
  subheading,
  table,
  title,
  warn,
} from '../page.ts'
import { sayDay, sayDayKind, sayHours, saySkill, type View } from '../view.ts'
import { blockPieces, type DayView, type IfThen } from './day.ts'
import { explainPieces } from './plan-explain.ts'
import { planPicture } from './plan-picture.ts'
import { stepsPieces } from './plan-steps.ts'

const LEFT_OUT_SHOWN = 6
const WORKDAYS_SHOWN = 7

/** What a plan is shown with. */
interface PlanShown {
  readonly blocks: readonly DayBlock[]
  /** The open ones: their tests and closing days are named, and what serves others is said to serve no open one. */
  readonly postings: readonly Posting[]
  readonly explain: boolean
  readonly ifThen?: IfThen
}

/** A plan: its days, budget, steps with their reasons, what was left out, and the dated blocks. */
export function planPage(
  plan: Plan,
  { blocks, postings, explain, ifThen = 'none' }: PlanShown,
  view: DayView,
): Page {
  const { plan: m, words } = view.messages
  return [
    title(m.title(sayDay(plan.from, view), sayDay(plan.to, view), words.days(plan.days.length))),
    blank,
    ...pictureOf(plan, blocks, view),
    ...dayPieces(plan.days, datesWithin(postings, plan), view),
    blank,
    ...budgetPieces(plan.budget, view),
    blank,
    heading(m.stepsTitle),
    ...stepsPieces(plan, { explain, open: new Set(postings.map(({ id }) => id)) }, view),
    ...leftOutPieces(plan.leftOut, explain, view),
    blank,
    heading(m.blocksTitle),
    ...blocksByDay(plan.days, { blocks, ifThen }, view),
    ...(explain ? explainPieces(plan, view) : []),
  ]
}

function pictureOf({ days }: Plan, blocks: readonly DayBlock[], view: View): Piece[] {
  const pieces = planPicture(days, blocks, view)
  return pieces.length === 0 ? [] : [...pieces, blank]
}

function dayPieces(days: readonly PlanDay[], dates: readonly DatedPosting[], view: View): Piece[] {
  const { plan: m } = view.messages
  const rows = days.map(({ day, name, freeMinutes, ...one }): Line[] => [
    sayDay(day, view),
    [
      ...sayKind(sayDayKind(one, view), name?.[view.lang]),
      ...dates.flatMap((date) => (date.day === day ? sayDate(date, view) : [])),
    ],
    freeMinutes === 0 ? [quiet(m.notFree)] : m.free(sayHours(freeMinutes, view)),
  ])
  const workdays = days.filter(({ kind, day }) => kind === 'workday' && day >= view.today)
  return [
    heading(m.daysTitle),
    table([{ title: '' }, { title: '', grows: true }, { title: '' }], rows),
    ...(workdays.length > 0 && workdays.length < days.length
      ? [paragraph([warn(m.askLeave(sayWorkdays(workdays, view)))])]
      : []),
  ]
}

/** By name, where they are not too many to be read; the table above says which they are. */
function sayWorkdays(days: readonly PlanDay[], view: View): string {
  if (days.length > WORKDAYS_SHOWN) return view.messages.words.days(days.length)
  return days.map(({ day }) => sayDay(day, view)).join(', ')
}

type Spans = Exclude<Line, string>

/** "holiday Chuseok"; a name that only repeats the kind is not said twice. */
function sayKind(kind: string, name: string | undefined): Spans {
  return name === undefined || name === kind ? [kind] : [kind, quiet(` ${name}`)]
}

/** "; test: Acme" */
function sayDate({ kind, posting }: DatedPosting, view: View): Spans {
  return ['; ', warn(`${view.messages.posting.next[kind]}: ${posting.company || posting.id}`)]
}

/** In hours to one decimal, so that what is told adds up: new learning and slack are what the others leave. */
function budgetPieces(budget: Budget, view: View): Piece[] {
  const { plan: m } = view.messages
  const hours = (tenths: number) => view.messages.words.hours(Math.max(0, tenths) / 10)
  const raw = toTenths(budget.rawMinutes)
  const usable = toTenths(budget.rawMinutes - budget.slackMinutes)
  const review = toTenths(budget.reviewMinutes)
  const fixed = toTenths(budget.fixedMinutes)
  const ratio = String(Math.round(budget.ratio * 100) / 100)
  return [
    heading(m.budgetTitle),
    paragraph([
      m.budget(hours(raw), ratio, hours(usable)),
      ...(budget.ratio === MODEL.priorRatio ? [quiet(` ${m.priorRatio}`)] : []),
      ':',
    ]),
    paragraph(
      m.budgetParts(
        hours(usable - review - fixed),
        hours(review),
        hours(fixed),
        hours(raw - usable),
      ),
    ),
  ]
}

/** Minutes in tenths of an hour. */
function toTenths(minutes: number): number {
  return Math.round(minutes / 6)
}

function leftOutPieces(leftOut: readonly LeftOut[], explain: boolean, view: View): Piece[] {
  const { plan: m, words } = view.messages
  if (leftOut.length === 0) return []
  const shown = explain ? leftOut : leftOut.slice(0, LEFT_OUT_SHOWN)
  const rows = shown.map(({ skill, from, to, reason, hours }): Line[] => [
    m.step(saySkill(skill, view), from, to),
    hours === 0 ? '' : words.hours(hours),
    [quiet(m.leftOut[reason])],
  ])
  const more = leftOut.length - shown.length
  return [
    blank,
    heading(m.leftOutTitle),
    table(
      [
        { title: '', grows: true },
        { title: '', align: 'right' },
        { title: '', grows: true },
      ],
      rows,
    ),
    ...(more > 0 ? [paragraph([quiet(m.leftOutMore(more))])] : []),
  ]
}

function blocksByDay(
  days: readonly PlanDay[],
  { blocks, ifThen }: { readonly blocks: readonly DayBlock[]; readonly ifThen: IfThen },
  view: DayView,
): Piece[] {
  return days.flatMap(({ day }) => {
    const those = blocks.filter((block) => block.day === day)
    return those.length === 0
      ? []
      : [subheading(sayDay(day, view)), ...blockPieces(those, view, { brief: true, ifThen })]
  })
}
