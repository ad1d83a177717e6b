import type { Command } from 'commander'
import { type Day, eachDay, lookAhead } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { addOwnDays } from '../../core/change/days.ts'
import type { Document } from '../../core/document.ts'
import type { OwnDay } from '../../core/profile.ts'
import { type Line, paragraph, table } from '../../report/page.ts'
import { holidaysPage, type NamedDay } from '../../report/pages/holidays.ts'
import { sayDay } from '../../report/view.ts'
import { readChoice, readInteger } from '../argv/option-values.ts'
import type { Context } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { noteUnread, zoneOf } from '../plan/busy.ts'
import { calendarOf } from '../plan/calendar.ts'
import { readInput } from '../posting/input.ts'
import { describe } from '../program.ts'

const KINDS = ['company', 'leave', 'holiday', 'workday', 'family'] as const
const IMPORTED_KINDS = ['company', 'leave', 'holiday', 'family'] as const
/** A calendar is imported so many days ahead. */
const IMPORTED_DAYS = 730

export function define(command: Command, context: Context): void {
  const { messages } = context
  command
    .option('--year <year>', messages.commands.holidays.takes.year)
    .option('--json', messages.shared.json)
    .action((options: ListOptions) => list(context, options))
  const adds = messages.commands['holidays add'].takes
  describe(command.command('add'), messages, 'holidays add')
    .argument('<day...>', adds.day)
    .option('--kind <kind>', adds.kind, 'company')
    .option('--name <name>', adds.name)
    .action((days: string[], options: AddOptions) => add(context, days, options))
  const imports = messages.commands['holidays import'].takes
  describe(command.command('import'), messages, 'holidays import')
    .argument('<file>', imports.file)
    .option('--kind <kind>', imports.kind, 'company')
    .action((file: string, options: AddOptions) => importDays(context, file, options))
  describe(command.command('remove'), messages, 'holidays remove')
    .argument('<day...>', messages.commands['holidays remove'].takes.day)
    .option('--kind <kind>', messages.commands['holidays remove'].takes.kind)
    .option('--yes', messages.commands['holidays remove'].takes.yes)
    .action((days: string[], options: RemoveOptions) => remove(context, days, options))
}

interface ListOptions {
  readonly year?: string
  readonly json?: boolean
}

async function list(context: Context, { year, json }: ListOptions): Promise<void> {
  const document = await readDocument(context)
  const number = year === undefined ? null : readInteger(year, '--year', [1900, 2200])
  const [from, to] =
    number === null
      ? [context.today, lookAhead(context.today, 365)]
      : [`${number}-01-01`, `${number}-12-31`]
  const days = namedDays(eachDay(from, to), context, document)
  if (!json) return context.print(holidaysPage(days, viewOf(context, document)))
  const told = days.map(({ name, ...day }) => ({ ...day, name: name?.en ?? null, names: name }))
  context.printJson({ schema: 'gil.holidays/1', from, to, days: told })
}

function namedDays(
  days: readonly Day[],
  context: Context,
  document: Document,
): readonly NamedDay[] {
  const calendar = calendarOf(context, document)
  const own = new Set(document.days.map(({ day }) => day))
  return days
    .filter((day) => own.has(day) || !['workday', 'weekend'].includes(calendar.kindOf(day)))
    .map((day) => ({
      day,
      kind: calendar.kindOf(day),
      name: calendar.nameOf(day) ?? null,
      own: own.has(day),
      family: calendar.isFamily(day),
      projected: calendar.certaintyOf(day) === 'projected',
    }))
}

interface AddOptions {
  readonly kind: string
  readonly name?: string
}

async function add(context: Context, texts: readonly string[], options: AddOptions): Promise<void> {
  const kind = readChoice(options.kind, '--kind', KINDS)
  const days = [...new Set(texts.map((text) => readDay(text, context.today)))]
  const added: OwnDay[] = days.map((day) => ({
    day,
    kind,
    ...(options.name !== undefined && { name: options.name }),
  }))
  const document = await changeDocument(context, (before) => addOwnDays(before, added))
  context.print([paragraph(context.messages.holiday.added(sayDays(days, context, document)))])
}

/** The days that all-day events of a calendar file cover, from today on, as days of one kind; importing again changes nothing. */
async function importDays(context: Context, file: string, options: AddOptions): Promise<void> {
  const { calendar: m } = context.messages
  const kind = readChoice(options.kind, '--kind', IMPORTED_KINDS)
  const before = await readDocument(context)
  const { text, from } = await readInput(context, file)
  const range = { from: context.today, to: lookAhead(context.today, IMPORTED_DAYS) }
  const { readAllDays } = await import('../../sources/ics.ts')
  const { days, unread } = readAllDays(text, { from, range, zone: zoneOf(context, before) })
  noteUnread(context, from, unread)
  if (days.length === 0) return context.print([paragraph(m.noAllDay)])
  const all = days.map(({ day, name }): OwnDay => ({ day, kind, ...(name !== '' && { name }) }))
  const added = all.filter((own) => !before.days.some((known) => isSame(known, own)))
  if (added.length === 0) return context.print([paragraph(m.allThere)])
  const document = await changeDocument(context, (current) => addOwnDays(current, added))
  const view = viewOf(context, document)
  const rows = added.map(({ day, name = '' }): Line[] => [sayDay(day, view), name])
  context.print([
    paragraph(m.imported(added.length, sayOwnKind(kind, context))),
    table([{ title: '' }, { title: '', grows: true }], rows),
  ])
}

function isSame(one: OwnDay, other: OwnDay): boolean {
  return one.day === other.day && one.kind === other.kind && one.name === other.name
}

function sayOwnKind(kind: OwnDay['kind'], { messages }: Context): string {
  return kind === 'family' ? messages.words.familyDay : messages.words.dayKinds[kind]
}

interface RemoveOptions {
  readonly kind?: string
  readonly yes?: boolean
}

async function remove(
  context: Context,
  texts: readonly string[],
  { kind: only, yes = false }: RemoveOptions,
): Promise<void> {
  const { ask, messages, note } = context
  const { holiday: m } = messages
  const days = texts.map((text) => readDay(text, context.today))
  const kind = only === undefined ? null : readChoice(only, '--kind', KINDS)
  const before = await readDocument(context)
  const isGone = (own: OwnDay): boolean =>
    days.includes(own.day) && (kind === null || own.kind === kind)
  const known = days.filter((day) => before.days.some((own) => own.day === day && isGone(own)))
  const others = days.filter((day) => !known.includes(day))
  if (others.length > 0) note([paragraph(m.notThere(sayDays(others, context, before)))])
  if (known.length === 0) return
  const message = m.askRemove(sayDays(known, context, before))
  if (!yes && !(await ask.confirm({ flag: '--yes', message, default: false }))) {
    note([paragraph(messages.unchanged)])
    return
  }
  const document = await changeDocument(context, (current) => ({
    ...current,
    days: current.days.filter((own) => !isGone(own)),
  }))
  context.print([paragraph(m.removed(sayDays(known, context, document)))])
}

function sayDays(days: readonly Day[], context: Context, document: Document): string {
  const view = viewOf(context, document)
  return days.map((day) => sayDay(day, view)).join(', ')
}
