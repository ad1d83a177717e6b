import { type Command, CommanderError } from 'commander'
import { paragraph, warn } from '../report/page.ts'
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
    throw isExcess(error) ? Object.assign(error, { excess: excessOf(program) }) : error
  }
  for (const page of afterwards) context.note(page)
  for (const { path, why } of setting.troubles) {
    context.note([paragraph([warn(messages.savedBut(path, why))])])
  }
  if (options.dryRun) context.note([paragraph([warn(messages.dryRun)])])
}

function isExcess(error: unknown): error is CommanderError {
  return error instanceof CommanderError && error.code === 'commander.excessArguments'
}

/** The words beyond those that the command takes, which commander counts and does not name. */
function excessOf({ args, commands, registeredArguments }: Command): readonly string[] {
  const inner = commands.flatMap(excessOf)
  return inner.length > 0 ? inner : args.slice(registeredArguments.length)
}
