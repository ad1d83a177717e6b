import type { Command } from 'commander'
import { LAST_DAY } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { MINUTES_A_DAY } from '../../core/calendar/span.ts'
import { defined, readIf } from '../../core/defined.ts'
import { GilError } from '../../core/error.ts'
import { findEntry } from '../../core/log/day.ts'
import type { LogEntry } from '../../core/log/entry.ts'
import { by } from '../../core/text.ts'
import { entryJson } from '../../report/json/days.ts'
import { paragraph } from '../../report/page.ts'
import { logPage } from '../../report/pages/day.ts'
import { commandLine } from '../argv/command-line.ts'
import { collect, joinLines, readInteger } from '../argv/option-values.ts'
import type { Context } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { type DayOptions, idsOf, noteAhead, writeDay, writes } from '../log/write-day.ts'
import { exportJournal, exportLogRows } from '../output/export.ts'
import { besides, targetsOf } from '../output/target.ts'
import { viewOf } from '../output/view.ts'
import { describe } from '../program.ts'

interface LogOptions extends DayOptions {
  readonly limit: string
  readonly from?: string
  readonly to?: string
  readonly csv?: string
  readonly markdown?: string
  readonly force?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.log.takes
  takeEntryOptions(command.argument('[day]', takes.day), context)
    .option('--done <block>', takes.done, collect)
    .option('--skip <block>', takes.skip, collect)
    .option('--editor', takes.editor)
    .option('--yes', takes.yes)
    .option('--limit <n>', takes.limit, '20')
    .option('--from <day>', takes.from)
    .option('--to <day>', takes.to)
    .option('--csv <file>', messages.shared.csv)
    .option('--markdown <file>', takes.markdown)
    .option('--force', messages.shared.force)
    .option('--json', messages.shared.json)
    .action((day: string | undefined, options: LogOptions, own: Command) =>
      day === undefined && !writes(options)
        ? list(context, options, own.getOptionValueSource('limit') === 'default')
        : writeOne(context, day ?? 'today', options),
    )
  defineEdit(command, context)
  defineRemove(command, context)
}

/** One day; what a list of days is chosen by and written to says nothing of it. */
function writeOne(context: Context, day: string, options: LogOptions): Promise<void> {
  for (const flag of ['csv', 'markdown', 'from', 'to'] as const) {
    if (options[flag] !== undefined)
      throw new GilError('flags-exclusive', { a: 'DAY', b: `--${flag}` })
  }
  return writeDay(context, day, options)
}

function takeEntryOptions(command: Command, { messages }: Context): Command {
  const takes = messages.commands.log.takes
  return command
    .option('-m, --message <text>', takes.message, joinLines)
    .option('--minutes <n>', takes.minutes)
    .option('--skill <skill>', takes.skill, collect)
}

/** Lists the log's end; of a span of days, and for a file, all of it, unless the user says how much. */
async function list(context: Context, options: LogOptions, usual: boolean): Promise<void> {
  const { limit, json, from, to } = options
  const targets = targetsOf(context, ['csv', 'markdown'], options)
  const { csv, markdown } = targets
  const most = readInteger(limit, '--limit', [1, 100_000])
  const first = from === undefined ? '' : readDay(from, context.today)
  const last = to === undefined ? LAST_DAY : readDay(to, context.today)
  if (first > last) throw new GilError('window-reversed', { from: first, to: last })
  const document = await readDocument(context)
  const log = document.log
    .filter(({ day }) => first <= day && day <= last)
    .sort(by(({ day }) => day))
  const isWhole = usual && [csv, markdown, from, to].some((one) => one !== undefined)
  const shown = isWhole ? log : log.slice(-most)
  const view = viewOf(context, document)
  const blocks = document.plans.flatMap((plan) => plan.blocks)
  const written = besides(context, options, targets)
  if (csv) await exportLogRows(written, shown, { view, target: csv })
  if (markdown) await exportJournal(written, shown, { view, target: markdown })
  if (json) context.printJson('log', { entries: shown.map(entryJson) })
  else if (!csv && !markdown)
    context.print(
      log.length === 0 && document.log.length > 0
        ? [paragraph(context.messages.log.noEntries)]
        : logPage(shown, { earlier: log.length - shown.length, blocks }, view),
    )
}

interface EditOptions extends Pick<LogOptions, 'message' | 'minutes' | 'skill'> {
  readonly day?: string
}

function defineEdit(parent: Command, context: Context): void {
  const takes = context.messages.commands['log edit'].takes
  const command = describe(parent.command('edit'), context.messages, 'log edit').argument(
    '<id>',
    takes.id,
  )
  takeEntryOptions(command, context)
    .option('--day <day>', takes.day)
    .action(async (id: string, options: EditOptions) => {
      const { day, message, minutes, skill } = options
      const document = await readDocument(context)
      findEntry(id, document.log)
      if (Object.keys(options).length === 0) {
        const { unchanged, seeHelp } = context.messages
        return context.note([
          paragraph(unchanged),
          paragraph(seeHelp(commandLine(['log', 'edit', '--help']))),
        ])
      }
      const changes: Partial<LogEntry> = defined({
        day: readIf(day, (text) => readDay(text, context.today)),
        text: message,
        minutes: readIf(minutes, (text) => readInteger(text, '--minutes', [1, MINUTES_A_DAY])),
        skills: readIf(skill, (names) => idsOf(context, document, names)),
      })
      await changeDocument(context, (current) => ({
        ...current,
        log: current.log.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)),
      }))
      context.print([paragraph(context.messages.log.changed(id))])
      if (changes.day !== undefined) noteAhead(context, changes.day)
    })
}

function defineRemove(parent: Command, context: Context): void {
  const { messages, ask } = context
  const takes = messages.commands['log remove'].takes
  describe(parent.command('remove'), messages, 'log remove')
    .argument('<id>', takes.id)
    .option('--yes', takes.yes)
    .action(async (id: string, { yes }: { yes?: boolean }) => {
      const entry = findEntry(id, (await readDocument(context)).log)
      const message = messages.log.ask.remove(entry.text || entry.id)
      if (!yes && !(await ask.confirm({ flag: '--yes', message, default: false }))) {
        return context.note([paragraph(messages.unchanged)])
      }
      await changeDocument(context, (current) => ({
        ...current,
        log: current.log.filter((one) => one.id !== id),
      }))
      context.print([paragraph(messages.log.removed(id))])
    })
}
