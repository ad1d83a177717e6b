import { type TimeZone, wallMinutes, wallTimeOf } from '../core/calendar/zone.ts'
import type { Block } from '../core/plan/plan.ts'
import { sayAim, sayIfThen } from './aim.ts'
import type { CalendarEvent } from './ics-events.ts'
import { icsText, icsTime, icsTitle, type Property, writeLines } from './ics-text.ts'
import { zoneProperties } from './ics-zone.ts'
import { type DayView, nameOfBlock } from './pages/day.ts'

/** How long before a block its alarm rings. */
const ALARM = '-PT10M'

/**
 * Events as an iCalendar file (RFC 5545), to the byte the same wherever it is written. Times stand in the zone, or float
 * (whatever clock reads them) where it is null.
 */
export function writeIcs(
  events: readonly CalendarEvent[],
  zone: TimeZone | null,
  view: DayView,
): string {
  const [first, last] = [events[0]?.block.day, events.at(-1)?.block.day]
  return writeLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//gil//gil//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', 'gil'],
    ...(zone && first && last ? zoneProperties(zone, first, last) : []),
    ...events.flatMap((event) => eventProperties(event, zone, view)),
    ['END', 'VCALENDAR'],
  ])
}

function eventProperties(
  { block, uid, sequence, changed, cancelled }: CalendarEvent,
  zone: TimeZone | null,
  view: DayView,
): Property[] {
  const title = icsTitle(titleOf(block, view))
  const tzid = zone ? `;TZID=${zone.id}` : ''
  const end = wallTimeOf(wallMinutes({ day: block.day, time: block.start }) + block.minutes)
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', icsTitle(uid)],
    ['DTSTAMP', `${icsTime(changed, '00:00')}Z`],
    ['SEQUENCE', String(sequence)],
    [`DTSTART${tzid}`, icsTime(block.day, block.start)],
    [`DTEND${tzid}`, icsTime(end.day, end.time)],
    ['SUMMARY', title],
    ['DESCRIPTION', icsText(describe(block, view))],
    ['STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'],
    ...(cancelled ? [] : alarmProperties(title)),
    ['END', 'VEVENT'],
  ]
}

function alarmProperties(title: string): Property[] {
  return [
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['TRIGGER', ALARM],
    ['DESCRIPTION', title],
    ['END', 'VALARM'],
  ]
}

function titleOf(block: Block, view: DayView): string {
  const { part = 1, parts = 1 } = block
  const of = parts > 1 ? view.messages.plan.aim.part(part, parts) : ''
  return `${nameOfBlock(block, view)}${of}`
}

/** The aim, the if-then line, and how it is logged. */
function describe(block: Block, view: DayView): string {
  const { calendar: m } = view.messages
  return [
    sayAim(block, view),
    sayIfThen(block, view),
    m.logIt(`gil log today --done ${block.id}`),
  ].join('\n')
}
