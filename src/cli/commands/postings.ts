import type { Command } from 'commander'
import { addOwnSkills } from '../../core/change/own.ts'
import { changePosting, removePosting, updatePosting } from '../../core/change/postings.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { nextOf } from '../../core/gap/report.ts'
import { editLines } from '../../core/posting/edit.ts'
import { findPosting } from '../../core/posting/find.ts'
import { isOpen, POSTING_STATUSES, type Posting } from '../../core/posting/posting.ts'
import { by } from '../../core/text.ts'
import { postingJson } from '../../report/json/postings.ts'
import { blank, paragraph } from '../../report/page.ts'
import { postingPage, postingsPage } from '../../report/pages/postings.ts'
import { commandLine } from '../argv/command-line.ts'
import { collect, readChoice, sayChoices } from '../argv/option-values.ts'
import {
  type PostingFlags,
  readPostingFlags,
  takePostingFlags,
  withFacts,
} from '../argv/posting-flags.ts'
import { correct } from '../ask/correct-reading.ts'
import type { Context } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { exportCsv } from '../output/export.ts'
import { besides, targetsOf } from '../output/target.ts'
import { viewOf } from '../output/view.ts'
import { type LineOptions, readEdits } from '../posting/line-edits.ts'
import { describe } from '../program.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.postings.takes
  command
    .argument('[id]', takes.id)
    .option('--all', takes.all)
    .option('--csv <file>', messages.shared.csv)
    .option('--force', messages.shared.force)
    .option('--json', messages.shared.json)
    .action((id: string | undefined, options: ListOptions) =>
      id === undefined ? list(context, options) : show(context, id, options),
    )
  defineEdit(command, context)
  defineStatus(command, context)
  defineRemove(command, context)
}

interface ListOptions {
  readonly all?: boolean
  readonly csv?: string
  readonly force?: boolean
  readonly json?: boolean
}

async function list(context: Context, options: ListOptions): Promise<void> {
  const { all, json } = options
  const targets = targetsOf(context, ['csv'], options)
  const document = await readDocument(context)
  const shown = document.postings.filter((posting) => all || isOpen(posting))
  const withNext = shown
    .map((posting) => ({ ...posting, next: nextOf(posting, context.today) }))
    .sort(
      by(
        ({ next }) => next?.day ?? '9999',
        ({ id }) => id,
      ),
    )
  const view = viewOf(context, document)
  if (targets.csv) {
    const { postingRows } = await import('../../report/postings-csv.ts')
    await exportCsv(besides(context, options, targets), postingRows(withNext, view), targets.csv)
  }
  if (json)
    context.printJson('postings', { postings: withNext.map((one) => postingJson(one, one.next)) })
  else if (!targets.csv)
    context.print(postingsPage(withNext, document.postings.length - shown.length, view))
}

async function show(context: Context, id: string, { csv, json }: ListOptions): Promise<void> {
  if (csv !== undefined) throw new GilError('flags-exclusive', { a: 'ID', b: '--csv' })
  const document = await readDocument(context)
  const posting = findPosting(id, document.postings)
  if (!json) return context.print(postingPage(posting, viewOf(context, document)))
  context.printJson('posting', postingJson(posting, nextOf(posting, context.today)))
}

type EditOptions = PostingFlags & LineOptions

function defineEdit(parent: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands['postings edit'].takes
  const command = describe(parent.command('edit'), messages, 'postings edit')
  takePostingFlags(command.argument('<id>', takes.id), messages)
    .option('--move <line>', takes.move, collect)
    .option('--drop <line>', takes.drop, collect)
    .option('--target <line=level>', takes.target, collect)
    .option('--skills <line=names>', takes.skills, collect)
    .action((id: string, options: EditOptions) => edit(context, id, options))
}

async function edit(context: Context, id: string, options: EditOptions): Promise<void> {
  const before = await readDocument(context)
  const posting = findPosting(id, before.postings)
  if (Object.keys(options).length === 0) return editByAsking(context, posting, before)
  const edits = readEdits(context, posting, { document: before, options })
  const facts = readPostingFlags(options, context)
  await changeDocument(context, (document) =>
    changePosting(document, posting.id, (found) => editLines(withFacts(found, facts), edits)),
  )
  context.print([paragraph(context.messages.posting.changed(posting.id))])
}

/** Offers what `add-posting` offers where the user can be asked. */
async function editByAsking(context: Context, before: Posting, document: Document): Promise<void> {
  const { messages, interactive, note, print } = context
  if (!interactive)
    return note([
      paragraph(messages.unchanged),
      paragraph(messages.seeHelp(commandLine(['postings', 'edit', '--help']))),
    ])
  print([...postingPage(before, viewOf(context, document)), blank])
  const corrected = await correct(context, before, document)
  if (!corrected || corrected.posting === before) return note([paragraph(messages.unchanged)])
  await changeDocument(context, (newest) =>
    updatePosting(addOwnSkills(newest, corrected.own.skills), before, corrected.posting),
  )
  print([paragraph(messages.posting.changed(before.id))])
}

function defineStatus(parent: Command, context: Context): void {
  const takes = context.messages.commands['postings status'].takes
  const { statuses } = context.messages.words
  describe(parent.command('status'), context.messages, 'postings status')
    .argument('<id>', takes.id)
    .argument('<status>', takes.status(sayChoices(POSTING_STATUSES, statuses)))
    .action(async (id: string, text: string) => {
      const status = readChoice(text, 'STATUS', POSTING_STATUSES, statuses)
      const posting = findPosting(id, (await readDocument(context)).postings)
      await changeDocument(context, (document) =>
        changePosting(document, posting.id, (found) => ({ ...found, status })),
      )
      const { posting: m } = context.messages
      context.print([paragraph(m.status(posting.id, statuses[status]))])
    })
}

function defineRemove(parent: Command, context: Context): void {
  const takes = context.messages.commands['postings remove'].takes
  describe(parent.command('remove'), context.messages, 'postings remove')
    .argument('<id>', takes.id)
    .option('--yes', takes.yes)
    .action(async (id: string, { yes }: { yes?: boolean }) => {
      const { posting: m } = context.messages
      const { id: found } = findPosting(id, (await readDocument(context)).postings)
      const sure =
        yes ||
        (await context.ask.confirm({ flag: '--yes', message: m.ask.remove(found), default: false }))
      if (!sure) return context.note([paragraph(context.messages.unchanged)])
      await changeDocument(context, (document) => removePosting(document, found))
      context.print([paragraph(m.removed(found))])
    })
}
