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

/** A further name that the user gave a skill, the user's own or not. */
export interface OwnAlias {
  readonly skill: SkillId
  readonly text: string
}

/** Skills of the user's own, and further names. */
export interface OwnSkills {
  readonly skills: readonly Skill[]
  readonly aliases: readonly OwnAlias[]
}

/** A task that reaches a level and a result that somebody else can check. */
export interface Exercise {
  readonly skill: SkillId
  readonly level: Level
  readonly task: Text
  readonly result: Text
  readonly trains?: readonly SkillId[]
}

/** Skills by id. */
export type SkillTable = Pick<ReadonlyMap<SkillId, SkillFacts>, 'get' | 'has'>

/** The skills gil knows (shipped and the user's own), looked up by id. */
export interface Catalogue {
  readonly skills: SkillTable
}

/** A catalogue that can be walked through, and knows the aliases too. */
export interface FullCatalogue extends Catalogue {
  readonly skills: ReadonlyMap<SkillId, Skill>
}

/**
 * The catalogue of the shipped skills and the user's own. An own skill stands in for a shipped one of the same id; an
 * own alias for a skill that is gone is left aside. Throws `prerequisite-cycle` where an own skill closes a circle.
 */
export function makeCatalogue(shipped: Iterable<Skill>, own?: OwnSkills): FullCatalogue {
  const skills = byId([...shipped, ...(own?.skills ?? [])])
  refuseCycles(skills, own?.skills ?? [])
  for (const alias of own?.aliases ?? []) {
    const skill = skills.get(alias.skill)
    if (skill) skills.set(skill.id, { ...skill, aliases: [...skill.aliases, alias.text] })
  }
  return { skills }
}

/** The same for looking skills up alone, from as much. */
export function makeLightCatalogue(shipped: SkillTable, own?: OwnSkills): Catalogue {
  const added = own?.skills ?? []
  const skills = added.length === 0 ? shipped : overlaid(shipped, byId(added))
  refuseCycles(skills, added)
  return { skills }
}

/** The same skills, with others in the place of those of their id or beside them. */
export function overlaid(skills: SkillTable, over: SkillTable): SkillTable {
  return {
    get: (id) => over.get(id) ?? skills.get(id),
    has: (id) => over.has(id) || skills.has(id),
  }
}

/** Skills by their ids; of one id's, the last. */
export function byId<Known extends SkillFacts>(skills: Iterable<Known>): Map<SkillId, Known> {
  const known = new Map<SkillId, Known>()
  for (const skill of skills) known.set(skill.id, skill)
  return known
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
