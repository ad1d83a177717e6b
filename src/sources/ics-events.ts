import ICAL from 'ical.js'
import { MINUTES_A_DAY } from '../core/calendar/span.ts'
import type { TimeZone } from '../core/calendar/zone.ts'
import { GilError } from '../core/error.ts'
import { type Component, splitCalendar } from './ics-lines.ts'
import { knowZones } from './ics-zones.ts'

/** One time that an event of a calendar takes place, in minutes since 1970-01-01T00:00 on the user's own clock. */
export interface Occurrence {
  readonly uid: string
  readonly title: string
  readonly allDay: boolean
  readonly start: number
  /** Not included. */
  readonly end: number
  readonly cancelled: boolean
  /** It takes place, and is not marked as free time. */
  readonly busy: boolean
}

/** An event that could not be read: it is named, and counts nowhere. */
export interface UnreadEvent {
  readonly line: number
  readonly title: string
  readonly why: 'broken' | 'zone' | 'recurrence'
}

export interface CalendarOptions {
  /** How errors name the text. */
  readonly from: string
  /** First and last minute looked at, on the user's clock; the last is not included. */
  readonly range: readonly [number, number]
  /** The user's time zone; null where it is not known. */
  readonly zone: TimeZone | null
}

export interface CalendarReading {
  readonly occurrences: readonly Occurrence[]
  readonly unread: readonly UnreadEvent[]
}

/** Looks at dates that one event, and all of a file, may cost: an event of every day for fifty years costs 18,000. */
const LOOKS = { event: 20_000, file: 1_000_000 }
const LOOKS_A_YEAR = 40

/**
 * What takes place in a range of time by an iCalendar text: recurring events day by day with their exceptions, times of any
 * zone on the user's clock. Throws `calendar-unreadable`, and `calendar-needs-zone` where a time has a zone and the user none.
 */
export function readEvents(text: string, options: CalendarOptions): CalendarReading {
  const components = splitCalendar(text, options.from)
  const zones = knowZones(components)
  const occurrences: Occurrence[] = []
  const unread: UnreadEvent[] = []
  looks.file = 0
  for (const series of seriesOf(components, unread)) {
    looks.event = 0
    try {
      const lost = series.find(({ zoneNames }) => zoneNames.some((name) => !zones.has(name)))
      if (lost) unread.push({ line: lost.line, title: lost.event.summary ?? '', why: 'zone' })
      else occurrences.push(...expand(series, options))
    } catch (error) {
      if (error instanceof GilError) throw error
      const [{ line, event }] = series
      const why = error === TOO_MANY_LOOKS ? 'recurrence' : 'broken'
      unread.push({ line, title: event.summary ?? '', why })
    }
  }
  return {
    occurrences: occurrences.sort((a, b) => a.start - b.start),
    unread: unread.sort((a, b) => a.line - b.line),
  }
}

interface Parsed {
  readonly line: number
  readonly event: ICAL.Event
  readonly zoneNames: readonly string[]
}

/** An event and the single times of it that were changed: they share a UID. */
type Series = readonly [Parsed, ...Parsed[]]

/** Thrown inside ical.js's own loops, so that they end. */
const TOO_MANY_LOOKS = new Error('too many looks')

/** Events by UID, the recurring one before what was changed of it. */
function seriesOf(components: readonly Component[], unread: UnreadEvent[]): readonly Series[] {
  const byUid = new Map<string, Parsed[]>()
  for (const component of components) {
    if (component.name !== 'VEVENT') continue
    const parsed = parse(component)
    if (parsed === null) unread.push(broken(component))
    else {
      const uid = parsed.event.uid ?? `line ${component.line}`
      byUid.set(uid, [...(byUid.get(uid) ?? []), parsed])
    }
  }
  return [...byUid.values()].flatMap((events) => {
    const exceptions = events.filter(({ event }) => event.isRecurrenceException())
    const own = events.filter(({ event }) => !event.isRecurrenceException())
    // Two events of one UID that replace nothing of each other are two events.
    const [first, ...others] = own.length > 0 ? own : exceptions
    if (first === undefined) return []
    const rest = own.length > 0 ? exceptions : []
    return [[first, ...rest] as Series, ...others.map((one): Series => [one])]
  })
}

function broken({ text, line }: Component): UnreadEvent {
  const title =
    /^SUMMARY[^:\r\n\u2028\u2029]*:(.*)$/im.exec(text.replace(/\r\n[ \t]/g, ''))?.[1] ?? ''
  return { line, title: title.trim(), why: 'broken' }
}

