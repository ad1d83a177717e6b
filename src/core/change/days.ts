import { keyOfDay, type OwnDay, sortDays } from '../calendar/own-day.ts'
import type { Document } from '../document.ts'

/** The document with own days added, in the order of days. */
export function addOwnDays(document: Document, added: readonly OwnDay[]): Document {
  const taken = new Set(added.map(keyOfDay))
  const others = document.days.filter((own) => !taken.has(keyOfDay(own)))
  return { ...document, days: sortDays([...others, ...added]) }
}
