import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, EMPTY_DOCUMENT } from '../../src/core/document.ts'
import { parse } from '../../src/store/parse.ts'
import { serialise, withFirstLine } from '../../src/store/serialise.ts'
import { parseOwn } from '../../src/store/untouched.ts'
import { adding, FULL, withLog, withValue } from './documents.ts'

const back = (document: Document) => parse(Buffer.from(serialise(document, 1)), [])

/** Lines that a diff would show: those of one text that the other lacks, both ways. */
function diff(before: Document, after: Document): number {
  const [a, b] = [before, after].map((document) => serialise(document, 1).split('\n'))
  const lacks = (some: string[] = [], others: string[] = []) =>
    some.filter((line) => !others.includes(line)).length
  return lacks(a, b) + lacks(b, a)
}

describe('serialise', () => {
  it('gives a record a line and a newline at the end', () => {
    const document: Document = {
      ...withLog('l1', 'l2'),
      profile: { lang: 'ko', restWeekdays: [0, 6] },
    }
    expect(serialise(document, 1)).toMatchInlineSnapshot(`
      "{"gil":1,
       "profile":{
        "lang":"ko",
        "restWeekdays":[0,6]
       },
       "days":[],
       "postings":[],
       "assessments":[],
       "own":{
        "skills":[],
        "aliases":[]
       },
       "actions":[],
       "plans":[],
       "log":[
        {"id":"l1","day":"2021-09-18","text":"entry l1"},
        {"id":"l2","day":"2021-09-18","text":"entry l2"}
       ]
      }
      "
    `)
  })

  it('opens the lists of a posting, a plan and the own skills, and nothing further', () => {
    const lines = serialise(FULL, 1).split('\n')
    const count = (start: string) => lines.filter((line) => line.trim().startsWith(start)).length
    expect(count('{"id":"r1"')).toBe(1)
    expect(count('{"id":"p1-01"')).toBe(1)
    expect(count('{"id":"haneul-db"')).toBe(1)
    expect(lines.filter((line) => line.includes('"skills":[{"id":"java"'))).toHaveLength(1)
    expect(lines.at(-1)).toBe('')
  })

  it.each([
    ['the first entry', EMPTY_DOCUMENT, adding('l1')(EMPTY_DOCUMENT)],
    ['another entry', FULL, adding('l2')(FULL)],
    ['a finished action', FULL, withValue(FULL, 'actions.0.status', 'dropped') as Document],
    ['another level', FULL, withValue(FULL, 'postings.0.qualifications.0.target', 4) as Document],
    ['another language', FULL, withValue(FULL, 'profile.lang', 'en') as Document],
  ])('changes few lines for %s', (_, before, after) => {
    expect(diff(before, after)).toBeGreaterThan(0)
    expect(diff(before, after)).toBeLessThanOrEqual(4)
  })

  it('changes one line for the other file of the two', () => {
    const bytes = Buffer.from(serialise(FULL, 1))
    const saved = { command: 'gil "x"\n', before: 3 }
    const revision = withFirstLine(bytes, 1, saved)
    expect(Buffer.from(revision).toString().split('\n')[0]).toBe(
      '{"gil":1,"saved":{"command":"gil \\"x\\"\\n","before":3},',
    )
    expect(withFirstLine(revision, 1)).toEqual(bytes)
    expect(parse(revision, [])).toEqual({ document: FULL })
  })

  it('comes back as it was, whatever texts and numbers it holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<<<<<<<\n', '"]}', '\ud800', '\u2028', '__proto__'),
    )
    const id = text.filter((it) => it !== '')
    const minutes = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })
    const log = fc.uniqueArray(
      fc.record(
        { id, day: fc.constant('2021-09-18'), text, minutes, skills: fc.array(id) },
        { requiredKeys: ['id', 'day', 'text'] },
      ),
      { selector: (entry) => entry.id },
    )
    const aliases = fc.array(fc.record({ skill: id, text }))
    const days = fc.array(
      fc.record({
        day: fc.constant('2020-02-29'),
        kind: fc.constantFrom('company', 'leave') as fc.Arbitrary<'company' | 'leave'>,
        name: text,
      }),
    )
    const document = fc
      .record({ log, aliases, days, source: id, unread: fc.array(text) })
      .map((it) => ({
        ...FULL,
        log: it.log,
        days: it.days,
        own: { ...FULL.own, aliases: it.aliases },
        postings: FULL.postings.map((posting) => ({
          ...posting,
          source: it.source,
          unread: it.unread,
        })),
      }))
    fc.assert(
      fc.property(document, (it) => {
        expect(back(it)).toEqual({ document: it })
        expect(parseOwn(Buffer.from(serialise(it, 1)), 1)).toEqual(it)
      }),
      { numRuns: 150, seed: 1 },
    )
  })
})
