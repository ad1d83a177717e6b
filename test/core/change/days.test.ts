import { expect, it } from 'vitest'
import { addOwnDays } from '../../../src/core/change/days.ts'
import { changesBetween } from '../../../src/core/changes.ts'
import { EMPTY_DOCUMENT } from '../../../src/core/document.ts'

const leave = { day: '2021-10-05', kind: 'leave' } as const
const family = { day: '2021-10-05', kind: 'family' } as const
const company = { day: '2021-10-05', kind: 'company' } as const
const both = addOwnDays(EMPTY_DOCUMENT, [leave, family])

it('sets a family day beside what else its day is, and that in the place of what it was', () => {
  expect(both.days).toEqual([leave, family])
  expect(addOwnDays(both, [company]).days).toEqual([family, company])
})

it('keeps the name that a day has until it gets another, or none', () => {
  const named = addOwnDays(EMPTY_DOCUMENT, [{ ...company, name: 'the outing' }])
  expect(addOwnDays(named, [leave]).days).toEqual([{ ...leave, name: 'the outing' }])
  expect(addOwnDays(named, [family]).days).toEqual([{ ...company, name: 'the outing' }, family])
  expect(addOwnDays(named, [{ ...leave, name: 'rest' }]).days).toEqual([{ ...leave, name: 'rest' }])
  expect(addOwnDays(named, [{ ...leave, name: '' }]).days).toEqual([leave])
})

it('is told as what it is: a day more, fewer or changed', () => {
  const gone = { ...both, days: [leave] }
  const kinds = [
    [gone, both, { added: 1, removed: 0, changed: 0 }],
    [both, gone, { added: 0, removed: 1, changed: 0 }],
    [both, addOwnDays(both, [company]), { added: 0, removed: 0, changed: 1 }],
  ] as const
  for (const [before, after, change] of kinds) {
    expect(changesBetween(before, after)).toEqual([{ kind: 'day', ...change }])
  }
})
