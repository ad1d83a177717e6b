import type { CommanderError } from 'commander'
import type { Messages } from '../../messages/messages.ts'
import { visible } from '../../report/visible.ts'

/** Commander's word for wrong usage, in the user's language; the words it quotes are kept in their order. */
export function explainUsage(error: CommanderError, messages: Messages): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => visible(match[1] ?? ''))
  const suggestion = /\(Did you mean (?:one of )?([^?()]+)\?\)$/.exec(error.message)?.[1]
  const explain = messages.usage[error.code as keyof Messages['usage']]
  const said = explain ? explain(quoted) : visible(error.message.replace(/^error: /, ''))
  return [said, ...(suggestion ? [messages.didYouMean(suggestion)] : []), messages.seeHelp].join(
    '\n',
  )
}
