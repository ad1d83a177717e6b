import type { Document } from '../core/document.ts'
import type { Kind, Qualification } from '../core/posting/posting.ts'
import { readPosting, readQualification } from '../core/posting/read.ts'
import type { Reading } from '../core/posting/reading.ts'
import { compileMentions } from '../core/skill/mentions.ts'
import type { Format, Opened } from '../sources/opened.ts'
import { type Context, catalogueOf } from './context.ts'

/** Reads postings, and single lines, with the skills that a document's catalogue knows. */
export interface Reader {
  read(text: string): Reading
  /** Reads what was opened; what its form says of it comes before what its text seems to say. */
  readOpened(opened: Opened): Reading
  readLine(quote: string, kind: Kind): Qualification
}

const DATA: ReadonlySet<Format> = new Set<Format>(['json', 'json-ld', 'xml'])

export function makeReader(context: Context, document: Document): Reader {
  const catalogue = catalogueOf(context, document)
  const options = { catalogue, finder: compileMentions(catalogue), today: context.today }
  return {
    read: (text) => readPosting(text, options),
    readOpened: ({ text, format, ...facts }) => {
      const { company, ...reading } = readPosting(text, options)
      // Data names its company, or none: its text begins with the title, not with a company.
      const guessed = company !== undefined && !DATA.has(format)
      return { ...reading, ...(guessed && { company }), ...facts }
    },
    readLine: (quote, kind) => readQualification({ quote, kind }, options),
  }
}
