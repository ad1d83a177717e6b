import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FULL } from '../store/documents.ts'
import { openStore } from '../store/open.ts'
import { homeWith, makeFolder, mustRun, runGil } from './harness.ts'

/** What is a path, or breaks one, where it is taken for a file's name. */
const NAMES = [
  '..',
  '../../outside',
  '/tmp/outside',
  '~/outside',
  'C:\\outside',
  '..\\..\\outside',
  '\\\\server\\outside',
  'a\0b',
  '\0',
  '하'.repeat(100),
  'x'.repeat(5000),
  '%2e%2e%2foutside',
  '-rf',
  '$(touch outside)',
  '; touch outside',
  'a\nb',
  'gil.json',
  '../gil.json',
  '\u202etxt.exe',
  '__proto__',
  'constructor',
]

/** Every file and folder beside and in a home. */
function filesAround(home: string): string[] {
  const around = dirname(home)
  return readdirSync(around, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(home, join(entry.parentPath, entry.name)))
}

const OWN =
  /^(?:gil\.json|revisions\/(?:\d{6}\.json|\.gitignore)|sources\/[0-9a-f]{32}\.[a-z0-9]{1,8})$/

describe('a name that is a path', () => {
  it.each(NAMES)('%j names no file, as a posting, a skill, a day, a note', async (name) => {
    const home = join(makeFolder(), 'around', 'home')
    const stdin = `# ${name}\n\n## Requirements\n- Java ${name}\n- Spring\n`.replaceAll('\0', '')
    const safe = name.replaceAll('\0', '')
    for (const argv of [
      ['add-posting', '-', '--company', name, '--title', safe, '--yes'],
      ['add-posting', '-', '--company', 'X', '--title', 'Y', '--yes', '--id', name],
      ['skills', 'add', '--', `${name} own`],
      ['skills', 'alias', '--', 'java', name],
      ['assess', 'java', '--level', '2', '--source', 'work', '--evidence', name, '--link', name],
      ['actions', 'add', '--kind', 'ask', '--', name],
      ['log', 'today', '-m', name],
      ['postings', '--', name],
    ]) {
      const ran = await runGil(argv, { home, stdin })
      expect(ran.exitCode, ran.stderr).toBeLessThan(70)
    }
    expect(filesAround(home).filter((file) => !OWN.test(file))).toEqual([])
    expect(filesAround(home)).toContain('gil.json')
  })

  it.each(NAMES)('%j in gil.json is no file that is read', async (name) => {
    const [posting] = FULL.postings
    if (!posting) throw new Error('no posting')
    const home = await homeWith({ postings: [{ ...posting, id: name, source: name }] })
    writeFileSync(join(dirname(home), 'outside'), 'SECRET')
    for (const argv of [['postings'], ['postings', '--', name], ['gap-report'], ['doctor']]) {
      const ran = await runGil(argv, { home })
      expect(ran.exitCode, ran.stderr).toBeLessThan(70)
      expect(ran.stdout).not.toContain('SECRET')
    }
    expect(await openStore(home).readSource(name)).toBeNull()
  })

  it.each(NAMES)('%j as the ending of a source is none', async (name) => {
    const home = join(makeFolder(), 'around', 'home')
    const kept = await openStore(home).keepSource(Buffer.from('x'), name)
    expect(kept).toMatch(/^[0-9a-f]{32}\.[a-z0-9]{1,8}$/)
    expect(filesAround(home)).toEqual([`sources/${kept}`])
  })

  it.each(NAMES)('%j as a source in a backup is refused, and nothing is written', async (name) => {
    const home = join(makeFolder(), 'around', 'home')
    await mustRun(['log', 'today', '-m', 'x'], { home })
    const file = join(makeFolder(), 'backup.json')
    await mustRun(['backup', file], { home })
    const text = readFileSync(file, 'utf8').replace(
      '"sources":{',
      `"sources":{${JSON.stringify(name)}:"eA=="`,
    )
    writeFileSync(file, text)
    const before = filesAround(home)
    for (const argv of [
      ['restore', file, '--yes'],
      ['import', file],
    ]) {
      expect(await runGil(argv, { home })).toMatchObject({ exitCode: 1 })
    }
    expect(filesAround(home)).toEqual(before)
  })
})

