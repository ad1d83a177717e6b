import type { Unassessed } from './gap/unassessed.ts'
import { readRows } from './posting/lines.ts'
import { readMarks } from './posting/marks.ts'
import { sentencesOf } from './posting/sentences.ts'
import { type Catalogue, impliedBy, type SkillId } from './skill/catalogue.ts'
import { findMentions, type MentionFinder } from './skill/mentions.ts'

/** What a résumé says of the skills that it names, in its own lines. */
export type Resume = ReadonlyMap<SkillId, readonly string[]>

/** A subject, and where a résumé was read what that says of it. */
export type QuotedSubject = Unassessed & { readonly quotes?: readonly string[] }

/** A line that is longer is quoted by its sentences. */
const LONGEST_LINE = 160

/** The lines of a résumé by the skills that they name, both in the order of the text; headings, bullets and emphasis are left out. */
export function readResume(text: string, finder: MentionFinder): Resume {
  const found = new Map<SkillId, string[]>()
  for (const line of linesOf(text)) {
    for (const skill of new Set(findMentions(line, finder).map((mention) => mention.skill))) {
      const lines = found.get(skill)
      if (lines === undefined) found.set(skill, [line])
      else if (!lines.includes(line)) lines.push(line)
    }
  }
  return found
}

/**
 * What a résumé says for a skill: the lines that name it, then those that name what implies it (Hibernate says something of
 * JPA), each once.
 */
export function quotesFor(skill: SkillId, resume: Resume, catalogue: Catalogue): readonly string[] {
  const through = [...resume]
    .filter(([named]) => impliedBy(catalogue, named).includes(skill))
    .flatMap(([, lines]) => lines)
  return [...new Set([...(resume.get(skill) ?? []), ...through])]
}

function linesOf(text: string): readonly string[] {
  return readRows(text)
    .map((row) => readMarks(row))
    .filter(({ decoration }) => decoration !== 'hash')
    .flatMap(({ text }) => (text.length > LONGEST_LINE ? sentencesOf(text) : [text]))
    .filter((line) => line !== '')
}
