import type { Reading } from '../../core/posting/reading.ts'
import { factsJson } from '../../report/json/postings.ts'

/** What `gil extract` hands out of a posting: the shape that other programs rely on. */
export type ExtractRecord = Readonly<Record<string, unknown>>

/** A reading as a record: lines without ids, what the posting does not say as null. */
export function recordOf(reading: Reading): ExtractRecord {
  return {
    company: reading.company ?? null,
    title: reading.title ?? null,
    ...factsJson(reading),
    qualifications: reading.qualifications.map(({ id: _, ...line }) => line),
    unread: reading.unread,
    roles: reading.roles,
  }
}

/** The record of one line of a stream, or what is wrong with that line and where it stands. */
export async function answerLine(
  { number, text }: { readonly number: number; readonly text: string | null },
  read: (text: string) => Promise<Reading>,
): Promise<ExtractRecord> {
  if (text === null) return { id: null, line: number, error: 'too long for a record' }
  const record = parse(text.replace(/^\ufeff/, ''))
  if (record === null) return { id: null, line: number, error: 'not a JSON object' }
  const id = record.id ?? null
  if (typeof record.text !== 'string') return { id, line: number, error: '"text" is no string' }
  return { id, ...recordOf(await read(record.text)) }
}

function parse(text: string): ExtractRecord | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as ExtractRecord)
      : null
  } catch {
    return null
  }
}
