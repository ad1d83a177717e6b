import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Files } from '../../src/store/files.ts'
import { adding } from './documents.ts'
import { leftovers, makeHome, revision } from './homes.ts'
import { NODE_FILES, openStore } from './open.ts'

const ids = async (home: string) => (await openStore(home).read()).document.log.map(({ id }) => id)
const claim = (home: string, number: number) => revision(home, number).replace('.json', '.claim')
const DEAD = `4194999@${hostname()}`

/** A disk without hard links, and a clock that runs ten milliseconds at every look. */
function withoutLinks(code: string, onPause = () => {}): Files & { waited: () => number } {
  let now = 0
  let pauses = 0
  return {
    ...NODE_FILES,
    link: () => {
      throw Object.assign(new Error(code), { code })
    },
    clock: () => {
      now += 10
      return now
    },
    pause: () => {
      pauses += 1
      onPause()
    },
    waited: () => pauses,
  }
}

async function add(home: string, id: string, files: Files): Promise<void> {
  await openStore(home, { files }).update(adding(id), { command: id })
}

describe('a disk without hard links', () => {
  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])(
    'that says so with %s saves all the same',
    async (code) => {
      const home = makeHome()
      for (const id of ['l1', 'l2']) await add(home, id, withoutLinks(code))
      expect(await ids(home)).toEqual(['l1', 'l2'])
      expect(leftovers(home)).toEqual([])
    },
  )

  it('goes round the claim of a dead process at once, and clears it away', async () => {
    const home = makeHome()
    const files = withoutLinks('EPERM')
    await add(home, 'l1', files)
    writeFileSync(claim(home, 2), DEAD)
    await add(home, 'l2', files)
    expect(files.waited()).toBe(0)
    expect(await ids(home)).toEqual(['l1', 'l2'])
    expect([2, 3].map((number) => existsSync(revision(home, number)))).toEqual([false, true])
    expect(leftovers(home)).toEqual([])
  })

  it.each([
    ['of another machine', '1@elsewhere', 400],
    ['of a process that never ends', `${process.pid}@${hostname()}`, 400],
    ['that nobody signed', '', 20],
  ])('waits for a claim %s, and not for ever', async (_, owner, least) => {
    const home = makeHome()
    const files = withoutLinks('EPERM')
    await add(home, 'l1', files)
    writeFileSync(claim(home, 2), owner)
    await add(home, 'l2', files)
    expect(files.waited()).toBeGreaterThan(least)
    expect(files.waited()).toBeLessThan(least * 2)
    expect(await ids(home)).toEqual(['l1', 'l2'])
  })

  it('goes on from what the owner of a claim saved', async () => {
    const home = makeHome()
    await add(home, 'l1', NODE_FILES)
    writeFileSync(claim(home, 2), '1@elsewhere')
    let isDone = false
    const files = withoutLinks('EPERM', () => {
      if (isDone) return
      isDone = true
      const text = `{"gil":1,"saved":{"command":"other","before":1},\n`
      const rest = ['profile', 'days', 'postings', 'assessments'].map((key) =>
        key === 'profile' ? '"profile":{}' : `"${key}":[]`,
      )
      const log =
        '"own":{"skills":[],"aliases":[]},"actions":[],"plans":[],"log":[{"id":"other","day":"2021-09-18","text":""}]'
      writeFileSync(revision(home, 2), `${text}${rest.join(',')},${log}}\n`)
      NODE_FILES.remove(claim(home, 2))
    })
    await add(home, 'l2', files)
    expect(await ids(home)).toEqual(['other', 'l2'])
  })

  it.each([
    ['before it signed it', 2],
    ['before it used it', 3],
  ])('gives up its own claim where it slept %s', async (_, look) => {
    const home = makeHome()
    await add(home, 'l1', NODE_FILES)
    let looks = 0
    const files = withoutLinks('EPERM')
    const sleepy: Files = {
      ...files,
      machine: () => 'here',
      clock: () => {
        looks += 1
        return looks === look ? 1_000_000 : files.clock()
      },
    }
    await add(home, 'l2', sleepy)
    expect(await ids(home)).toEqual(['l1', 'l2'])
    expect(looks).toBeGreaterThan(look + 2)
    expect(readdirSync(join(home, 'revisions')).sort()).toEqual([
      '.gitignore',
      '000001.json',
      '000002.json',
    ])
  })
})
