import { existsSync } from 'node:fs'
import { addDays, type Day, lookAhead } from '../../core/calendar/day.ts'
import type { Busy } from '../../core/calendar/free.ts'
import type { Span } from '../../core/calendar/span.ts'
import type { DayRange } from '../../core/calendar/window.ts'
import type { TimeZone } from '../../core/calendar/zone.ts'
import { MODEL } from '../../core/constants.ts'
import type { Document } from '../../core/document.ts'
import { zoneNameOf } from '../../core/profile.ts'
import { item, paragraph, quiet, warn } from '../../report/page.ts'
import { sayHours } from '../../report/view.ts'
import type { UnreadEvent } from '../../sources/ics-events.ts'
import { timeZone } from '../../sources/time-zone.ts'
import { countryOf } from '../argv/country.ts'
import type { Context } from '../context.ts'
import { viewOf } from '../output/view.ts'
import { readInput } from '../posting/input.ts'

/** The user's time zone; null where gil does not know it. Throws `time-zone-unknown`. */
export function zoneOf(context: Context, document: Document): TimeZone | null {
  const name = zoneNameOf(document.profile, countryOf(context, document))
  return name === null ? null : timeZone(name)
}

/** The days in which a window of so many days may lie. Throws `day-beyond`. */
export function reachOf(days: number, from: Day | undefined, today: Day): DayRange {
  return from === undefined
    ? { from: today, to: lookAhead(today, MODEL.windowHorizonDays + days) }
    : { from, to: addDays(from, days - 1) }
}

/**
 * The appointments of the profile's calendars and of the named ones. A calendar of the profile that is not there is a note; what
 * could not be read is said. Throws what `readInput` and `readBusy` throw.
 */
export async function busyOf(
  context: Context,
  document: Document,
  { range, files = [] }: { readonly range: DayRange; readonly files?: readonly string[] },
): Promise<Busy> {
  const { note, messages } = context
  const usual = document.profile.calendars ?? []
  const busy = new Map<Day, Span[]>()
  for (const file of new Set([...usual, ...files])) {
    if (!files.includes(file) && !existsSync(file)) {
      note([paragraph([warn(messages.calendar.missing(file))])])
      continue
    }
    const { text, from } = await readInput(context, file)
    const { readBusy } = await import('../../sources/ics.ts')
    const read = readBusy(text, { from, range, zone: zoneOf(context, document) })
    for (const [day, spans] of read.busy) busy.set(day, [...(busy.get(day) ?? []), ...spans])
    const hours = sayHours(read.minutes, viewOf(context, document))
    note([paragraph([quiet(messages.calendar.read(from, read.appointments, hours))])])
    noteUnread(context, from, read.unread)
  }
  return busy
}

/** Names the events of a calendar that could not be read. */
export function noteUnread(
  { note, messages }: Context,
  from: string,
  unread: readonly UnreadEvent[],
): void {
  const { calendar: m } = messages
  if (unread.length === 0) return
  note([
    paragraph([warn(m.unread(from, unread.length))]),
    ...unread.map(({ line, title, why }) => item('?', m.unreadLine(line, title, m.unreadWhy[why]))),
  ])
}
