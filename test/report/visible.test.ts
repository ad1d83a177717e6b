import { expect, it } from 'vitest'
import { visible, visibleJson } from '../../src/report/visible.ts'

it.each([
  ['an escape sequence', 'a\u001b[31mred', 'a<U+001B>[31mred'],
  ['a title of the window', '\u001b]0;x\u0007', '<U+001B>]0;x<U+0007>'],
  ['the one-byte form of an escape', '\u009b31m', '<U+009B>31m'],
  ['a line break and a carriage return', 'a\r\nb', 'a<U+000D><U+000A>b'],
  ['a backspace and a delete', 'a\u0008\u007f', 'a<U+0008><U+007F>'],
  ['an override of the direction', 'a\u202eb\u202c', 'a<U+202E>b<U+202C>'],
  ['an isolate', '\u2066x\u2069', '<U+2066>x<U+2069>'],
  ['marks of direction', '\u200e\u200f\u061c', '<U+200E><U+200F><U+061C>'],
  ['zero-width characters', 'Ja\u200bva\u200d\ufeff', 'Ja<U+200B>va<U+200D><U+FEFF>'],
  ['a soft hyphen', 'co\u00adop', 'co<U+00AD>op'],
  ['separators of lines and paragraphs', 'a\u2028b\u2029', 'a<U+2028>b<U+2029>'],
  ['tags', 'x\u{e0041}', 'x<U+E0041>'],
  ['a NUL', '\0', '<U+0000>'],
])('shows %s', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

it.each([
  ['a tab', 'a\tb', 'a b'],
  ['a space that does not break', '3\u00a0년', '3 년'],
  ['a narrow one', '10\u202f000', '10 000'],
])('takes %s for a space', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

it.each(['서버 개발자', 'C++ / C#', 'naïve café', '日本語', '😀', '—…“”'])('leaves %s', (text) => {
  expect(visible(text)).toBe(text)
})

it.each([
  ['a filler of Hangul', '\u3164', '<U+3164>'],
  ['a selector that hides a byte', 'x\u{e0105}', 'x<U+E0105>'],
  ['a selector after a letter', 'x\ufe0f', 'x<U+FE0F>'],
  ['half a character', 'a\ud800b', 'a<U+D800>b'],
])('shows %s', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

it('leaves out the wish for a picture of a sign, which terminals disagree on', () => {
  expect(visible('✔️ 자격요건')).toBe('✔ 자격요건')
})

it.each([
  '\u001b]0;x\u0007',
  '\u009b2J',
  'a\u202eb',
  'x\u{e0041}\ufe0f',
  '\ud800',
  'a\nb\u2028',
  '✔️ 길',
])('escapes in JSON what acts or hides, and changes no value: %j', (text) => {
  const json = visibleJson(JSON.stringify({ [text]: [text] }, null, 2))
  expect(json).toMatch(/^[\n\x20-\x7e길✔]+$/)
  expect(JSON.parse(json)).toEqual({ [text]: [text] })
})
