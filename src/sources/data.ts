import { compose } from './compose.ts'
import { readJson } from './json.ts'
import type { Opened } from './opened.ts'
import { findRecords } from './records.ts'
import { readXml } from './xml.ts'

/** The postings of a JSON or XML document, in its order; null for a text that is no JSON after all ("[자격요건] ..."). */
export function openData(text: string, kind: 'json' | 'xml'): Opened[] | null {
  const document = kind === 'json' ? readJson(text) : readXml(text)
  if (document === null) return null
  return findRecords(document).map((found) =>
    compose(found, found.record['@type'] === undefined ? kind : 'json-ld'),
  )
}
