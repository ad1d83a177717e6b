import { describe, expect, it } from 'vitest'
import { judgePostings } from '../../../src/core/gap/report.ts'
import { countUnassessed, unassessed } from '../../../src/core/gap/unassessed.ts'
import { makeInventory } from '../../../src/core/skill/inventory.ts'
import type { Level } from '../../../src/core/skill/level.ts'
import { assessments, catalogueOf, line, posting, skill } from './build.ts'

const catalogue = catalogueOf('java', 'kotlin', 'sql', skill('jpa', { implies: ['orm'] }), 'orm')
const contextOf = (levels: Readonly<Record<string, Level>>) => ({
  inventory: makeInventory(assessments(levels)),
  catalogue,
  profile: {},
  today: '2021-09-17',
})

const ad = posting('ad', [
  line('r1', 'java|kotlin, sql'),
  line('r2', 'orm'),
  line('r3', ''),
  line('r4', '?Foo'),
  line('r5', '', { minYears: 3 }),
  line('p1', 'java|sql'),
])

describe('what nobody assessed', () => {
  it.each([
    [{}, ['java', 'sql', 'kotlin', 'orm', 'ad#r3', 'ad#r4']],
    [{ java: 3 }, ['sql', 'orm', 'ad#r3', 'ad#r4']],
    [{ java: 1 }, ['sql', 'kotlin', 'orm', 'ad#r3', 'ad#r4']],
    [{ jpa: 1 }, ['java', 'sql', 'kotlin', 'ad#r3', 'ad#r4']],
    [{ 'ad#r1': 0, 'ad#r3': 2 }, ['orm', 'ad#r4', 'java', 'sql']],
  ] as [Readonly<Record<string, Level>>, string[]][])('with %j', (levels, expected) => {
    const context = contextOf(levels)
    const found = unassessed([ad], context).map((one) => ('skill' in one ? one.skill : one.line))
    expect(found).toEqual(expected)
    const judgement = judgePostings({ ...context, postings: [ad] })
    expect(countUnassessed(judgement)).toBe(expected.length)
  })
})
