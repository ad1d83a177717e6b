import { defined } from '../core/defined.ts'
import { GilError } from '../core/error.ts'
import { load, type Memory } from './load.ts'
import { currentVersion } from './migrations.ts'
import { parse } from './parse.ts'
import { serialise } from './serialise.ts'
import { isIntact, isSourceName, listSources, readSource } from './sources.ts'
import type { Exported, Imported } from './store.ts'
import { isUnreadable } from './unreadable.ts'

/** The version of the backup's own form; the document in it has its own. */
const BACKUP = 1

/** The document and every source as one text: JSON, a source a line in base64. Revisions are history, and stay behind. */
export function exportAll(memory: Memory): Uint8Array {
  const { document, newerVersion } = load(memory)
  if (newerVersion !== undefined) {
    const known = currentVersion(memory.migrations)
    throw new GilError('store-newer', { path: memory.place.live, version: newerVersion, known })
  }
  const sources = listSources(memory).map((name) => {
    const content = readSource(name, memory)
    return `"${name}":"${Buffer.from(content ?? []).toString('base64')}"`
  })
  const text = serialise(document, currentVersion(memory.migrations)).trimEnd()
  return Buffer.from(
    `{"gilBackup":${BACKUP},\n"document":${text},\n"sources":{\n${sources.join(',\n')}\n}}\n`,
  )
}

/** What is told of an import. */
export function importedOf(sources: Exported['sources']): Imported {
  const damaged = sources.filter((source) => !source.isIntact)
  return { sources: sources.length, damaged: damaged.map(({ name }) => name) }
}

/** What a backup holds, every rule checked. Throws `file-unreadable` with `from` as its path. */
export function readBackup(
  { bytes, from }: { readonly bytes: Uint8Array; readonly from: string },
  memory: Memory,
): Exported {
  const refuse = (why: string, detail?: string) =>
    new GilError('file-unreadable', defined({ path: from, why, detail }))
  let backup: Record<string, unknown> | null
  try {
    backup = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw refuse('not-json')
  }
  const { gilBackup, document, sources } = backup ?? {}
  if (gilBackup !== BACKUP || typeof sources !== 'object' || sources === null)
    throw refuse('no-backup')
  const stored = parse(Buffer.from(JSON.stringify(document ?? null)), memory.migrations)
  if (isUnreadable(stored)) throw refuse(stored.why, stored.detail)
  if (stored.newerVersion !== undefined) throw refuse('newer')
  const entries = Object.entries(sources).map(([name, content]) => {
    if (!isSourceName(name) || typeof content !== 'string')
      throw refuse('wrong-shape', `sources: ${name}`)
    const decoded = Buffer.from(content, 'base64')
    return { name, content: decoded, isIntact: isIntact(name, decoded, memory.files) }
  })
  return { document: stored.document, sources: entries }
}
