import type { Command } from 'commander'
import { addOwnSkills } from '../../core/change/own.ts'
import {
  addPosting,
  freeId,
  type PostingDraft,
  refuseReversed,
  updatePosting,
} from '../../core/change/postings.ts'
import { defined } from '../../core/defined.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import type { Posting } from '../../core/posting/posting.ts'
import type { Reading } from '../../core/posting/reading.ts'
import { numberLines, updateLines } from '../../core/posting/update.ts'
import { paragraph, title } from '../../report/page.ts'
import { datesOf, readingPage } from '../../report/pages/postings.ts'
import {
  type PostingFacts,
  type PostingFlags,
  readPostingFlags,
  takePostingFlags,
  withFacts,
} from '../argv/posting-flags.ts'
import { missing } from '../ask/ask.ts'
import { correct } from '../ask/correct-reading.ts'
import { findUpdated } from '../ask/find-updated.ts'
import type { Context } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { viewOf } from '../output/view.ts'
import { keepDraft, orKeepDraft } from '../posting/draft.ts'
import { gonePieces } from '../posting/gone.ts'
import { type PostingInput, readPostingInput } from '../posting/posting-input.ts'
import { readRole } from '../posting/read-role.ts'
import { makeReader, type Reader } from '../posting/reader.ts'

interface AddOptions extends PostingFlags {
  readonly id?: string
  readonly role?: string
  readonly clipboard?: boolean
  readonly allowPrivate?: boolean
  readonly update?: boolean
  readonly yes?: boolean
}

export function define(command: Command, context: Context): void {
  const takes = context.messages.commands['add-posting'].takes
  takePostingFlags(command.argument('[file]', takes.file), context.messages)
    .option('--id <id>', takes.id)
    .option('--role <title>', takes.role)
    .option('--clipboard', takes.clipboard)
    .option('--allow-private', takes.allowPrivate)
    .option('--update', takes.update)
    .option('--yes', takes.yes)
    .action((file: string | undefined, options: AddOptions) => add(context, file, options))
}

async function add(context: Context, file: string | undefined, options: AddOptions): Promise<void> {
  const flags = readPostingFlags(options, context)
  const document = await readDocument(context)
  if (file === '-') refuseUnasked(context, options)
  const input = await readPostingInput(context, file, { ...options, correct: true })
  await orKeepDraft(input, () => addInput(context, input, { document, flags, options }))
}

/** A text typed at a terminal uses stdin up: where no question can follow, that is said before anything is pasted. */
function refuseUnasked({ options: { input }, system }: Context, options: AddOptions): void {
  const { stdin, reopenTerminal, argv } = system
  if (!input || options.yes || stdin.isTTY !== true || reopenTerminal?.()) return
  const needed = [
    '--yes',
    ...(options.company === undefined ? ['--company', 'NAME'] : []),
    ...(options.title === undefined ? ['--title', 'ROLE'] : []),
  ]
  throw missing(needed.join(' '), argv)
}

interface Wanted {
  readonly document: Document
  readonly flags: PostingFacts
  readonly options: AddOptions
}

async function addInput(
  context: Context,
  input: PostingInput,
  { document, flags, options }: Wanted,
): Promise<void> {
  const reader = makeReader(context, document)
  const reading = await readRole(context, { reader, opened: input.opened, wanted: options.role })
  const lines = [...reading.qualifications, ...flaggedLines(options, reader)]
  if (lines.length === 0) throw new GilError('no-qualifications', { from: input.from })
  const read = await draftOf(context, { reading, flags, lines })
  refuseReversed(read)
  const same = await findUpdated(context, { read, document, options })
  const update = same ? updateLines(withFacts(same, flags), read) : null
  const proposed = update?.posting ?? {
    id: freeId(read, document.postings, options.id),
    ...read,
  }
  if (update && update.dropped > 0) {
    context.note([paragraph(context.messages.posting.stayDropped(update.dropped))])
  }
  const accepted = await propose(context, {
    posting: proposed,
    document,
    yes: options.yes === true,
  })
  if (accepted) return save(context, { ...accepted, input, before: same, id: options.id })
  context.note([paragraph(context.messages.posting.notSaved)])
  keepDraft(context, input)
}

