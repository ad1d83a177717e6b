import type { FullCatalogue, Skill, SkillId } from '../skill/catalogue.ts'
import { foldName } from '../skill/fold.ts'
import { findMentions, type MentionFinder } from '../skill/mentions.ts'
import { resolveSkill } from '../skill/resolve.ts'
import type { Lang } from '../text.ts'
import type { Qualification, SkillAsked } from './posting.ts'

/** What a line's skills are read with. */
export interface SkillNames {
  readonly catalogue: FullCatalogue
  readonly finder: MentionFinder
}

/**
 * The skills that a user says a line asks for, "kotlin | java, redis": commas between what is wanted together, bars
 * between alternatives, nothing for none. A name that the catalogue does not know must stand in the line. Throws
 * `skill-unknown` and `skill-ambiguous`.
 */
export function nameSkills(text: string, quote: string, names: SkillNames): SkillAsked[] {
  const groups = text
    .split(',')
    .map((group) => partsOf(group, '|'))
    .filter((group) => group.length > 0)
  const asked = groups.flatMap((group, number) =>
    group.map((name) => ({ ...nameSkill(name, quote, names), group: number })),
  )
  const keys = asked.map(keyOf)
  return asked.filter((one, at) => keys.indexOf(keyOf(one)) === at)
}

/** A line's skills as `nameSkills` takes them: by their names in a language, by the id where a name means another skill too. */
export function sayNames(
  { skills }: Pick<Qualification, 'skills'>,
  catalogue: FullCatalogue,
  lang: Lang,
): string {
  const say = ({ id, name }: SkillAsked): string => {
    const known = id === null ? undefined : catalogue.skills.get(id)
    if (known === undefined || id === null) return name
    return isSafe(known.name[lang], id, catalogue) ? known.name[lang] : id
  }
  const numbers = [...new Set(skills.map(({ group }) => group))]
  const groups = numbers.map((number) => skills.filter(({ group }) => group === number))
  return groups.map((group) => group.map(say).join(' | ')).join(', ')
}

/** Whether a name is read back as the same skill. */
function isSafe(name: string, id: SkillId, catalogue: FullCatalogue): boolean {
  if (/[,|]/.test(name)) return false
  try {
    return resolveSkill(name, catalogue).id === id
  } catch {
    return false
  }
}

function keyOf({ id, name }: Pick<SkillAsked, 'id' | 'name'>): string {
  return id ?? name
}

function nameSkill(
  name: string,
  quote: string,
  { catalogue, finder }: SkillNames,
): Omit<SkillAsked, 'group'> {
  const at = quote.toLowerCase().indexOf(name.toLowerCase())
  const written = at < 0 ? name : quote.slice(at, at + name.length)
  const isKnown = [...catalogue.skills.values()].some((skill) => isNameOf(name, skill))
  if (!isKnown && at >= 0) return { id: null, name: written, mention: written }
  const { id, name: called } = resolveSkill(name, catalogue)
  const mention = findMentions(quote, finder).find(({ skill }) => skill === id)
  return { id, name: called.en, mention: mention?.text ?? written }
}

function isNameOf(text: string, { id, name, aliases }: Skill): boolean {
  const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))
  return [id, name.en, name.ko, ...others].some((one) => foldName(one) === foldName(text))
}

function partsOf(text: string, sign: string): string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
