import { type Argument, Command, Help, type Option } from 'commander'
import type { Messages } from '../messages/messages.ts'
import { blank, item, type Page, paragraph } from '../report/page.ts'
import { wrap } from '../report/terminal/wrap.ts'
import { writeTerminal } from '../report/terminal/write.ts'
import { widthOf } from '../report/width.ts'
import { GLOBAL_OPTIONS, HELP_FLAGS, HELP_OPTION, partArgv } from './argv/global-options.ts'
import { COMMANDS } from './commands.ts'
import type { Context } from './context.ts'
import { helpOfAll } from './help.ts'
import { columnsOf } from './output/columns.ts'
import { VERSION_FLAGS, VERSION_OPTION, versionOf } from './version.ts'

/**
 * The command tree as far as argv asks for it: the one command that it names; none for the help of all; every command by
 * its name where it names an unknown one, so that commander finds the nearest.
 */
export async function buildProgram(context: Context): Promise<Command> {
  const { messages, system } = context
  const asked = findAsked(system.argv)
  const isVersionAsked = system.argv.some((arg) => VERSION_FLAGS.includes(arg))
  const program = translated(new Command('gil'), context)
  program
    // `gil log edit l1 -m "..."`: the words after a subcommand are its own, though `log` takes -m too.
    .enablePositionalOptions()
    .version(isVersionAsked ? versionOf(system) : '', VERSION_OPTION, messages.help.version)
  for (const { flags, does } of GLOBAL_OPTIONS) program.option(flags, messages.help[does])
  const found = COMMANDS.find(({ name }) => name === asked)
  if (found) {
    const command = describe(program.command(found.name), messages, found.name)
    const { define } = await found.load()
    define(command, context)
    return program
  }
  if (asked === null) {
    const formatHelp = () => helpOfAll(messages, columnsOf(system.stdout, system))
    return program.configureHelp({ formatHelp })
  }
  for (const { name } of COMMANDS) program.command(name)
  return program
}

/** Gives a command its description and examples from the messages. */
export function describe(
  command: Command,
  messages: Messages,
  name: keyof Messages['commands'],
): Command {
  const { summary, examples } = messages.commands[name]
  const lines = examples.flatMap(({ run, does }) => [item('  $', run), paragraph(does, 6)])
  return command
    .description(summary)
    .addHelpText('after', told([blank, paragraph(messages.help.examples), ...lines]))
}

/** A page as a help's last lines, as wide as the help. */
function told(page: Page) {
  return ({ command }: { command: Command }): string =>
    writeTerminal(page, {
      columns: command.configureOutput().getOutHelpWidth?.() ?? 80,
    }).trimEnd()
}

/**
 * argv as commander is to read it: global options first, wherever they stood; `help x` as `x --help`; and `today` where no
 * command is named. Help and version need none.
 */
export function arrangeArgv(argv: readonly string[]): string[] {
  const { globals, rest, incomplete } = partArgv(argv)
  // Alone, so that commander misses the value: the next word would be taken for it.
  if (incomplete !== undefined) return [incomplete]
  const asked = rest[0] === 'help' ? [...rest.slice(1), '--help'] : rest
  const [first] = wordsOf(asked)
  const needsNone = asked.some((arg) => [...HELP_FLAGS, ...VERSION_FLAGS].includes(arg))
  if (first === undefined) return [...globals, ...(needsNone ? [] : ['today']), ...asked]
  if (COMMANDS.some(({ name }) => name === first)) return [...globals, ...asked]
  // Help for a command that does not exist is no help: let commander say so.
  return [...globals, ...asked.filter((arg) => !HELP_FLAGS.includes(arg))]
}

/** The command that argv asks for; null where it asks for the help of all. */
function findAsked(argv: readonly string[]): string | null {
  return wordsOf(partArgv(arrangeArgv(argv)).rest)[0] ?? null
}

function wordsOf(argv: readonly string[]): readonly string[] {
  return argv.filter((arg) => !arg.startsWith('-'))
}

/** Help in the user's language, failures thrown instead of printed, output to the context's streams. */
function translated(program: Command, { messages, system }: Context): Command {
  const described = ({ description, defaultValue }: Option | Argument) =>
    typeof defaultValue === 'string'
      ? `${description} ${messages.help.usually(defaultValue)}`
      : description
  const { usage } = messages.help
  const said = (text: string): string =>
    text.replace('[options]', usage.options).replace('[command]', usage.command)
  return program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => system.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => columnsOf(system.stdout, system),
      getOutHasColors: () => false,
    })
    .configureHelp({
      displayWidth: widthOf,
      commandUsage: (command) => said(new Help().commandUsage(command)),
      subcommandTerm: (command) => said(new Help().subcommandTerm(command)),
      optionDescription: described,
      argumentDescription: described,
      minWidthToWrap: 20,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrap(line, width))
          .map((row) => row.map((span) => span.text).join(''))
          .join('\n'),
      styleTitle: (title) =>
        messages.help.titles[title as keyof Messages['help']['titles']] ?? title,
    })
    .helpOption(HELP_OPTION, messages.help.help)
    .helpCommand(`help ${messages.help.usage.command}`, messages.help.helpCommand)
}
