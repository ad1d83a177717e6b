import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { paragraph } from '../../report/page.ts'
import type { Context } from '../context.ts'
import type { Source } from './input.ts'

/** The drafts that failures left, for who tells of them. */
const drafts = new WeakMap<object, string>()

/** The file that keeps what the user had typed before a failure, if any. */
export function draftOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null ? drafts.get(error) : undefined
}

/** Does something with what came from outside; where that fails, what the user typed is kept in a private file. */
export async function orKeepDraft<T>(source: Source, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const file = keep(source)
    if (file !== null && typeof error === 'object' && error !== null) drafts.set(error, file)
    throw error
  }
}

/** Keeps what the user typed and does not save, and says where. */
export function keepDraft({ note, messages }: Context, source: Source): void {
  const file = keep(source)
  if (file !== null) note([paragraph(messages.posting.draft(file))])
}

/** What came from a file, an address or another program is still there. */
function keep({ bytes, typed }: Source): string | null {
  if (!typed || bytes.length === 0) return null
  const file = join(mkdtempSync(join(tmpdir(), 'gil-')), 'draft.txt')
  writeFileSync(file, bytes, { mode: 0o600 })
  return file
}
