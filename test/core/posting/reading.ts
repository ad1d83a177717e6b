import { readPosting } from '../../../src/core/posting/read.ts'
import type { Reading } from '../../../src/core/posting/reading.ts'
import { makeCatalogue } from '../../../src/core/skill/catalogue.ts'
import { compileMentions } from '../../../src/core/skill/mentions.ts'
import { shippedData } from '../../../src/sources/shipped.ts'

/** The shipped catalogue: ambiguous names are only as good as its rules. */
export const catalogue = makeCatalogue(shippedData(process.cwd()).skills())
export const finder = compileMentions(catalogue)
export const options = { catalogue, finder, today: '2021-09-17' }

export function read(text: string): Reading {
  return readPosting(text, options)
}

/** "required: quote" and "preferred: quote", in order. */
export function linesOf(text: string): string[] {
  return read(text).qualifications.map(({ kind, quote }) => `${kind}: ${quote}`)
}
