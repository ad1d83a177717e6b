import type * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Document, EMPTY_DOCUMENT } from '../../src/core/document.ts'
import { checkDocument, readLoosely } from '../../src/store/schema.ts'
import type { documentSchema } from '../../src/store/shapes.ts'
import { FULL, withValue } from './documents.ts'

type Schema = v.InferOutput<ReturnType<typeof documentSchema>>
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Difference = {
  [K in keyof Document]: Same<Frozen<Schema[K]>, Frozen<Document[K]>> extends true ? never : K
}[keyof Document]

/** Does not compile where a part of the schema differs from the core's type in any field, optional ones included. */
const DIFFERENCES: Record<Difference | Exclude<keyof Schema, keyof Document>, true> = {}

describe('checkDocument', () => {
  it('has the same fields as the core', () => {
    expect(DIFFERENCES).toEqual({})
  })

  it.each([
    ['the empty document', EMPTY_DOCUMENT],
    ['one that uses every field', FULL],
  ])('takes %s as it is', (_, document) => {
    expect(checkDocument(document)).toEqual(document)
  })

  it('puts keys into one order, whatever order they came in', () => {
    const reversed = Object.fromEntries(Object.entries(FULL).reverse())
    expect(JSON.stringify(checkDocument(reversed))).toBe(JSON.stringify(FULL))
  })

  it.each([
    ['an unknown field', 'log.0.mood', 'good', 'log[0].mood'],
    ['an unknown part', 'extra', [], 'extra'],
    ['a missing part', 'plans', undefined, 'plans'],
    ['a day that is none', 'log.0.day', '2021-02-30', 'log[0].day'],
    ['a level beyond 5', 'assessments.0.level', 6, 'assessments[0].level'],
    ['an unknown status', 'postings.0.status', 'open', 'postings[0].status'],
    ['an empty id', 'log.0.id', '', 'log[0].id'],
    ['minutes as text', 'log.0.minutes', '50', 'log[0].minutes'],
    ['fewer than no minutes', 'log.0.minutes', -1, 'log[0].minutes'],
    ['no number', 'log.0.minutes', Number.NaN, 'log[0].minutes'],
    ['a list for the profile', 'profile', [], 'profile'],
    ['an assessment of nothing', 'assessments.0.skill', undefined, 'assessments[0]'],
    ['an assessment of two', 'assessments.0.line', 'a#r1', 'assessments[0]'],
    [
      'a target in words',
      'postings.0.qualifications.0.target',
      'high',
      'postings[0].qualifications[0].target',
    ],
  ])('refuses %s and says where', (_, path, value, where) => {
    expect(checkDocument(withValue(FULL, path, value) as Document)).toMatchObject({ detail: where })
  })
})

describe('a rule that fields of the right kind break', () => {
  const late = [{ start: '21:30', end: '01:30' }]
  const hours = FULL.profile.hours
  it.each([
    ['a span over midnight', 'profile.hours.workday', late, 'hours.workday[0]', 'span-reversed'],
    [
      'a span of nothing',
      'profile.peak',
      { start: '10:00', end: '10:00' },
      'peak',
      'span-reversed',
    ],
    [
      'spans that overlap',
      'profile.hours.dayOff',
      [...hours.dayOff, { start: '09:00', end: '10:01' }],
      'hours.dayOff[1]',
      'spans-overlap',
    ],
  ])('refuses %s and says where', (_, path, value, where, why) => {
    expect(checkDocument(withValue(FULL, path, value) as Document)).toMatchObject({
      detail: `profile.${where}`,
      why,
    })
  })

  it('refuses a plan that ends before it begins', () => {
    expect(checkDocument(withValue(FULL, 'plans.0.to', '2021-09-17') as Document)).toMatchObject({
      detail: 'plans[0]',
      why: 'plan-reversed',
    })
  })

  it('takes spans that touch, in whatever order they stand', () => {
    const spans = [...hours.dayOff, { start: '09:00', end: '10:00' }]
    const document = withValue(FULL, 'profile.hours.dayOff', spans) as Document
    expect(checkDocument(document)).toEqual(document)
  })

  it.each([
    'postings',
    'postings.0.qualifications',
    'assessments',
    'own.skills',
    'actions',
    'plans.0.blocks',
    'log',
  ])('refuses an id that stands twice in %s', (path) => {
    const list = path.split('.').reduce<unknown>((at, key) => (at as never)[key], FULL) as object[]
    const twice = [...list, { ...list[0] }]
    expect(checkDocument(withValue(FULL, path, twice) as Document)).toMatchObject({
      why: 'duplicate-id',
      detail: expect.stringMatching(/\[1\](\.id)?$/),
    })
  })

  it('takes two plans of one id, which older gils wrote', () => {
    const document = { ...FULL, plans: [...FULL.plans, ...FULL.plans] }
    expect(checkDocument(document)).toEqual(document)
  })

  it('finds an id again that a change adds to a known list', () => {
    const grown = { ...FULL, log: [...FULL.log, { id: 'l1', day: '2021-09-18', text: 'x' }] }
    expect(checkDocument(grown, FULL)).toMatchObject({ detail: 'log[1].id', why: 'duplicate-id' })
    expect(checkDocument({ ...grown }, grown)).toEqual(grown)
  })
})

describe('checkDocument beside a known document', () => {
  const known = withValue(FULL, 'log.0.mood', 'kept as it is') as Document

  it('takes the very records that it knows, and checks every other one', () => {
    const [first] = known.log
    const grown = (entry: object) => ({ ...known, log: [...known.log, entry] }) as Document
    const good = { id: 'l2', text: 'x', day: '2021-09-18' }
    const result = checkDocument(grown(good), known)
    expect(result).toMatchObject({ log: [first, good] })
    expect((result as Document).log[0]).toBe(first)
    expect(checkDocument(grown({ ...good, mood: 1 }), known)).toMatchObject({
      detail: 'log[1].mood',
    })
    expect(checkDocument(structuredClone(known), known)).toMatchObject({ detail: 'log[0].mood' })
  })

  it('checks a profile that changed, and the number of parts', () => {
    const profile = { lang: 'fr' }
    expect(checkDocument({ ...known, profile }, known)).toMatchObject({ detail: 'profile.lang' })
    expect(checkDocument({ ...known, extra: 1 }, known)).toMatchObject({ detail: 'extra' })
    expect(checkDocument({}, known)).toMatchObject({ detail: 'profile' })
  })
})

describe('readLoosely', () => {
  it('drops unknown fields and records that do not fit, and keeps the rest', () => {
    const known = FULL.log[0]
    const newer = [
      ['log.0.mood', 'good'],
      ['log.1', { ...known, id: 'l9', outcome: 'postponed' }],
      ['moods', [1]],
      ['own.themes', []],
      ['plans', undefined],
    ].reduce((document, [path, value]) => withValue(document, String(path), value), FULL as unknown)
    expect(readLoosely(newer as Record<string, unknown>)).toEqual({ ...FULL, plans: [] })
  })

  it.each([
    ['nothing', {}],
    ['other kinds of values', { profile: 3, days: {}, postings: 'x', own: null, log: [null, 1] }],
  ])('makes the empty document of %s', (_, value) => {
    expect(readLoosely(value)).toEqual(EMPTY_DOCUMENT)
  })
})
