import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FULL } from '../store/documents.ts'
import { openStore } from '../store/open.ts'
import {
  copyOf,
  documentOf,
  fileOf,
  homeWith,
  makeFolder,
  makeHome,
  mustRun,
  runGil,
} from './harness.ts'
import { makeStoryHome } from './story.ts'

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('ko')
})
afterAll(() => story.remove())

const sourcesOf = (home: string) => readdirSync(join(home, 'sources')).sort()

describe('gil backup and gil restore', () => {
  it('bring everything into another home, every field and every source', async () => {
    const cwd = makeFolder()
    const { stdout } = await mustRun(['backup', 'all.json'], { home: story.home, cwd })
    expect(stdout.replace(/\s+/g, ' ')).toContain('Everything is in all.json, with 1 source of')
    expect(statSync(join(cwd, 'all.json')).mode & 0o777).toBe(0o600)
    const home = makeHome()
    await mustRun(['restore', 'all.json', '--yes'], { home, cwd })
    expect(fileOf(home)).toBe(fileOf(story.home))
    expect(sourcesOf(home)).toEqual(sourcesOf(story.home))
  })

  it('carry every field that there is', async () => {
    const cwd = makeFolder()
    await mustRun(['backup', 'all.json'], { home: await homeWith(FULL), cwd })
    const home = makeHome()
    await mustRun(['restore', 'all.json', '--yes'], { home, cwd })
    expect(await documentOf(home)).toEqual(FULL)
  })

  it('overwrite no file without --force', async () => {
    const cwd = makeFolder()
    const { home } = story
    writeFileSync(join(cwd, 'all.json'), 'mine', { mode: 0o644 })
    const refused = await runGil(['backup', 'all.json'], { home, cwd })
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('--force') })
    expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toBe('mine')
    await mustRun(['backup', 'all.json', '--force'], { home, cwd })
    expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toContain('gilBackup')
    expect(statSync(join(cwd, 'all.json')).mode & 0o777).toBe(0o600)
    expect(readdirSync(cwd)).toEqual(['all.json'])
  })

  it('ask before what is here is replaced, show what changes, and are one step for undo', async () => {
    const cwd = makeFolder()
    const home = copyOf(story.home)
    await mustRun(['backup', 'all.json'], { home, cwd })
    await mustRun(['log', 'today', '-m', 'later'], { home })
    const before = fileOf(home)
    const alone = await runGil(['restore', 'all.json'], { home, cwd })
    expect(alone).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--yes') })
    const no = await mustRun(['restore', 'all.json'], { home, cwd, answers: [['--yes', false]] })
    expect(no.stdout).toContain('1 log entry fewer')
    expect(no.stderr).toContain('Nothing was changed')
    expect(fileOf(home)).toBe(before)
    await mustRun(['restore', 'all.json'], { home, cwd, answers: [['--yes', true]] })
    expect(fileOf(home)).toBe(fileOf(story.home))
    const undone = await mustRun(['undo'], { home })
    expect(undone.stdout).toContain('Taken back: gil restore all.json')
    expect(fileOf(home)).toBe(before)
  })

  it('come from stdin and go to stdout', async () => {
    const { stdout, stderr } = await mustRun(['backup', '-'], { home: story.home })
    expect(stderr).toBe('')
    const home = makeHome()
    await mustRun(['restore', '-', '--yes'], { home, stdin: stdout })
    expect(fileOf(home)).toBe(fileOf(story.home))
  })

  it('leave out a source that is damaged, and name it', async () => {
    const cwd = makeFolder()
    const home = copyOf(story.home)
    const [source = ''] = sourcesOf(home)
    writeFileSync(join(home, 'sources', source), 'damaged')
    await mustRun(['backup', 'all.json'], { home, cwd })
    const other = makeHome()
    const { stderr } = await mustRun(['restore', 'all.json', '--yes'], { home: other, cwd })
    expect(stderr.replace(/\s+/g, ' ')).toContain(`so left out: ${source}`)
    expect(await openStore(other).readSource(source)).toBeNull()
  })

  it.each([
    ['gil.json itself', (home: string) => fileOf(home), 'it is no file of `gil backup`'],
    ['no JSON', () => 'x', 'it is no JSON'],
    ['a newer document', () => '{"gilBackup":1,"document":{"gil":9},"sources":{}}', 'a newer gil'],
    [
      'a document with a wrong field',
      () => '{"gilBackup":1,"document":{"gil":1,"profile":3},"sources":{}}',
      'a field is not of the right kind (profile)',
    ],
  ])('refuse %s and change nothing', async (_, content, says) => {
    const cwd = makeFolder()
    writeFileSync(join(cwd, 'file.json'), content(story.home))
    for (const command of [['restore', '--yes'], ['import']]) {
      const home = copyOf(story.home)
      const ran = await runGil([...command, 'file.json'], { home, cwd })
      expect(ran.exitCode).toBe(1)
      expect(ran.stderr.replace(/\s+/g, ' ')).toContain(`file.json cannot be read: ${says}`)
      expect(fileOf(home)).toBe(fileOf(story.home))
      expect(sourcesOf(home)).toEqual(sourcesOf(story.home))
    }
  })
})

describe('gil export --all', () => {
  it('gives one JSON value with the document and its sources', async () => {
    const { stdout } = await mustRun(['export', '--all'], { home: story.home })
    const { document, sources } = JSON.parse(stdout)
    expect(document.postings).toEqual((await documentOf(story.home)).postings)
    expect(Object.keys(sources)).toEqual(sourcesOf(story.home))
    const cwd = makeFolder()
    await mustRun(['export', '--all', 'all.json'], { home: story.home, cwd })
    expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toBe(stdout)
  })

  it('needs its --all', async () => {
    expect(await runGil(['export'], { home: story.home })).toMatchObject({ exitCode: 2 })
  })
})
