import type { Day } from '../calendar/day.ts'
import { by } from '../text.ts'
import type { Catalogue, SkillId } from './catalogue.ts'
import { LEVELS, type Level, NEEDS_EVIDENCE_FROM } from './level.ts'

export const EVIDENCE_SOURCES = ['work', 'side-project', 'study', 'course', 'open-source'] as const
/** Where a proof comes from. */
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number]

export const ROUTES = ['work', 'side-project', 'study', 'ask', 'unknown'] as const
/** How a gap could be filled; `unknown` is "no idea yet". */
export type Route = (typeof ROUTES)[number]

/** What proves a level. */
export interface Evidence {
  readonly day: Day
  readonly source: EvidenceSource
  readonly text: string
  readonly link?: string
}

/**
 * One dated self-assessment, of a skill or of a posting's line as it stands (for lines without a known skill).
 * Exactly one of `skill` and `line` is set. Assessments are only ever added: the newest counts, the older ones are history.
 */
export interface Assessment {
  readonly id: string
  readonly skill?: SkillId
  /** `<posting id>#<qualification id>` */
  readonly line?: string
  readonly level: Level
  readonly day: Day
  readonly evidence?: readonly Evidence[]
  readonly route?: Route
  readonly note?: string
}

/** The user's own assessments: the newest of each skill and line, and all of them, oldest first. */
export interface Inventory {
  readonly skills: ReadonlyMap<SkillId, Assessment>
  /** By `<posting id>#<qualification id>`. */
  readonly lines: ReadonlyMap<string, Assessment>
  /** Every assessment in the order of its days. */
  readonly history: readonly Assessment[]
}

/** A level that is known, the skill it is known through where that is another, and what says so. */
export interface Known {
  readonly level: Level
  readonly through?: SkillId
  readonly assessment: Assessment
}

/** What counts of all assessments: the newest of each skill and line; of one day's, the later in the list. */
export function makeInventory(assessments: readonly Assessment[]): Inventory {
  const history = [...assessments].sort(by(({ day }) => day))
  const skills = new Map<SkillId, Assessment>()
  const lines = new Map<string, Assessment>()
  for (const assessment of history) {
    if (assessment.skill !== undefined) skills.set(assessment.skill, assessment)
    if (assessment.line !== undefined) lines.set(assessment.line, assessment)
  }
  return { skills, lines, history }
}

/** All assessments of one skill, oldest first. */
export function historyOf(skill: SkillId, inventory: Inventory): readonly Assessment[] {
  return inventory.history.filter((assessment) => assessment.skill === skill)
}

/** What is known of the skills that somebody assessed, and of those that they imply. */
export type KnownSkills = ReadonlyMap<SkillId, Known>

/**
 * The level of every skill that is known: the user's own assessment or a higher one of a skill that implies it (Hibernate
 * implies JPA), then with `through`. Of equal ones the own counts, then the nearest, then by id.
 */
export function knownSkills({ skills }: Inventory, { skills: listed }: Catalogue): KnownSkills {
  const known = new Map<SkillId, Known>()
  const assessed = [...skills].sort(by(([id]) => id))
  // The highest first, and of one level the nearest: who comes first to a skill is whom it is known through.
  for (const level of DESCENDING) {
    const reached: [SkillId, Known][] = []
    for (const [skill, assessment] of assessed) {
      if (assessment.level === level && !known.has(skill))
        reached.push([skill, { level, assessment }])
    }
    for (const [skill, standing] of reached) known.set(skill, standing)
    // Level 0 of a special case says nothing about the general one.
    if (level === 0) break
    // A list iterates over what is added meanwhile, so this walks breadth first.
    for (const [skill, { through = skill, assessment }] of reached) {
      for (const implied of listed.get(skill)?.implies ?? []) {
        if (known.has(implied)) continue
        const standing = { level, through, assessment }
        known.set(implied, standing)
        reached.push([implied, standing])
      }
    }
  }
  return known
}

/** The level of a skill, null while nobody assessed it. */
export type LevelLookup = (skill: SkillId) => Level | null

/** The levels of the skills that are known. */
export function levelsOf(known: KnownSkills): LevelLookup {
  return (skill) => known.get(skill)?.level ?? null
}

const DESCENDING = [...LEVELS].reverse()

/** The newest proof of an assessment; of one day's, the later in the list. */
export function newestEvidence(assessment: Assessment): Evidence | undefined {
  return assessment.evidence?.reduce((newest, next) => (next.day >= newest.day ? next : newest))
}

/** True where a level is claimed that should be proved and nothing proves it. */
export function isUnproven(assessment: Assessment): boolean {
  return assessment.level >= NEEDS_EVIDENCE_FROM && (assessment.evidence ?? []).length === 0
}
