import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAt, lineOf, scan } from '../../src/store/scan.ts'
import { serialise } from '../../src/store/serialise.ts'
import { FULL } from './documents.ts'

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('scan', () => {
  it.each([
    '0',
    '-0',
    '1.5e+10',
    '01',
    '1.',
    '.5',
    '-',
    '+1',
    'NaN',
    'nul',
    'true',
    'truefalse',
    '""',
    '"a',
    '"\\',
    '"\\u12',
    '"\\u123g"',
    '"\\x"',
    '"\t"',
    '[]',
    '[',
    '[1',
    '[1,',
    '[1,]',
    '[,]',
    '[1 2]',
    '{}',
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    '{a:1}',
    '{"a" 1}',
    '{"a":1 "b":2}',
    '[}',
    '{]',
    ']',
    '',
    ' ',
    '\ufeff1',
    '1 1',
    '[1]]',
    '\u00a01',
  ])('takes %j exactly where JSON.parse does', (text) => {
    expect(scan(text) === null).toBe(accepts(text))
  })

  it('takes what JSON.parse takes, over random changes to a real file', () => {
    const good = serialise(FULL, 1)
    const bit = fc.constantFrom(
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\n',
      '\0',
      '0',
      '-',
      'e',
      '.',
      'true',
      '\\u00',
      ' ',
    )
    const changes = fc.array(fc.record({ at: fc.nat(good.length), cut: fc.nat(3), put: bit }), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(changes, (list) => {
        const text = list.reduce(
          (it, { at, cut, put }) => it.slice(0, at) + put + it.slice(at + cut),
          good,
        )
        const flaw = scan(text)
        if (flaw?.why === 'duplicate-key' || flaw?.why === 'forbidden-key') return
        expect(flaw === null).toBe(accepts(text))
      }),
      { numRuns: 3_000, seed: 1 },
    )
  })

  it('calls every beginning of a file cut off, and nothing else', () => {
    const good = serialise(FULL, 1).trimEnd()
    for (let end = 1; end < good.length; end += 1) {
      expect([end, scan(good.slice(0, end))?.why]).toEqual([end, 'truncated'])
    }
    expect(scan(good)).toBeNull()
  })

  it.each([
    ['a string of a megabyte', JSON.stringify('a\\"'.repeat(350_000))],
    ['a list of a hundred thousand', JSON.stringify(Array.from({ length: 100_000 }, (_, i) => i))],
    ['a megabyte of quotes', '"'.repeat(1_000_000)],
    ['a megabyte of backslashes', `"${'\\'.repeat(1_000_000)}`],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
  ])('reads %s once', (_, text) => {
    const began = performance.now()
    expect(scan(text) === null).toBe(accepts(text))
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('lineOf', () => {
  it.each([
    [['log', 0, 'minutes'], '"minutes":50'],
    [['postings', 0, 'qualifications', 0, 'skills', 1], '"id":"r1"'],
    [['profile', 'country'], '"country"'],
    [['log', 0, 'missing'], '"id":"l1"'],
  ])('finds %j', (path, words) => {
    const text = serialise(FULL, 1)
    expect(lineOf(text, path)).toBe(lineAt(text, text.indexOf(words)))
  })
})
