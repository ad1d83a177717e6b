import type { PostingDraft } from '../../core/change/postings.ts'
import type { Document } from '../../core/document.ts'
import { findPosting } from '../../core/posting/find.ts'
import type { Posting } from '../../core/posting/posting.ts'
import { findSame } from '../../core/posting/update.ts'
import { paragraph } from '../../report/page.ts'
import type { Context } from '../context.ts'

interface Wanted {
  readonly read: PostingDraft
  readonly document: Document
  readonly options: { readonly id?: string; readonly update?: boolean; readonly yes?: boolean }
}

/** The tracked posting that this is a newer text of, where the user wants it updated. */
export async function findUpdated(
  { ask, messages, interactive, note }: Context,
  { read, document, options }: Wanted,
): Promise<Posting | null> {
  const { id, update, yes } = options
  if (id !== undefined && update) return findPosting(id, document.postings)
  const named = document.postings.filter((posting) => posting.id === id)
  const same = findSame(read, id === undefined ? document.postings : named)
  if (!same) return null
  const { posting, share, isAlike } = same
  if (update) return posting
  const { posting: m } = messages
  if (isAlike && yes) {
    note([paragraph(m.sameText(posting.id))])
    return posting
  }
  if (isAlike || (interactive && !yes && share > 0)) {
    const message = isAlike ? m.ask.update(posting.id) : m.ask.updateOther(posting.id)
    if (await ask.confirm({ flag: '--update', message, default: isAlike })) return posting
  } else if (id === undefined) {
    note([paragraph(m.otherText(posting.id))])
  }
  return null
}
