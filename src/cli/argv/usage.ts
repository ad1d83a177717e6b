import type { CommanderError } from 'commander'
import { letterDistance } from '../../core/skill/distance.ts'
import { asTyped } from '../../messages/command-text.ts'
import type { Messages } from '../../messages/messages.ts'
import { doingOf, meantBy } from '../../messages/other-words.ts'
import { visible } from '../../report/visible.ts'
import { commandLine } from './command-line.ts'
import { partArgv } from './global-options.ts'

/** Wrong usage as commander throws it, with what it does not say: the words that the command does not take, and its options. */
export type UsageError = CommanderError & {
  readonly excess?: readonly string[]
  readonly options?: readonly string[]
}

/** Commander's word for wrong usage, in the user's language; the words it quotes are kept in their order. */
export function explainUsage(
  error: UsageError,
  messages: Messages,
  argv: readonly string[],
): string {
  const isExcess = error.code === 'commander.excessArguments'
  const quoted = (
    (isExcess ? error.excess : undefined) ??
    [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  ).map(visible)
  const suggestion = suggest(error, messages, argv)
  const explain = messages.usage[error.code as keyof Messages['usage']]
  const said = explain ? explain(quoted) : visible(error.message.replace(/^error: /, ''))
  const lines = [
    said,
    ...(suggestion ? [messages.didYouMean(suggestion)] : []),
    ...missingPart(error, quoted[0] ?? '').map((part) =>
      messages.giveIt(`${commandLine(argv)} ${part}`),
    ),
    messages.seeHelp(helpFor(messages, argv)),
  ]
  return lines.join('\n')
}

/** What the command line lacks, as it is typed. */
function missingPart({ code }: UsageError, name: string): readonly string[] {
  if (code === 'commander.missingMandatoryOptionValue') return [asTyped(name)]
  return code === 'commander.missingArgument' ? [name.toUpperCase()] : []
}

/** The help of the command that argv names, as far as there is one. */
function helpFor({ commands }: Messages, argv: readonly string[]): string {
  const [command = '', own = ''] = wordsOf(argv)
  const known = [`${command} ${own}`, command].find((name) => Object.hasOwn(commands, name))
  return known === undefined ? 'gil --help' : `gil ${known} --help`
}

/** What was meant: commander's guess at a slip, and where it sees none, a name that the word begins or is a part of. */
function suggest(
  { code, message, excess = [], options = [] }: UsageError,
  messages: Messages,
  argv: readonly string[],
): string | undefined {
  if (code === 'commander.excessArguments') return nearestSubcommand(argv, excess, messages)
  const guess = /\(Did you mean (?:one of )?([^?()]+)\?\)$/.exec(message)?.[1]
  if (code === 'commander.unknownOption')
    return optionMeant(/'([^']*)'/.exec(message)?.[1] ?? '', options) ?? guess
  return code === 'commander.unknownCommand' ? (namedByPart(argv, messages) ?? guess) : guess
}

/** "--minutes" for "--min", "--version" for "-v". */
function optionMeant(typed: string, options: readonly string[]): string | undefined {
  const begun = typed.length >= FEWEST_LETTERS ? options.filter((one) => one.startsWith(typed)) : []
  return meantBy(typed) ?? (begun.length > 0 ? begun.join(', ') : undefined)
}

/** "--m": a letter is enough to begin an option's name. */
const FEWEST_LETTERS = 3

/**
 * "gap-report" for "gap" or "report"; "plan show" for "show"; "postings" for "공고". Of names that fit equally well all are
 * named.
 */
function namedByPart(argv: readonly string[], { commands }: Messages): string | undefined {
  const [word = ''] = wordsOf(argv)
  const meant = meantBy(word)
  if (meant !== undefined || word.length < 2) return meant
  const names = Object.keys(commands)
  const alone = names.filter((name) => !name.includes(' '))
  const doing = doingOf(word)
  const found = [
    alone.filter((name) => name.startsWith(word)),
    alone.filter((name) => name.split('-').includes(word)),
    names.filter((name) => name.split(' ')[1] === word),
    names.filter((name) => doing.some((one) => name.split(/[ -]/).includes(one))),
  ].find((some) => some.length > 0)
  return found?.join(', ')
}

/** At most so many letters lie between a slip and what was meant. */
const MOST_LETTERS = 2

/** "plan show" for "plan shwo", "postings remove" for "postings baemin rm", "actions" for "actions list". */
function nearestSubcommand(
  argv: readonly string[],
  excess: readonly string[],
  { commands }: Messages,
): string | undefined {
  const [command = '', first = ''] = wordsOf(argv)
  const own = Object.keys(commands).flatMap((name) => {
    const [parent, word] = name.split(' ')
    return parent === command && word !== undefined ? [word] : []
  })
  for (const word of [first, ...excess]) {
    const near = own.find((name) => letterDistance(word, name, MOST_LETTERS) <= MOST_LETTERS)
    const doing = doingOf(word)
    const found = near ?? own.find((name) => doing.includes(name))
    if (found !== undefined) return `${command} ${found}`
    if (doing.includes('list')) return command
  }
  return undefined
}

function wordsOf(argv: readonly string[]): readonly string[] {
  return partArgv(argv).rest.filter((arg) => !arg.startsWith('-'))
}
