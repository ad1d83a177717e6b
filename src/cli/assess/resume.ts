import type { Document } from '../../core/document.ts'
import type { Unassessed } from '../../core/gap/unassessed.ts'
import { type QuotedSubject, quotesFor, type Resume, readResume } from '../../core/resume.ts'
import { knownSkills, makeInventory } from '../../core/skill/inventory.ts'
import { compileMentions } from '../../core/skill/mentions.ts'
import { openResume } from '../../sources/resume.ts'
import { type Context, catalogueOf, lightCatalogueOf } from '../context.ts'
import { readSource } from '../posting/input.ts'
import { pictureReader } from '../posting/picture.ts'

/** Opens a résumé in whatever form it comes. Throws what `readSource` and `openResume` throw. */
export async function openResumeFile(
  context: Context,
  document: Document,
  file: string,
): Promise<Resume> {
  const { bytes, from } = await readSource(context, file)
  const readPicture = pictureReader(context, from, {})
  const text = await openResume(bytes, { from, readPicture })
  return readResume(text, compileMentions(catalogueOf(context, document)))
}

/**
 * Subjects with what a résumé says of them and, unless only what is asked for counts, behind them the skills that it
 * names and nobody assessed.
 */
export function withResume(
  subjects: readonly Unassessed[],
  resume: Resume,
  {
    context,
    document,
    onlyAsked,
  }: { readonly context: Context; readonly document: Document; readonly onlyAsked: boolean },
): readonly QuotedSubject[] {
  const catalogue = lightCatalogueOf(context, document)
  const known = knownSkills(makeInventory(document.assessments), catalogue)
  const asked = new Set(subjects.flatMap((one) => ('skill' in one ? [one.skill] : [])))
  const further = (onlyAsked ? [] : [...resume.keys()])
    .filter((skill) => !known.has(skill) && !asked.has(skill))
    .map((skill) => ({ skill, wanted: 0, asking: [] }))
  return [...subjects, ...further].map((one) => ({
    ...one,
    quotes: 'skill' in one ? quotesFor(one.skill, resume, catalogue) : [],
  }))
}
