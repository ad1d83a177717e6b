import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const piece = fc.constantFrom(
  '자격요건',
  '우대사항',
  'Requirements',
  'Nice to have:',
  '\n',
  '\n\n',
  '- ',
  '• ',
  '## ',
  '**',
  '<li>',
  '</li>',
  '<br>',
  '&amp;',
  'Java',
  'Go',
  'C/C++',
  ' 또는 ',
  ', ',
  ' or ',
  '(',
  ')',
  '등 ',
  '3년 이상',
  '5+ years',
  '경험',
  '한글'.normalize('NFD'),
  '\u00a0',
  '\u200b',
  '🚀',
  '~10/3',
  '.',
  ':',
  '[',
  ']',
  '\t',
  '\r\n',
  'x',
  '<script>',
)

describe('any text', () => {
  it('is read without fail, the same way twice, and every figure points into its line', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const reading = read(text)
        expect(read(text)).toEqual(reading)
        for (const { quote, skills, target, minYears } of reading.qualifications) {
          expect(quote.trim()).not.toBe('')
          expect(target).toBeGreaterThanOrEqual(2)
          expect(minYears ?? 0).toBeGreaterThanOrEqual(0)
          for (const { mention } of skills) expect(quote).toContain(mention)
          const groups = new Set(skills.map(({ group }) => group))
          expect([...groups].every((group) => Number.isInteger(group) && group >= 0)).toBe(true)
        }
        const ids = reading.qualifications.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 300, seed: 20210917 },
    )
  })
})

describe('a quarter of a megabyte', () => {
  it.each([
    ['of one word', 'a'],
    ['of list items', 'Go, Rust 또는 '],
    ['of lines', '- Go, Rust 3년 이상 또는 C/C++ 우대\n'],
    ['of open tags', '<p '],
    ['of silent elements', '<svg>'],
    ['of scripts', '<script type="application/ld+json">{}'],
    ['of brackets', '[('],
    ['of years', '1 year or '],
    ['of colons', 'a: '],
    ['of headings', '개발자\n\n자격요건\n- Java\n\n'],
    ['of dates', '~10/3 '],
    ['of marks', '\u0301'],
    ['of blank lines', '\n'],
  ])('%s is read in linear time', (_, unit) => {
    const text = `자격요건\n${unit.repeat(Math.ceil((1 << 18) / unit.length))}`
    const began = performance.now()
    read(text)
    // A quadratic step would take far longer; the limit leaves room for slow machines.
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

describe('more rows than a posting can have', () => {
  it('are handed back as unread, and what stands above them is read', () => {
    const below = Array.from({ length: 30 }, (_, at) => `row ${at}`)
    const text = `자격요건\n- Java 경험\n${'\n'.repeat(10_000)}${below.join('\n')}`
    const { qualifications, unread } = read(text)
    expect(qualifications.map(({ quote }) => quote)).toEqual(['Java 경험'])
    expect(unread).toEqual(below)
  })
})
