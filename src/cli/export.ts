import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { GilError } from '../core/error.ts'
import { type Page, paragraph } from '../report/page.ts'
import type { Context } from './context.ts'

/** Where a result goes: a file, or stdout for "-". */
export interface Target {
  readonly file: string
  /** Whether a file that stands there may be overwritten. */
  readonly force: boolean
}

/** Whether the result itself goes to stdout, so that words about it belong to stderr. */
export function goesToStdout(target: Target | undefined): boolean {
  return target?.file === '-'
}

/** Refuses a file that stands there already, before anything is done. Throws `file-exists`. */
export function checkTarget({ system }: Context, target: Target | undefined): void {
  if (target === undefined || target.file === '-' || target.force) return
  if (fs.existsSync(resolve(system.cwd, target.file)))
    throw new GilError('file-exists', { path: target.file })
}

/**
 * Writes a text whole or not at all: who reads the file meanwhile (a calendar that subscribes to it) sees the old or the new.
 * Throws `file-exists` and `file-not-written`.
 */
export function writeTarget({ system }: Context, { file, force }: Target, text: string): void {
  if (file === '-') {
    system.stdout.write(text)
    return
  }
  const path = resolve(system.cwd, file)
  try {
    if (force) replace(path, text)
    else fs.writeFileSync(path, text, { flag: 'wx' })
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
  const { writeMarkdown } = await import('../report/markdown.ts')
  writeTarget(context, target, writeMarkdown(page))
  if (!goesToStdout(target))
    context.print([paragraph(context.messages.calendar.wrotePage(target.file))])
}

/** Beside the file, or beside what it links to, so that the rename stays on one disk. */
function replace(path: string, text: string): void {
  const real = fs.existsSync(path) ? fs.realpathSync(path) : path
  const made = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString('hex')}`)
  fs.writeFileSync(made, text, { flag: 'wx' })
  try {
    if (fs.existsSync(real)) fs.chmodSync(made, fs.statSync(real).mode & 0o777)
    fs.renameSync(made, real)
  } catch (error) {
    fs.rmSync(made, { force: true })
    throw error
  }
}
