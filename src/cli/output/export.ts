import type { Cell } from '../../report/csv.ts'
import { type Page, paragraph } from '../../report/page.ts'
import type { Context } from '../context.ts'
import { goesToStdout, type Target, writeTarget } from './target.ts'

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
