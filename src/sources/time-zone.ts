import { MINUTES_A_DAY } from '../core/calendar/span.ts'
import type { TimeZone } from '../core/calendar/zone.ts'
import { GilError } from '../core/error.ts'

const MS_A_MINUTE = 60_000

/** A time zone with the rules that node carries, the same whatever zone the process runs in. Throws `time-zone-unknown`. */
export function timeZone(id: string): TimeZone {
  const clock = clockOf(id)
  const known = new Map<number, number>()
  const ofDay = (day: number): number => {
    const offset = known.get(day) ?? offsetOf(clock, day * MINUTES_A_DAY)
    known.set(day, offset)
    return offset
  }
  return {
    id: clock.resolvedOptions().timeZone,
    // A calendar asks a hundred thousand times; on most days nobody changes a clock.
    offsetAt: (instant) => {
      const day = Math.floor(instant / MINUTES_A_DAY)
      const offset = ofDay(day)
      return ofDay(day + 1) === offset ? offset : offsetOf(clock, instant)
    },
  }
}

function offsetOf(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(
    clock.formatToParts(instant * MS_A_MINUTE).map(({ type, value }) => [type, Number(value)]),
  )
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
  return Math.round((wall - instant * MS_A_MINUTE) / MS_A_MINUTE)
}

function clockOf(id: string): Intl.DateTimeFormat {
  try {
    // An offset ("+09:00") is no zone by name, and newer nodes would take it.
    if (!/^[A-Za-z]/.test(id)) throw new RangeError(id)
    return new Intl.DateTimeFormat('en-US', {
      timeZone: id,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  } catch (error) {
    throw new GilError('time-zone-unknown', { text: id }, { cause: error })
  }
}