function parse({ text, line }: Component): Parsed | null {
  try {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]), {
      exceptions: [],
    })
    if (!event.startDate) return null
    const zoneNames = ['dtstart', 'dtend'].flatMap((name) => {
      const tzid: unknown = event.component.getFirstProperty(name)?.getParameter('tzid')
      return typeof tzid === 'string' ? [tzid] : []
    })
    return { line, event, zoneNames }
  } catch {
    return null
  }
}

function expand([first, ...exceptions]: Series, options: CalendarOptions): Occurrence[] {
  const { event } = first
  const [from, to] = options.range
  const onClock: OnClock = (time, round = Math.floor) =>
    round(clockSeconds(time, first.line, options) / 60)
  const make: Make = (one, start, end) =>
    start < to && end > from && start < end
      ? [{ uid: event.uid ?? '', ...aboutOf(one), start, end }]
      : []
  const single = (one: ICAL.Event) =>
    make(one, onClock(one.startDate), onClock(one.endDate, Math.ceil))
  const changed = exceptions.flatMap((one) => single(one.event))
  if (!event.isRecurring()) return [...single(event), ...changed]
  // With further dates but no rule, ical.js leaves the first one out.
  const begin = event.component.hasProperty('rrule') ? [] : single(event)
  const changes = exceptions.map((one) => one.event)
  return [
    ...begin,
    ...recurring(event, changes, { range: options.range, onClock, make }),
    ...changed,
  ]
}

type OnClock = (time: ICAL.Time, round?: (minutes: number) => number) => number
type Make = (event: ICAL.Event, start: number, end: number) => Occurrence[]

/** The times of a series by its rule. Those that were changed one by one are left out: wherever they went, they are read by themselves. */
function recurring(
  event: ICAL.Event,
  changes: readonly ICAL.Event[],
  {
    range: [from, to],
    onClock,
    make,
  }: { range: readonly [number, number]; onClock: OnClock; make: Make },
): Occurrence[] {
  const found: Occurrence[] = []
  for (const one of changes) event.relateException(one)
  const hasRule = event.component.hasProperty('rrule')
  // Most of an old series is past; a date that ends so far before the range needs no closer look.
  const isMovedOn = changes.some((one) => one.modifiesFuture())
  const near = isMovedOn ? -Infinity : from - event.duration.toSeconds() / 60 - 2 * MINUTES_A_DAY
  const dates = event.iterator()
  for (let date = dates.next(); date; date = dates.next()) {
    if (Date.UTC(date.year, date.month - 1, date.day) / 60_000 < near) continue
    if (!hasRule && date.compare(event.startDate) === 0) continue
    const { item, startDate, endDate } = event.getOccurrenceDetails(date)
    const start = onClock(startDate)
    const isChanged = changes.some((one) => one === item && isAt(one, date))
    if (!isChanged) found.push(...make(item, start, onClock(endDate, Math.ceil)))
    if (onClock(date) >= to && start >= to) break
  }
  return found
}

function isAt(exception: ICAL.Event, date: ICAL.Time): boolean {
  return exception.recurrenceId.toUnixTime() === date.toUnixTime()
}

function aboutOf({ component, summary, startDate }: ICAL.Event) {
  const word = (name: string) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase()
  const cancelled = word('status') === 'CANCELLED'
  const busy = !cancelled && word('transp') !== 'TRANSPARENT'
  return { title: summary ?? '', allDay: startDate.isDate, cancelled, busy }
}

/** A time as the user's clock shows it, in seconds. Whole days and times without a zone stand as they are. */
function clockSeconds(time: ICAL.Time, line: number, { zone, from }: CalendarOptions): number {
  if (time.isDate || time.zone === ICAL.Timezone.localTimezone) {
    const { year, month, day, hour, minute, second } = time
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000
  }
  if (zone === null) throw new GilError('calendar-needs-zone', { from, line })
  const instant = time.toUnixTime()
  return instant + zone.offsetAt(Math.floor(instant / 60)) * 60
}

const looks = { event: 0, file: 0 }

function look(times: number): void {
  looks.event += times
  looks.file += times
  if (looks.event > LOOKS.event || looks.file > LOOKS.file) throw TOO_MANY_LOOKS
}

// Over a rule that no date fulfils, and over some that are fine (FREQ=DAILY;BYMONTHDAY=-21), ical.js 2.2.1 never comes back:
// it asks the first of these for each date it looks at and the second for each year, so here the looks are counted.
const { check_contracting_rules: fulfils, expand_year_days: expandYear } =
  ICAL.RecurIterator.prototype
ICAL.RecurIterator.prototype.check_contracting_rules = function (this: ICAL.RecurIterator) {
  look(1)
  return fulfils.call(this)
}
ICAL.RecurIterator.prototype.expand_year_days = function (this: ICAL.RecurIterator, year: number) {
  look(LOOKS_A_YEAR)
  return expandYear.call(this, year)
}
