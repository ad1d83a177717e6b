import type { Command } from 'commander'
import { type Subject, subjectsOf } from '../../core/assess.ts'
import type { Day } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import { EVIDENCE_SOURCES, ROUTES } from '../../core/skill/inventory.ts'
import { readChoice, readLevel } from '../argv/option-values.ts'
import { type Answer, askAnswer } from '../ask/answer.ts'
import { missing } from '../ask/ask.ts'
import { saveAnswer } from '../assess/save-answer.ts'
import { findSubject, lineNeeded } from '../assess/subject.ts'
import { unassessedOf, walk, walkAgain } from '../assess/walk.ts'
import type { Context } from '../context.ts'
import { readDocument } from '../home/with-store.ts'

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
  const { sources, routes } = context.messages.words
  // Blank words prove nothing.
  const evidence = options.evidence?.trim() || undefined
  const source = options.source && readChoice(options.source, '--source', EVIDENCE_SOURCES, sources)
  if (source && evidence === undefined) {
    throw missing('--evidence', context.system.argv)
  }
  const route = options.route && readChoice(options.route, '--route', ROUTES, routes)
  return {
    level: readLevel(options.level),
    ...(evidence !== undefined && {
      evidence: { source: source || 'study', text: evidence, ...(link !== undefined && { link }) },
    }),
    ...(route && { route }),
    ...(note !== undefined && { note }),
  }
}
