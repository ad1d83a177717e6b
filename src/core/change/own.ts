import type { Document } from '../document.ts'
import { GilError } from '../error.ts'
import type { OwnAlias, Skill, SkillId } from '../skill/catalogue.ts'
import { foldName } from '../skill/fold.ts'

/** The document with skills of the user's own added; one whose id is there already stays as it is. */
export function addOwnSkills(document: Document, added: readonly Skill[]): Document {
  const known = new Set(document.own.skills.map(({ id }) => id))
  const skills = [...document.own.skills, ...added.filter(({ id }) => !known.has(id))]
  return { ...document, own: { ...document.own, skills } }
}

/**
 * The document without a skill of the user's own: its further names and its assessments go with it, and other own skills and
 * actions refer to it no more; the lines that ask for it are the caller's to read again. Throws `skill-in-use` where a plan or
 * the log tells of it: that is history.
 */
export function removeOwnSkill(document: Document, id: SkillId): Document {
  const { own, assessments, actions } = document
  const used = historyNaming(document, id)
  if (used.length > 0) {
    const name = own.skills.find((skill) => skill.id === id)?.name ?? { en: id, ko: id }
    throw new GilError('skill-in-use', { name, by: used })
  }
  const others = (ids: readonly SkillId[]) => ids.filter((one) => one !== id)
  return {
    ...document,
    own: {
      skills: own.skills
        .filter((skill) => skill.id !== id)
        .map((skill) => ({
          ...skill,
          implies: others(skill.implies),
          needs: others(skill.needs),
          trains: others(skill.trains),
        })),
      aliases: own.aliases.filter(({ skill }) => skill !== id),
    },
    assessments: assessments.filter(({ skill }) => skill !== id),
    actions: actions.map(({ about, ...action }) =>
      about === undefined || about === id ? action : { ...action, about },
    ),
  }
}

/** The plans and the entries of the log that name a skill. */
function historyNaming({ plans, log }: Document, id: SkillId): readonly string[] {
  const named = (one: { readonly skill?: SkillId }) => one.skill === id
  return [
    ...plans.filter(({ steps, blocks }) => steps.some(named) || blocks.some(named)),
    ...log.filter(({ skills }) => skills?.includes(id)),
  ].map((one) => one.id)
}

/** The further name that a text is, of those that the user gave. */
export function findOwnAlias({ own }: Document, text: string): OwnAlias | undefined {
  const wanted = foldName(text)
  const ofOwn = own.skills.flatMap(({ id, aliases }) =>
    aliases.map((alias) => ({ skill: id, text: typeof alias === 'string' ? alias : alias.text })),
  )
  return [...own.aliases, ...ofOwn].find((alias) => foldName(alias.text) === wanted)
}

/** The document without that further name; the lines that were read by it are the caller's to read again. */
export function removeOwnAlias(document: Document, { skill, text }: OwnAlias): Document {
  const { skills, aliases } = document.own
  const wanted = foldName(text)
  const isIt = (alias: Skill['aliases'][number]) =>
    foldName(typeof alias === 'string' ? alias : alias.text) === wanted
  return {
    ...document,
    own: {
      skills: skills.map((one) =>
        one.id === skill ? { ...one, aliases: one.aliases.filter((alias) => !isIt(alias)) } : one,
      ),
      aliases: aliases.filter((alias) => alias.skill !== skill || !isIt(alias.text)),
    },
  }
}
