import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readPosting } from '../../src/core/posting/read.ts'
import { makeCatalogue } from '../../src/core/skill/catalogue.ts'
import { compileMentions } from '../../src/core/skill/mentions.ts'
import { openSource } from '../../src/sources/open.ts'
import type { Opened } from '../../src/sources/opened.ts'

/** The bytes of an invented posting in one of the forms that postings have. */
export function sample(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`samples/${name}`, import.meta.url)))
}

/** Opens a text, or bytes, as a file of them would be. */
export function open(content: string | Uint8Array): Promise<Opened[]> {
  return openSource(typeof content === 'string' ? Buffer.from(content) : content, { from: 'it' })
}

const catalogue = makeCatalogue([])
const options = { catalogue, finder: compileMentions(catalogue), today: '2021-09-17' }

/** The lines that a reader finds in an opened posting. */
export function linesIn({ text }: Opened): { required: string[]; preferred: string[] } {
  const { qualifications } = readPosting(text, options)
  const of = (kind: string) =>
    qualifications.filter((line) => line.kind === kind).map(({ quote }) => quote)
  return { required: of('required'), preferred: of('preferred') }
}
