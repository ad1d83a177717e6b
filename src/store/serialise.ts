import type { Document } from '../core/document.ts'

/** What a revision remembers besides the document; gil.json itself never holds it. */
export interface Saved {
  /** The command that made it; null where the file was edited by hand. */
  readonly command: string | null
  /** The revision that undo goes back to, 0 for the empty document; null where undo ends. */
  readonly before: number | null
  /** The revision that redo goes to; absent where nothing was undone. */
  readonly after?: number
  /** Of a copy that undo or redo made: when its command ran, milliseconds since 1970. */
  readonly at?: number
}

/** The lists inside a record that stand an item a line, so that a change touches few lines. */
const OPEN_IN_RECORD = new Set(['qualifications', 'unread', 'days', 'steps', 'leftOut', 'blocks'])

/**
 * The text of gil.json: keys in the document's order (the schema's, once checked), a record a line, a newline at the end.
 * Only the first line tells a revision from gil.json: two files hold the same document where they agree from the second line on.
 */
export function serialise(document: Document, version: number): string {
  const parts = Object.entries(document).map(([key, value]) => ` "${key}":${part(value)}`)
  return `${firstLine(version)}\n${parts.join(',\n')}\n}\n`
}

/** The bytes of gil.json as those of a revision, which remembers `saved`; and a revision's as those of gil.json, without it. */
export function withFirstLine(bytes: Uint8Array, version: number, saved?: Saved): Uint8Array {
  return Buffer.concat([Buffer.from(firstLine(version, saved)), bytes.subarray(bytes.indexOf(10))])
}

function firstLine(version: number, saved?: Saved): string {
  return `{"gil":${version}${saved ? `,"saved":${JSON.stringify(saved)}` : ''},`
}

/** A list has a record a line; the profile and the user's own skills have a field a line. */
function part(value: object): string {
  if (Array.isArray(value)) return list(value.map(record), 1)
  const fields = Object.entries(value).map(([key, field]) => {
    const opens = Array.isArray(field) && typeof field[0] === 'object'
    return `  "${key}":${opens ? list(field.map(inline), 2) : inline(field)}`
  })
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n }`
}

function record(value: object): string {
  if (!Object.keys(value).some((key) => OPEN_IN_RECORD.has(key))) return inline(value)
  const fields = Object.entries(value).map(([key, field]) => {
    const opens = OPEN_IN_RECORD.has(key) && Array.isArray(field)
    return `"${key}":${opens ? list(field.map(inline), 2) : inline(field)}`
  })
  return `{${fields.join(',')}}`
}

function inline(value: unknown): string {
  return JSON.stringify(value)
}

function list(items: readonly string[], depth: number): string {
  const margin = ' '.repeat(depth)
  return items.length === 0 ? '[]' : `[\n${margin} ${items.join(`,\n${margin} `)}\n${margin}]`
}
