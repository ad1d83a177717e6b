import { describe, expect, it } from 'vitest'
import { visible } from '../../src/report/visible.ts'
import { widthOfText } from '../../src/report/width.ts'

describe('width', () => {
  it.each([
    ['ASCII', 'gil', 3],
    ['Latin letters', 'é', 1],
    ['a letter and its mark', 'e\u0301', 1],
    ['Cyrillic and Greek', 'Привет αβγ', 10],
    ['Hangul', '길 gil ✓', 8],
    ['Hangul in its parts', '길'.normalize('NFD'), 2],
    ['Hangul letters', 'ㅋㅋ', 4],
    ['Han and kana', '漢字かなカナ', 12],
    ['half and full width', 'ｶﾅＡＢ', 6],
    ['dashes, quotes, arrows, bullets', '– “” → • …', 10],
    ['signs of lists', '※ ① 「가」', 10],
    ['an emoji', '🚀', 2],
    ['a flag', '🇰🇷', 2],
    ['Thai with marks', 'ที่', 1],
    ['nothing', '', 0],
  ])('of %s', (_, text, width) => {
    expect(widthOfText(text)).toBe(width)
  })
})

describe('visible', () => {
  it('shows what acts or hides, and nothing else: every character there is', () => {
    const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const char = String.fromCodePoint(code)
      if (char === '\t') continue
      const isShown = visible(`a${char}가`).startsWith('a<U+')
      if (isShown !== hidden.test(char)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('drops the wish to see a sign as a picture behind each that may be one', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const char = String.fromCodePoint(code)
      if (/\p{Emoji}/u.test(char) && visible(`${char}\ufe0f`) !== char) wrong.push(char)
    }
    expect(wrong).toEqual([])
  })
})
