import type { Command } from 'commander'
import { type Day, LAST_DAY } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { MINUTES_A_DAY } from '../../core/calendar/span.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import {
  addEntries,
  blocksOn,
  type DayBlock,
  type DayDraft,
  findBlock,
  findEntry,
} from '../../core/log/day.ts'
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
import { changeDocument, readDocument } from '../home/document.ts'
import { exportJournal, exportLogRows } from '../output/export.ts'
import { besides, targetsOf } from '../output/target.ts'
import { dayViewOf, viewOf } from '../output/view.ts'
import { describe } from '../program.ts'

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
      day === undefined && !writes(options)
        ? list(context, options, own.getOptionValueSource('limit') === 'default')
        : logDay(context, day ?? 'today', options),
    )
  defineEdit(command, context)
  defineRemove(command, context)
}

/** Whether flags say something to write down: without a day that is today's. */
function writes({ message, minutes, skill, done, skip, editor }: LogOptions): boolean {
  return editor === true || [message, minutes, skill, done, skip].some((one) => one !== undefined)
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
  const last = to === undefined ? LAST_DAY : readDay(to, context.today)
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
  const told = options.json ? { ...context, print: context.note, interactive: false } : context
  if (options.json) context.printJson({ schema: 'gil.log/1', today: context.today, entries: added })
  else context.print([paragraph(context.messages.log.added(added.length))])
  noteAhead(context, day)
  await proposeLevels(told, { before, after: saved, yes: options.yes === true })
}

function noteAhead({ note, messages, today }: Context, day: Day): void {
  if (day > today) note([paragraph([warn(messages.log.ahead(day))])])
}

function saysNothing({ text = '', minutes, skills, done, skipped }: DayDraft): boolean {
  return text === '' && minutes === undefined && skills.length + done.length + skipped.length === 0
}

/** What the flags say of the day; null where none does. */
async function readDraft(
  context: Context,
  { day, document, options }: { day: string; document: Document; options: LogOptions },
): Promise<DayDraft | null> {
  if (!writes(options)) return null
  const { message, minutes, skill, done = [], skip = [], editor } = options
  const blocks = blocksOn(day, document)
  const text = editor
    ? (
        await editText(context, { note: context.messages.log.editorNote, text: message ?? '' })
      ).trim()
    : message
  const outcomes = readOutcomes({ done, skip }, blocks)
  if (minutes !== undefined && outcomes.done.length !== 1 && done.length + skip.length > 0) {
    const named = [
      ...done.map((block) => `--done ${block}`),
      ...skip.map((block) => `--skip ${block}`),
    ]
    throw new GilError('flags-exclusive', { a: '--minutes', b: named.join(' ') })
  }
  return {
    day,
    skills: idsOf(context, document, skill),
    ...outcomes,
    ...(text !== undefined && { text: text.trim() }),
    ...(minutes !== undefined && {
      minutes: readInteger(minutes, '--minutes', [1, MINUTES_A_DAY]),
    }),
  }
}

/** The finished and the skipped blocks, each once. Throws `block-unknown`, and `flags-exclusive` where one is to be both. */
function readOutcomes(
  { done, skip }: { readonly done: readonly string[]; readonly skip: readonly string[] },
  blocks: readonly DayBlock[],
): Pick<DayDraft, 'done' | 'skipped'> {
  const distinct = (names: readonly string[]) => [
    ...new Set(names.map((name) => findBlock(name, blocks))),
  ]
  const [finished, skipped] = [distinct(done), distinct(skip)]
  const both = blocks.findIndex((block) => finished.includes(block) && skipped.includes(block)) + 1
  if (both > 0) throw new GilError('flags-exclusive', { a: `--done ${both}`, b: `--skip ${both}` })
  return { done: finished.map((block) => ({ block })), skipped }
}

function idsOf(
  context: Context,
  document: Document,
  names: readonly string[] = [],
): readonly string[] {
  if (names.length === 0) return []
  const catalogue = catalogueOf(context, document)
  return [...new Set(names.map((name) => resolveSkill(name, catalogue).id))]
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
      if (Object.keys(options).length === 0) {
        const { unchanged, seeHelp } = context.messages
        return context.note([paragraph(unchanged), paragraph(seeHelp)])
      }
      const changes: Partial<LogEntry> = {
        ...(day !== undefined && { day: readDay(day, context.today) }),
        ...(message !== undefined && { text: message }),
        ...(minutes !== undefined && {
          minutes: readInteger(minutes, '--minutes', [1, MINUTES_A_DAY]),
        }),
        ...(skill !== undefined && { skills: idsOf(context, document, skill) }),
      }
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
