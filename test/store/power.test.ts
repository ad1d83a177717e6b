import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/core/document.ts'
import { serialise } from '../../src/store/serialise.ts'
import { adding, withLog } from './documents.ts'
import { openStore } from './open.ts'
import { makeDisk, type PowerDisk } from './power.ts'

const HOME = '/user/home'
const FILE = `${HOME}/gil.json`
const ELSEWHERE = '/elsewhere/career.json'

const SCENARIOS = {
  'the first save of all': { folders: ['/user'], file: FILE, saved: [] },
  'another save': { folders: ['/user'], file: FILE, saved: ['l1'] },
  'another one after that': { folders: ['/user'], file: FILE, saved: ['l1', 'l2'] },
  'the first save to a linked file': { folders: [HOME, '/elsewhere'], file: ELSEWHERE, saved: [] },
} as const
type Scenario = keyof typeof SCENARIOS

const add = (disk: PowerDisk, id: string) =>
  openStore(HOME, { files: disk.files }).update(adding(id), { command: id })

/** Every disk that a power cut may leave at any moment of a save, and in the end, when the user has been told it is saved. */
async function cutDuring(scenario: Scenario, without?: number) {
  const { folders, file, saved } = SCENARIOS[scenario]
  const during = new Map<string, PowerDisk>()
  const collect = (into: Map<string, PowerDisk>, disk: PowerDisk) => {
    for (const cut of disk.cuts()) into.set(cut.signature(), cut)
  }
  let isOn = false
  const skipped = () => (without === undefined ? {} : { without: before + without })
  let before = 0
  const make = (options: object): PowerDisk =>
    makeDisk(folders, { ...options, onChange: () => isOn && collect(during, disk) })
  const prepare = async () => {
    if (file === ELSEWHERE) disk.link(FILE, ELSEWHERE)
    for (const id of saved) await add(disk, id)
  }
  let disk = make({})
  await prepare()
  before = disk.syncs.length
  disk = make(skipped())
  await prepare()
  isOn = true
  await add(disk, 'new')
  isOn = false
  const told = new Map<string, PowerDisk>()
  collect(told, disk)
  return { during: [...during.values()], told: [...told.values()], syncs: disk.syncs.slice(before) }
}

/** What is wrong with a disk after a power cut; null where the document on it is whole, and one of these. */
async function flawOf(
  disk: PowerDisk,
  file: string,
  allowed: readonly Document[],
): Promise<string | null> {
  const found = await openStore(HOME, { files: disk.files })
    .read()
    .catch((error) => String(error))
  if (typeof found === 'string') return found
  if (found.edited) return 'taken for an edit'
  const expected = allowed.map((document) => serialise(document, 1))
  if (!expected.includes(serialise(found.document, 1))) return 'neither old nor new'
  const text = disk.text(file)
  if (text !== null && !expected.includes(text)) return 'gil.json itself is neither old nor new'
  return text === null && allowed.length === 1 ? 'gil.json itself is missing' : null
}

async function flawsOf(scenario: Scenario, without?: number): Promise<string[]> {
  const { file, saved } = SCENARIOS[scenario]
  const { during, told } = await cutDuring(scenario, without)
  const [old, fresh] = [withLog(...saved), withLog(...saved, 'new')]
  const flaws = [
    ...(await Promise.all(during.map((disk) => flawOf(disk, file, [old, fresh])))),
    ...(await Promise.all(told.map((disk) => flawOf(disk, file, [fresh])))),
  ]
  return flaws.filter((flaw) => flaw !== null)
}

const all = Object.keys(SCENARIOS) as Scenario[]

describe('a power cut', () => {
  it.each(all)('leaves the old document or the new one, during %s', async (scenario) => {
    const { during, told } = await cutDuring(scenario)
    expect(during.length).toBeGreaterThan(5)
    expect(told.length).toBeGreaterThan(0)
    expect(await flawsOf(scenario)).toEqual([])
  })

  it('leaves a home that the next save goes on from', async () => {
    const { during } = await cutDuring('another save')
    for (const disk of during) {
      const before = (await openStore(HOME, { files: disk.files }).read()).document
      expect(await add(disk, 'next')).toEqual(adding('next')(before))
    }
  })

  it('keeps a source that an earlier process named, and did not live to see on the disk', async () => {
    const disk = makeDisk(['/user'])
    await add(disk, 'l1')
    const content = Buffer.from('a posting')
    const killed = {
      ...disk.files,
      openDirectory: (path: string) => {
        if (path.endsWith('sources')) throw Object.assign(new Error('killed'), { code: 'EIO' })
        return disk.files.openDirectory(path)
      },
    }
    await expect(
      openStore(HOME, { files: killed }).keepSource(content, 'txt'),
    ).rejects.toMatchObject({ code: 'store-not-saved' })
    const name = await openStore(HOME, { files: disk.files }).keepSource(content, 'txt')
    const cuts = disk.cuts()
    expect(cuts.length).toBeGreaterThan(0)
    for (const cut of cuts) {
      expect(await openStore(HOME, { files: cut.files }).readSource(name)).toEqual(content)
    }
  })

  it('would be noticed without any single one of the syncs', async () => {
    const noticed = new Map<string, boolean>()
    for (const scenario of all) {
      const { syncs } = await cutDuring(scenario)
      for (const [index, path] of syncs.entries()) {
        const what = path.endsWith('.tmp') ? `a draft in ${path.replace(/[^/]+$/, '')}` : path
        const isCaught = (await flawsOf(scenario, index)).length > 0
        noticed.set(what, noticed.get(what) === true || isCaught)
      }
    }
    expect(Object.fromEntries(noticed)).toEqual({
      '/user': true,
      '/user/home': true,
      '/user/home/revisions': true,
      '/elsewhere': true,
      'a draft in /user/home/': true,
      'a draft in /user/home/revisions/': true,
      'a draft in /elsewhere/': true,
    })
  })
})
