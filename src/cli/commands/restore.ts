import type { Command } from 'commander'
import { changesBetween } from '../../core/changes.ts'
import { paragraph, quiet, strong } from '../../report/page.ts'
import { changesList } from '../../report/pages/history.ts'
import { commandLine } from '../argv/command-line.ts'
import type { Context } from '../context.ts'
import { readDocument } from '../home/document.ts'
import { noteDamaged, readBackup } from '../home/read-backup.ts'
import { viewOf } from '../output/view.ts'

export function define(command: Command, context: Context): void {
  const takes = context.messages.commands.restore.takes
  command
    .argument('<file>', takes.file)
    .option('--yes', takes.yes)
    .action((file: string, { yes = false }: { yes?: boolean }) => restore(context, file, yes))
}

/** Shows what would change, and puts a backup in the place of what is here: one step for undo. */
async function restore(context: Context, file: string, yes: boolean): Promise<void> {
  const { store, messages, ask } = context
  const { back: m } = messages
  const before = await readDocument(context)
  const { document, bytes, from } = await readBackup(context, file)
  const changes = changesBetween(before, document)
  context.print([
    paragraph([strong(m.restores(from))]),
    ...(changes.length > 0
      ? changesList(changes, viewOf(context, before))
      : [paragraph([quiet(m.same)], 2)]),
  ])
  if (!yes && !(await ask.confirm({ flag: '--yes', message: m.askRestore, default: false }))) {
    context.note([paragraph(messages.unchanged)])
    return
  }
  const { damaged } = await store.importAll(bytes, {
    from,
    command: commandLine(context.system.argv),
  })
  noteDamaged(context, damaged)
  context.print([paragraph(m.restored(from))])
}
