import { dirname, resolve } from 'node:path'
import { GilError } from '../../core/error.ts'
import type { Files } from '../../store/files.ts'
import { findPlace } from '../../store/place.ts'
import { writeFile } from '../../store/write-file.ts'
import type { Context } from '../context.ts'

/** Where a result goes: a file, or stdout for "-". */
export interface Target {
  readonly file: string
  /** Whether a file that stands there may be overwritten. */
  readonly force: boolean
  /** Whether only its owner may read it. */
  readonly isPrivate?: true
}

/** What names a target for each of some options. */
type Asked<Flag extends string> = { readonly [flag in Flag]?: string | undefined } & {
  readonly force?: boolean | undefined
  readonly json?: boolean | undefined
}

/**
 * Where results go, by the option that says so. Throws `flags-exclusive` where two of them, or one and JSON, would go to stdout
 * or to one file, and `file-exists`, before anything is done.
 */
export function targetsOf<Flag extends string>(
  context: Context,
  flags: readonly Flag[],
  asked: Asked<Flag>,
): { readonly [flag in Flag]?: Target } {
  const { force = false, json = false } = asked
  const targets: { [flag in Flag]?: Target } = {}
  const taken = new Map<string, string>(json ? [['-', '--json']] : [])
  for (const flag of flags) {
    const file: string | undefined = asked[flag]
    if (file === undefined) continue
    const place = file === '-' ? file : resolve(context.system.cwd, file)
    const other = taken.get(place)
    if (other !== undefined)
      throw new GilError('flags-exclusive', { a: other, b: `--${flag} ${file}` })
    taken.set(place, `--${flag} ${file}`)
    targets[flag] = { file, force }
  }
  for (const flag of flags) checkTarget(context, targets[flag])
  return targets
}

/** The context with its words on stderr where stdout holds a result: JSON, or what a target writes. */
export function besides(
  context: Context,
  { json }: { readonly json?: boolean | undefined },
  targets: Readonly<Record<string, Target | undefined>>,
): Context {
  const isTaken = json || Object.values(targets).some(goesToStdout)
  return isTaken ? { ...context, print: context.note } : context
}

/** Whether the result itself goes to stdout. */
export function goesToStdout(target: Target | undefined): boolean {
  return target?.file === '-'
}

/**
 * Refuses, before anything is done, a file that stands there already and what is no file that gil may write. Throws `file-exists` and
 * `file-not-written`.
 */
export function checkTarget(context: Context, target: Target | undefined): void {
  if (target === undefined || target.file === '-') return
  const { system } = context
  const { files } = system
  const path = resolve(system.cwd, target.file)
  if (target.file === '') throw notWritten('""', 'ENAMELESS')
  if (isOwn(path, context.home, files)) throw notWritten(target.file, 'EOWN')
  if (!files.exists(path)) return
  if (!isFile(path, files)) throw notWritten(target.file, 'ENOTFILE')
  if (!target.force) throw new GilError('file-exists', { path: target.file })
}

function notWritten(path: string, why: string): GilError {
  return new GilError('file-not-written', { path, why })
}

/** Whether a path leads to what a home consists of. */
function isOwn(path: string, home: string, files: Files): boolean {
  const real = (one: string) => (files.exists(one) ? files.realPath(one) : one)
  const { live, revisions, sources } = findPlace(home, files)
  return (
    real(path) === real(live) ||
    [revisions, sources].some((folder) => real(dirname(path)) === real(folder))
  )
}

/** What may not be read is taken for a file: the system has the last word. */
function isFile(path: string, files: Files): boolean {
  try {
    const fd = files.openToRead(path, { follow: true })
    try {
      return files.facts(fd).isFile
    } finally {
      files.close(fd)
    }
  } catch {
    return true
  }
}

/**
 * Writes a text whole or not at all: who reads the file meanwhile (a calendar that subscribes to it) sees the old or the new.
 * With `--dry-run` a file is not written. Throws `file-exists` and `file-not-written`.
 */
export function writeTarget(context: Context, target: Target, text: string | Uint8Array): void {
  const { system, options } = context
  const { file, force } = target
  if (file === '-') {
    system.stdout.write(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'))
    return
  }
  if (options.dryRun) {
    checkTarget(context, target)
    return
  }
  const path = resolve(system.cwd, file)
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  try {
    writeFile({ path, bytes, isPrivate: target.isPrivate === true, force }, system.files)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && !force)
      throw new GilError('file-exists', { path: file }, { cause: error })
    throw new GilError(
      'file-not-written',
      { path: file, why: code ?? String(error) },
      { cause: error },
    )
  }
}
