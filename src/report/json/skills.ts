import type { FoundLine } from '../../core/posting/find.ts'
import { lineOfKey } from '../../core/posting/line-key.ts'
import type { QuotedSubject } from '../../core/resume.ts'
import {
  type Catalogue,
  type Exercise,
  impliedBy,
  nameOf,
  type Skill,
} from '../../core/skill/catalogue.ts'
import { studyHours } from '../../core/skill/hours.ts'
import {
  type Assessment,
  historyOf,
  type Inventory,
  isUnproven,
  type Known,
  knownSkills,
  newestEvidence,
} from '../../core/skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../../core/skill/level.ts'
import { compareText } from '../../core/text.ts'
import { namesJson } from './names.ts'

/** An assessment: of a skill, or of a posting's line as it stands. */
export function assessmentJson(assessment: Assessment): object {
  const { id, skill, line, level, day, evidence = [], route, note } = assessment
  return {
    id,
    skill,
    ...(line !== undefined && lineOfKey(line)),
    level,
    day,
    evidence,
    route,
    note,
  }
}

/** What `gil skills` lists: the level that counts and what it rests on, beside the newest answer; the highest level first. */
export function inventoryJson(
  inventory: Inventory,
  {
    lines,
    catalogue,
  }: { readonly lines: ReadonlyMap<string, FoundLine>; readonly catalogue: Catalogue },
): object {
  const known = knownSkills(inventory, catalogue)
  const ordered = (answers: ReadonlyMap<string, Assessment>) =>
    [...answers]
      .map(([key, assessment]) => ({
        key,
        assessment,
        standing: known.get(key) ?? { level: assessment.level, assessment },
      }))
      .sort((a, b) => b.standing.level - a.standing.level || compareText(a.key, b.key))
  return {
    skills: ordered(inventory.skills).map(({ key, standing, assessment }) => ({
      skill: key,
      name: nameOf(key, catalogue),
      ...standingJson(standing),
      assessment: assessmentJson(assessment),
    })),
    lines: ordered(inventory.lines).map(({ key, standing, assessment }) => ({
      ...lineOfKey(key),
      quote: lines.get(key)?.line.quote ?? null,
      ...standingJson(standing),
      assessment: assessmentJson(assessment),
    })),
  }
}

/** One skill: where it stands, what the catalogue knows of it, the way to the next level, and its history. */
export function skillJson(
  skill: Skill,
  {
    inventory,
    catalogue,
    exercises,
  }: {
    readonly inventory: Inventory
    readonly catalogue: Catalogue
    readonly exercises: readonly Exercise[]
  },
): object {
  const known = knownSkills(inventory, catalogue).get(skill.id)
  const level = known?.level ?? 0
  const isStudied = level < STUDY_CEILING
  const aliases = skill.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))
  return {
    skill: skill.id,
    ...namesJson(skill.name),
    ...(known ? standingJson(known) : { level: null, unproven: false }),
    aliases: [...new Set(aliases)],
    implies: impliedBy(catalogue, skill.id),
    needs: skill.needs,
    trains: skill.trains,
    size: skill.size,
    theory: skill.theory,
    category: skill.category,
    nextHours: isStudied ? studyHours(skill.size, level, (level + 1) as Level) : null,
    exercises: exercises
      .filter((one) => isStudied && one.skill === skill.id && one.level > level)
      .map((one) => ({ level: one.level, task: one.task.en, result: one.result.en })),
    history: historyOf(skill.id, inventory).map(assessmentJson),
  }
}

/** What postings ask and nobody assessed. */
export function unassessedJson(
  subjects: readonly QuotedSubject[],
  { catalogue }: { readonly catalogue: Catalogue },
): readonly object[] {
  return subjects.map((subject) => ({
    ...('skill' in subject
      ? { skill: subject.skill, name: nameOf(subject.skill, catalogue) }
      : { ...lineOfKey(subject.line), quote: subject.quote }),
    wanted: subject.wanted,
    asking: subject.asking,
    quotes: subject.quotes,
  }))
}

function standingJson({ level, through, assessment }: Known): object {
  const evidence = newestEvidence(assessment)
  return { level, through, unproven: isUnproven(assessment), evidence }
}
