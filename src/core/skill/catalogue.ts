import type { OwnSkills } from '../document.ts'
import type { Lang, Text } from '../text.ts'
import { refuseCycles } from './cycle.ts'
import type { Level } from './level.ts'

/** A skill's name in the catalogue: kebab-case, stable across versions ("spring-boot"). */
export type SkillId = string

/** How much there is to learn: S a weekend's tool, M the usual, L a language, platform or field. */
export type Size = 'S' | 'M' | 'L'

/** An alias that is also an everyday word: when it counts as a mention (data/README.md explains each field). */
export interface AliasRule {
  readonly text: string
  readonly exactCase?: boolean
  readonly notBefore?: readonly string[]
  readonly notAfter?: readonly string[]
  readonly beside?: boolean
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

/** An entry of the catalogue: a technology, practice, concept or way of working. */
export interface Skill extends SkillFacts {
  readonly aliases: readonly (string | AliasRule)[]
}

/** A skill without its aliases, which only reading postings and resolving names go by. */
export interface SkillFacts {
  readonly id: SkillId
  readonly name: Text
  /** Who has this at a level has those at that level too; direct ones only. */
  readonly implies: readonly SkillId[]
  /** Prerequisites: at least level 1 before this is studied; direct ones only. */
  readonly needs: readonly SkillId[]
  /** What practising this trains besides, without implying it. */
  readonly trains: readonly SkillId[]
  readonly size: Size
  /** 0-1: the share that is knowledge to remember rather than a craft to practise. */
  readonly theory: number
  /** The shipped file it stands in, or "own". */
  readonly category: string
}

/** A task that reaches a level and a result that somebody else can check. */
export interface Exercise {
  readonly skill: SkillId
  readonly level: Level
  readonly task: Text
  readonly result: Text
  readonly trains?: readonly SkillId[]
}

/** The skills gil knows (shipped and the user's own), looked up by id. */
export interface Catalogue {
  readonly skills: ReadonlyMap<SkillId, SkillFacts>
}

/** A catalogue that knows the aliases too. */
export interface FullCatalogue extends Catalogue {
  readonly skills: ReadonlyMap<SkillId, Skill>
}

/**
 * The catalogue of the shipped skills and the user's own. An own skill stands in for a shipped one of the same id; an
 * own alias for a skill that is gone is left aside. Throws `prerequisite-cycle` where an own skill closes a circle.
 */
export function makeCatalogue(shipped: Iterable<Skill>, own?: OwnSkills): FullCatalogue {
  const skills = joined<Skill>(shipped, own)
  for (const alias of own?.aliases ?? []) {
    const skill = skills.get(alias.skill)
    if (skill) skills.set(skill.id, { ...skill, aliases: [...skill.aliases, alias.text] })
  }
  return { skills }
}

/** The same without aliases, from as much. */
export function makeLightCatalogue(shipped: Iterable<SkillFacts>, own?: OwnSkills): Catalogue {
  return { skills: joined<SkillFacts>(shipped, own) }
}

/** What who has `id` has too, transitively, nearest first and then by id; `id` itself is not among them. */
export function impliedBy(catalogue: Catalogue, id: SkillId): readonly SkillId[] {
  const implied = catalogue.skills.get(id)?.implies ?? []
  if (implied.length === 0) return implied
  const found = new Set([id])
  // A set iterates over what is added meanwhile, so this walks breadth first.
  for (const skill of found) {
    const next = catalogue.skills.get(skill)?.implies ?? []
    for (const other of next.length > 1 ? [...next].sort() : next) found.add(other)
  }
  found.delete(id)
  return [...found]
}

/** The name, in the screen's language, of a skill that may have left the catalogue: then its id. */
export function nameOf(id: SkillId, catalogue: Catalogue, lang: Lang = 'en'): string {
  return catalogue.skills.get(id)?.name[lang] ?? id
}

function joined<Known extends SkillFacts>(
  shipped: Iterable<Known>,
  own?: { readonly skills: readonly (Skill & Known)[] },
): Map<SkillId, Known> {
  const skills = new Map<SkillId, Known>()
  for (const skill of shipped) skills.set(skill.id, skill)
  for (const skill of own?.skills ?? []) skills.set(skill.id, skill)
  refuseCycles(skills, own?.skills ?? [])
  return skills
}
