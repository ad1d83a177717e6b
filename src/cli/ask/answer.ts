import { defined } from '../../core/defined.ts'
import type { Document } from '../../core/document.ts'
import type { Asking, Subject } from '../../core/gap/unassessed.ts'
import {
  EVIDENCE_SOURCES,
  type EvidenceSource,
  makeInventory,
  ROUTES,
  type Route,
} from '../../core/skill/inventory.ts'
import { LEVELS, type Level, STUDY_CEILING } from '../../core/skill/level.ts'
import type { Messages } from '../../messages/messages.ts'
import { blank, type Page, paragraph, quiet, strong } from '../../report/page.ts'
import { quotePieces } from '../../report/pages/skills.ts'
import { saySkill, type View } from '../../report/view.ts'
import type { Context } from '../context.ts'
import { viewOf } from '../output/view.ts'
import { type Choice, orBack } from './ask.ts'

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

/** Who asks for a skill, in their lines; of a line itself, which its question quotes, only where it stands. */
function whoAsks(subject: Subject, asking: readonly Asking[], view: View): Page {
  const { skill: m, words } = view.messages
  const from = ({ posting, kind }: Asking) => m.whereFrom(posting, words.kinds[kind])
  if ('line' in subject) return asking.map((one) => paragraph([quiet(from(one))]))
  return [
    paragraph([
      strong(nameOfSubject(subject, view)),
      ' ',
      quiet(asking.length === 0 ? m.askedNowhere : m.askedIn(asking.length)),
    ]),
    ...asking
      .slice(0, LINES_SHOWN)
      .map((one) => paragraph([one.quote, ' ', quiet(`(${from(one)})`)], 2)),
    ...(asking.length > LINES_SHOWN
      ? [paragraph([quiet(m.moreLines(asking.length - LINES_SHOWN))], 2)]
      : []),
  ]
}

/** Asks for the level by its anchored descriptions, for evidence, and where it falls short for the route and a note. */
export async function askAnswer(
  context: Context,
  {
    subject,
    target,
    asking,
    given = {},
    quotes = [],
  }: {
    subject: Subject
    target: Level | null
    asking?: readonly Asking[]
    given?: Given
    /** What the user's résumé says of it, shown with who asks. */
    quotes?: readonly string[]
  },
  document: Document,
): Promise<Answer | 'later' | 'stop'> {
  const view = viewOf(context, document)
  if (asking) context.note([...whoAsks(subject, asking, view), ...quotePieces(quotes, view), blank])
  let before: Level | undefined = levelBefore(subject, document)
  for (;;) {
    const level = await askLevel(context, { subject, target, before }, view)
    if (level === 'later' || level === 'stop') return level
    const beside = await askBeside(context, { level, target, given, quotes })
    if (beside !== null) return answerOf(level, { ...given, ...beside })
    before = level
  }
}

/** Asks for the level; the cursor begins at the one before. */
function askLevel(
  { ask, messages }: Context,
  {
    subject,
    target,
    before,
  }: { subject: Subject; target: Level | null; before: Level | undefined },
  view: View,
): Promise<Level | 'later' | 'stop'> {
  const m = messages.skill
  const name = nameOfSubject(subject, view)
  const isSkill = 'skill' in subject
  return ask.choose<Level | 'later' | 'stop'>({
    flag: '--level',
    message: isSkill ? m.ask.level(name) : m.ask.line(name),
    choices: [
      ...(isSkill ? skillChoices(messages) : lineChoices(target ?? STUDY_CEILING, messages)),
      { name: m.ask.later, value: 'later' as const },
      { name: m.ask.stop, value: 'stop' as const },
    ],
    ...(before !== undefined && { default: before }),
  })
}

/** Asks what stands beside a level; null where the user goes back to it. */
async function askBeside(
  context: Context,
  {
    level,
    target,
    given,
    quotes,
  }: { level: Level; target: Level | null; given: Given; quotes: readonly string[] },
): Promise<Given | null> {
  const proof = level > 0 ? await askEvidence(context, given, quotes) : {}
  if (proof === null) return null
  const way = level < (target ?? STUDY_CEILING) ? await askWay(context, given) : {}
  return way && { ...proof, ...way }
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
function levelBefore(subject: Subject, { assessments }: Document): Level | undefined {
  const { skills, lines } = makeInventory(assessments)
  return ('skill' in subject ? skills.get(subject.skill) : lines.get(subject.line))?.level
}

/** Null where the user goes back. */
async function askEvidence(
  context: Context,
  given: Given,
  quotes: readonly string[],
): Promise<Given | null> {
  const { ask, messages } = context
  const m = messages.skill.ask
  const evidence = given.evidence ?? (await askProof(context, quotes))
  if (evidence === null) return null
  if (evidence.trim() === '') return { evidence }
  const source =
    given.source ??
    (await ask.choose<EvidenceSource | null>({
      flag: '--source',
      message: m.source,
      choices: orBack(
        EVIDENCE_SOURCES.map((value) => ({ name: messages.words.sources[value], value })),
        messages,
      ),
    }))
  return source && { evidence, source }
}

/** A line of the résumé, or other words; null where the user goes back. */
async function askProof(
  { ask, messages }: Context,
  quotes: readonly string[],
): Promise<string | null> {
  const m = messages.skill.ask
  if (quotes.length > 0) {
    const chosen = await ask.choose({
      flag: '--evidence',
      message: m.proof,
      choices: orBack<{ readonly text: string } | 'other'>(
        [
          ...quotes.map((text) => ({ name: text, value: { text } })),
          { name: m.otherWords, value: 'other' },
          { name: m.noProof, value: { text: '' } },
        ],
        messages,
      ),
    })
    if (chosen !== 'other') return chosen?.text ?? null
  }
  return ask.text({ flag: '--evidence', message: m.evidence })
}

/** Null where the user goes back. */
async function askWay({ ask, messages }: Context, given: Given): Promise<Given | null> {
  const m = messages.skill.ask
  const route =
    given.route ??
    (await ask.choose<Route | null>({
      flag: '--route',
      message: m.route,
      choices: orBack(
        ROUTES.map((value) => ({ name: messages.words.routes[value], value })),
        messages,
      ),
    }))
  if (route === null) return null
  const note = given.note ?? (await ask.text({ flag: '--note', message: m.note }))
  return { route, note }
}
