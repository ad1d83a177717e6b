import type { Document } from '../core/document.ts'
import type { Kind, Qualification } from '../core/posting/posting.ts'
import { readPosting, readQualification } from '../core/posting/read.ts'
import type { Reading } from '../core/posting/reading.ts'
import { compileMentions } from '../core/skill/mentions.ts'
import type { Opened } from '../sources/opened.ts'
import { type Context, catalogueOf } from './context.ts'

/** Reads postings, and single lines, with the skills that a document's catalogue knows. */
export interface Reader {
  read(text: string): Reading
  /** Reads what was opened; what its form says of it comes before what its text seems to say. */
  readOpened(opened: Opened): Reading
  readLine(quote: string, kind: Kind): Qualification
}

export function makeReader(context: Context, document: Document): Reader {
  const catalogue = catalogueOf(context, document)
  const options = { catalogue, finder: compileMentions(catalogue), today: context.today }
  return {
    read: (text) => readPosting(text, options),
    readOpened: ({ text, format: _, ...facts }) => ({ ...readPosting(text, options), ...facts }),
    readLine: (quote, kind) => readQualification({ quote, kind }, options),
  }
}
