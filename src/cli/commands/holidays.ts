import type { Command } from 'commander'
import type { Calendar } from '../../core/calendar/calendar.ts'
import { type Day, eachDay, lookAhead } from '../../core/calendar/day.ts'
import type { Document } from '../../core/document.ts'
import { namedDayJson } from '../../report/json/days.ts'
import { holidaysPage, type NamedDay } from '../../report/pages/holidays.ts'
import { readInteger, sayChoices } from '../argv/option-values.ts'
import type { Context } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { calendarOf, noteYears } from '../plan/calendar.ts'
import {
  type AddOptions,
  addDaysOff,
  IMPORTED_KINDS,
  importDaysOff,
  kindWords,
  OWN_DAY_KINDS,
  type RemoveOptions,
  removeDaysOff,
} from '../plan/own-days.ts'
import { describe } from '../program.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  const kinds = kindWords(context)
  command
    .option('--year <year>', messages.commands.holidays.takes.year)
    .option('--json', messages.shared.json)
    .action((options: ListOptions) => list(context, options))
  const adds = messages.commands['holidays add'].takes
  describe(command.command('add'), messages, 'holidays add')
    .argument('<day...>', adds.day)
    .option('--kind <kind>', adds.kind(sayChoices(OWN_DAY_KINDS, kinds)), 'company')
    .option('--name <name>', adds.name)
    .action((days: string[], options: AddOptions) => addDaysOff(context, days, options))
  const imports = messages.commands['holidays import'].takes
  describe(command.command('import'), messages, 'holidays import')
    .argument('<file>', imports.file)
    .option('--kind <kind>', imports.kind(sayChoices(IMPORTED_KINDS, kinds)), 'company')
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
  const knownYears = calendar.years ?? null
  context.printJson('holidays', { from, to, knownYears, days: days.map(namedDayJson) })
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
