import { type Command, CommanderError } from 'commander'
import { paragraph, warn } from '../report/page.ts'
import type { UsageError } from './argv/usage.ts'
import type { Ask } from './ask/ask.ts'
import { makeContext } from './context.ts'
import { arrangeArgv, buildProgram } from './program.ts'
import type { Setting } from './setting.ts'

/** Has commander read the command line and run what it asks for; what it throws, `tell` explains. */
export async function runCommand(setting: Setting, ask?: Ask): Promise<void> {
  const context = await makeContext(setting, ask)
  const { messages, afterwards, options } = context
  const program = await buildProgram(context)
  try {
    await program.parseAsync(arrangeArgv(setting.system.argv), { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) Object.assign(error, whatItKnows(program))
    throw error
  }
  for (const page of afterwards) context.note(page)
  for (const { path, why } of setting.troubles) {
    context.note([paragraph([warn(messages.savedBut(path, why))])])
  }
  if (options.dryRun) context.note([paragraph([warn(messages.dryRun)])])
}

/** What commander does not say of wrong usage: the words beyond those that a command takes, and the options that it has. */
function whatItKnows(program: Command): Pick<UsageError, 'excess' | 'options'> {
  const command = innermost(program)
  const options = [program, command].flatMap((one) => one.options.map(({ long }) => long ?? ''))
  return { excess: command.args.slice(command.registeredArguments.length), options }
}

/** The command that was read last: each one's first word names the next. */
function innermost(command: Command): Command {
  const named = command.commands.find((inner) => inner.name() === command.args[0])
  return named ? innermost(named) : command
}
