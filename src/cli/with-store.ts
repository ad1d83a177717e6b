import type { Document } from '../core/document.ts'
import { paragraph } from '../report/page.ts'
import { commandLine } from './command-line.ts'
import type { Context } from './context.ts'

/** Hands the newest document to a command that only reads it; a word on stderr where the file is of a newer gil. */
export async function readDocument({ store, messages, afterwards }: Context): Promise<Document> {
  const { document, newerVersion } = await store.read()
  if (newerVersion !== undefined && afterwards.length === 0)
    afterwards.push([paragraph(messages.newerFile(newerVersion))])
  return document
}

/** Changes the newest document and saves it, all or nothing; the change may run again where another terminal was quicker. */
export function changeDocument(
  { store, system }: Context,
  change: (document: Document) => Document,
): Promise<Document> {
  return store.update(change, { command: commandLine(system.argv) })
}
