import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { saveAll } from '../home/save-all.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.export.takes
  command
    .argument('[file]', takes.file)
    .requiredOption('--all', takes.all)
    .option('--force', messages.shared.force)
    .action((file: string | undefined, { force = false }: { force?: boolean }) =>
      saveAll(context, file ?? '-', force),
    )
}
