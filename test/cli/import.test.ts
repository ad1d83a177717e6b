import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_DOCUMENT } from '../../src/core/document.ts'
import { FULL } from '../store/documents.ts'
import {
  copyOf,
  documentOf,
  fileOf,
  homeWith,
  makeFolder,
  makeHome,
  mustRun,
  runGil,
  runJson,
} from './harness.ts'
import { makeStoryHome } from './story.ts'

interface Imported {
  readonly added: readonly { kind: string; id: string; from?: string }[]
  readonly skipped: readonly unknown[]
  readonly conflicts: readonly { kind: string; id: string; fields: string[]; taken: string }[]
  readonly sources: { readonly added: readonly string[]; readonly damaged: readonly string[] }
}

let story: { home: string; remove: () => void }
let cwd = ''
beforeAll(async () => {
  story = await makeStoryHome('en')
})
afterAll(() => story.remove())

/** A file that holds all of a home. */
async function exported(home: string): Promise<string> {
  cwd = makeFolder()
  await mustRun(['export', '--all', 'there.json'], { home, cwd })
  return cwd
}

describe('gil import', () => {
  it('fills an empty home: every field and every source', async () => {
    cwd = await exported(story.home)
    const home = makeHome()
    const { stdout } = await mustRun(['import', 'there.json'], { home, cwd })
    expect(stdout).toMatch(/^Added\n(?: {2}· .*\n)+ {2}\+ 1 source of a posting\n$/)
    expect(fileOf(home)).toBe(fileOf(story.home))
    expect(readdirSync(join(home, 'sources'))).toEqual(readdirSync(join(story.home, 'sources')))
    const full = makeHome()
    await mustRun(['import', 'there.json'], {
      home: full,
      cwd: await exported(await homeWith(FULL)),
    })
    expect(await documentOf(full)).toEqual(FULL)
  })

  it('adds nothing the second time, and saves nothing', async () => {
    cwd = await exported(story.home)
    const home = copyOf(story.home)
    const { stdout } = await mustRun(['import', 'there.json'], { home, cwd })
    expect(stdout).toMatch(/^Nothing new in it\.\nHere already\n/)
    expect(fileOf(home)).toBe(fileOf(story.home))
    expect((await mustRun(['history'], { home })).stdout).not.toContain('gil import')
  })

  it('brings two homes together, shows what differs, and is one step for undo', async () => {
    const home = copyOf(story.home)
    const there = copyOf(story.home)
    await mustRun(['log', 'today', '-m', 'here'], { home })
    await mustRun(['postings', 'status', 'hankki', 'applied'], { home })
    await mustRun(['log', 'today', '-m', 'there'], { home: there })
    await mustRun(['init', '--since', '2016-01'], { home: there })
    cwd = await exported(there)
    const before = await documentOf(home)
    const { stdout } = await mustRun(['import', 'there.json'], { home, cwd })
    expect(stdout).toContain('log entry: l2 is l3 here')
    expect(stdout).toContain('posting hankki-server: left as it is here')
    expect(stdout).toContain('status: applied here, interested there')
    expect(stdout).toMatch(/field of the profile since: left .*\n +\d{4}-\d\d here, 2016-01 there/)
    expect(stdout).toContain('--take theirs')
    const after = await documentOf(home)
    expect(after.log.map(({ id, text }) => [id, text]).slice(-2)).toEqual([
      ['l2', 'here'],
      ['l3', 'there'],
    ])
    expect({ ...after, log: [] }).toEqual({ ...before, log: [] })
    await mustRun(['undo'], { home })
    expect(await documentOf(home)).toEqual(before)
  })

  it('takes theirs where it is told to, and says so', async () => {
    const home = copyOf(story.home)
    const there = copyOf(story.home)
    await mustRun(['postings', 'status', 'hankki', 'applied'], { home })
    cwd = await exported(there)
    const { conflicts, added } = await runJson<Imported>(
      ['import', 'there.json', '--take', 'theirs'],
      { home, cwd },
    )
    expect(added).toEqual([])
    expect(conflicts).toMatchObject([
      { kind: 'posting', id: 'hankki-server', fields: ['status'], taken: 'theirs' },
    ])
    expect(fileOf(home)).toBe(fileOf(there))
  })

  it('knows an entry again that was edited since, here or there', async () => {
    const home = copyOf(story.home)
    await mustRun(['log', 'today', '-m', 'red, gren'], { home })
    const { log: before } = await documentOf(home)
    const there = copyOf(home)
    cwd = await exported(home)
    const id = before.at(-1)?.id ?? ''
    await mustRun(['log', 'edit', id, '-m', 'red, green', '--day', '2021-09-16'], { home })
    const { conflicts, added } = await runJson<Imported>(['import', 'there.json'], { home, cwd })
    expect(added).toEqual([])
    expect(conflicts).toMatchObject([{ kind: 'log', id, fields: ['day', 'text'], taken: 'ours' }])
    const { log } = await documentOf(home)
    expect(log.at(-1)).toMatchObject({ id, day: '2021-09-16', text: 'red, green' })
    cwd = await exported(home)
    await mustRun(['import', 'there.json', '--take', 'theirs'], { home: there, cwd })
    expect((await documentOf(there)).log).toEqual(log)
    const shown = await mustRun(['log', '--json'], { home })
    expect(shown.stdout).not.toContain('uid')
  })

  it('leaves both homes fit for every check', async () => {
    const [home, there] = [makeHome(), makeHome()]
    for (const [index, one] of [home, there].entries()) {
      const named = ['--company', 'Baram', '--title', index === 0 ? 'Server' : 'Server, Core']
      const stdin = `Requirements\n- Experience with Kotlin\n- Loves team ${index}\n`
      await mustRun(['add-posting', '-', ...named, '--id', 'baram', '--yes'], { home: one, stdin })
      await mustRun(['assess', 'baram#r2', '--level', '1'], { home: one })
      await mustRun(['plan', '--days', String(5 + index), '--yes'], { home: one })
      await mustRun(['log', '2021-09-18', '--done', '1', '--minutes', '30'], { home: one })
    }
    cwd = await exported(there)
    await mustRun(['import', 'there.json'], { home, cwd })
    const { postings, assessments, plans, log } = await documentOf(home)
    expect(postings.map(({ id }) => id)).toEqual(['baram', 'baram-server'])
    expect(assessments.map(({ line }) => line).sort()).toEqual(['baram#r2', 'baram-server#r2'])
    expect(plans.at(-1)?.id).toBe('plan1')
    expect(log).toHaveLength(2)
    await mustRun(['doctor'], { home, today: '2021-09-19' })
  })

  it('refuses a circle of own skills, and keeps nothing', async () => {
    const skill = (id: string, needs: string) => ({
      id,
      name: { en: id, ko: id },
      aliases: [],
      implies: [],
      needs: [needs],
      trains: [],
      size: 'S' as const,
      theory: 0.3,
      category: 'own',
    })
    const of = (id: string, needs: string) =>
      homeWith({ own: { ...EMPTY_DOCUMENT.own, skills: [skill(id, needs)] } })
    const home = await of('kite', 'string')
    const before = fileOf(home)
    cwd = await exported(await of('string', 'kite'))
    expect(await runGil(['import', 'there.json'], { home, cwd })).toMatchObject({ exitCode: 1 })
    expect(fileOf(home)).toBe(before)
  })

  it('takes no other word for whose counts', async () => {
    cwd = await exported(story.home)
    const ran = await runGil(['import', 'there.json', '--take', 'mine'], { home: story.home, cwd })
    expect(ran).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('ours, theirs') })
  })
})
