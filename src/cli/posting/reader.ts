import type { Document } from '../../core/document.ts'
import { nameSkills } from '../../core/posting/name-skills.ts'
import type { Kind, Qualification, SkillAsked } from '../../core/posting/posting.ts'
import { readPosting, readQualification } from '../../core/posting/read.ts'
import type { Reading } from '../../core/posting/reading.ts'
import { compileMentions } from '../../core/skill/mentions.ts'
import { openText } from '../../sources/open.ts'
import type { Format, Opened } from '../../sources/opened.ts'
import { type Context, catalogueOf } from '../context.ts'

/** Reads postings, and single lines, with the skills that a document's catalogue knows. */
export interface Reader {
  read(text: string): Reading
  /** Reads what was opened; what its form says of it comes before what its text seems to say. */
  readOpened(opened: Opened): Reading
  /** Reads a text of any form; of several postings in it the first. */
  readAny(text: string): Promise<Reading>
  readLine(quote: string, kind: Kind): Qualification
  /** The skills that the user names in the place of those that were read in a line. */
  nameSkills(text: string, quote: string): readonly SkillAsked[]
}

const DATA: ReadonlySet<Format> = new Set<Format>(['json', 'json-ld', 'xml'])

export function makeReader(context: Context, document: Document): Reader {
  const catalogue = catalogueOf(context, document)
  const options = { catalogue, finder: compileMentions(catalogue), today: context.today }
  const read = (text: string): Reading => readPosting(text, options)
  const readOpened = ({ text, format, ...facts }: Opened): Reading => {
    const { company, ...reading } = read(text)
    // Data names its company, or none: its text begins with the title, not with a company.
    const guessed = company !== undefined && !DATA.has(format)
    return { ...reading, ...(guessed && { company }), ...facts }
  }
  return {
    read,
    readOpened,
    readAny: async (text) => {
      const [first] = await openText(text.normalize('NFC'))
      return first ? readOpened(first) : read('')
    },
    readLine: (quote, kind) => readQualification({ quote, kind }, options),
    nameSkills: (text, quote) => nameSkills(text, quote, options),
  }
}
