import { lineKey } from '../../core/posting/line-key.ts'
import type { Posting } from '../../core/posting/posting.ts'
import { foldText } from '../../core/text.ts'
import { item, type Piece, paragraph, quiet, warn } from '../../report/page.ts'
import type { Context } from '../context.ts'

interface Updated {
  readonly before: Posting
  readonly after: Posting
  /** The keys of the lines that were answered before. */
  readonly answered: ReadonlySet<string>
}

/** The lines that an update took away, and the answers with them: said, so that nothing is lost silently. */
export function gonePieces({ messages }: Context, { before, after, answered }: Updated): Piece[] {
  const { posting: m } = messages
  const left = new Set(after.qualifications.map(({ quote }) => foldText(quote)))
  const gone = before.qualifications.filter(({ quote }) => !left.has(foldText(quote)))
  if (gone.length === 0) return []
  const forgotten = gone.filter(({ id }) => answered.has(lineKey(before.id, id)))
  return [
    paragraph([warn(m.gone)]),
    ...gone.map(({ id, quote }) => item('-', [quiet(`${id} `), quote])),
    ...(forgotten.length === 0
      ? []
      : [paragraph([warn(m.goneAnswers(forgotten.map(({ id }) => id).join(', ')))])]),
  ]
}