describe('a key that reaches a prototype', () => {
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
    '%s in a backup is refused wherever it stands',
    async (key) => {
      const home = join(makeFolder(), 'home')
      await mustRun(['init', '--since', 'java=2018-01', '--since', '2018-01'], { home })
      const file = join(makeFolder(), 'backup.json')
      await mustRun(['backup', file], { home })
      const text = readFileSync(file, 'utf8')
      const before = readFileSync(join(home, 'gil.json'), 'utf8')
      for (const [from, to] of [
        ['"java":', `"${key}":`],
        ['"profile":{', `"profile":{"${key}":{"polluted":true},`],
        ['"sources":{', `"sources":{"${key}":{"polluted":true}`],
      ] as const) {
        const changed = text.replace(from, to)
        expect(changed).not.toBe(text)
        writeFileSync(file, changed)
        for (const argv of [
          ['restore', file, '--yes'],
          ['import', file],
        ])
          expect((await runGil(argv, { home })).exitCode, changed).toBe(1)
      }
      expect(readFileSync(join(home, 'gil.json'), 'utf8')).toBe(before)
      expect(({} as { polluted?: true }).polluted).toBeUndefined()
    },
  )
})

describe('a file of the home', () => {
  it.each([
    'log --csv',
    'plan show --html',
    'plan show --ics',
    'gap-report --markdown',
    'backup',
    'export --all',
  ])('is never written by gil %s, whatever leads to it', async (line) => {
    const home = await homeWith({
      ...FULL,
      plans: FULL.plans.map(({ dropped: _, ...plan }) => plan),
    })
    await openStore(home).keepSource(Buffer.from('x'), 'txt')
    const links = makeFolder()
    symlinkSync(join(home, 'gil.json'), join(links, 'document'))
    symlinkSync(home, join(links, 'home'))
    const before = readFileSync(join(home, 'gil.json'))
    const files = filesAround(home)
    for (const file of [
      join(home, 'gil.json'),
      join(links, 'document'),
      join(links, 'home', 'gil.json'),
      join(home, 'sources', 'new.md'),
      join(links, 'home', 'revisions', '000009.json'),
    ]) {
      const ran = await runGil([...line.split(' '), file, '--force'], { home })
      expect(ran).toMatchObject({ exitCode: 1, stdout: '' })
      expect(ran.stderr.replace(/\s+/g, ' ')).toContain('it is a file of your home')
    }
    expect(readFileSync(join(home, 'gil.json')).equals(before)).toBe(true)
    expect(filesAround(home)).toEqual(files)
  })

  it('is none where the home only lies beside it', async () => {
    const home = await homeWith(FULL)
    await mustRun(['backup', join(home, 'mine.json')], { home })
    expect(filesAround(home)).toContain('mine.json')
  })
})

describe('a file that is there', () => {
  it.each([
    [['gap-report', '--markdown']],
    [['plan', 'show', '--markdown']],
    [['gap-report', '--html']],
    [['plan', 'show', '--html']],
    [['log', '--csv']],
    [['postings', '--csv']],
    [['plan', 'show', '--ics']],
    [['backup']],
  ])('is overwritten by gil %j with --force only', async (argv) => {
    const home = await homeWith({
      ...FULL,
      plans: FULL.plans.map(({ dropped: _, ...plan }) => plan),
    })
    const file = join(makeFolder(), 'mine')
    writeFileSync(file, 'mine')
    expect(await runGil([...argv, file], { home })).toMatchObject({ exitCode: 1 })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    await mustRun([...argv, file, '--force'], { home })
    expect(readFileSync(file, 'utf8')).not.toBe('mine')
  })
})
