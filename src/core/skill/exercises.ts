import {
  type Catalogue,
  type Exercise,
  overlaid,
  type SkillFacts,
  type SkillId,
} from './catalogue.ts'

/**
 * The catalogue in which practising a skill also trains what its exercises train: coding-test problems solved test-first
 * feed TDD. A skill without exercises stays as it is.
 */
export function withExercises({ skills }: Catalogue, exercises: readonly Exercise[]): Catalogue {
  const exercised = new Map<SkillId, SkillFacts>()
  for (const { skill: id, trains = [] } of exercises) {
    const skill = exercised.get(id) ?? skills.get(id)
    if (!skill) continue
    const known = trains.filter((other) => skills.has(other))
    exercised.set(id, { ...skill, trains: [...new Set([...skill.trains, ...known])] })
  }
  return { skills: overlaid(skills, exercised) }
}
