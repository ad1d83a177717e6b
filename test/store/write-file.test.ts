import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Files } from '../../src/store/files.ts'
import { writeFile } from '../../src/store/write-file.ts'
import { makeFolder } from './homes.ts'
import { failing, noting, type Op, WITHOUT_LINKS } from './hooks.ts'
import { NODE_FILES } from './open.ts'

const bytes = Buffer.from('new')
const write = (path: string, { force = false, isPrivate = false } = {}, files = NODE_FILES) =>
  writeFile({ path, bytes, isPrivate, force }, files)
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

/** Whether a write ended well; what is there afterwards, drafts too. */
function attempt(files: Files, force: boolean) {
  const folder = makeFolder()
  const path = join(folder, 'file')
  if (force) writeFileSync(path, 'old')
  let isWritten = true
  try {
    write(path, { force }, files)
  } catch {
    isWritten = false
  }
  const names = readdirSync(folder)
  return { isWritten, names, text: names.includes('file') ? readFileSync(path, 'utf8') : null }
}

describe('a file that is exported', () => {
  it.each([
    ['a new one', false, null],
    ['one that is replaced', true, 'old'],
  ])('is whole or as it was where any single step fails: %s', (_, force, old) => {
    const ops: Op[] = []
    attempt(noting(ops), force)
    expect(ops.length).toBeGreaterThan(8)
    for (const code of ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS']) {
      for (const [step, op] of ops.entries()) {
        const fails = failing((_op, call) => (call === step ? code : null))
        const { isWritten, names, text } = attempt(fails, force)
        const when = `${code} at ${op} (${step})`
        expect([when, text]).toEqual([when, isWritten || text === 'new' ? 'new' : old])
        if (op !== 'remove')
          expect([when, names.filter((name) => name !== 'file')]).toEqual([when, []])
      }
    }
  })

  it('is never written over what is there already, links that lead nowhere and disks without links too', () => {
    for (const files of [NODE_FILES, WITHOUT_LINKS]) {
      const folder = makeFolder()
      writeFileSync(join(folder, 'file'), 'old')
      symlinkSync('nowhere', join(folder, 'link'))
      for (const name of ['file', 'link']) {
        expect(() => write(join(folder, name), {}, files)).toThrow('EEXIST')
      }
      write(join(folder, 'fresh'), {}, files)
      expect(readFileSync(join(folder, 'fresh'), 'utf8')).toBe('new')
      expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old')
      expect(readdirSync(folder).sort()).toEqual(['file', 'fresh', 'link'])
    }
  })

  it('takes the place of what a link leads to, and keeps its mode', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'file'), 'old', { mode: 0o640 })
    symlinkSync('file', join(folder, 'link'))
    write(join(folder, 'link'), { force: true })
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('new')
    expect(modeOf(join(folder, 'file'))).toBe('640')
    write(join(folder, 'link'), { force: true, isPrivate: true })
    expect(modeOf(join(folder, 'file'))).toBe('600')
  })

  it('takes the place of no folder and no device', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'one'))
    for (const path of [join(folder, 'one'), '/dev/null']) {
      expect(() => write(path, { force: true })).toThrow()
    }
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(folder)).toEqual(['one'])
  })

  it('sweeps away what a killed export left', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, '.gil-4194999-1.tmp'), 'half')
    write(join(folder, 'file'))
    expect(readdirSync(folder)).toEqual(['file'])
  })
})
