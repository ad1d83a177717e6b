import { isUtf8 } from 'node:buffer'
import { defined } from '../core/defined.ts'
import { currentVersion, type Migration, migrate } from './migrations.ts'
import { lineAt, lineOf, scan } from './scan.ts'
import { checkDocument, readLoosely } from './schema.ts'
import type { Stored } from './store.ts'
import { isUnreadable, type Unreadable } from './unreadable.ts'
import { textOf } from './whole.ts'

/** The document that bytes hold, every rule checked; older versions are migrated, of newer ones is read what can be. */
export function parse(bytes: Uint8Array, migrations: readonly Migration[]): Stored | Unreadable {
  if (!isUtf8(bytes)) return { why: 'not-utf8' }
  const text = textOf(bytes)
  if (text.trim() === '') return { why: 'empty' }
  const nul = text.indexOf('\0')
  if (nul !== -1) return { why: 'nul', line: lineAt(text, nul) }
  const value = parseFlawless(text)
  if (value !== undefined) return understand(value, text, migrations)
  const flaw = scan(text)
  if (!flaw) return understand(JSON.parse(text), text, migrations)
  const marker = text.search(/^(?:<{7}|={7}|>{7})/m)
  if (marker !== -1) return { why: 'conflict', line: lineAt(text, marker) }
  const { why, at, detail } = flaw
  return defined({ why, line: lineAt(text, at), detail })
}

const FORBIDDEN_KEY = /"(?:__proto__|constructor|prototype)"\s{0,9}:/

/** Beyond it, nesting alone could fill the memory. */
const QUICK_LENGTH = 2 ** 20

/**
 * The value of a text in gil's own spelling, in a tenth of the time that `scan` takes; undefined where the text must be scanned.
 * A key that stands twice is lost in parsing, and so the value, written again, is not the text any more.
 */
function parseFlawless(text: string): unknown {
  if (text.length > QUICK_LENGTH || FORBIDDEN_KEY.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(value) === text.replace(/\n */g, '') ? value : undefined
  } catch {
    return undefined
  }
}

function understand(
  value: unknown,
  text: string,
  migrations: readonly Migration[],
): Stored | Unreadable {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { why: 'not-a-document' }
  const { gil: version, saved: _, ...content } = value as Record<string, unknown>
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return { why: 'not-a-document', detail: 'gil' }
  }
  if (version > currentVersion(migrations))
    return { document: readLoosely(content), newerVersion: version }
  const document = checkDocument(migrate(content, version, migrations))
  if (!isUnreadable(document)) return { document }
  const { path, ...flaw } = document
  // A migration may have moved the field: then the path says more than a line.
  const line = version === currentVersion(migrations) ? { line: lineOf(text, path) } : {}
  return { ...flaw, ...line }
}
