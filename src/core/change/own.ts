import type { Document } from '../document.ts'
import type { Skill } from '../skill/catalogue.ts'

/** The document with skills of the user's own added; one whose id is there already stays as it is. */
export function addOwnSkills(document: Document, added: readonly Skill[]): Document {
  const known = new Set(document.own.skills.map(({ id }) => id))
  const skills = [...document.own.skills, ...added.filter(({ id }) => !known.has(id))]
  return { ...document, own: { ...document.own, skills } }
}
