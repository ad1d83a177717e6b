import { keyOfDay, type OwnDay, sortDays } from '../calendar/own-day.ts'
import type { Document } from '../document.ts'

/** The document with own days added, in the order of days. One without a name keeps that of the day whose place it takes; "" is none. */
export function addOwnDays(document: Document, added: readonly OwnDay[]): Document {
  const before = new Map(document.days.map((own) => [keyOfDay(own), own]))
  const taken = new Set(added.map(keyOfDay))
  const others = document.days.filter((own) => !taken.has(keyOfDay(own)))
  const named = added.map(({ name: given, ...own }): OwnDay => {
    const name = given ?? before.get(keyOfDay(own))?.name
    return name ? { ...own, name } : own
  })
  return { ...document, days: sortDays([...others, ...named]) }
}
