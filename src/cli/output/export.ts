import type { LogEntry } from '../../core/log/entry.ts'
import type { Cell } from '../../report/csv.ts'
import { type Page, paragraph } from '../../report/page.ts'
import type { View } from '../../report/view.ts'
import type { Context } from '../context.ts'
import { besides, goesToStdout, type Target, writeTarget } from './target.ts'

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

/** What a command tells, as JSON and as a page; each is made only where it is asked for. */
interface Told {
  readonly targets: { readonly markdown?: Target; readonly html?: Target }
  /** "gap" of gil.gap/1. */
  readonly schema: string
  json(): object
  page(): Page
  /** The page's name where it has no title of its own. */
  readonly name: string
}

/** Prints JSON or a page, and writes the page where its targets say; JSON and files may both be asked for. */
export async function tellPage(
  context: Context,
  options: { readonly json?: boolean },
  { targets, schema, json, page, name }: Told,
): Promise<void> {
  const isExported = targets.markdown !== undefined || targets.html !== undefined
  if (options.json) context.printJson(schema, json())
  else if (!isExported) context.print(page())
  if (isExported) await exportPage(besides(context, options, targets), page(), targets, name)
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

interface LogExport {
  readonly view: View
  readonly target: Target
}

/** Writes log entries for a spreadsheet. */
export async function exportLogRows(
  context: Context,
  log: readonly LogEntry[],
  { view, target }: LogExport,
): Promise<void> {
  const { logRows } = await import('../../report/log-csv.ts')
  await exportCsv(context, logRows(log, view), target)
}

/** Writes log entries for a blog or a note book, and says so. */
export async function exportJournal(
  context: Context,
  log: readonly LogEntry[],
  { view, target }: LogExport,
): Promise<void> {
  const { writeJournal } = await import('../../report/journal.ts')
  tellWritten(context, target, writeJournal(log, view))
}

/** Writes a text where it goes, and says so where that is a file. */
function tellWritten(context: Context, target: Target, text: string): void {
  writeTarget(context, target, text)
  if (!goesToStdout(target))
    context.print([paragraph(context.messages.calendar.wrotePage(target.file))])
}
