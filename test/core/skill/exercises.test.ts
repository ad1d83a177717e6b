import { expect, it } from 'vitest'
import type { Exercise } from '../../../src/core/skill/catalogue.ts'
import { withExercises } from '../../../src/core/skill/exercises.ts'
import { catalogueOf, skill } from '../gap/build.ts'

const text = { en: 'Solve ten problems.', ko: '열 문제 풀기' }

function exercise(id: string, trains: readonly string[]): Exercise {
  return { skill: id, level: 2, task: text, result: text, trains }
}

it('trains what its exercises train, once, and only what the catalogue knows', () => {
  const catalogue = catalogueOf(skill('coding-test', { trains: ['sql'] }), 'tdd', 'sql')
  const { skills } = withExercises(catalogue, [
    exercise('coding-test', ['tdd', 'sql', 'gone']),
    exercise('unknown', ['tdd']),
  ])
  expect(skills.get('coding-test')?.trains).toEqual(['sql', 'tdd'])
  expect(skills.get('tdd')?.trains).toEqual([])
  expect(skills.has('unknown')).toBe(false)
  expect(catalogue.skills.get('coding-test')?.trains).toEqual(['sql'])
})
