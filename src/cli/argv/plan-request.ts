import { type Day, daysBetween } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { defined, readIf } from '../../core/defined.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import type { PlanRequest } from '../../core/planning/make.ts'
import type { RemakeRequest } from '../../core/planning/remake.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { missing } from '../ask/ask.ts'
import { type Context, catalogueOf } from '../context.ts'
import { onlyOne } from './only-one.ts'
import { readInteger, readNumber, splitPair } from './option-values.ts'

const LONGEST_WINDOW = 90

/** What the user says of a plan's days, hours and skills, as options. */
export interface RequestOptions {
  readonly days?: string
  readonly from?: string
  readonly to?: string
  readonly hours?: readonly string[]
  readonly busy?: readonly string[]
  readonly leave?: readonly string[]
  readonly family?: readonly string[]
  readonly without?: readonly string[]
}

/** The same as values; asks for the days where they are missing. */
export async function readRequest(
  context: Context,
  options: RequestOptions,
  document: Document,
): Promise<PlanRequest> {
  const { from } = options
  return {
    days: readLength(options, context) ?? readDays(options.days ?? (await askDays(context))),
    ...readChanges(context, options, document),
    ...defined({ from: readIf(from, (day) => readDay(day, context.today)) }),
  }
}

/** What the user says of the days and the skills. */
export function readChanges(
  context: Context,
  options: RequestOptions,
  document: Document,
): RemakeRequest {
  const { today } = context
  const dayList = (texts: readonly string[] = []) => texts.map((text) => readDay(text, today))
  const pairs = (options.hours ?? []).map(splitPair)
  const everyDay = pairs.findLast(([, hours]) => hours === null)?.[0]
  const ofDays = pairs.flatMap(([day, hours]): [Day, number][] =>
    hours === null ? [] : [[readDay(day, today), minutesOf(hours)]],
  )
  const [busy, family] = [dayList(options.busy), dayList(options.family)]
  refuseContradictions(ofDays, { busy, family })
  const catalogue = catalogueOf(context, document)
  return {
    overrides: defined({
      busy,
      minutes: new Map(ofDays),
      everyDay: readIf(everyDay, minutesOf),
    }),
    leave: dayList(options.leave),
    family,
    without: (options.without ?? []).map((name) => resolveSkill(name, catalogue).id),
  }
}

/** A day has its own hours, none (busy) or the family's few. Throws `flags-exclusive`. */
function refuseContradictions(
  hours: readonly (readonly [Day, number])[],
  { busy, family }: { readonly busy: readonly Day[]; readonly family: readonly Day[] },
): void {
  const say = onlyOne()
  for (const [day, minutes] of hours) say(day, `--hours ${day}=${minutes / 60}`)
  for (const day of busy) say(day, `--busy ${day}`)
  for (const day of family) say(day, `--family ${day}`)
}

/** How many days --from and --to span; null without --to. Throws `flags-exclusive` and what a wrong number of days throws. */
function readLength({ days, from, to }: RequestOptions, { system, today }: Context): number | null {
  if (to === undefined) return null
  if (days !== undefined) throw new GilError('flags-exclusive', { a: '--to', b: '--days' })
  if (from === undefined) throw missing('--from', system.argv)
  const [first, last] = [readDay(from, today), readDay(to, today)]
  if (last < first) throw new GilError('window-reversed', { from: first, to: last })
  return readDays(String(daysBetween(first, last) + 1))
}

function readDays(text: string): number {
  return readInteger(text, '--days', [1, LONGEST_WINDOW])
}

function askDays({ ask, messages }: Context): Promise<string> {
  return ask.text({
    flag: '--days',
    message: messages.plan.ask.days,
    default: '9',
    check: (text) =>
      (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= LONGEST_WINDOW) ||
      messages.plan.daysUnreadable(LONGEST_WINDOW),
  })
}

function minutesOf(hours: string): number {
  return Math.round(readNumber(hours, '--hours', [0, 24]) * 60)
}
