import type { Catalogue, Exercise } from './catalogue.ts'

/**
 * The catalogue in which practising a skill also trains what its exercises train: coding-test problems solved test-first
 * feed TDD. A skill without exercises stays as it is.
 */
export function withExercises(catalogue: Catalogue, exercises: readonly Exercise[]): Catalogue {
  const skills = new Map(catalogue.skills)
  for (const { skill: id, trains = [] } of exercises) {
    const skill = skills.get(id)
    if (!skill) continue
    const known = trains.filter((other) => skills.has(other))
    skills.set(id, { ...skill, trains: [...new Set([...skill.trains, ...known])] })
  }
  return { ...catalogue, skills }
}
