import type { CommanderError } from 'commander'
import { letterDistance } from '../../core/skill/distance.ts'
import type { Messages } from '../../messages/messages.ts'
import { visible } from '../../report/visible.ts'
import { partArgv } from './global-options.ts'

/** Commander's word for wrong usage, in the user's language; the words it quotes are kept in their order. */
export function explainUsage(
  error: CommanderError,
  messages: Messages,
  argv: readonly string[],
): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => visible(match[1] ?? ''))
  const suggestion =
    error.code === 'commander.excessArguments'
      ? nearestSubcommand(argv, messages)
      : /\(Did you mean (?:one of )?([^?()]+)\?\)$/.exec(error.message)?.[1]
  const explain = messages.usage[error.code as keyof Messages['usage']]
  const said = explain ? explain(quoted) : visible(error.message.replace(/^error: /, ''))
  return [said, ...(suggestion ? [messages.didYouMean(suggestion)] : []), messages.seeHelp].join(
    '\n',
  )
}

/** At most so many letters lie between a slip and what was meant. */
const MOST_LETTERS = 2

/** "plan show" for "plan shwo": commander takes the word for one too many. */
function nearestSubcommand(argv: readonly string[], messages: Messages): string | undefined {
  const [command, word = ''] = partArgv(argv).rest.filter((arg) => !arg.startsWith('-'))
  return Object.keys(messages.commands).find((name) => {
    const [parent, own] = name.split(' ')
    if (parent !== command || own === undefined) return false
    return letterDistance(word, own, MOST_LETTERS) <= MOST_LETTERS
  })
}
