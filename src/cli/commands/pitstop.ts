import type { Command } from 'commander'
import { findPitstops } from '../../core/calendar/pitstop.ts'
import { pitstopsPage } from '../../report/pages/pitstops.ts'
import { calendarOf } from '../calendar.ts'
import type { Context } from '../context.ts'
import { readInteger } from '../option-values.ts'
import { viewOf } from '../view.ts'
import { readDocument } from '../with-store.ts'

/** How many stretches a screen shows. */
const SHOWN = 10

interface PitstopOptions {
  readonly leave: string
  readonly all?: boolean
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.pitstop.takes
  command
    .option('--leave <n>', takes.leave, '0')
    .option('--all', takes.all)
    .option('--json', messages.shared.json)
    .action((options: PitstopOptions) => pitstop(context, options))
}

async function pitstop(context: Context, { leave, all, json }: PitstopOptions): Promise<void> {
  const document = await readDocument(context)
  const calendar = calendarOf(context, document)
  const found = findPitstops({
    today: context.today,
    calendar,
    leave: readInteger(leave, '--leave', [0, 30]),
  })
  if (json) {
    const windows = found.map((one) => ({
      ...one,
      holidays: one.holidays.map(({ day, name }) => ({ day, name: name.en, names: name })),
    }))
    return context.printJson({ schema: 'gil.pitstop/1', today: context.today, windows })
  }
  const shown = all ? found : found.slice(0, SHOWN)
  context.print(
    pitstopsPage(
      { pitstops: shown, more: found.length - shown.length, calendar },
      viewOf(context, document),
    ),
  )
}
