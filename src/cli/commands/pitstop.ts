import type { Command } from 'commander'
import type { Calendar } from '../../core/calendar/calendar.ts'
import { lookAhead } from '../../core/calendar/day.ts'
import { spendLeave } from '../../core/calendar/leave.ts'
import { findPitstops } from '../../core/calendar/pitstop.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { MODEL } from '../../core/constants.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { pitstopJson } from '../../report/json/days.ts'
import { leavePage, pitstopsPage } from '../../report/pages/pitstops.ts'
import { collect, readInteger } from '../argv/option-values.ts'
import { missing } from '../ask/ask.ts'
import type { Context } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { calendarOf, noteYears } from '../plan/calendar.ts'

/** How many stretches a screen shows. */
const SHOWN = 10

interface PitstopOptions {
  readonly leave?: string
  readonly spend?: string
  readonly blackout?: readonly string[]
  readonly notice?: string
  readonly all?: boolean
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.pitstop.takes
  command
    .option('--leave <n>', takes.leave)
    .option('--spend <n>', takes.spend)
    .option('--blackout <day>', takes.blackout, collect)
    .option('--notice <n>', takes.notice)
    .option('--all', takes.all)
    .option('--json', messages.shared.json)
    .action((options: PitstopOptions) => pitstop(context, options))
}

async function pitstop(context: Context, options: PitstopOptions): Promise<void> {
  if (options.spend !== undefined) return spend(context, options.spend, options)
  refuseAlone(context, options)
  const { leave = '0', all, json } = options
  const document = await readDocument(context)
  const calendar = calendarAhead(context, document)
  const found = findPitstops({
    today: context.today,
    calendar,
    leave: readInteger(leave, '--leave', [0, 30]),
  })
  if (json) return context.printJson('pitstop', { windows: found.map(pitstopJson) })
  const shown = all ? found : found.slice(0, SHOWN)
  context.print(
    pitstopsPage(
      { pitstops: shown, more: found.length - shown.length, calendar },
      viewOf(context, document),
    ),
  )
}

/** The year's leave spent at once. */
async function spend(context: Context, days: string, options: PitstopOptions): Promise<void> {
  const { leave, blackout = [], notice = '0', json } = options
  if (leave !== undefined) throw new GilError('flags-exclusive', { a: '--spend', b: '--leave' })
  const { today } = context
  const document = await readDocument(context)
  const calendar = calendarAhead(context, document)
  const spent = spendLeave({
    today,
    calendar,
    leave: readInteger(days, '--spend', [0, 60]),
    blackout: blackout.map((text) => readDay(text, today)),
    noticeDays: readInteger(notice, '--notice', [0, 365]),
  })
  if (json) {
    const { leave, days, stretches } = spent
    return context.printJson('leave', { leave, days, windows: stretches.map(pitstopJson) })
  }
  context.print(leavePage(spent, calendar, viewOf(context, document)))
}

/** The calendar, with a word where the days that are looked at are not all known. */
function calendarAhead(context: Context, document: Document): Calendar {
  const { today } = context
  const calendar = calendarOf(context, document)
  noteYears(context, calendar, { from: today, to: lookAhead(today, MODEL.pitstopHorizonDays - 1) })
  return calendar
}

/** --blackout and --notice belong to --spend. */
function refuseAlone({ system }: Context, { blackout, notice }: PitstopOptions): void {
  if (blackout !== undefined || notice !== undefined) throw missing('--spend', system.argv)
}
