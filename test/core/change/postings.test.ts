import { describe, expect, it } from 'vitest'
import { addPosting, changePosting, updatePosting } from '../../../src/core/change/postings.ts'
import { EMPTY_DOCUMENT } from '../../../src/core/document.ts'
import { line, posting } from '../gap/build.ts'

const before = posting('acme-server', [line('r1', 'java'), line('p1', 'kafka')])
const document = { ...EMPTY_DOCUMENT, postings: [before] }
const { id: _, ...draft } = posting('', [line('r1', 'go')])

describe('a posting more', () => {
  it('never takes the place of one that another terminal saved meanwhile', () => {
    const { postings } = addPosting(document, draft)
    expect(postings.map(({ id }) => id)).toEqual(['acme-server', 'acme-server-2'])
    expect(postings[0]).toBe(before)
  })
  it('gets the id that the user wants, or none', () => {
    expect(addPosting(document, draft, 'mine').postings.at(-1)?.id).toBe('mine')
    expect(() => addPosting(document, draft, 'acme-server')).toThrow('posting-exists')
    expect(() => addPosting(document, draft, '-x')).toThrow('id-unreadable')
  })
})

describe('a newer text of a posting', () => {
  const after = {
    ...before,
    title: 'Backend',
    qualifications: [line('r1', 'java'), line('r2', 'go')],
  }
  it('takes the place of the old one', () => {
    expect(updatePosting(document, before, after).postings).toEqual([after])
  })
  it('leaves what another terminal changed meanwhile', () => {
    const status = 'applied' as const
    const own = line('p2', 'sql', { quote: 'SQL', because: [{ reason: 'user' }] })
    const newest = { ...before, status, qualifications: [...before.qualifications, own] }
    const [updated] = updatePosting({ ...document, postings: [newest] }, before, after).postings
    expect(updated).toMatchObject({ status, title: 'Backend' })
    expect(updated?.qualifications.map(({ id }) => id)).toEqual(['r1', 'r2', 'p2'])
  })
  it('leaves out what the user dropped meanwhile, or now', () => {
    const newest = { ...before, dropped: ['line r2'] }
    const dropping = { ...after, dropped: ['line p1'] }
    const [updated] = updatePosting({ ...document, postings: [newest] }, before, dropping).postings
    expect(updated?.dropped).toEqual(['line r2', 'line p1'])
    expect(updated?.qualifications.map(({ id }) => id)).toEqual(['r1'])
  })
  it('comes back where it is gone meanwhile', () => {
    expect(updatePosting(EMPTY_DOCUMENT, before, after).postings).toEqual([after])
  })
})

it('changes no posting that is gone, and none that its id is only a part of', () => {
  expect(() => changePosting(document, 'acme', (one) => one)).toThrow('posting-unknown')
})
