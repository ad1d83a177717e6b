import type { Asking, Subject } from '../../core/assess.ts'
import { defined } from '../../core/defined.ts'
import type { Document } from '../../core/document.ts'
import {
  EVIDENCE_SOURCES,
  type EvidenceSource,
  makeInventory,
  ROUTES,
  type Route,
} from '../../core/skill/inventory.ts'
import { LEVELS, type Level, STUDY_CEILING } from '../../core/skill/level.ts'
import type { Messages } from '../../messages/messages.ts'
import { blank, paragraph, quiet, strong } from '../../report/page.ts'
import { saySkill, type View } from '../../report/view.ts'
import type { Context } from '../context.ts'
import { viewOf } from '../output/view.ts'
import type { Choice } from './ask.ts'

/** What the user says of a subject. */
export interface Answer {
  readonly level: Level
  readonly evidence?: {
    readonly source: EvidenceSource
    readonly text: string
    readonly link?: string
  }
  readonly route?: Route
  readonly note?: string
}

/** What an answer says beside its level, as far as it is said already: nothing of it is asked, "" is no word of it. */
export interface Given {
  readonly source?: EvidenceSource
  readonly evidence?: string
  readonly link?: string
  readonly route?: Route
  readonly note?: string
}

/** A level and what is said beside it: a blank evidence or note is none. */
export function answerOf(
  level: Level,
  { source = 'study', evidence = '', link, route, note = '' }: Given,
): Answer {
  const text = evidence.trim()
  return {
    level,
    ...(text !== '' && { evidence: defined({ source, text, link }) }),
    ...(route && { route }),
    ...(note.trim() !== '' && { note: note.trim() }),
  }
}

/** How many of the lines that ask for a subject are quoted with the question. */
const LINES_SHOWN = 3

/** How a subject is called: a skill by its name, a line by its quote. */
export function nameOfSubject(subject: Subject, view: View): string {
  return 'skill' in subject ? saySkill(subject.skill, view) : `"${subject.quote}"`
}

/** Asks for the level by its anchored descriptions, for evidence, and where it falls short for the route and a note. */
export async function askAnswer(
  context: Context,
  {
    subject,
    target,
    asking,
    given = {},
  }: { subject: Subject; target: Level | null; asking?: readonly Asking[]; given?: Given },
  document: Document,
): Promise<Answer | 'later' | 'stop'> {
  const { messages, ask } = context
  const m = messages.skill
  const view = viewOf(context, document)
  if (asking) {
    context.note([
      paragraph([strong(nameOfSubject(subject, view)), ' ', quiet(m.askedIn(asking.length))]),
      ...asking
        .slice(0, LINES_SHOWN)
        .map(({ posting, kind, quote }) =>
          paragraph(
            [quote, ' ', quiet(`(${m.whereFrom(posting, messages.words.kinds[kind])})`)],
            2,
          ),
        ),
      ...(asking.length > LINES_SHOWN
        ? [paragraph([quiet(m.moreLines(asking.length - LINES_SHOWN))], 2)]
        : []),
      blank,
    ])
  }
  const name = nameOfSubject(subject, view)
  const isSkill = 'skill' in subject
  const level = await ask.choose<Level | 'later' | 'stop'>({
    flag: '--level',
    message: isSkill ? m.ask.level(name) : m.ask.line(name),
    choices: [
      ...(isSkill ? skillChoices(messages) : lineChoices(target ?? STUDY_CEILING, messages)),
      { name: m.ask.later, value: 'later' as const },
      { name: m.ask.stop, value: 'stop' as const },
    ],
    ...levelBefore(subject, document),
  })
  if (level === 'later' || level === 'stop') return level
  const proof = level > 0 ? await askEvidence(context, given) : {}
  const way = level < (target ?? STUDY_CEILING) ? await askWay(context, given) : {}
  return answerOf(level, { ...given, ...proof, ...way })
}

function skillChoices({ words }: Messages): Choice<Level>[] {
  return LEVELS.map((value) => ({ name: `${value} ${words.levels[value]}`, value }))
}

/** A line as it stands is filled, in part, or not: a degree has no levels. */
function lineChoices(target: Level, { skill: { ask: m } }: Messages): Choice<Level>[] {
  const half = Math.ceil(target / 2) as Level
  return [
    { name: m.filled, value: target },
    ...(half < target ? [{ name: m.inPart, value: half }] : []),
    { name: m.notYet, value: 0 },
  ]
}

/** The level that was answered before, for the cursor to begin there. */
function levelBefore(subject: Subject, { assessments }: Document): { readonly default?: Level } {
  const { skills, lines } = makeInventory(assessments)
  const before = 'skill' in subject ? skills.get(subject.skill) : lines.get(subject.line)
  return before ? { default: before.level } : {}
}

async function askEvidence({ ask, messages }: Context, given: Given): Promise<Given> {
  const m = messages.skill.ask
  const evidence = given.evidence ?? (await ask.text({ flag: '--evidence', message: m.evidence }))
  if (evidence.trim() === '') return { evidence }
  const source =
    given.source ??
    (await ask.choose({
      flag: '--source',
      message: m.source,
      choices: EVIDENCE_SOURCES.map((value) => ({ name: messages.words.sources[value], value })),
    }))
  return { evidence, source }
}

async function askWay({ ask, messages }: Context, given: Given): Promise<Given> {
  const m = messages.skill.ask
  const route =
    given.route ??
    (await ask.choose({
      flag: '--route',
      message: m.route,
      choices: ROUTES.map((value) => ({ name: messages.words.routes[value], value })),
    }))
  const note = given.note ?? (await ask.text({ flag: '--note', message: m.note }))
  return { route, note }
}
