import { type Day, lookAhead } from '../../core/calendar/day.ts'
import type { OwnDay } from '../../core/calendar/own-day.ts'
import { readDays, readRange } from '../../core/calendar/read-days.ts'
import { addOwnDays } from '../../core/change/days.ts'
import { defined } from '../../core/defined.ts'
import type { Document } from '../../core/document.ts'
import { type Line, paragraph, table } from '../../report/page.ts'
import { sayDay } from '../../report/view.ts'
import { readChoice } from '../argv/option-values.ts'
import type { Context } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { readInput } from '../posting/input.ts'
import { noteUnread, zoneOf } from './busy.ts'
import { tellOffAlready } from './off-already.ts'

/** What a day of one's own can be. */
export const OWN_DAY_KINDS = ['company', 'leave', 'holiday', 'workday', 'family'] as const
/** What the days of a calendar can be. */
export const IMPORTED_KINDS = ['company', 'leave', 'holiday', 'family'] as const
/** A calendar is imported so many days ahead. */
const IMPORTED_DAYS = 730

export interface AddOptions {
  readonly kind: string
  readonly name?: string
}

export async function addDaysOff(
  context: Context,
  texts: readonly string[],
  options: AddOptions,
): Promise<void> {
  const kind = readChoice(options.kind, '--kind', OWN_DAY_KINDS, kindWords(context))
  const { name } = options
  const named = readDays(texts, context.today).map((day): OwnDay => defined({ day, kind, name }))
  const candidates = readDays(sparingTexts(kind, texts, context), context.today)
  const added = withoutOff(named, candidates, context, await readDocument(context))
  if (added.length === 0) return context.note([paragraph(context.messages.unchanged)])
  const document = await changeDocument(context, (before) => addOwnDays(before, added))
  const days = added.map(({ day }) => day)
  context.print([paragraph(context.messages.holiday.added(sayDays(days, context, document)))])
}

/** Where days that are off already are left out: all leave, and ranges of company days; a single company day is meant as it stands. */
function sparingTexts(
  kind: OwnDay['kind'],
  texts: readonly string[],
  { today }: Context,
): readonly string[] {
  if (kind === 'company') return texts.filter((text) => readRange(text, today))
  return kind === 'leave' ? texts : []
}

/** The own days without those of the candidates that are off already: they stay what they are, and a word on stderr names them. */
function withoutOff(
  named: readonly OwnDay[],
  candidates: readonly Day[],
  context: Context,
  document: Document,
): readonly OwnDay[] {
  const [first] = named
  if (!first) return named
  const off = tellOffAlready(candidates, sayOwnKind(first.kind, context), { context, document })
  return named.filter(({ day }) => !off.includes(day))
}

/** The days that all-day events of a calendar file cover, from today on, as days of one kind; importing again changes nothing. */
export async function importDaysOff(
  context: Context,
  file: string,
  options: AddOptions,
): Promise<void> {
  const { calendar: m } = context.messages
  const kind = readChoice(options.kind, '--kind', IMPORTED_KINDS, kindWords(context))
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

/** Whether adding an own day would change nothing: one without a name keeps the known one's. */
function isSame(known: OwnDay, { day, kind, name = known.name }: OwnDay): boolean {
  return known.day === day && known.kind === kind && known.name === name
}

function sayOwnKind(kind: OwnDay['kind'], context: Context): string {
  return kindWords(context)[kind]
}

/** What the screen calls the kinds of own days. */
export function kindWords({
  messages,
}: Pick<Context, 'messages'>): Readonly<Record<OwnDay['kind'], string>> {
  return { ...messages.words.dayKinds, family: messages.words.familyDay }
}

export interface RemoveOptions {
  readonly kind?: string
  readonly yes?: boolean
}

export async function removeDaysOff(
  context: Context,
  texts: readonly string[],
  { kind: only, yes = false }: RemoveOptions,
): Promise<void> {
  const { ask, messages, note } = context
  const { holiday: m } = messages
  const days = readDays(texts, context.today)
  const kind =
    only === undefined ? null : readChoice(only, '--kind', OWN_DAY_KINDS, kindWords(context))
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
