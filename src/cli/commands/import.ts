import type { Command } from 'commander'
import type { Document } from '../../core/document.ts'
import { type Merged, merge } from '../../core/merge/merge.ts'
import type { Take } from '../../core/merge/tally.ts'
import { mergeJson } from '../../report/json/merge.ts'
import { mergePage } from '../../report/pages/merge.ts'
import { SIDES } from '../argv/choices.ts'
import { readChoice, sayChoices } from '../argv/option-values.ts'
import { type Context, catalogueOf } from '../context.ts'
import { changeDocument, readDocument } from '../home/document.ts'
import { type Backup, noteDamaged, readBackup } from '../home/read-backup.ts'
import { viewOf } from '../output/view.ts'

interface ImportOptions {
  readonly take?: string
  readonly json?: boolean
}

export function define(command: Command, context: Context): void {
  const { messages } = context
  const takes = messages.commands.import.takes
  command
    .argument('<file>', takes.file)
    .option('--take <side>', takes.take(sayChoices(SIDES, messages.back.sides)))
    .option('--json', messages.shared.json)
    .action((file: string, options: ImportOptions) => importFile(context, file, options))
}

/** Merges a backup into what is here: one step for undo. */
async function importFile(context: Context, file: string, options: ImportOptions): Promise<void> {
  const { sides } = context.messages.back
  const take: Take = readChoice(options.take ?? 'ours', '--take', SIDES, sides)
  const backup = await readBackup(context, file)
  // A circle of own skills is refused before any source is written.
  let merged = mergeInto(context, await readDocument(context), { backup, take })
  const sources = await keepMissing(context, backup)
  const document = await changeDocument(context, (current) => {
    merged = mergeInto(context, current, { backup, take })
    return changesNothing(merged) ? current : merged.document
  })
  noteDamaged(context, sources.damaged)
  if (options.json) {
    return context.printJson('import', { ...mergeJson(merged), sources })
  }
  context.print(mergePage(merged, sources.added.length, viewOf(context, document)))
}

function mergeInto(
  context: Context,
  document: Document,
  { backup, take }: { readonly backup: Backup; readonly take: Take },
): Merged {
  const merged = merge(document, backup.document, take)
  catalogueOf(context, merged.document)
  return merged
}

function changesNothing({ added, conflicts }: Merged): boolean {
  return added.length === 0 && conflicts.every(({ taken }) => taken === 'ours')
}

/** Keeps the sources that are not here yet; one whose content is not what its name was made from is left out. */
async function keepMissing(
  { store }: Context,
  { sources }: Backup,
): Promise<{ readonly added: readonly string[]; readonly damaged: readonly string[] }> {
  const added: string[] = []
  const damaged: string[] = []
  for (const { name, content, isIntact } of sources) {
    if (!isIntact) damaged.push(name)
    else if (!(await isKept(store, { name, content }))) {
      await store.keepSource(content, name.slice(name.indexOf('.') + 1))
      added.push(name)
    }
  }
  return { added, damaged }
}

/** A source that is here and damaged is written anew. */
async function isKept(
  store: Context['store'],
  { name, content }: { readonly name: string; readonly content: Uint8Array },
): Promise<boolean> {
  const kept = await store.readSource(name)
  return kept !== null && Buffer.compare(kept, content) === 0
}
