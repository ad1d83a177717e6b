import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { readInput } from '../input.ts'
import { makeReader } from '../reader.ts'
import { readDocument } from '../with-store.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  command
    .argument('[file]', messages.commands.extract.takes.file)
    .option('--json', messages.shared.json)
    .action(async (file: string | undefined) => {
      const input = await readInput(context, file)
      context.printJson(makeReader(context, await readDocument(context)).read(input.text))
    })
}
