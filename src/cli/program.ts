import { Command } from 'commander'
import type { Messages } from '../messages/messages.ts'
import { COMMANDS } from './commands.ts'
import type { Context } from './context.ts'

/** The command tree: every command with its word for the help, and the one that argv asks for whole. */
export async function buildProgram(context: Context): Promise<Command> {
  const { messages, system } = context
  const asked = findAsked(system.argv)
  const program = translated(new Command('gil'), context)
  program
    .description(messages.help.about)
    .version('', '-V, --version', messages.help.version)
    .option('--home <dir>', messages.help.home)
    .option('--lang <lang>', messages.help.lang)
    .option('--country <code>', messages.help.country)
    .option('--no-input', messages.help.noInput)
    .option('--color', messages.help.color)
    .option('--no-color', messages.help.noColor)
    .addHelpText('after', `\n${messages.help.after}`)
  for (const { name, group, load } of COMMANDS) {
    program.commandsGroup(messages.help.groups[group])
    const command = program.command(name)
    command.summary(messages.commands[name].summary)
    describe(command, messages, name)
    if (name === asked) (await load()).define(command, context)
  }
  return program
}

/** Gives a command its description and examples from the messages. */
export function describe(
  command: Command,
  messages: Messages,
  name: keyof Messages['commands'],
): Command {
  const { summary, examples } = messages.commands[name]
  const lines = examples.map(({ run, does }) => `  $ ${run}\n      ${does}`)
  return command
    .description(summary)
    .addHelpText('after', `\n${messages.help.examples}\n${lines.join('\n')}`)
}

/** The command that argv asks for: its first word that is neither an option nor a global option's value; `gil` alone is `today`. */
function findAsked(argv: readonly string[]): string {
  const words: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const arg = argv[index] ?? ''
    if (['--home', '--lang', '--country'].includes(arg)) index++
    else if (!arg.startsWith('-')) words.push(arg)
  }
  const [first, second] = words
  return (first === 'help' ? second : first) ?? 'today'
}

/** Help in the user's language, failures thrown instead of printed, output to the context's streams. */
function translated(program: Command, { messages, system }: Context): Command {
  return program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => system.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => system.stdout.columns ?? 80,
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) =>
        messages.help.titles[title as keyof Messages['help']['titles']] ?? title,
    })
    .helpOption('-h, --help', messages.help.help)
    .helpCommand('help [command]', messages.help.helpCommand)
}
