import { describe, expect, it } from 'vitest'
import { findSame } from '../../../src/core/posting/update.ts'
import { line, posting } from '../gap/build.ts'

const quotes = (text: string) =>
  [...text].map((word, at) => line(`r${at + 1}`, '', { quote: word }))
const tracked = (id: string, title: string, text: string) => ({
  ...posting(id, quotes(text)),
  company: 'Acme',
  title,
})
const first = tracked('first', 'Server', 'abcde')
const second = tracked('second', 'Server', 'vwxyz')

describe('the tracked posting that a text is of', () => {
  it.each([
    ['mostly the same lines', 'Server', 'abcxy', 'first', true],
    ['of two alike in name, the one alike in its lines', 'Server', 'vwxy', 'second', true],
    ['mostly the same lines under another title', 'Backend', 'vwxyq', 'second', true],
    ['the name alone', 'server', 'pqrst', 'first', false],
    ['the name and a line', 'Server', 'vqrst', 'second', false],
  ])('%s', (_, title, text, id, isAlike) => {
    const found = findSame({ company: 'ACME', title, qualifications: quotes(text) }, [
      first,
      second,
    ])
    expect([found?.posting.id, found?.isAlike]).toEqual([id, isAlike])
  })

  it.each([
    ['another title and other lines', 'Acme', 'Backend', 'abqrs'],
    ['another company', 'Other', 'Server', 'abcde'],
  ])('none: %s', (_, company, title, text) => {
    expect(findSame({ company, title, qualifications: quotes(text) }, [first, second])).toBeNull()
  })

  it('is known by what the user dropped of it, and not by what the user added', () => {
    const own = line('r9', '', { quote: 'own', because: [{ reason: 'user' as const }] })
    const [a, ...others] = first.qualifications
    const edited = { ...first, qualifications: [...others, own], dropped: [a?.quote ?? ''] }
    const read = { company: 'Acme', title: 'Server', qualifications: first.qualifications }
    expect(findSame(read, [edited])?.share).toBe(1)
  })
})
