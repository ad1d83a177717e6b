import { yearOf } from '../core/calendar/day.ts'
import { MINUTES_A_DAY } from '../core/calendar/span.ts'
import { type TimeZone, wallMinutes, wallTimeOf } from '../core/calendar/zone.ts'
import { icsTime, type Property } from './ics-text.ts'

/** A zone as a VTIMEZONE that is true from the beginning of the first day's year to the end of the last day's. */
export function zoneProperties(zone: TimeZone, first: string, last: string): Property[] {
  const from = wallMinutes({ day: `${yearOf(first)}-01-01`, time: '00:00' })
  const to = wallMinutes({ day: `${yearOf(last)}-12-31`, time: '24:00' })
  const changes = changesBetween(zone, from, to)
  const standard = Math.min(zone.offsetAt(from), ...changes.map((at) => zone.offsetAt(at)))
  const before = zone.offsetAt(from)
  const observances: Observance[] = [
    { onset: 0, from: before, to: before },
    ...changes.map((at) => {
      const [was, is] = [zone.offsetAt(at - 1), zone.offsetAt(at)]
      return { onset: at + was, from: was, to: is }
    }),
  ]
  return [
    ['BEGIN', 'VTIMEZONE'],
    ['TZID', zone.id],
    ...observances.flatMap((one) => observanceProperties(one, standard)),
    ['END', 'VTIMEZONE'],
  ]
}

interface Observance {
  /** On the clock that is about to change, minutes since 1970. */
  readonly onset: number
  readonly from: number
  readonly to: number
}

function observanceProperties({ onset, from, to }: Observance, standard: number): Property[] {
  const kind = to > standard ? 'DAYLIGHT' : 'STANDARD'
  const { day, time } = wallTimeOf(onset)
  return [
    ['BEGIN', kind],
    ['DTSTART', icsTime(day, time)],
    ['TZOFFSETFROM', sayOffset(from)],
    ['TZOFFSETTO', sayOffset(to)],
    ['END', kind],
  ]
}

/** The instants from which the clocks are changed. */
function changesBetween(zone: TimeZone, from: number, to: number): number[] {
  const changes: number[] = []
  for (let day = from; day < to; day += MINUTES_A_DAY) {
    const was = zone.offsetAt(day)
    if (zone.offsetAt(day + MINUTES_A_DAY) === was) continue
    let [before, after] = [day, day + MINUTES_A_DAY]
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (zone.offsetAt(middle) === was) before = middle
      else after = middle
    }
    changes.push(after)
  }
  return changes
}

/** "+0900" */
function sayOffset(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`
}
