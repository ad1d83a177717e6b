import { join } from 'node:path'
import { checkLive, load, type Memory } from './load.ts'
import { parse } from './parse.ts'
import { lookAt, namesIn } from './place.ts'
import { type Head, readRevision, revisionPath, walk } from './revisions.ts'
import { isKept, listSources } from './sources.ts'
import type { Checkup } from './store.ts'
import { isUnreadable } from './unreadable.ts'

/** Reads every byte of a home, and the modes of its files. Throws `store-unreadable`. */
export function check(memory: Memory): Checkup {
  const { newest } = load(memory)
  checkLive(memory)
  const { place, files } = memory
  const revisions: Head[] = newest
    ? [newest, ...walk(newest, 'before', place, files), ...walk(newest, 'after', place, files)]
    : []
  const sources = listSources(memory)
  return {
    open: findOpen(memory),
    revisions: revisions.length,
    broken: revisions.flatMap(({ number }) =>
      isGood(number, memory) ? [] : [revisionPath(number, place)],
    ),
    sources,
    damaged: sources.filter((name) => !isKept(name, memory)),
  }
}

function isGood(number: number, { place, files, migrations }: Memory): boolean {
  const kept = readRevision(number, place, files)
  return kept !== null && !isUnreadable(parse(kept.bytes, migrations))
}

/** Bits that let the group or others read, change or enter. */
const OTHERS = 0o077

/** What others may read or change. */
function findOpen({ place, files }: Memory): Checkup['open'] {
  if (!files.hasModes) return []
  const within = [place.revisions, place.sources].flatMap((folder) =>
    namesIn(folder, files)
      .sort()
      .map((name) => join(folder, name)),
  )
  return [place.home, place.live, place.revisions, place.sources, ...within].flatMap((path) => {
    const found = lookAt(path, files)
    if (!found || found.isLink || (found.mode & OTHERS) === 0) return []
    const mode = (found.mode & 0o777).toString(8).padStart(3, '0')
    return [{ path, mode, wanted: found.isDirectory ? '700' : '600' }]
  })
}
