import type { Command } from 'commander'
import { gapReport } from '../../core/gap/gap-report.ts'
import { findPosting } from '../../core/posting/find.ts'
import { isOpen } from '../../core/posting/posting.ts'
import { gapJson } from '../../report/json/gap.ts'
import { blank } from '../../report/page.ts'
import { gapReportPage } from '../../report/pages/gap-report.ts'
import { constantPieces } from '../../report/pages/plan-explain.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { exportPage } from '../output/export.ts'
import { besides, targetsOf } from '../output/target.ts'
import { viewOf } from '../output/view.ts'

/** More postings than this get a row each, unless they are named or `--lines` asks for them. */
const IN_FULL = 5

interface ReportOptions {
  readonly lines?: boolean
  readonly explain?: boolean
  readonly markdown?: string
  readonly html?: string
  readonly force?: boolean
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands['gap-report'].takes
  command
    .argument('[posting...]', takes.posting)
    .option('--lines', takes.lines)
    .option('--explain', takes.explain)
    .option('--markdown <file>', messages.shared.markdown)
    .option('--html <file>', messages.shared.html)
    .option('--force', messages.shared.force)
    .option('--json', messages.shared.json)
    .action((names: string[], options: ReportOptions) => report(context, names, options))
}

async function report(
  context: Context,
  names: readonly string[],
  options: ReportOptions,
): Promise<void> {
  const targets = targetsOf(context, ['markdown', 'html'], options)
  const document = await readDocument(context)
  const postings =
    names.length === 0
      ? document.postings.filter(isOpen)
      : [...new Set(names.map((name) => findPosting(name, document.postings)))]
  const isInFull = options.json || options.lines || names.length > 0 || postings.length <= IN_FULL
  const value = gapReport(document, {
    postings,
    isInFull,
    catalogue: lightCatalogueOf(context, document),
    today: context.today,
  })
  const isExported = targets.markdown || targets.html
  const view = viewOf(context, document)
  if (options.json) context.printJson('gap', gapJson(value, view))
  if (options.json && !isExported) return
  const report = gapReportPage(value, view)
  const page = options.explain ? [...report, blank, ...constantPieces(view)] : report
  if (!isExported) return context.print(page)
  await exportPage(besides(context, options, targets), page, targets, context.messages.gap.name)
}
