import type { Document } from '../document.ts'
import { addEntries, type DayDraft } from '../log/day.ts'

/** The document with what the user says of a day; each entry has a mark that no other home's entries have. Throws `block-ended`. */
export function addToLog(document: Document, draft: DayDraft, mark: () => string): Document {
  const log = addEntries(document.log, draft)
  const known = document.log.length
  const marked = log.slice(known).map(({ id, ...entry }) => ({ id, uid: mark(), ...entry }))
  return { ...document, log: [...document.log, ...marked] }
}
