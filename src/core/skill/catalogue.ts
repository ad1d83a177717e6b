import type { Text } from '../text.ts'
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
export interface Skill {
  readonly id: SkillId
  readonly name: Text
  readonly aliases: readonly (string | AliasRule)[]
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
  readonly skills: ReadonlyMap<SkillId, Skill>
}
