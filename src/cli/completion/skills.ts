import type { Document } from '../../core/document.ts'
import type { FullCatalogue, Skill } from '../../core/skill/catalogue.ts'
import type { Lang } from '../../core/text.ts'
import type { Suggestion } from './suggestion.ts'

interface SkillsKnown {
  readonly document: Document
  readonly catalogue: FullCatalogue
  readonly lang: Lang
}

/**
 * The skills that may be meant: before anything is typed those that the user's postings and assessments name, then all of the
 * catalogue, each by its id or by the first of its names that begins so ("쿠버" -> 쿠버네티스).
 */
export function suggestSkills(
  typed: string,
  { document, catalogue, lang }: SkillsKnown,
): readonly Suggestion[] {
  const named = namedIn(document)
  const begun = typed.normalize('NFC').toLowerCase()
  return [...catalogue.skills.values()].flatMap((skill) => {
    if (typed === '' && !named.has(skill.id)) return []
    const word = namesOf(skill).find((name) => name.toLowerCase().startsWith(begun))
    return word === undefined ? [] : [{ word, does: skill.name[lang] }]
  })
}

function namedIn({ postings, assessments }: Document): ReadonlySet<string | null | undefined> {
  const asked = postings.flatMap(({ qualifications }) =>
    qualifications.flatMap(({ skills }) => skills.map(({ id }) => id)),
  )
  return new Set([...asked, ...assessments.map(({ skill }) => skill)])
}

function namesOf({ id, name, aliases }: Skill): readonly string[] {
  const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))
  return [id, name.en, name.ko, ...others]
}
