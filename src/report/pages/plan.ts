import type { PlanDay } from '../../core/calendar/free.ts'
import { MODEL } from '../../core/constants.ts'
import type { DayBlock } from '../../core/log/day.ts'
import type { Budget, Certificate, LeftOut, Plan, Step, StepReason } from '../../core/plan/plan.ts'
import { type DatedPosting, datesWithin } from '../../core/posting/dates.ts'
import type { Posting } from '../../core/posting/posting.ts'
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
import { sayDay, sayDayKind, sayHours, saySkill, type View } from '../view.ts'
import { blockPieces, type DayView, type IfThen } from './day.ts'
import { explainPieces } from './plan-explain.ts'
import { planPicture } from './plan-picture.ts'

const LEFT_OUT_SHOWN = 6
const QUOTES_SHOWN = 2

/** What a plan is shown with. */
interface PlanShown {
  readonly blocks: readonly DayBlock[]
  /** Whose tests and closing days its days name. */
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
    ...stepsPieces(plan, explain, view),
    ...leftOutPieces(plan.leftOut, explain, view),
    blank,
    heading(m.blocksTitle),
    ...blocksByDay(plan.days, { blocks, ifThen }, view),
    ...(explain ? explainPieces(plan, view) : []),
  ]
}

function stepsPieces({ steps, certificate, leftOut }: Plan, explain: boolean, view: View): Piece[] {
  if (steps.length === 0) return [paragraph(sayNoSteps(leftOut, view))]
  const told = steps.flatMap((step) => stepPieces(step, explain, view))
  return [...told, paragraph([quiet(sayCertificate(certificate, view))])]
}

function sayNoSteps(leftOut: readonly LeftOut[], { messages: { plan: m, words } }: View): string {
  const tooLong = leftOut.filter(({ reason }) => reason === 'window').map(({ hours }) => hours)
  if (tooLong.length === 0) return m.noSteps
  return `${m.noSteps} ${m.shortest(words.hours(Math.min(...tooLong)))}`
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
  const workdays = days.filter(({ kind }) => kind === 'workday').map(({ day }) => sayDay(day, view))
  return [
    heading(m.daysTitle),
    table([{ title: '' }, { title: '', grows: true }, { title: '' }], rows),
    ...(workdays.length > 0 && workdays.length < days.length
      ? [paragraph([warn(m.askLeave(workdays.join(', ')))])]
      : []),
  ]
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

function stepPieces(step: Step, explain: boolean, view: View): Piece[] {
  const { plan: m, words } = view.messages
  const served = step.because.filter((reason) => reason.reason === 'serves')
  const others = step.because.filter((reason) => reason.reason !== 'serves')
  const facts = [
    words.hours(step.hours),
    m.worth(String(Math.round(step.worth * 10) / 10)),
    ...(served.length > 0 ? [m.serves(served.length)] : []),
  ]
  const quotes = explain ? served : served.slice(0, QUOTES_SHOWN)
  return [
    item('*', [
      strong(m.step(saySkill(step.skill, view), step.from, step.to)),
      `  ${facts.join(', ')}`,
    ]),
    ...[...quotes, ...others].map((reason) => paragraph([quiet(sayStepReason(reason, view))], 4)),
  ]
}

function sayStepReason(reason: StepReason, view: View): string {
  const { plan: m } = view.messages
  switch (reason.reason) {
    case 'serves':
      return m.servesLine(reason.posting, reason.quote)
    case 'completes':
      return m.completes(reason.posting)
    case 'prerequisite':
      return m.prerequisite(saySkill(reason.of, view))
    case 'trains':
      return m.trains(saySkill(reason.skill, view))
    case 'assumed':
      return m.assumed
  }
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

/** In per cent, rounded down: a certificate may not promise more than it holds. */
export function sayCertificate({ worth, bound, ratio }: Certificate, { messages }: View): string {
  const { plan: m } = messages
  const percent = Math.floor(ratio * 1000) / 10
  if (percent < 100) return m.certificate(String(percent))
  // What a line gains by an alternative is not in the bound.
  return worth > bound ? m.beyondBound : m.best
}
