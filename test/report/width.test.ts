import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { visible } from '../../src/report/visible.ts'
import { widthOfText } from '../../src/report/width.ts'

const CODES = Array.from({ length: 0x3000 }, (_, index) => index + 1)
const BESIDE = ['', 'a', '가', '1', '\u0301', '\ufe0f', '\u200d', '\u20e3', '😀']

describe('width', () => {
  it('is that of fast-string-width for every character and what stands beside it', () => {
    const wrong = CODES.flatMap((code) => {
      const char = String.fromCharCode(code)
      return BESIDE.filter((other) => widthOfText(char + other) !== stringWidth(char + other)).map(
        (other) => [code.toString(16), other],
      )
    })
    expect(wrong).toEqual([])
  })

  it('counts Hangul as two', () => {
    expect(widthOfText('길 gil ✓')).toBe(8)
  })
})

describe('visible', () => {
  it('shows what acts or hides wherever it stands', () => {
    const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
    const shown = CODES.map((code) => `a${String.fromCharCode(code)}가`).filter(
      (text) => hidden.test(text) && !text.includes('\t') && visible(text) === text,
    )
    expect(shown).toEqual([])
  })
})
