import type { Command } from 'commander'
import {
  addAssessment,
  type Subject,
  subjectsOf,
  type Unassessed,
  unassessed,
} from '../../core/assess.ts'
import type { Day } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { findLine, findPosting } from '../../core/posting/find.ts'
import { isOpen, type Posting } from '../../core/posting/posting.ts'
import {
  type Assessment,
  EVIDENCE_SOURCES,
  isUnproven,
  makeInventory,
  ROUTES,
} from '../../core/skill/inventory.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { blank, paragraph, quiet, warn } from '../../report/page.ts'
import { unassessedPage } from '../../report/pages/skills.ts'
import { readChoice, readLevel } from '../argv/option-values.ts'
import { type Answer, askAnswer, nameOfSubject } from '../ask/answer.ts'
import { missing } from '../ask/ask.ts'
import { type Context, catalogueOf, lightCatalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/with-store.ts'
import { viewOf } from '../output/view.ts'

interface AssessOptions {
  readonly level?: string
  readonly source?: string
  readonly evidence?: string
  readonly link?: string
  readonly route?: string
  readonly note?: string
  readonly day?: string
  readonly again?: boolean
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.assess.takes
  command
    .argument('[what]', takes.what)
    .option('--level <0-5>', takes.level)
    .option('--source <source>', takes.source)
    .option('--evidence <text>', takes.evidence)
    .option('--link <url>', takes.link)
    .option('--route <route>', takes.route)
    .option('--note <text>', takes.note)
    .option('--day <day>', takes.day)
    .option('--again', takes.again)
    .option('--json', messages.shared.json)
    .action((what: string | undefined, options: AssessOptions) => assess(context, what, options))
}

async function assess(
  context: Context,
  what: string | undefined,
  options: AssessOptions,
): Promise<void> {
  const document = await readDocument(context)
  if (what === undefined) return walk(context, options, (now) => unassessedOf(context, now))
  const named = findSubject(context, document, what)
  if (named.posting === undefined) return assessOne(context, document, named.subject, options)
  const { posting } = named
  if (options.level !== undefined) throw named.error ?? lineNeeded(posting)
  if (options.again) return walkAgain(context, document, subjectsOf(posting))
  return walk(context, options, (now) => unassessedOf(context, now, posting.id))
}

type Named =
  | { readonly subject: Subject; readonly posting?: undefined }
  /** `error`: the text may have meant one of several skills, too. */
  | { readonly posting: Posting; readonly error?: GilError }

/** A line (`posting#r3`), else a skill, else a posting; where both fail, the skill's candidates are the more useful word. */
function findSubject(context: Context, document: Document, what: string): Named {
  const [postingPart = '', linePart] = what.split('#')
  if (linePart !== undefined) {
    const posting = findPosting(postingPart, document.postings)
    const line = findLine(linePart, posting)
    return { subject: { line: `${posting.id}#${line.id}`, quote: line.quote } }
  }
  const exact = document.postings.find(({ id }) => id === what)
  if (exact) return { posting: exact }
  try {
    return { subject: { skill: resolveSkill(what, catalogueOf(context, document)).id } }
  } catch (error) {
    try {
      const posting = findPosting(what, document.postings)
      const isAmbiguous = error instanceof GilError && error.code === 'skill-ambiguous'
      return { posting, ...(isAmbiguous && { error }) }
    } catch {
      throw error
    }
  }
}

function lineNeeded({ id, qualifications }: Posting): GilError {
  return new GilError('line-needed', { posting: id, lines: qualifications.map((line) => line.id) })
}

function unassessedOf(
  context: Context,
  document: Document,
  posting?: string,
): readonly Unassessed[] {
  const postings = document.postings.filter((one) => (posting ? one.id === posting : isOpen(one)))
  const inventory = makeInventory(document.assessments)
  const catalogue = lightCatalogueOf(context, document)
  return unassessed(postings, {
    inventory,
    catalogue,
    profile: document.profile,
    today: context.today,
  })
}

/** One subject: with `--level` without questions, else asked. */
async function assessOne(
  context: Context,
  document: Document,
  subject: Subject,
  options: AssessOptions,
): Promise<void> {
  const given = readAnswer(context, options)
  const day = readPastDay(options.day ?? context.today, context.today)
  const answer = given ?? (await askAnswer(context, { subject, target: null }, document))
  if (answer === 'later' || answer === 'stop') return
  await saveAnswer(context, subject, { answer, day, json: options.json === true })
}

/** A day up to today: of an answer from the future every later one would be history. Throws `day-ahead`. */
function readPastDay(text: string, today: Day): Day {
  const day = readDay(text, today)
  if (day > today) throw new GilError('day-ahead', { text: day, today })
  return day
}

/** What the flags answer; null where `--level` is missing. */
function readAnswer(context: Context, options: AssessOptions): Answer | null {
  if (options.level === undefined) return null
  const { link, note } = options
  // Blank words prove nothing.
  const evidence = options.evidence?.trim() || undefined
  const source = options.source && readChoice(options.source, '--source', EVIDENCE_SOURCES)
  if (source && evidence === undefined) {
    throw missing('--evidence', context.system.argv)
  }
  const route = options.route && readChoice(options.route, '--route', ROUTES)
  return {
    level: readLevel(options.level),
    ...(evidence !== undefined && {
      evidence: { source: source || 'study', text: evidence, ...(link !== undefined && { link }) },
    }),
    ...(route && { route }),
    ...(note !== undefined && { note }),
  }
}

async function saveAnswer(
  context: Context,
  subject: Subject,
  { answer, day, json }: { readonly answer: Answer; readonly day: string; readonly json: boolean },
): Promise<void> {
  const { evidence, ...rest } = answer
  const about = 'skill' in subject ? { skill: subject.skill } : { line: subject.line }
  const draft = { ...about, ...rest, day, ...(evidence && { evidence: [{ day, ...evidence }] }) }
  const before = await readDocument(context)
  const document = await changeDocument(context, (current) => addAssessment(current, draft))
  const saved = document.assessments.at(-1)
  if (saved === undefined) return
  if (json) return context.printJson({ schema: 'gil.assessment/1', ...saved })
  tellSaved(context, saved, { subject, document, actionsBefore: before.actions.length })
}

function tellSaved(
  context: Context,
  saved: Assessment,
  {
    subject,
    document,
    actionsBefore,
  }: { subject: Subject; document: Document; actionsBefore: number },
): void {
  const { skill: m, words } = context.messages
  const name = nameOfSubject(subject, viewOf(context, document))
  context.print([paragraph(m.assessed(name, saved.level, words.levels[saved.level]))])
  if (isUnproven(saved)) context.note([paragraph([warn(m.assessedUnproven)])])
  const action = document.actions.length > actionsBefore ? document.actions.at(-1) : undefined
  if (action) context.print([paragraph([quiet(m.assessedAction(action.id, action.text))])])
}

/** Asks for one subject after the other, saving each answer at once, until nothing is left or the user stops. */
async function walk(
  context: Context,
  { json }: AssessOptions,
  find: (document: Document) => readonly Unassessed[],
): Promise<void> {
  const document = await readDocument(context)
  const first = find(document)
  if (json)
    return context.printJson({ schema: 'gil.unassessed/1', today: context.today, subjects: first })
  if (first.length === 0 || !context.interactive) {
    return context.print(unassessedPage(first, document.postings.length, viewOf(context, document)))
  }
  const postponed = new Set<string>()
  let answered = 0
  for (let now = document; ; now = (await context.store.read()).document) {
    const [next] = find(now).filter((subject) => !postponed.has(keyOf(subject)))
    if (!next) break
    const target = next.asking.reduce(
      (highest, { target }) => (target > highest ? target : highest),
      next.asking[0]?.target ?? 3,
    )
    const answer = await askAnswer(context, { subject: next, target, asking: next.asking }, now)
    if (answer === 'stop') break
    postponed.add(keyOf(next))
    if (answer === 'later') continue
    await saveAnswer(context, next, { answer, day: context.today, json: false })
    answered++
    context.print([blank])
  }
  context.note([paragraph(context.messages.skill.stopped(answered))])
}

/** Asks again for everything that a posting names. */
async function walkAgain(
  context: Context,
  document: Document,
  subjects: readonly Subject[],
): Promise<void> {
  let answered = 0
  for (const subject of subjects) {
    const answer = await askAnswer(context, { subject, target: null }, document)
    if (answer === 'stop') break
    if (answer === 'later') continue
    await saveAnswer(context, subject, { answer, day: context.today, json: false })
    answered++
  }
  context.note([paragraph(context.messages.skill.stopped(answered))])
}

function keyOf(subject: Subject): string {
  return 'skill' in subject ? subject.skill : subject.line
}
