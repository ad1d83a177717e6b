import { describe, expect, it } from 'vitest'
import { defined, readIf } from '../../src/core/defined.ts'
import { by } from '../../src/core/text.ts'

describe('defined', () => {
  it('leaves out what is undefined, and nothing else', () => {
    const record = defined({ a: undefined, b: null, c: 0, d: '', e: false })
    expect(Object.keys(record)).toEqual(['b', 'c', 'd', 'e'])
  })

  it('reads what is there', () => {
    expect(readIf(undefined, Number)).toBeUndefined()
    expect(readIf('', Number)).toBe(0)
  })
})

describe('by', () => {
  it('orders by code units, by the next key where one is the same, else as it stood', () => {
    const records = ['b2', 'B1', 'ä1', 'a2', 'b1', 'a1'].map((text) => ({ text }))
    const letters = records.toSorted(by(({ text }) => text.charAt(0)))
    expect(letters.map(({ text }) => text)).toEqual(['B1', 'a2', 'a1', 'b2', 'b1', 'ä1'])
    const both = records.toSorted(
      by(
        ({ text }) => text.charAt(1),
        ({ text }) => text,
      ),
    )
    expect(both.map(({ text }) => text)).toEqual(['B1', 'a1', 'b1', 'ä1', 'a2', 'b2'])
  })
})
