import { Argument, type Option } from 'commander'
import { ACTION_KINDS } from '../../core/action.ts'
import { addDays, type Day } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import type { Document } from '../../core/document.ts'
import { blocksOn } from '../../core/log/day.ts'
import { findPosting } from '../../core/posting/find.ts'
import { isOpen, POSTING_STATUSES } from '../../core/posting/posting.ts'
import { EVIDENCE_SOURCES, ROUTES } from '../../core/skill/inventory.ts'
import { LEVELS } from '../../core/skill/level.ts'
import { sayBriefAim } from '../../report/aim.ts'
import { sayDay } from '../../report/view.ts'
import { SHELLS } from '../../sources/shipped.ts'
import { LANGS, SIDES, SIZES, WEEKDAYS, YES_NO } from '../argv/choices.ts'
import { type Context, catalogueOf } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { dayViewOf, viewOf } from '../output/view.ts'
import { kindWords, OWN_DAY_KINDS } from '../plan/own-days.ts'
import { nameOf, type Place } from './place.ts'
import { suggestSkills } from './skills.ts'
import type { Suggestion, Suggestions } from './suggestion.ts'

/** What values are found from. */
interface Known {
  readonly context: Context
  readonly document: Document
  /** The words before that are no options. */
  readonly operands: readonly string[]
  readonly typed: string
}

/** Finds values; null where they are words of the user's own. */
type Find = ((known: Known) => Suggestions) | null

type Finds = Readonly<Record<string, Find>>

/** By what an argument or an option takes, as the help writes it: "[posting...]", "--closes <day>". */
const VALUES: Finds = {
  file: () => 'files',
  dir: () => 'folders',
  day: nearDays,
  posting: openPostings,
  what: (known) => [...skills(known), ...openPostings(known)],
  skill: skills,
  '0-5': ({ context }) =>
    LEVELS.map((level) => ({ word: `${level}`, does: context.messages.words.levels[level] })),
  status: ({ context }) => choices(POSTING_STATUSES, context.messages.words.statuses),
  source: ({ context }) => choices(EVIDENCE_SOURCES, context.messages.words.sources),
  route: ({ context }) => choices(ROUTES, context.messages.words.routes),
  weekdays: ({ context }) =>
    WEEKDAYS.map((word, index) => ({ word, does: context.messages.words.weekdays[index] ?? '' })),
  lang: ({ context }) => choices(LANGS, context.messages.words.langs),
  side: ({ context }) => choices(SIDES, context.messages.back.sides),
  'yes|no': ({ context }) => choices(YES_NO, context.messages.words),
  size: () => choices(SIZES),
  shell: () => choices(SHELLS),
  zone: () => choices(Intl.supportedValuesOf('timeZone')),
  '1-5': null,
  code: null,
  hours: null,
  id: null,
  kind: null,
  line: null,
  'line=level': null,
  'line=names': null,
  month: null,
  n: null,
  name: null,
  result: null,
  role: null,
  text: null,
  title: null,
  url: null,
  words: null,
  year: null,
}

/** What is another thing in one command, or for one option of it. */
const OWN_VALUES: Readonly<Record<string, Finds>> = {
  postings: { id: postings, '--move': lines, '--drop': lines },
  actions: {
    id: ({ document: { actions } }) =>
      actions.flatMap(({ id, status, text }) =>
        status === 'open' ? [{ word: id, does: text }] : [],
      ),
    kind: ({ context }) => choices(ACTION_KINDS, context.messages.words.actions),
  },
  holidays: { kind: ({ context }) => choices(OWN_DAY_KINDS, kindWords(context)) },
  'holidays remove': {
    day: ({ context, document }) =>
      document.days.map(({ day, kind, name }) => ({
        word: day,
        does: name ?? kindWords(context)[kind],
      })),
  },
  log: {
    id: ({ document: { log } }) =>
      log.toReversed().map(({ id, day, text }) => ({ word: id, does: `${day} ${text}` })),
    block: blocks,
  },
}

/** How an argument's or an option's values are found; undefined where nothing was said of it. */
export function findFor(path: string, one: Argument | Option): Find | undefined {
  const [command = ''] = path.split(' ')
  const names =
    one instanceof Argument
      ? [one.name()]
      : [nameOf(one), /<([^<>]{1,40})>$/.exec(one.flags)?.[1] ?? '']
  return [OWN_VALUES[path], OWN_VALUES[command], VALUES]
    .flatMap((finds) => names.map((name) => finds?.[name]))
    .find((find) => find !== undefined)
}

/** What an argument or an option may be. A home that cannot be read has no values to tell. */
export async function suggestValues(
  context: Context,
  { path, operands }: Pick<Place, 'path' | 'operands'>,
  one: Argument | Option,
  typed: string,
): Promise<Suggestions> {
  const find = findFor(path, one)
  return find ? find({ context, document: await readDocument(context), operands, typed }) : []
}

function choices<T extends string>(
  words: readonly T[],
  meanings: Partial<Readonly<Record<T, string>>> = {},
): readonly Suggestion[] {
  return words.map((word) => {
    const does = meanings[word] ?? ''
    return { word, does: does === word ? '' : does }
  })
}

/** Yesterday, today and tomorrow, as the screen calls them. */
function nearDays({ context, document }: Known): readonly Suggestion[] {
  const { messages, today } = context
  return [0, -1, 1].map((days) => ({
    word: messages.words.inDays(days),
    does: sayDay(addDays(today, days), viewOf(context, document)),
  }))
}

function postings({ document }: Known): readonly Suggestion[] {
  return document.postings.map(({ id, company, title }) => ({
    word: id,
    does: `${company} · ${title}`,
  }))
}

function openPostings({ document, ...known }: Known): readonly Suggestion[] {
  return postings({
    ...known,
    document: { ...document, postings: document.postings.filter(isOpen) },
  })
}

/** The lines of the posting that is edited. */
function lines({ document, operands: [id = ''] }: Known): readonly Suggestion[] {
  const { qualifications } = findPosting(id, document.postings)
  return qualifications.map((line) => ({ word: line.id, does: line.quote }))
}

/** The blocks of the day that is written down, else of today, by their number of that day. */
function blocks({ context, document, operands: [day] }: Known): readonly Suggestion[] {
  const { today } = context
  const on: Day = day === undefined ? today : readDay(day, today)
  const view = dayViewOf(context, document)
  return blocksOn(on, document).map((block, index) => ({
    word: `${index + 1}`,
    does: `${block.start} ${sayBriefAim(block, view)}`,
  }))
}

function skills({ context, document, typed }: Known): readonly Suggestion[] {
  const { lang } = context
  return suggestSkills(typed, { document, catalogue: catalogueOf(context, document), lang })
}
