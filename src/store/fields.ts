import * as v from 'valibot'
import { isDay } from '../core/calendar/day.ts'
import type { Span } from '../core/calendar/span.ts'
import type { BrokenRule } from '../core/error.ts'
import { findRepeated } from '../core/ids.ts'
import { KINDS } from '../core/posting/posting.ts'
import { LEVELS } from '../core/skill/level.ts'

export const text = v.string()
export const id = v.pipe(v.string(), v.minLength(1))
export const day = v.pipe(v.string(), v.check(isDay))
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))
// 24:00 is how a span that ends at midnight is written.
export const time = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/))
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))
export const level = v.picklist(LEVELS)
export const kind = v.picklist(KINDS)
export const maybe = v.exactOptional

/** Free hours; `object` as in `documentSchema`. */
export function spanSchema(object: typeof v.strictObject) {
  return v.pipe(
    object({ start: time, end: time }),
    v.check(({ start, end }) => start < end, 'span-reversed' satisfies BrokenRule),
  )
}

/** The free hours of one kind of day. */
export function spansSchema(object: typeof v.strictObject) {
  return v.pipe(v.array(spanSchema(object)), noneAt(findOverlap, 'spans-overlap'))
}

/** Every id of a list stands in it once. */
export function uniqueIds<T extends { readonly id: string }>() {
  return noneAt<T>(findRepeated, 'duplicate-id')
}

/** No item of a list breaks a rule; `find` says which does, -1 where none. */
function noneAt<T>(find: (items: readonly T[]) => number, broken: BrokenRule) {
  return v.rawCheck<T[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { value } = dataset
    const key = find(value)
    if (key === -1) return
    const path = { type: 'array', origin: 'value', input: value, key, value: value[key] } as const
    addIssue({ message: broken, path: [path] })
  })
}

/** Which span shares time with one before it. */
function findOverlap(spans: readonly Span[]): number {
  return spans.findIndex(({ start, end }, index) =>
    spans.slice(0, index).some((other) => start < other.end && other.start < end),
  )
}
