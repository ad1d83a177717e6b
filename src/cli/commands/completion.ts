import { basename } from 'node:path'
import type { Command } from 'commander'
import { GilError } from '../../core/error.ts'
import { SHELLS } from '../../sources/shipped.ts'
import { readChoice } from '../argv/option-values.ts'
import { suggestNext } from '../completion/next.ts'
import type { Suggestions } from '../completion/suggestion.ts'
import type { Context } from '../context.ts'
import { describe } from '../program.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  command
    .argument('[shell]', messages.commands.completion.takes.shell)
    .action((shell?: string) => printScript(context, shell))
  describe(command.command('next'), messages, 'completion next')
    .argument('[words...]', messages.commands['completion next'].takes.words)
    .action((words: readonly string[]) => printNext(context, words))
}

/** Prints a shell's script as it stands. */
function printScript({ system, shipped }: Context, named?: string): void {
  const asked = named ?? basename(system.env.SHELL ?? '')
  system.stdout.write(shipped.completion(readChoice(asked, 'SHELL', SHELLS)))
}

/** Prints what may come next, a line each: the word, a tab, what it does. Who presses Tab wants no failures: then nothing is known. */
async function printNext({ system }: Context, words: readonly string[]): Promise<void> {
  let found: Suggestions = []
  try {
    found = await suggestNext(words, system)
  } catch (error) {
    if (!(error instanceof GilError)) throw error
  }
  if (typeof found === 'string') system.stdout.write(`:${found}\n`)
  else for (const { word, does } of found) system.stdout.write(`${word}\t${does}\n`)
}
