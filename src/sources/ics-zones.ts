import ICAL from 'ical.js'
import type { TimeZone } from '../core/calendar/zone.ts'
import type { Component } from './ics-lines.ts'
import { timeZone } from './time-zone.ts'

/**
 * Teaches ical.js the zones that a calendar's times name, and answers their names: those that node knows by its own rules,
 * others (Outlook's "Korea Standard Time") by the calendar's.
 */
export function knowZones(components: readonly Component[]): ReadonlySet<string> {
  ICAL.TimezoneService.reset()
  const known = new Set(['UTC', 'GMT', 'Z'])
  for (const { name, text } of components) {
    if (name === 'VTIMEZONE') registerOwn(text, known)
  }
  const named = new Set(components.flatMap(({ text }) => namesIn(text)))
  for (const name of named) {
    const zone = known.has(name) && !name.includes('/') ? null : zoneOrNull(name)
    if (zone === null) continue
    ICAL.TimezoneService.register(asIcal(zone), name)
    known.add(name)
  }
  return known
}

function registerOwn(text: string, known: Set<string>): void {
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text) as unknown[]))
    ICAL.TimezoneService.register(zone)
    known.add(zone.tzid)
  } catch {
    // A broken definition is as good as none: the events that name it are told as unread.
  }
}

function namesIn(text: string): string[] {
  const unfolded = text.replace(/\r\n[ \t]/g, '')
  return [...unfolded.matchAll(/;TZID=(?:"([^"\r\n]*)"|([^":;,\r\n]*))/gi)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  )
}

function zoneOrNull(name: string): TimeZone | null {
  try {
    return timeZone(name)
  } catch {
    return null
  }
}

function asIcal(zone: TimeZone): ICAL.Timezone {
  const made = new ICAL.Timezone({ tzid: zone.id })
  made.utcOffset = ({ year, month, day, hour, minute }) => {
    const clock = Date.UTC(year, month - 1, day, hour, minute) / 60_000
    const near = clock - zone.offsetAt(clock)
    return zone.offsetAt(clock - zone.offsetAt(near)) * 60
  }
  return made
}
