import type { Command } from 'commander'
import { readDay } from '../../core/calendar/read-day.ts'
import { defined, readIf } from '../../core/defined.ts'
import { GilError } from '../../core/error.ts'
import { type Interest, POSTING_STATUSES, type Posting } from '../../core/posting/posting.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Context } from '../context.ts'
import { collect, readChoice, readInteger, sayChoices } from './option-values.ts'

/** The flags that say what is known of a posting, as commander hands them over. */
export interface PostingFlags {
  readonly company?: string
  readonly title?: string
  readonly opens?: string
  readonly closes?: string
  readonly tests?: string
  readonly interest?: string
  readonly url?: string
  readonly employment?: string
  readonly status?: string
  readonly required?: readonly string[]
  readonly preferred?: readonly string[]
}

/** Gives a command the flags of a posting. */
export function takePostingFlags(command: Command, messages: Messages): Command {
  const takes = messages.commands['add-posting'].takes
  return command
    .option('--company <name>', takes.company)
    .option('--title <role>', takes.title)
    .option('--opens <day>', takes.opens)
    .option('--closes <day>', takes.closes)
    .option('--tests <day>', takes.tests)
    .option('--interest <1-5>', takes.interest)
    .option('--url <url>', takes.url)
    .option('--employment <kind>', takes.employment)
    .option(
      '--status <status>',
      takes.status(sayChoices(POSTING_STATUSES, messages.words.statuses)),
    )
    .option('--required <line>', takes.required, collect)
    .option('--preferred <line>', takes.preferred, collect)
}

/** What a posting may do without: an empty flag clears it. */
const CLEARABLE = ['opens', 'closes', 'tests', 'interest', 'url', 'employment'] as const

/** What the flags of a posting say of it. */
export interface PostingFacts {
  readonly given: Partial<Posting>
  readonly cleared: readonly (keyof Posting)[]
}

/** What a posting's flags say of it; only what was given. Throws `input-empty` where a name is blank. */
export function readPostingFlags(
  flags: PostingFlags,
  { today, messages }: Pick<Context, 'today' | 'messages'>,
): PostingFacts {
  const cleared = CLEARABLE.filter((name) => flags[name] === '')
  const { company, title, status } = flags
  const { url, employment, opens, closes, tests, interest } = withoutEmpty(flags)
  const { statuses } = messages.words
  const given = defined({
    company: readIf(company, (name) => readName(name, '--company')),
    title: readIf(title, (name) => readName(name, '--title')),
    url,
    employment,
    opens: readIf(opens, (day) => readDay(day, today)),
    closes: readIf(closes, (day) => readDay(day, today)),
    tests: readIf(tests, (day) => readDay(day, today)),
    interest: readIf(interest, (text) => readInteger(text, '--interest', [1, 5]) as Interest),
    status: readIf(status, (text) => readChoice(text, '--status', POSTING_STATUSES, statuses)),
  })
  return { given, cleared }
}

/** A posting with what the flags say of it. */
export function withFacts<P extends Partial<Posting>>(
  posting: P,
  { given, cleared }: PostingFacts,
): P {
  const changed = { ...posting, ...given }
  for (const name of cleared) delete changed[name]
  return changed
}

function withoutEmpty(flags: PostingFlags): PostingFlags {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== ''))
}

function readName(text: string, flag: string): string {
  const name = text.trim()
  if (name === '') throw new GilError('input-empty', { from: flag })
  return name
}
