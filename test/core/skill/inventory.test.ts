import { describe, expect, it } from 'vitest'
import { studyHours } from '../../../src/core/skill/hours.ts'
import {
  historyOf,
  isUnproven,
  knownSkills,
  makeInventory,
  newestEvidence,
} from '../../../src/core/skill/inventory.ts'
import { assessed, assessments, catalogueOf, skill } from '../gap/build.ts'

describe('makeInventory', () => {
  const old = assessed('java', 2, { id: 'a1', day: '2020-01-01' })
  const morning = assessed('java', 3, { id: 'a2', day: '2021-09-17' })
  const evening = assessed('java', 1, { id: 'a3', day: '2021-09-17' })

  it('counts the newest; of one day, the later in the list', () => {
    const inventory = makeInventory([morning, evening, old])
    expect(inventory.skills.get('java')?.id).toBe('a3')
    expect(historyOf('java', inventory).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3'])
  })

  it('keeps answers to lines apart from skills', () => {
    const inventory = makeInventory([assessed('baemin#r1', 2)])
    expect(inventory.lines.get('baemin#r1')?.level).toBe(2)
    expect(inventory.skills.size).toBe(0)
  })
})

describe('knownSkills', () => {
  const catalogue = catalogueOf(
    skill('hibernate', { implies: ['jpa'] }),
    skill('eclipselink', { implies: ['jpa'] }),
    skill('jpa', { implies: ['orm'] }),
    'orm',
  )
  it.each([
    ['nothing known', {}, null],
    ['its own', { orm: 2 }, [2, undefined]],
    ['own level 0', { orm: 0 }, [0, undefined]],
    ['through another', { jpa: 3 }, [3, 'jpa']],
    ['through two', { hibernate: 4 }, [4, 'hibernate']],
    ['the higher of both', { orm: 2, hibernate: 3 }, [3, 'hibernate']],
    ['own where equal', { orm: 3, hibernate: 3 }, [3, undefined]],
    ['the nearer where equal', { hibernate: 3, jpa: 3 }, [3, 'jpa']],
    ['the first id where equally near', { hibernate: 2, eclipselink: 2 }, [2, 'eclipselink']],
    ['a special case at 0 says nothing', { hibernate: 0 }, null],
  ] as const)('%s', (_, levels, expected) => {
    const known = knownSkills(makeInventory(assessments(levels)), catalogue).get('orm')
    expect(known ? [known.level, known.through] : null).toEqual(expected)
  })
  it('counts the first id of those as near, whatever stands between', () => {
    const tools = catalogueOf(
      skill('a-tool', { implies: ['second'] }),
      skill('z-tool', { implies: ['first'] }),
      skill('first', { implies: ['orm'] }),
      skill('second', { implies: ['orm'] }),
      'orm',
    )
    const both = makeInventory(assessments({ 'z-tool': 2, 'a-tool': 2 }))
    expect(knownSkills(both, tools).get('orm')?.through).toBe('a-tool')
  })
  it('of the special case is not known through the general one', () => {
    const known = knownSkills(makeInventory(assessments({ jpa: 3 })), catalogue)
    expect([...known.keys()]).toEqual(['jpa', 'orm'])
  })
})

describe('evidence', () => {
  const proof = (day: string, text: string) => ({ day, source: 'work', text }) as const
  it('counts the newest; of one day, the later in the list', () => {
    const evidence = [proof('2021-01-01', 'b'), proof('2021-01-01', 'c'), proof('2020-01-01', 'a')]
    expect(newestEvidence(assessed('java', 3, { evidence }))?.text).toBe('c')
    expect(newestEvidence(assessed('java', 3))).toBeUndefined()
  })
  it('is expected from level 3 on', () => {
    expect(isUnproven(assessed('java', 2))).toBe(false)
    expect(isUnproven(assessed('java', 3))).toBe(true)
    expect(isUnproven(assessed('java', 3, { evidence: [proof('2021-01-01', 'b')] }))).toBe(false)
  })
})

describe('studyHours', () => {
  it.each([
    ['M', 0, 3, 34],
    ['S', 0, 1, 1],
    ['L', 1, 2, 16],
    ['M', 1, 5, 32],
    ['M', 3, 5, 0],
    ['M', 3, 2, 0],
  ] as const)('size %s from %i to %i: %i h', (size, from, to, hours) => {
    expect(studyHours(size, from, to)).toBe(hours)
  })
})
