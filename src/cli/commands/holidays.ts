import type { Command } from 'commander'
import type { Calendar } from '../../core/calendar/calendar.ts'
import { type Day, eachDay, lookAhead } from '../../core/calendar/day.ts'
import type { Document } from '../../core/document.ts'
import { holidaysPage, type NamedDay } from '../../report/pages/holidays.ts'
import { readInteger } from '../argv/option-values.ts'
import type { Context } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { calendarOf, noteYears } from '../plan/calendar.ts'
import {
  type AddOptions,
  addDaysOff,
  importDaysOff,
  type RemoveOptions,
  removeDaysOff,
} from '../plan/own-days.ts'
import { describe } from '../program.ts'

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
    .action((days: string[], options: AddOptions) => addDaysOff(context, days, options))
  const imports = messages.commands['holidays import'].takes
  describe(command.command('import'), messages, 'holidays import')
    .argument('<file>', imports.file)
    .option('--kind <kind>', imports.kind, 'company')
    .action((file: string, options: AddOptions) => importDaysOff(context, file, options))
  describe(command.command('remove'), messages, 'holidays remove')
    .argument('<day...>', messages.commands['holidays remove'].takes.day)
    .option('--kind <kind>', messages.commands['holidays remove'].takes.kind)
    .option('--yes', messages.commands['holidays remove'].takes.yes)
    .action((days: string[], options: RemoveOptions) => removeDaysOff(context, days, options))
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
  const calendar = calendarOf(context, document)
  noteYears(context, calendar, { from, to })
  const days = namedDays(eachDay(from, to), calendar, document)
  if (!json) return context.print(holidaysPage(days, number, viewOf(context, document)))
  const told = days.map(({ name, ...day }) => ({ ...day, name: name?.en ?? null, names: name }))
  context.printJson({ schema: 'gil.holidays/1', from, to, days: told })
}

function namedDays(
  days: readonly Day[],
  calendar: Calendar,
  document: Document,
): readonly NamedDay[] {
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
