import type { Document } from '../../core/document.ts'
import { editLines, type LineEdits } from '../../core/posting/edit.ts'
import { findLine } from '../../core/posting/find.ts'
import { sayNames } from '../../core/posting/name-skills.ts'
import { KINDS, type Kind, type Posting, type Qualification } from '../../core/posting/posting.ts'
import { relistSkill } from '../../core/posting/relist.ts'
import { LEVELS, type Level } from '../../core/skill/level.ts'
import { makeOwnSkill } from '../../core/skill/own.ts'
import { loadProblems } from '../../messages/messages.ts'
import { readingPage } from '../../report/pages/postings.ts'
import { type Context, catalogueOf } from '../context.ts'
import { sayFailure } from '../output/say-failure.ts'
import { viewOf } from '../output/view.ts'
import { makeReader } from '../posting/reader.ts'
import { type Choice, orBack } from './ask.ts'

/** A posting as the user left it, with the skills that were added to the user's own catalogue on the way. */
export interface Corrected {
  readonly posting: Posting
  readonly own: Document['own']
}

type What = 'save' | 'move' | 'drop' | 'target' | 'skills' | 'add' | 'list' | 'cancel'

/** Asks what to correct until the user saves; null where the user stops. */
export async function correct(
  context: Context,
  posting: Posting,
  document: Document,
): Promise<Corrected | null> {
  let now: Corrected = { posting, own: document.own }
  for (;;) {
    const what = await askWhat(context, now.posting)
    if (what === 'save') return now
    if (what === 'cancel') return null
    const changed = await change(context, what, now, document)
    if (changed === null) continue
    now = changed
    context.print(readingPage(now.posting, viewOf(context, { ...document, own: now.own })))
  }
}

function askWhat({ ask, messages }: Context, posting: Posting): Promise<What> {
  const m = messages.posting.ask
  const unlisted = unlistedNames(posting)
  const choices: Choice<What>[] = [
    { name: m.save, value: 'save' },
    { name: m.move, value: 'move' },
    { name: m.drop, value: 'drop' },
    { name: m.target, value: 'target' },
    { name: m.skills, value: 'skills' },
    { name: m.add, value: 'add' },
    ...(unlisted.length > 0 ? [{ name: m.list(unlisted.join(', ')), value: 'list' as const }] : []),
    { name: m.cancel, value: 'cancel' },
  ]
  return ask.choose({ flag: '--yes', message: m.whatNow, choices })
}

/** The posting with what the user says is wrong put right; null where the user goes back. */
async function change(
  context: Context,
  what: Exclude<What, 'save' | 'cancel'>,
  { posting, own }: Corrected,
  document: Document,
): Promise<Corrected | null> {
  if (what === 'list') return listUnlisted(context, { posting, own }, document)
  const edits =
    what === 'add'
      ? await askNewLine(context, { ...document, own })
      : await askAboutLine(context, what, { posting, document: { ...document, own } })
  return edits && { posting: editLines(posting, edits), own }
}

async function askAboutLine(
  context: Context,
  what: 'move' | 'drop' | 'target' | 'skills',
  { posting, document }: { posting: Posting; document: Document },
): Promise<LineEdits | null> {
  const { ask, messages } = context
  const line = await ask.choose<string | null>({
    flag: `--${what}`,
    message: messages.posting.ask.whichLine,
    choices: orBack(
      posting.qualifications.map(({ id, quote }) => ({ name: `${id} ${quote}`, value: id })),
      messages,
    ),
  })
  if (line === null) return null
  if (what === 'move') return { move: [line] }
  if (what === 'drop') return { drop: [line] }
  const found = findLine(line, posting)
  if (what === 'skills') return askSkills(context, found, document)
  const target = await ask.choose<Level | null>({
    flag: '--target',
    message: messages.posting.ask.whichTarget,
    choices: orBack(
      LEVELS.slice(1).map((value) => ({ name: `${value} ${messages.words.levels[value]}`, value })),
      messages,
    ),
    default: found.target,
  })
  return target === null ? null : { targets: [{ line, target }] }
}

/** The skills of a line in the user's words, which begin as they were read; null where they stay so. */
async function askSkills(
  context: Context,
  line: Qualification,
  document: Document,
): Promise<LineEdits | null> {
  const { ask, messages } = context
  const reader = makeReader(context, document)
  const read = (text: string) => reader.nameSkills(text, line.quote)
  const problems = await loadProblems(context.lang)
  const before = sayNames(line, catalogueOf(context, document), context.lang)
  const text = await ask.text({
    flag: '--skills',
    message: messages.posting.ask.whichSkills,
    default: before,
    check: (names) => sayFailure(() => read(names), problems) ?? true,
  })
  return text === before ? null : { skills: [{ line: line.id, skills: read(text) }] }
}

async function askNewLine(context: Context, document: Document): Promise<LineEdits | null> {
  const { ask, messages } = context
  const kind = await ask.choose<Kind | null>({
    flag: '--required',
    message: messages.posting.ask.whichKind,
    choices: orBack(
      KINDS.map((value) => ({ name: messages.words.kinds[value], value })),
      messages,
    ),
  })
  if (kind === null) return null
  const quote = await ask.text({ flag: `--${kind}`, message: messages.posting.ask.newLine })
  if (quote.trim() === '') return null
  return { add: [makeReader(context, document).readLine(quote.trim(), kind)] }
}

/** Adds every unlisted technology of the posting to the user's own catalogue, and reads its lines again with it. */
function listUnlisted(
  context: Context,
  { posting, own }: Corrected,
  document: Document,
): Corrected {
  let now: Corrected = { posting, own }
  for (const name of unlistedNames(posting)) {
    const skill = makeOwnSkill({ name }, catalogueOf(context, { ...document, own: now.own }))
    const listed = { ...own, skills: [...now.own.skills, skill] }
    const reader = makeReader(context, { ...document, own: listed })
    const { postings } = relistSkill(
      skill.id,
      [now.posting],
      ({ quote, kind }) => reader.readLine(quote, kind).skills,
    )
    now = { posting: postings[0] ?? now.posting, own: listed }
  }
  return now
}

function unlistedNames(posting: Posting): readonly string[] {
  const names = posting.qualifications.flatMap((line) =>
    line.skills.flatMap(({ id, name }) => (id === null ? [name] : [])),
  )
  return [...new Set(names)]
}
