import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { accent, type Span, strong } from '../../src/report/page.ts'
import { pad, wrap } from '../../src/report/terminal/wrap.ts'

const textOf = (row: readonly Span[]) => row.map(({ text }) => text).join('')
const wrapped = (text: Parameters<typeof wrap>[0], width: number) => wrap(text, width).map(textOf)

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['one', 10, ['one']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 3, ['one', 'two', 'thr', 'ee']],
    ['one  two', 20, ['one  two']],
    ['  led by spaces', 20, ['led by spaces']],
    ['테스트 코드', 11, ['테스트 코드']],
    ['테스트 코드', 10, ['테스트', '코드']],
    ['테스트', 5, ['테스', '트']],
    ['a테스트', 4, ['a테', '스트']],
    ['가', 1, ['가']],
    ['word 😀😀😀', 6, ['word', '😀😀😀']],
  ])('breaks %j at %i', (text, width, rows) => {
    expect(wrapped(text, width)).toEqual(rows)
  })

  it('keeps the tones of words', () => {
    const rows = wrap(['plain ', strong('strong words'), ' ', accent('end')], 12)
    expect(rows.map((row) => row.map(({ tone }) => tone))).toEqual([
      ['plain', 'plain', 'strong'],
      ['strong', 'plain', 'accent'],
    ])
    expect(rows.map(textOf)).toEqual(['plain strong', 'words end'])
  })

  it.each([8, 20, 61])('loses no word and stays within %i columns', (width) => {
    const text = '공고를 읽고, the gap을 보고, plan days that are really free and 하루하루-기록해요'
    const rows = wrapped(text, width)
    expect(rows.every((row) => stringWidth(row) <= width)).toBe(true)
    expect(rows.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})

describe('pad', () => {
  it.each([
    ['ab', 4, 'left', 'ab  '],
    ['ab', 4, 'right', '  ab'],
    ['길', 4, 'left', '길  '],
    ['길', 4, 'right', '  길'],
    ['길게', 4, 'left', '길게'],
    ['too long', 4, 'left', 'too long'],
    ['', 2, 'left', '  '],
  ] as const)('fills %j to %i, %s', (text, width, align, filled) => {
    expect(textOf(pad([{ text, tone: 'plain' }], width, align))).toBe(filled)
  })
})
