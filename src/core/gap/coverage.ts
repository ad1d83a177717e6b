import type { Qualification, SkillAsked } from '../posting/posting.ts'
import type { Catalogue, SkillId } from '../skill/catalogue.ts'
import { studyHours } from '../skill/hours.ts'
import type { LevelLookup } from '../skill/inventory.ts'
import { type Level, STUDY_CEILING } from '../skill/level.ts'

/** Skills of which any will do. */
export type Group = readonly SkillAsked[]

/** A skill of the catalogue's, or of the user's own, that a line asks for. */
export type ListedSkill = SkillAsked & { readonly id: SkillId }

/** A line's groups of alternatives, in the order in which it names them. */
export function groupsOf({ skills }: Qualification): readonly Group[] {
  // Most lines ask for one skill.
  if (skills.length === 1) return [skills]
  const groups = new Map<number, SkillAsked[]>()
  for (const skill of skills) {
    const group = groups.get(skill.group)
    if (group) group.push(skill)
    else groups.set(skill.group, [skill])
  }
  return [...groups.values()]
}

/** Whether the catalogue knows what is asked for. */
export function isListed(skill: SkillAsked): skill is ListedSkill {
  return skill.id !== null
}

/**
 * The best level of a group's skills, or the user's direct answer to the line where that is higher; null where there is
 * neither. The answer stands for what the catalogue cannot know, and never hides a skill that grew beyond it.
 */
export function groupLevel(group: Group, levels: LevelLookup, answer: Level | null): Level | null {
  let best = answer
  for (const { id } of group) {
    const level = id === null ? null : levels(id)
    if (level !== null && (best === null || level > best)) best = level
  }
  return best
}

/** 0-1: min(1, level / target); an unknown level counts 0. */
export function groupCoverage(level: Level | null, target: Level): number {
  return target === 0 ? 1 : Math.min(1, (level ?? 0) / target)
}

/** 0-1: the mean over a line's groups; a line without any carries the direct answer, as one group. */
export function lineCoverage(
  line: Qualification,
  levels: LevelLookup,
  answer: Level | null,
): number {
  const groups = groupsOf(line)
  if (groups.length === 0) return answer === null ? 0 : groupCoverage(answer, line.target)
  let covered = 0
  for (const group of groups) {
    covered += groupCoverage(groupLevel(group, levels, answer), line.target)
  }
  return covered / groups.length
}

/**
 * The one skill of a group that stands for it: the highest level, then the fewest hours to the target (to level 3 at
 * most), then the id. null for a group of technologies that the catalogue does not know.
 */
export function representative(
  group: Group,
  target: Level,
  { levels, catalogue }: { readonly levels: LevelLookup; readonly catalogue: Catalogue },
): ListedSkill | null {
  const [first] = group
  if (group.length === 1 && first) return isListed(first) ? first : null
  const listed = group.filter(isListed)
  const ranked = listed.map((skill) => {
    const level = levels(skill.id) ?? 0
    return { skill, level, hours: hoursTo(skill.id, level, target, catalogue) }
  })
  ranked.sort(
    (a, b) => b.level - a.level || a.hours - b.hours || (a.skill.id < b.skill.id ? -1 : 1),
  )
  return ranked[0]?.skill ?? null
}

/** Hours of study from a level to a target, or to level 3 where that is lower; a skill that left the catalogue counts as M. */
export function hoursTo(skill: SkillId, from: Level, target: Level, catalogue: Catalogue): number {
  const to = Math.min(target, STUDY_CEILING) as Level
  return studyHours(catalogue.skills.get(skill)?.size ?? 'M', from, to)
}
