import { describe, expect, it } from 'vitest'
import { GilError } from '../../../src/core/error.ts'
import { impliedBy, makeCatalogue } from '../../../src/core/skill/catalogue.ts'
import { catalogueOf, skill } from '../gap/build.ts'

const orm = catalogueOf(
  skill('hibernate', { implies: ['jpa'] }),
  skill('jpa', { implies: ['orm', 'sql'] }),
  skill('spring-data-jpa', { implies: ['jpa'] }),
  'orm',
  'sql',
)

describe('what implies what', () => {
  it('follows implications over several skills, nearest first', () => {
    expect(impliedBy(orm, 'hibernate')).toEqual(['jpa', 'orm', 'sql'])
  })

  it('knows nothing of a skill that it has not', () => {
    expect(impliedBy(orm, 'cobol')).toEqual([])
  })
})

describe("the user's own skills", () => {
  it('stand beside the shipped ones, and in for one of the same id', () => {
    const own = { skills: [skill('gil'), skill('sql', { size: 'L' })], aliases: [] }
    const catalogue = makeCatalogue([skill('sql'), skill('java')], own)
    expect([...catalogue.skills.keys()].sort()).toEqual(['gil', 'java', 'sql'])
    expect(catalogue.skills.get('sql')?.size).toBe('L')
  })

  it('add aliases to a shipped skill and leave aside those of a skill that is gone', () => {
    const catalogue = makeCatalogue([skill('sql', { aliases: ['structured query language'] })], {
      skills: [],
      aliases: [
        { skill: 'sql', text: '에스큐엘' },
        { skill: 'gone', text: 'x' },
      ],
    })
    expect(catalogue.skills.get('sql')?.aliases).toEqual(['structured query language', '에스큐엘'])
    expect(catalogue.skills.has('gone')).toBe(false)
  })

  it.each([
    [
      'needs',
      [skill('a', { needs: ['b'] }), skill('b', { needs: ['c'] }), skill('c', { needs: ['a'] })],
      ['a', 'b', 'c'],
    ],
    ['implies', [skill('a', { implies: ['b'] }), skill('b', { implies: ['a'] })], ['a', 'b']],
    ['itself', [skill('a', { needs: ['a'] })], ['a']],
    [
      'a circle further on',
      [skill('x', { needs: ['a'] }), skill('a', { needs: ['b'] }), skill('b', { needs: ['a'] })],
      ['a', 'b'],
    ],
  ])('refuses a circle: %s', (_, skills, cycle) => {
    const make = () => makeCatalogue([], { skills, aliases: [] })
    expect(make).toThrow(GilError)
    expect(make).toThrow(
      expect.objectContaining({ code: 'prerequisite-cycle', params: { skills: cycle } }),
    )
  })

  it('refuses a circle that an own skill closes over shipped ones', () => {
    const own = { skills: [skill('own', { needs: ['java'] })], aliases: [] }
    expect(() => makeCatalogue([skill('java', { needs: ['own'] })], own)).toThrow(
      expect.objectContaining({ params: { skills: ['own', 'java'] } }),
    )
  })

  it('takes a skill reached over two ways, and one that both needs and implies another', () => {
    const skills = [
      skill('a', { needs: ['b', 'c'] }),
      skill('b', { needs: ['d'], implies: ['d'] }),
      skill('c', { needs: ['d'] }),
      skill('d'),
    ]
    expect(makeCatalogue([], { skills, aliases: [] }).skills.size).toBe(4)
  })

  it('follows a long chain', () => {
    const skills = Array.from({ length: 20_000 }, (_, i) =>
      skill(`s${i}`, { needs: [`s${i + 1}`] }),
    )
    expect(makeCatalogue([], { skills, aliases: [] }).skills.size).toBe(20_000)
  })
})
