import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeHome, mode, text } from './homes.ts'
import { openStore } from './open.ts'

const content = Buffer.from('서버 개발자\n')

describe('keepSource', () => {
  it('names a file by its content, privately, and gives it back', async () => {
    const home = makeHome()
    const store = openStore(home)
    const name = await store.keepSource(content, 'txt')
    expect(name).toMatch(/^[0-9a-f]{32}\.txt$/)
    expect([mode(join(home, 'sources')), mode(join(home, 'sources', name))]).toEqual(['700', '600'])
    expect(await store.readSource(name)).toEqual(content)
  })

  it('keeps the same content once', async () => {
    const home = makeHome()
    const names = [
      await openStore(home).keepSource(content, 'txt'),
      await openStore(home).keepSource(content, '.TXT'),
    ]
    expect(names[0]).toBe(names[1])
    expect(readdirSync(join(home, 'sources'))).toEqual([names[0]])
  })

  it('writes a damaged one anew, and never through a planted link', async () => {
    const home = makeHome()
    const store = openStore(home)
    const name = await store.keepSource(content, 'txt')
    writeFileSync(join(home, 'sources', name), 'damaged')
    await store.keepSource(content, 'txt')
    expect(await store.readSource(name)).toEqual(content)
    const other = makeHome()
    mkdirSync(join(other, 'sources'), { recursive: true })
    writeFileSync(join(other, 'victim'), 'precious')
    symlinkSync(join(other, 'victim'), join(other, 'sources', name))
    await openStore(other).keepSource(content, 'txt')
    expect(text(join(other, 'victim'))).toBe('precious')
    expect(await openStore(other).readSource(name)).toEqual(content)
  })

  it.each([
    ['../../etc/x', 'etcx'],
    ['', 'bin'],
    ['한글', 'bin'],
    ['averylongextension', 'averylon'],
  ])('makes a harmless ending of %j', async (extension, ending) => {
    expect(await openStore(makeHome()).keepSource(content, extension)).toMatch(
      new RegExp(`^[0-9a-f]{32}\\.${ending}$`),
    )
  })
})

describe('readSource', () => {
  it.each(['../gil.json', '/etc/passwd', 'x.txt', '', `${'0'.repeat(32)}.txt`])(
    'finds nothing under %j',
    async (name) => {
      const home = makeHome()
      await openStore(home).keepSource(content, 'txt')
      expect(await openStore(home).readSource(name)).toBeNull()
    },
  )
})
