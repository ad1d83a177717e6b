import { decodeText } from './decode.ts'
import { readJson } from './json.ts'
import { type OpenOptions, openSource } from './open.ts'
import type { Fields } from './record.ts'
import { isFields } from './records.ts'
import { binaryOf } from './sniff.ts'

/**
 * The text of a résumé in whatever form it comes, told by its content: JSON Resume (jsonresume.org), a line for each thing it says and
 * where that was; else as `openSource` opens a page, a PDF, a picture or a text. Throws what that throws.
 */
export async function openResume(bytes: Uint8Array, options: OpenOptions): Promise<string> {
  if (bytes.length > 0 && binaryOf(bytes) === null) {
    const data = readJson(decodeText(bytes, options.from))
    if (isJsonResume(data)) return textOfResume(data)
  }
  const opened = await openSource(bytes, options)
  return opened.map(({ text }) => text).join('\n')
}

function isJsonResume(data: unknown): data is Fields {
  return isFields(data) && isFields(data.basics)
}

/** What an entry of a section says, in the words of JSON Resume's schema. */
const SAID = [
  'label',
  'position',
  'title',
  'studyType',
  'area',
  'description',
  'summary',
  'highlights',
  'courses',
]
/** Who or what it was at. */
const PLACES = ['name', 'organization', 'institution', 'publisher', 'issuer', 'awarder']

function textOfResume(resume: Fields): string {
  const { basics, skills, ...sections } = resume
  const lines = [
    ...entriesOf(basics).flatMap(saidIn),
    ...entriesOf(skills).map(lineOfSkill),
    ...Object.values(sections).flatMap((entries) => entriesOf(entries).flatMap(linesOfEntry)),
  ]
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n')
}

/** "Web development (Master): HTML, CSS" */
function lineOfSkill({ name, level, keywords }: Fields): string {
  const [title = ''] = textsIn(name)
  const [rank] = textsIn(level)
  const words = textsIn(keywords).join(', ')
  return `${title}${rank === undefined ? '' : ` (${rank})`}${words === '' ? '' : `: ${words}`}`
}

/** Each thing that an entry says, with its place and years: "Order API with JPA (Acme, 2019-2021)". */
function linesOfEntry(entry: Fields): readonly string[] {
  const place = PLACES.flatMap((field) => textsIn(entry[field])).slice(0, 1)
  const said = saidIn(entry)
  if (said.length === 0) return place
  const at = [...place, ...yearsOf(entry)].join(', ')
  return at === '' ? said : said.map((line) => `${line} (${at})`)
}

function saidIn(entry: Fields): readonly string[] {
  const keywords = textsIn(entry.keywords).join(', ')
  return [...SAID.flatMap((field) => textsIn(entry[field])), ...(keywords === '' ? [] : [keywords])]
}

/** "2019-2021", "2019-" where it goes on, "2020" within a year. */
function yearsOf({ startDate, endDate }: Fields): readonly string[] {
  const [begun] = textsIn(startDate).map((date) => date.slice(0, 4))
  const [ended = ''] = textsIn(endDate).map((date) => date.slice(0, 4))
  if (begun === undefined) return []
  return [begun === ended ? begun : `${begun}-${ended}`]
}

function entriesOf(value: unknown): readonly Fields[] {
  return (Array.isArray(value) ? value : [value]).filter(isFields)
}

/** The texts of a field that holds one or several. */
function textsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  )
}
