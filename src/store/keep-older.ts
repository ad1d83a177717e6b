import { basename, dirname, join } from 'node:path'
import { GilError } from '../core/error.ts'
import { errnoOf, type Files } from './files.ts'
import type { Memory } from './load.ts'
import { syncFolder } from './place.ts'
import { headOf } from './revisions.ts'
import { isUnreadable } from './unreadable.ts'
import { readWhole, removeQuietly, writeDraft } from './whole.ts'

/**
 * Keeps a gil.json of an older version that no revision holds (it came from another machine) beside it, byte for byte, before it is
 * written in the current version. Throws `store-not-saved`.
 */
export function keepOlder(current: number, { place, files }: Memory): void {
  const live = readWhole(place.live, files, { follow: true })
  if (!live || isUnreadable(live)) return
  const version = headOf(live.bytes)?.version ?? versionOf(live.bytes)
  if (version === null || version >= current) return
  try {
    const folder = dirname(place.live)
    const path = freeName(`${basename(place.live)}.version-${version}`, folder, files)
    const draft = writeDraft({ folder, bytes: live.bytes }, files)
    try {
      files.rename(draft.path, path)
    } finally {
      removeQuietly(draft.path, files)
    }
    syncFolder(folder, files)
  } catch (error) {
    const why = errnoOf(error)
    if (why === null) throw error
    throw new GilError('store-not-saved', { path: place.live, why }, { cause: error })
  }
}

/** The version in a file whose first line is not as gil writes it: moved spaces, another order. */
function versionOf(bytes: Uint8Array): number | null {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  const { gil } = JSON.parse(text) as { gil?: unknown }
  return typeof gil === 'number' ? gil : null
}

function freeName(wanted: string, folder: string, files: Files): string {
  let path = join(folder, wanted)
  for (let n = 2; files.exists(path); n += 1) path = join(folder, `${wanted}-${n}`)
  return path
}
