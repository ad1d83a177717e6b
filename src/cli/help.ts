import { type HelpMessages, loadHelpMessages } from '../messages/messages.ts'
import { helpPage } from '../report/pages/help.ts'
import { writeTerminal } from '../report/terminal/write.ts'
import { GLOBAL_OPTIONS, HELP_OPTION } from './argv/global-options.ts'
import { COMMANDS } from './commands.ts'
import { columnsOf } from './output/columns.ts'
import type { Setting } from './setting.ts'
import { VERSION_OPTION } from './version.ts'

/** What else of the environment gil goes by, beside what options name. */
const ENVIRONMENT = ['GIL_TODAY', 'GIL_EDITOR', 'COLUMNS'] as const

/** Prints the help of all. */
export async function printHelp({ system, lang }: Setting): Promise<void> {
  const { stdout } = system
  stdout.write(helpOfAll(await loadHelpMessages(lang), columnsOf(stdout, system)))
}

/** How gil is used, the options that every command takes, and every command with what it does. */
export function helpOfAll({ help, commands }: HelpMessages, columns: number): string {
  const options = [
    { term: VERSION_OPTION, does: help.version },
    ...GLOBAL_OPTIONS.map(({ flags, does }) => ({ term: flags, does: help[does] })),
    { term: HELP_OPTION, does: help.help },
  ]
  const groups = Object.entries(help.groups).map(([group, title]) => ({
    title,
    rows: COMMANDS.filter((command) => command.group === group).map(({ name }) => ({
      term: name,
      does: commands[name].summary,
    })),
  }))
  const page = helpPage({
    usage: `${help.titles['Usage:']} gil ${help.usage.options} ${help.usage.command}`,
    about: help.about,
    lists: [
      { title: help.titles['Options:'], rows: options },
      ...groups,
      {
        title: help.environment.title,
        rows: ENVIRONMENT.map((term) => ({ term, does: help.environment[term] })),
      },
      {
        title: help.titles['Commands:'],
        rows: [{ term: `help ${help.usage.command}`, does: help.helpCommand }],
      },
    ],
    after: help.after,
  })
  return writeTerminal(page, { columns })
}
