import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import type { Subject } from '../../core/gap/unassessed.ts'
import { findLine, findPosting } from '../../core/posting/find.ts'
import type { Posting } from '../../core/posting/posting.ts'
import { resolveSkill } from '../../core/skill/resolve.ts'
import { type Context, catalogueOf } from '../context.ts'

/** What `gil assess` is told to assess: one subject, or all that a posting names. */
type Named =
  | { readonly subject: Subject; readonly posting?: undefined }
  /** `error`: the text may have meant one of several skills, too. */
  | { readonly posting: Posting; readonly error?: GilError }

/** A line (`posting#r3`), else a skill, else a posting; where both fail, the skill's candidates are the more useful word. */
export function findSubject(context: Context, document: Document, what: string): Named {
  const [postingPart = '', linePart = ''] = what.split('#')
  if (linePart !== '') {
    const posting = findPosting(postingPart, document.postings)
    const line = findLine(linePart, posting)
    return { subject: { line: `${posting.id}#${line.id}`, quote: line.quote } }
  }
  const exact = document.postings.find(({ id }) => id === what)
  if (exact) return { posting: exact }
  try {
    return { subject: { skill: resolveSkill(what, catalogueOf(context, document)).id } }
  } catch (error) {
    try {
      const posting = findPosting(what, document.postings)
      const isAmbiguous = error instanceof GilError && error.code === 'skill-ambiguous'
      return { posting, ...(isAmbiguous && { error }) }
    } catch {
      throw error
    }
  }
}

/** What is thrown where a level is said of a whole posting. */
export function lineNeeded({ id, qualifications }: Posting): GilError {
  return new GilError('line-needed', { posting: id, lines: qualifications.map((line) => line.id) })
}
