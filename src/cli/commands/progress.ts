import type { Command } from 'commander'
import { addDays, type Day, mondayOf } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { GilError } from '../../core/error.ts'
import { firstDayOf, progressOf } from '../../core/progress.ts'
import { progressJson } from '../../report/json/progress.ts'
import { paragraph } from '../../report/page.ts'
import { progressPage } from '../../report/pages/progress.ts'
import { type PageFlags, takePageFlags } from '../argv/page-flags.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { tellPage } from '../output/export.ts'
import { targetsOf } from '../output/target.ts'
import { viewOf } from '../output/view.ts'

/** Looks back over so many weeks, this one with them. */
const WEEKS = 12

interface ProgressOptions extends PageFlags {
  readonly from?: string
  readonly to?: string
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const { takes } = messages.commands.progress
  command.option('--from <day>', takes.from).option('--to <day>', takes.to)
  takePageFlags(command, messages).action((options: ProgressOptions) =>
    showProgress(context, options),
  )
}

async function showProgress(context: Context, options: ProgressOptions): Promise<void> {
  const { today, messages } = context
  const targets = targetsOf(context, ['markdown', 'html'], options)
  const document = await readDocument(context)
  const first = firstDayOf(document)
  const { from, to } = readStretch(options, first, today)
  const value = progressOf(document, { from, to, catalogue: lightCatalogueOf(context, document) })
  const view = viewOf(context, document)
  await tellPage(context, options, {
    targets,
    schema: 'progress',
    json: () => progressJson(value, view),
    page: () =>
      first === null ? [paragraph(messages.progress.nothing)] : progressPage(value, view),
    name: messages.progress.name,
  })
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
