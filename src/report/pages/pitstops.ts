import type { Calendar } from '../../core/calendar/calendar.ts'
import { type Day, eachDay, weekday } from '../../core/calendar/day.ts'
import type { LeavePlan } from '../../core/calendar/leave.ts'
import type { Pitstop } from '../../core/calendar/pitstop.ts'
import {
  accent,
  blank,
  type Line,
  type Page,
  type Piece,
  paragraph,
  picture,
  quiet,
  type Span,
  strong,
  warn,
} from '../page.ts'
import { sayDay, sayDistance, type View } from '../view.ts'
import { widthOf } from '../width.ts'

/** The stretches of days off, the best first, each with its days as a strip; `more` is how many are not shown. */
export function pitstopsPage(
  { pitstops, more, calendar }: { pitstops: readonly Pitstop[]; more: number; calendar: Calendar },
  view: View,
): Page {
  const { holiday: m } = view.messages
  const [best] = pitstops
  if (!best) return [paragraph(m.noStretch)]
  return [
    ...pitstops.flatMap((pitstop) => pitstopPieces(pitstop, calendar, view)),
    ...legendPieces(pitstops, calendar, view),
    ...(more > 0 ? [paragraph([quiet(m.more(more))])] : []),
    paragraph([quiet(m.planIt(best.days, best.from, best.leave))]),
  ]
}

/** A year's leave and the stretches that it buys, in order of time. */
export function leavePage(
  { leave, days, stretches }: LeavePlan,
  calendar: Calendar,
  view: View,
): Page {
  const { holiday: m, words } = view.messages
  const [first] = stretches
  if (!first) return [paragraph(m.noLongStretch)]
  return [
    paragraph([strong(m.spent(words.days(leave.length), words.days(days), stretches.length))]),
    paragraph([
      quiet(
        leave.length === 0 ? m.noLeave : m.leave(leave.map((day) => sayDay(day, view)).join(', ')),
      ),
    ]),
    blank,
    ...stretches.flatMap((stretch) => pitstopPieces(stretch, calendar, view)),
    ...legendPieces(stretches, calendar, view),
    paragraph([quiet(m.takeIt)]),
  ]
}

function pitstopPieces(pitstop: Pitstop, calendar: Calendar, view: View): Piece[] {
  const { holiday: m, words } = view.messages
  const names = [...new Set(pitstop.holidays.map(({ name }) => name[view.lang]))].join(', ')
  const leave =
    pitstop.leave.length === 0
      ? m.noLeave
      : m.leave(pitstop.leave.map((day) => sayDay(day, view)).join(', '))
  return [
    paragraph([
      strong(words.days(pitstop.days)),
      '  ',
      m.stretch(sayDay(pitstop.from, view), sayDay(pitstop.to, view)),
      quiet(`  ${sayDistance(pitstop.from, view)}`),
    ]),
    paragraph([leave, ...(names === '' ? [] : [quiet(`; ${names}`)])], 2),
    picture(strip(pitstop, calendar, view)),
    blank,
  ]
}

/** Three rows: weekdays, the days' numbers, and below each what it is, told apart without colour. */
function strip({ from, to }: Pitstop, calendar: Calendar, { messages }: View): readonly Line[] {
  const days = eachDay(from, to)
  const names = days.map((day) => messages.words.weekdays[weekday(day)] ?? '')
  const wide = Math.max(...names.map(widthOf), 2) + 1
  const cell = (text: string) => text + ' '.repeat(Math.max(0, wide - widthOf(text)))
  return [
    ['  ', quiet(names.map(cell).join(''))],
    ['  ', days.map((day) => cell(day.slice(8))).join('')],
    ['  ', ...days.map((day) => markOf(day, calendar, cell))],
  ]
}

/** Two signs: what the day is, and again or, of a family day, an "f". */
function markOf(day: Day, calendar: Calendar, cell: (text: string) => string): Span {
  const kind = calendar.kindOf(day)
  const sign = kind === 'holiday' ? '#' : kind === 'weekend' ? '=' : kind === 'company' ? 'C' : 'L'
  const mark = cell(sign + (calendar.isFamily(day) ? 'f' : sign))
  return sign === '#' ? accent(mark) : sign === 'L' ? warn(mark) : quiet(mark)
}

/** What the signs of the strips mean; the family's where one has it. */
function legendPieces(pitstops: readonly Pitstop[], calendar: Calendar, view: View): Piece[] {
  const { holiday: m, words } = view.messages
  const hasFamily = pitstops.some(({ from, to }) => eachDay(from, to).some(calendar.isFamily))
  const signs = [m.legend, ...(hasFamily ? [`#f ${words.familyDay}`] : [])]
  return signs.map((line) => paragraph([quiet(line)]))
}
