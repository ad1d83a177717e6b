import { type Day, eachDay } from '../core/calendar/day.ts'
import type { Busy } from '../core/calendar/free.ts'
import type { Span } from '../core/calendar/span.ts'
import { MINUTES_A_DAY } from '../core/calendar/span.ts'
import type { DayRange } from '../core/calendar/window.ts'
import { type TimeZone, wallMinutes, wallTimeOf } from '../core/calendar/zone.ts'
import { type Occurrence, readEvents, type UnreadEvent } from './ics-events.ts'

export type { UnreadEvent } from './ics-events.ts'

export interface ReadCalendarOptions {
  /** How errors name the text. */
  readonly from: string
  readonly range: DayRange
  /** The user's time zone; null where it is not known. */
  readonly zone: TimeZone | null
}

export interface BusyReading {
  readonly busy: Busy
  /** How many appointments that is, and their minutes in the range in all. */
  readonly appointments: number
  readonly minutes: number
  readonly unread: readonly UnreadEvent[]
}

export interface DayOff {
  readonly day: Day
  readonly name: string
}

/** gil's own blocks carry such UIDs: read back from the user's calendar they are no appointments. */
const OWN_UID = /@gil$/

/**
 * The appointments of a calendar (.ics) in a range of days: all that take place and are not marked as free time, whole days
 * included. Throws `calendar-unreadable` and `calendar-needs-zone`.
 */
export function readBusy(text: string, options: ReadCalendarOptions): BusyReading {
  const asked = eventOptions(options)
  const { occurrences, unread } = readEvents(text, asked)
  const [from, to] = asked.range
  const taken = occurrences
    .filter(({ busy, uid }) => busy && !OWN_UID.test(uid))
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
  const busy = new Map<Day, Span[]>()
  for (const { start, end } of taken) {
    for (const [day, span] of spansByDay(start, end)) {
      busy.set(day, [...(busy.get(day) ?? []), span])
    }
  }
  const minutes = taken.reduce((sum, { start, end }) => sum + end - start, 0)
  return { busy, appointments: taken.length, minutes, unread }
}

/** The days of a range that all-day events of a calendar cover, each once with the first one's name, in order. Throws as `readBusy` does. */
export function readAllDays(
  text: string,
  options: ReadCalendarOptions,
): { readonly days: readonly DayOff[]; readonly unread: readonly UnreadEvent[] } {
  const asked = eventOptions(options)
  const { occurrences, unread } = readEvents(text, asked)
  const days = new Map<Day, DayOff>()
  for (const one of occurrences) {
    if (!one.allDay || one.cancelled) continue
    for (const day of daysOf(one, asked.range)) {
      if (!days.has(day)) days.set(day, { day, name: one.title })
    }
  }
  return { days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), unread }
}

function eventOptions({ from, range, zone }: ReadCalendarOptions) {
  const first = wallMinutes({ day: range.from, time: '00:00' })
  const last = wallMinutes({ day: range.to, time: '24:00' })
  return { from, range: [first, last] as const, zone }
}

function* spansByDay(start: number, end: number): Generator<[Day, Span]> {
  for (let at = start; at < end; ) {
    const { day, time } = wallTimeOf(at)
    const midnight = (Math.floor(at / MINUTES_A_DAY) + 1) * MINUTES_A_DAY
    const until = end >= midnight ? '24:00' : wallTimeOf(end).time
    yield [day, { start: time, end: until }]
    at = midnight
  }
}

function daysOf({ start, end }: Occurrence, [from, to]: readonly [number, number]): Day[] {
  const first = wallTimeOf(Math.max(start, from)).day
  return eachDay(first, wallTimeOf(Math.min(end, to) - 1).day)
}
