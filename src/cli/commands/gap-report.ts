import type { Command } from 'commander'
import { gapReport } from '../../core/gap/gap-report.ts'
import { findPosting } from '../../core/posting/find.ts'
import { isOpen } from '../../core/posting/posting.ts'
import { gapJson } from '../../report/json/gap.ts'
import { blank } from '../../report/page.ts'
import { gapReportPage } from '../../report/pages/gap-report.ts'
import { constantPieces } from '../../report/pages/plan-explain.ts'
import { type PageFlags, takePageFlags } from '../argv/page-flags.ts'
import { type Context, lightCatalogueOf } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { tellPage } from '../output/export.ts'
import { targetsOf } from '../output/target.ts'
import { viewOf } from '../output/view.ts'

/** More postings than this get a row each, unless they are named or `--lines` asks for them. */
const IN_FULL = 5

interface ReportOptions extends PageFlags {
  readonly lines?: boolean
  readonly explain?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands['gap-report'].takes
  command
    .argument('[posting...]', takes.posting)
    .option('--lines', takes.lines)
    .option('--explain', takes.explain)
  takePageFlags(command, messages).action((names: string[], options: ReportOptions) =>
    report(context, names, options),
  )
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
  const view = viewOf(context, document)
  const constants = () => (options.explain ? [blank, ...constantPieces(view)] : [])
  await tellPage(context, options, {
    targets,
    schema: 'gap',
    json: () => gapJson(value, view),
    page: () => [...gapReportPage(value, view), ...constants()],
    name: context.messages.gap.name,
  })
}
