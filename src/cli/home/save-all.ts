import { paragraph } from '../../report/page.ts'
import type { Context } from '../context.ts'
import { checkTarget, goesToStdout, type Target, writeTarget } from '../output/target.ts'

/** Writes the document and every source into one private file, and says so. Throws what `writeTarget` and the store throw. */
export async function saveAll(context: Context, file: string, force: boolean): Promise<void> {
  const target: Target = { file, force, isPrivate: true }
  checkTarget(context, target)
  const bytes = await context.store.exportAll()
  writeTarget(context, target, bytes)
  if (goesToStdout(target)) return
  const { sources } = await context.store.readExport(bytes, file)
  context.print([paragraph(context.messages.back.backedUp(file, sources.length))])
}
