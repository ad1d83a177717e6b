import type { Command } from 'commander'
import { addDays, type Day, mondayOf } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { GilError } from '../../core/error.ts'
import { firstDayOf, progressOf } from '../../core/progress.ts'
import { progressJson } from '../../report/json/progress.ts'
import { paragraph } from '../../report/page.ts'
import { progressPage } from '../../report/pages/progress.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { exportPage } from '../output/export.ts'
import { besides, targetsOf } from '../output/target.ts'
import { viewOf } from '../output/view.ts'

/** Looks back over so many weeks, this one with them. */
const WEEKS = 12

interface ProgressOptions {
  readonly from?: string
  readonly to?: string
  readonly markdown?: string
  readonly html?: string
  readonly force?: boolean
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const { takes } = messages.commands.progress
  command
    .option('--from <day>', takes.from)
    .option('--to <day>', takes.to)
    .option('--markdown <file>', messages.shared.markdown)
    .option('--html <file>', messages.shared.html)
    .option('--force', messages.shared.force)
    .option('--json', messages.shared.json)
    .action((options: ProgressOptions) => showProgress(context, options))
}

async function showProgress(context: Context, options: ProgressOptions): Promise<void> {
  const { today, messages } = context
  const targets = targetsOf(context, ['markdown', 'html'], options)
  const document = await readDocument(context)
  const first = firstDayOf(document)
  const { from, to } = readStretch(options, first, today)
  const value = progressOf(document, { from, to, catalogue: lightCatalogueOf(context, document) })
  const isExported = targets.markdown || targets.html
  const view = viewOf(context, document)
  if (options.json) context.printJson('progress', progressJson(value, view))
  if (options.json && !isExported) return
  const page = first === null ? [paragraph(messages.progress.nothing)] : progressPage(value, view)
  if (!isExported) return context.print(page)
  await exportPage(besides(context, options, targets), page, targets, messages.progress.name)
}

/** The days looked back over: up to today, from the Monday twelve weeks back, or from the first record's where that is later. Throws `window-reversed`. */
function readStretch(
  { from: begin, to: end }: ProgressOptions,
  first: Day | null,
  today: Day,
): { readonly from: Day; readonly to: Day } {
  const to = end === undefined ? today : readDay(end, today)
  const usual = mondayOf(addDays(to, -7 * (WEEKS - 1)))
  const known = first === null ? to : mondayOf(first)
  const from = begin === undefined ? later(usual, known <= to ? known : to) : readDay(begin, today)
  if (from > to) throw new GilError('window-reversed', { from, to })
  return { from, to }
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}
