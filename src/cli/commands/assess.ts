import type { Command } from 'commander'
import type { Day } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { defined, readIf } from '../../core/defined.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { type Subject, subjectsOf } from '../../core/gap/unassessed.ts'
import { findPosting } from '../../core/posting/find.ts'
import { EVIDENCE_SOURCES, ROUTES } from '../../core/skill/inventory.ts'
import type { Messages } from '../../messages/messages.ts'
import { readChoice, readLevel, sayChoices } from '../argv/option-values.ts'
import { answerOf, askAnswer, type Given } from '../ask/answer.ts'
import { missing } from '../ask/ask.ts'
import { openResumeFile, withResume } from '../assess/resume.ts'
import { saveAnswer } from '../assess/save-answer.ts'
import { findSubject, lineNeeded } from '../assess/subject.ts'
import { unassessedOf, walk, walkAgain } from '../assess/walk.ts'
import type { Context } from '../context.ts'
import { readDocument } from '../home/document.ts'

interface AssessOptions {
  readonly level?: string
  readonly source?: string
  readonly evidence?: string
  readonly link?: string
  readonly route?: string
  readonly note?: string
  readonly day?: string
  readonly again?: boolean
  readonly resume?: string
  readonly json?: boolean
}

/** The flags that say something of one subject. */
const ANSWERS = ['level', 'source', 'evidence', 'link', 'route', 'note', 'day'] as const

export function define(command: Command, context: Context): void {
  const { messages } = context
  const { words } = messages
  const takes = messages.commands.assess.takes
  command
    .argument('[what]', takes.what)
    .option('--level <0-5>', takes.level)
    .option('--source <source>', takes.source(sayChoices(EVIDENCE_SOURCES, words.sources)))
    .option('--evidence <text>', takes.evidence)
    .option('--link <url>', takes.link)
    .option('--route <route>', takes.route(sayChoices(ROUTES, words.routes)))
    .option('--note <text>', takes.note)
    .option('--day <day>', takes.day)
    .option('--again', takes.again)
    .option('--resume <file>', takes.resume)
    .option('--json', messages.shared.json)
    .action((what: string | undefined, options: AssessOptions) => assess(context, what, options))
}

async function assess(
  context: Context,
  what: string | undefined,
  options: AssessOptions,
): Promise<void> {
  const document = await readDocument(context)
  const answers = ANSWERS.some((flag) => options[flag] !== undefined)
  if (options.resume !== undefined)
    return assessByResume(context, document, { what, file: options.resume, options })
  if (what === undefined && answers) throw missing('WHAT', context.system.argv)
  if (what === undefined) return walk(context, options, (now) => unassessedOf(context, now))
  const named = findSubject(context, document, what)
  if (named.posting === undefined) return assessOne(context, document, named.subject, options)
  const { posting } = named
  if (answers) throw named.error ?? lineNeeded(posting)
  if (options.again)
    return walkAgain(context, document, { id: posting.id, subjects: subjectsOf(posting) })
  return walk(context, { ...options, posting: posting.id }, (now) =>
    unassessedOf(context, now, posting.id),
  )
}

/** What nobody assessed yet, each with what the user's résumé says of it; of one posting, or all that it names besides. */
async function assessByResume(
  context: Context,
  document: Document,
  { what, file, options }: { what: string | undefined; file: string; options: AssessOptions },
): Promise<void> {
  const other = [...ANSWERS, 'again' as const].find((flag) => options[flag] !== undefined)
  if (other !== undefined) throw new GilError('flags-exclusive', { a: '--resume', b: `--${other}` })
  const posting = what === undefined ? undefined : findPosting(what, document.postings).id
  const resume = await openResumeFile(context, document, file)
  return walk(context, { json: options.json, posting }, (now) => {
    const subjects = unassessedOf(context, now, posting)
    return withResume(subjects, resume, {
      context,
      document: now,
      onlyAsked: posting !== undefined,
    })
  })
}

/** One subject: with `--level` without questions, else what the flags do not say is asked. */
async function assessOne(
  context: Context,
  document: Document,
  subject: Subject,
  options: AssessOptions,
): Promise<void> {
  const { level, source, evidence = '', link } = options
  const given = readGiven(options, context.messages)
  const day = readPastDay(options.day ?? context.today, context.today)
  const lacksEvidence = (source ?? link) !== undefined && evidence.trim() === ''
  if (level !== undefined && lacksEvidence) throw missing('--evidence', context.system.argv)
  const answer =
    level === undefined
      ? await askAnswer(context, { subject, target: null, given }, document)
      : answerOf(readLevel(level), given)
  if (answer === 'later' || answer === 'stop') return
  await saveAnswer(context, subject, { answer, day, json: options.json === true })
}

/** A day up to today: of an answer from the future every later one would be history. Throws `day-ahead`. */
function readPastDay(text: string, today: Day): Day {
  const day = readDay(text, today)
  if (day > today) throw new GilError('day-ahead', { text: day, today })
  return day
}

/** What the flags say beside the level. */
function readGiven(
  { source, evidence, link, route, note }: AssessOptions,
  { words }: Messages,
): Given {
  const { sources, routes } = words
  return defined({
    source: readIf(source, (text) => readChoice(text, '--source', EVIDENCE_SOURCES, sources)),
    route: readIf(route, (text) => readChoice(text, '--route', ROUTES, routes)),
    evidence,
    link,
    note,
  })
}
