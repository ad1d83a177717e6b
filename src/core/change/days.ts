import type { Document } from '../document.ts'
import type { OwnDay } from '../profile.ts'
import { compareText } from '../text.ts'

/** What tells own days apart: a day of the calendar takes the place of another on its day, a family day stands beside it. */
export function keyOfDay({ day, kind }: OwnDay): string {
  return kind === 'family' ? `${day} ${kind}` : day
}

/** The document with own days added, in the order of days. */
export function addOwnDays(document: Document, added: readonly OwnDay[]): Document {
  const taken = new Set(added.map(keyOfDay))
  const others = document.days.filter((own) => !taken.has(keyOfDay(own)))
  return { ...document, days: sortDays([...others, ...added]) }
}

export function sortDays(days: readonly OwnDay[]): OwnDay[] {
  return [...days].sort((a, b) => compareText(a.day, b.day))
}
