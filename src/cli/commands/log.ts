import type { Command } from 'commander'
import { readDay } from '../../core/calendar/read-day.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { addEntries, blocksOn, type DayDraft, findBlock, findEntry } from '../../core/log/day.ts'
import type { LogEntry } from '../../core/log/entry.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { compareText } from '../../core/text.ts'
import { paragraph, warn } from '../../report/page.ts'
import { dayPage, logPage } from '../../report/pages/day.ts'
import { collect, readInteger } from '../argv/option-values.ts'
import { askDay } from '../ask/day.ts'
import { editText } from '../ask/editor.ts'
import { proposeLevels } from '../ask/propose-levels.ts'
import { type Context, catalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/with-store.ts'
import { exportJournal, exportLogRows } from '../output/export.ts'
import { besides, targetsOf } from '../output/target.ts'
import { dayViewOf, viewOf } from '../output/view.ts'
import { describe } from '../program.ts'

const LONGEST_DAY = 24 * 60

interface LogOptions {
  readonly message?: string
  readonly minutes?: string
  readonly skill?: readonly string[]
  readonly done?: readonly string[]
  readonly skip?: readonly string[]
  readonly editor?: boolean
  readonly yes?: boolean
  readonly limit: string
  readonly from?: string
  readonly to?: string
  readonly csv?: string
  readonly markdown?: string
  readonly force?: boolean
  readonly json?: boolean
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
      day === undefined
        ? list(context, options, own.getOptionValueSource('limit') === 'default')
        : logDay(context, day, options),
    )
  defineEdit(command, context)
  defineRemove(command, context)
}

function takeEntryOptions(command: Command, { messages }: Context): Command {
  const takes = messages.commands.log.takes
  return command
    .option('-m, --message <text>', takes.message)
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
  const last = to === undefined ? '9999-12-31' : readDay(to, context.today)
  if (first > last) throw new GilError('window-reversed', { from: first, to: last })
  const document = await readDocument(context)
  const log = document.log
    .filter(({ day }) => first <= day && day <= last)
    .sort((a, b) => compareText(a.day, b.day))
  const isWhole = usual && [csv, markdown, from, to].some((one) => one !== undefined)
  const shown = isWhole ? log : log.slice(-most)
  const view = viewOf(context, document)
  const written = besides(context, options, targets)
  if (csv) await exportLogRows(written, shown, { view, target: csv })
  if (markdown) await exportJournal(written, shown, { view, target: markdown })
  if (json) context.printJson({ schema: 'gil.log/1', today: context.today, entries: shown })
  else if (!csv && !markdown)
    context.print(
      log.length === 0 && document.log.length > 0
        ? [paragraph(context.messages.log.noEntries)]
        : logPage(shown, log.length - shown.length, view),
    )
}

async function logDay(context: Context, text: string, options: LogOptions): Promise<void> {
  for (const flag of ['csv', 'markdown', 'from', 'to'] as const) {
    if (options[flag] !== undefined)
      throw new GilError('flags-exclusive', { a: 'DAY', b: `--${flag}` })
  }
  const day = readDay(text, context.today)
  const document = await readDocument(context)
  const given = await readDraft(context, { day, document, options })
  if (!given && (!context.interactive || options.json))
    return showDay(context, day, { document, options })
  if (!given) showDay(context, day, { document, options })
  const draft = given ?? (await askDay(context, day, document))
  if (!draft || saysNothing(draft)) return context.note([paragraph(context.messages.log.nothing)])
  let before = document
  const saved = await changeDocument(context, (current) => {
    before = current // another gil may have written since
    return { ...current, log: addEntries(current.log, draft) }
  })
  const added = saved.log.slice(before.log.length)
  if (options.json)
    return context.printJson({ schema: 'gil.log/1', today: context.today, entries: added })
  context.print([paragraph(context.messages.log.added(added.length))])
  if (day > context.today) context.note([paragraph([warn(context.messages.log.ahead(day))])])
  await proposeLevels(context, { before, after: saved, yes: options.yes === true })
}

function saysNothing({ text = '', minutes, skills, done, skipped }: DayDraft): boolean {
  return text === '' && minutes === undefined && skills.length + done.length + skipped.length === 0
}

/** What the flags say of the day; null where none does. */
async function readDraft(
  context: Context,
  { day, document, options }: { day: string; document: Document; options: LogOptions },
): Promise<DayDraft | null> {
  const { message, minutes, skill, done = [], skip = [], editor } = options
  if (
    !editor &&
    done.length + skip.length === 0 &&
    [message, minutes, skill].every((one) => one === undefined)
  ) {
    return null
  }
  const blocks = blocksOn(day, document)
  const text = editor
    ? (
        await editText(context, { note: context.messages.log.editorNote, text: message ?? '' })
      ).trim()
    : message
  return {
    day,
    skills: idsOf(context, document, skill),
    done: done.map((name) => findBlock(name, blocks)),
    skipped: skip.map((name) => findBlock(name, blocks)),
    ...(text !== undefined && { text: text.trim() }),
    ...(minutes !== undefined && { minutes: readInteger(minutes, '--minutes', [1, LONGEST_DAY]) }),
  }
}

function idsOf(
  context: Context,
  document: Document,
  names: readonly string[] = [],
): readonly string[] {
  if (names.length === 0) return []
  const catalogue = catalogueOf(context, document)
  return names.map((name) => resolveSkill(name, catalogue).id)
}

function showDay(
  context: Context,
  day: string,
  { document, options }: { document: Document; options: LogOptions },
): void {
  const blocks = blocksOn(day, document)
  const entries = document.log.filter((entry) => entry.day === day)
  if (options.json) {
    context.printJson({ schema: 'gil.day/1', day, blocks, entries })
    return
  }
  context.print(dayPage(day, { blocks, entries }, dayViewOf(context, document)))
  const word = context.messages.log.write(day === context.today ? 'today' : day, blocks.length > 0)
  if (!context.interactive) context.note([paragraph(word)])
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
      const changes: Partial<LogEntry> = {
        ...(day !== undefined && { day: readDay(day, context.today) }),
        ...(message !== undefined && { text: message }),
        ...(minutes !== undefined && {
          minutes: readInteger(minutes, '--minutes', [1, LONGEST_DAY]),
        }),
        ...(skill !== undefined && { skills: idsOf(context, document, skill) }),
      }
      await changeDocument(context, (current) => ({
        ...current,
        log: current.log.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)),
      }))
      context.print([paragraph(context.messages.log.changed(id))])
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
