import { resolve } from 'node:path'
import { GilError } from '../../core/error.ts'
import type { Cell } from '../../report/csv.ts'
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

/** Writes a page as Markdown, as HTML or as both, and says so; `name` is that of a page without a title of its own. */
export async function exportPage(
  context: Context,
  page: Page,
  targets: { readonly markdown?: Target; readonly html?: Target },
  name = '',
): Promise<void> {
  const { markdown, html } = targets
  if (markdown) {
    const { writeMarkdown } = await import('../../report/markdown.ts')
    tellWritten(context, markdown, writeMarkdown(page))
  }
  if (html) {
    const { writeHtml } = await import('../../report/html.ts')
    const { lang, messages, today } = context
    const foot = messages.calendar.madeOn(today)
    tellWritten(context, html, writeHtml(page, { lang, name, foot }))
  }
}

/** Writes rows for a spreadsheet, and says so; what goes to stdout is for a program, which takes no mark of bytes. */
export async function exportCsv(
  context: Context,
  rows: readonly (readonly Cell[])[],
  target: Target,
): Promise<void> {
  const { BYTE_ORDER_MARK, writeCsv } = await import('../../report/csv.ts')
  const mark = goesToStdout(target) ? '' : BYTE_ORDER_MARK
  tellWritten(context, target, mark + writeCsv(rows))
}

/** Writes a text where it goes, and says so where that is a file. */
function tellWritten(context: Context, target: Target, text: string): void {
  writeTarget(context, target, text)
  if (!goesToStdout(target))
    context.print([paragraph(context.messages.calendar.wrotePage(target.file))])
}
