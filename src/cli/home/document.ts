import type { Document } from '../../core/document.ts'
import { forgetGoneLines } from '../../core/references.ts'
import { paragraph, quiet } from '../../report/page.ts'
import { commandLine } from '../argv/command-line.ts'
import type { Context } from '../context.ts'

/** Hands the newest document to a command that only reads it; a word on stderr where the file is of a newer gil or was edited by hand. */
export async function readDocument({ store, messages, afterwards }: Context): Promise<Document> {
  const { document, newerVersion, edited } = await store.read()
  if (afterwards.length > 0) return document
  if (newerVersion !== undefined) afterwards.push([paragraph(messages.newerFile(newerVersion))])
  else if (edited) afterwards.push([paragraph([quiet(messages.editedFile)])])
  return document
}

/**
 * Changes the newest document and saves it, all or nothing; the change may run again where another terminal was quicker.
 * Answers to lines of postings go with their lines.
 */
export function changeDocument(
  { store, system }: Context,
  change: (document: Document) => Document,
): Promise<Document> {
  const work = (before: Document) => forgetGoneLines(before, change(before))
  return store.update(work, { command: commandLine(system.argv) })
}
