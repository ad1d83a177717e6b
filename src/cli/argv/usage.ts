import type { CommanderError } from 'commander'
import { letterDistance } from '../../core/skill/distance.ts'
import { asTyped } from '../../messages/command-text.ts'
import type { Messages } from '../../messages/messages.ts'
import { visible } from '../../report/visible.ts'
import { commandLine } from './command-line.ts'
import { partArgv } from './global-options.ts'

/** Commander's word for wrong usage, in the user's language; the words it quotes are kept in their order. */
export function explainUsage(
  error: CommanderError,
  messages: Messages,
  argv: readonly string[],
): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => visible(match[1] ?? ''))
  const suggestion = suggest(error, messages, argv)
  const explain = messages.usage[error.code as keyof Messages['usage']]
  const said = explain ? explain(quoted) : visible(error.message.replace(/^error: /, ''))
  const lines = [
    said,
    ...(suggestion ? [messages.didYouMean(suggestion)] : []),
    ...(error.code === 'commander.missingMandatoryOptionValue'
      ? [messages.giveIt(`${commandLine(argv)} ${asTyped(quoted[0] ?? '')}`)]
      : []),
    messages.seeHelp,
  ]
  return lines.join('\n')
}

/** What was meant: commander's guess at a slip, and where it sees none, a name that the word begins or is a part of. */
function suggest(
  { code, message }: CommanderError,
  messages: Messages,
  argv: readonly string[],
): string | undefined {
  if (code === 'commander.excessArguments') return nearestSubcommand(argv, messages)
  const guess = /\(Did you mean (?:one of )?([^?()]+)\?\)$/.exec(message)?.[1]
  return code === 'commander.unknownCommand' ? (namedByPart(argv, messages) ?? guess) : guess
}

/** "gap-report" for "gap" or "report"; "plan show" for "show". Of names that fit equally well all are named. */
function namedByPart(argv: readonly string[], { commands }: Messages): string | undefined {
  const [word = ''] = wordsOf(argv)
  if (word.length < 2) return undefined
  const names = Object.keys(commands)
  const alone = names.filter((name) => !name.includes(' '))
  const found = [
    alone.filter((name) => name.startsWith(word)),
    alone.filter((name) => name.split('-').includes(word)),
    names.filter((name) => name.split(' ')[1] === word),
  ].find((some) => some.length > 0)
  return found?.join(', ')
}

/** At most so many letters lie between a slip and what was meant. */
const MOST_LETTERS = 2

/** "plan show" for "plan shwo": commander takes the word for one too many. */
function nearestSubcommand(argv: readonly string[], messages: Messages): string | undefined {
  const [command, word = ''] = wordsOf(argv)
  return Object.keys(messages.commands).find((name) => {
    const [parent, own] = name.split(' ')
    if (parent !== command || own === undefined) return false
    return letterDistance(word, own, MOST_LETTERS) <= MOST_LETTERS
  })
}

function wordsOf(argv: readonly string[]): readonly string[] {
  return partArgv(argv).rest.filter((arg) => !arg.startsWith('-'))
}
