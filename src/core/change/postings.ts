import { isSameRecord } from '../changes.ts'
import type { Document } from '../document.ts'
import { GilError } from '../error.ts'
import { makePostingId } from '../posting/id.ts'
import type { Posting } from '../posting/posting.ts'
import { updateLines, withDropped } from '../posting/update.ts'

/** A posting that the document does not hold yet. */
export type PostingDraft = Omit<Posting, 'id'>

/**
 * The document with a posting more, its last: under the id that is given, else under one made from its company and title that no
 * other posting has. Throws `id-unreadable` and `posting-exists`.
 */
export function addPosting(document: Document, draft: PostingDraft, id?: string): Document {
  const posting = { id: freeId(draft, document.postings, id), ...draft }
  return { ...document, postings: [...document.postings, posting] }
}

/** The id that `addPosting` gives a posting beside those. */
export function freeId(
  draft: Pick<Posting, 'company' | 'title'>,
  postings: readonly Posting[],
  id?: string,
): string {
  const taken = postings.map((posting) => posting.id)
  if (id === undefined) return makePostingId(draft, taken)
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) throw new GilError('id-unreadable', { text: id })
  if (taken.includes(id)) throw new GilError('posting-exists', { id })
  return id
}

/**
 * The document in which a posting changed from `before` to `after`. What another terminal changed of it meanwhile stays, but for
 * the fields that differ between the two, and its lines are those of `after` as of a newer text. A posting that is gone meanwhile
 * comes back.
 */
export function updatePosting(document: Document, before: Posting, after: Posting): Document {
  const newest = document.postings.find(({ id }) => id === before.id)
  if (!newest) return { ...document, postings: [...document.postings, after] }
  const updated = isSameRecord(newest, before) ? after : rebased(newest, before, after)
  return changePosting(document, before.id, () => updated)
}

function rebased(newest: Posting, before: Posting, after: Posting): Posting {
  const { qualifications: _, unread: __, dropped = [], ...facts } = after
  const old = new Map<string, unknown>(Object.entries(before))
  const changed = Object.fromEntries(
    Object.entries(facts).filter(([key, value]) => !isSameRecord(old.get(key), value)),
  )
  return withDropped(updateLines({ ...newest, ...changed }, after).posting, dropped)
}

/** Throws `dates-reversed` where a posting would close before it opens. */
export function refuseReversed({ opens, closes }: Pick<Posting, 'opens' | 'closes'>): void {
  if (opens !== undefined && closes !== undefined && closes < opens) {
    throw new GilError('dates-reversed', { opens, closes })
  }
}

/** The document with one posting changed. Throws `posting-unknown` where no posting has that id, and `dates-reversed`. */
export function changePosting(
  document: Document,
  id: string,
  change: (posting: Posting) => Posting,
): Document {
  const { postings } = document
  if (!postings.some((posting) => posting.id === id)) {
    throw new GilError('posting-unknown', { id, candidates: postings.map((one) => one.id) })
  }
  const changed = (before: Posting): Posting => {
    const after = change(before)
    // What was so before does not keep the rest from being changed.
    if (after.opens !== before.opens || after.closes !== before.closes) refuseReversed(after)
    return after
  }
  return {
    ...document,
    postings: postings.map((posting) => (posting.id === id ? changed(posting) : posting)),
  }
}

export function removePosting(document: Document, id: string): Document {
  return { ...document, postings: document.postings.filter((posting) => posting.id !== id) }
}
