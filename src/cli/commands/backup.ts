import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { saveAll } from '../home/save-all.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  command
    .argument('<file>', messages.commands.backup.takes.file)
    .option('--force', messages.shared.force)
    .action((file: string, { force = false }: { force?: boolean }) => saveAll(context, file, force))
}