function flaggedLines(options: AddOptions, reader: Reader) {
  return (['required', 'preferred'] as const).flatMap((kind) =>
    (options[kind] ?? []).map((quote) => {
      const line = reader.readLine(quote, kind)
      return { ...line, id: '', because: [...(line.because ?? []), { reason: 'user' as const }] }
    }),
  )
}

/** A posting of what was read and what the flags say; the company and the title are asked for where neither tells. */
async function draftOf(
  context: Context,
  {
    reading,
    flags,
    lines,
  }: { reading: Reading; flags: PostingFacts; lines: Posting['qualifications'] },
): Promise<PostingDraft> {
  const { ask, messages, interactive } = context
  const read = { company: reading.company ?? '', title: reading.title ?? '' }
  const askFor = async (name: 'company' | 'title'): Promise<string> => {
    const given = flags.given[name]
    if (given !== undefined) return given
    if (!interactive && read[name] !== '') return read[name]
    const { ask: m } = messages.posting
    const check = (text: string) => text.trim() !== '' || m.needed
    return ask.text({ flag: `--${name}`, message: m[name], default: read[name], check })
  }
  const { closes, tests, employment, minYears, url } = reading
  const facts = {
    status: 'interested' as const,
    added: context.today,
    ...defined({ closes, tests, employment, minYears: minYears ?? undefined, url }),
  }
  return {
    ...withFacts<Omit<PostingDraft, 'company' | 'title' | 'qualifications' | 'unread'>>(
      facts,
      flags,
    ),
    company: await askFor('company'),
    title: await askFor('title'),
    qualifications: numberLines(lines),
    unread: reading.unread,
  }
}

/** Shows what was read and lets the user correct it; null where the user does not want it saved. */
async function propose(
  context: Context,
  { posting, document, yes }: { posting: Posting; document: Document; yes: boolean },
): Promise<{ posting: Posting; own: Document['own'] } | null> {
  const view = viewOf(context, document)
  context.print([
    title(`${posting.company} - ${posting.title}`),
    ...datesOf(posting, view),
    ...readingPage(posting, view),
  ])
  if (yes) return { posting, own: document.own }
  return correct(context, posting, document)
}

interface Accepted {
  readonly posting: Posting
  /** The user's own skills, with those that were added on the way. */
  readonly own: Document['own']
  readonly input: PostingInput
  /** The posting that this is an update of. */
  readonly before: Posting | null
  /** The id that the user wants. */
  readonly id: string | undefined
}

async function save(
  context: Context,
  { posting, own, input, before, id }: Accepted,
): Promise<void> {
  const source = await context.store.keepSource(input.bytes, input.extension)
  const { id: _, ...draft } = { ...posting, source }
  let answered: ReadonlySet<string> = new Set()
  const { postings } = await changeDocument(context, (newest) => {
    answered = new Set(newest.assessments.flatMap(({ line }) => line ?? []))
    const document = addOwnSkills(newest, own.skills)
    return before
      ? updatePosting(document, before, { ...posting, source })
      : addPosting(document, draft, id)
  })
  const saved = before ? postings.find((one) => one.id === before.id) : postings.at(-1)
  const kept = saved ?? posting
  const { posting: m } = context.messages
  const count = (kind: string) => kept.qualifications.filter((line) => line.kind === kind).length
  const told = before ? m.updated : m.saved
  context.print([
    paragraph(''),
    paragraph(told(kept.id, count('required'), count('preferred'))),
    ...(before ? gonePieces(context, { before, after: kept, answered }) : []),
  ])
  context.note([paragraph(m.nextSteps(kept.id))])
}
