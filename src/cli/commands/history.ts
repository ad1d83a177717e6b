import type { Command } from 'commander'
import { historyPage } from '../../report/pages/history.ts'
import { readInteger } from '../argv/option-values.ts'
import type { Context } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { stepOf } from '../home/steps.ts'
import { clockOf } from '../moment.ts'
import { viewOf } from '../output/view.ts'

interface HistoryOptions {
  readonly limit: string
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  command
    .option('--limit <n>', messages.commands.history.takes.limit, '20')
    .option('--json', messages.shared.json)
    .action((options: HistoryOptions) => history(context, options))
}

async function history(context: Context, { limit, json }: HistoryOptions): Promise<void> {
  const document = await readDocument(context)
  const revisions = await context.store.history()
  // A revision's own number changes with every undo; the place in the history does not.
  const all = revisions.map((revision, index) => ({
    ...revision,
    number: revisions.length - index,
  }))
  const shown = all.slice(0, readInteger(limit, '--limit', [1, 100_000]))
  if (json) {
    const steps = shown.map(({ number, command, undone, savedAt }) => ({
      ...{ number, command, undone, savedAt: new Date(savedAt).toISOString() },
    }))
    context.printJson('history', { steps })
    return
  }
  const older = all.length - shown.length
  const clock = await clockOf(document.profile, context.system)
  const steps = shown.map((step) => ({ ...stepOf(step, clock), number: step.number }))
  context.print(historyPage(steps, older, viewOf(context, document)))
}
