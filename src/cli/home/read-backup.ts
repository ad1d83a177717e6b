import { paragraph, warn } from '../../report/page.ts'
import type { Exported } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { readSource } from '../posting/input.ts'

/** A lifetime's screenshots; JavaScript's longest text is little longer. */
const MAX_BYTES = 400 * 1024 * 1024

export interface Backup extends Exported {
  readonly bytes: Uint8Array
  /** How errors name it. */
  readonly from: string
}

/** Reads a backup from a file, or stdin for "-". Throws what `readSource` and `readExport` throw. */
export async function readBackup(context: Context, file: string): Promise<Backup> {
  const { bytes, from } = await readSource(context, file, MAX_BYTES)
  return { ...(await context.store.readExport(bytes, from)), bytes, from }
}

/** Names the sources that a backup holds damaged. */
export function noteDamaged({ note, messages }: Context, damaged: readonly string[]): void {
  if (damaged.length > 0) note([paragraph([warn(messages.back.damaged(damaged.join(', ')))])])
}
