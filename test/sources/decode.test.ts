import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/sources/decode.ts'
import { sample } from './samples.ts'

const TEXT = '자격요건: Java 개발 경력'
/** The same in EUC-KR. */
const EUC_KR = Uint8Array.from(
  'c0 da b0 dd bf e4 b0 c7 3a 20 4a 61 76 61 20 b0 b3 b9 df 20 b0 e6 b7 c2'
    .split(' ')
    .map((byte) => Number.parseInt(byte, 16)),
)
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
    ['decomposed Hangul', Buffer.from(TEXT.normalize('NFD')), TEXT],
    ['EUC-KR', EUC_KR, TEXT],
    ['UTF-16 LE with its mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT],
    ['UTF-16 BE with its mark', swapped(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 LE without', Buffer.from('Requirements: Java', 'utf16le'), 'Requirements: Java'],
    ['UTF-16 BE without', swapped('Requirements: Java'), 'Requirements: Java'],
    [
      'what the page declares',
      latin1('<meta charset="windows-1252"><p>caf\xe9</p>'),
      '<meta charset="windows-1252"><p>café</p>',
    ],
    [
      'one broken character',
      Buffer.concat([Buffer.from(TEXT.repeat(50)), Buffer.from([0xec])]),
      `${TEXT.repeat(50)}\ufffd`,
    ],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes, 'it')).toBe(text)
  })

  it('is UTF-8 where the bytes are, whatever the server says', () => {
    expect(decodeText(Buffer.from(TEXT), 'it', 'euc-kr')).toBe(TEXT)
  })

  it('is what the server says where nothing else tells', () => {
    expect(decodeText(latin1('caf\xe9'), 'it', 'iso-8859-1')).toBe('café')
  })

  it('of a page in EUC-KR reads as its copy in UTF-8 does', () => {
    const page = decodeText(sample('page-euckr.html'), 'it')
    expect(page.replace('EUC-KR', 'utf-8')).toBe(decodeText(sample('page.html'), 'it'))
  })
})
