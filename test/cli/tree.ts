import type { Command } from 'commander'
import { COMMANDS } from '../../src/cli/commands.ts'
import { makeContext } from '../../src/cli/context.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { readSetting } from '../../src/cli/setting.ts'
import { makeSystem } from './harness.ts'

/** Every command and subcommand by its full name ("postings edit"), in the order of the help. */
export async function commandTree(lang: 'ko' | 'en' = 'en'): Promise<ReadonlyMap<string, Command>> {
  const tree = new Map<string, Command>()
  for (const { name } of COMMANDS) {
    // Only the command that argv names is loaded.
    const { system } = makeSystem([name], { lang, home: '/nowhere' })
    const program = await buildProgram(await makeContext(await readSetting(system)))
    const command = program.commands.find((one) => one.name() === name)
    if (command) add(tree, name, command)
  }
  return tree
}

function add(tree: Map<string, Command>, name: string, command: Command): void {
  tree.set(name, command)
  for (const child of command.commands) add(tree, `${name} ${child.name()}`, child)
}
