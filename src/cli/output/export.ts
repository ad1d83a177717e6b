import { resolve } from 'node:path'
import { GilError } from '../../core/error.ts'
import { type Page, paragraph } from '../../report/page.ts'
import { NODE_FILES } from '../../store/files.ts'
import type { Context } from '../context.ts'
import { PRIVATE, writeWhole } from './write-whole.ts'

/** Where a result goes: a file, or stdout for "-". */
export interface Target {
  readonly file: string
  /** Whether a file that stands there may be overwritten. */
  readonly force: boolean
  /** Whether only its owner may read it. */
  readonly isPrivate?: true
}

/** Whether the result itself goes to stdout, so that words about it belong to stderr. */
export function goesToStdout(target: Target | undefined): boolean {
  return target?.file === '-'
}

/** Refuses a file that stands there already, before anything is done. Throws `file-exists`. */
export function checkTarget({ system }: Context, target: Target | undefined): void {
  if (target === undefined || target.file === '-' || target.force) return
  const files = system.files ?? NODE_FILES
  if (files.exists(resolve(system.cwd, target.file)))
    throw new GilError('file-exists', { path: target.file })
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
    const how = { mode: target.isPrivate ? PRIVATE : null, force }
    writeWhole({ path, bytes, ...how }, system.files ?? NODE_FILES)
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

/** Writes a page as Markdown, and says so. */
export async function exportMarkdown(context: Context, page: Page, target: Target): Promise<void> {
  const { writeMarkdown } = await import('../../report/markdown.ts')
  writeTarget(context, target, writeMarkdown(page))
  if (!goesToStdout(target))
    context.print([paragraph(context.messages.calendar.wrotePage(target.file))])
}
