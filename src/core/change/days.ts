import type { Document } from '../document.ts'
import type { OwnDay } from '../profile.ts'
import { by } from '../text.ts'

/** What tells own days apart: a day of the calendar takes the place of another on its day, a family day stands beside it. */
export function keyOfDay({ day, kind }: OwnDay): string {
  return kind === 'family' ? `${day} ${kind}` : day
}

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

export function sortDays(days: readonly OwnDay[]): OwnDay[] {
  return [...days].sort(by(({ day }) => day))
}
