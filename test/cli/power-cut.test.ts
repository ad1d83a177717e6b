import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDisk, type PowerDisk } from '../store/power.ts'
import { PACKAGE, wordsOf } from './harness.ts'
import { type Cutting, cutsOf, diskWith, flawsOf, HOME, judge, OUT } from './power-cut.ts'
import { makeFiles, makeUsedHome, WRITING } from './writing.ts'

/** Commands that write a file beside the home, or mend it. */
const EXPORTING = [
  'backup /user/out/new.json',
  'backup /user/out/old.json --force',
  'export --all /user/out/new.json',
  'plan show --ics /user/out/new.ics',
  'plan show --markdown /user/out/new.md',
  'gap-report --markdown /user/out/old.json --force',
  'gap-report --html /user/out/new.html',
  'log --csv /user/out/new.csv',
  'log --markdown /user/out/new-log.md',
  'plan --days 5 --yes --ics /user/out/new.ics',
]

let story: { home: string; remove: () => void }
let disk: PowerDisk
beforeAll(async () => {
  story = await makeUsedHome()
  disk = diskWith(story.home)
  disk.place(join(OUT, 'old.json'), Buffer.from('what was there'), 1_632_000_000_000)
})
afterAll(() => story.remove())

async function cutting(line: string, more: Partial<Cutting> = {}): Promise<Cutting> {
  const argv = wordsOf(line).map((word) => (word.startsWith('data/') ? join(PACKAGE, word) : word))
  const target = argv.find((word) => word.startsWith(OUT))
  return { argv, disk, run: { cwd: await makeFiles() }, ...(target && { target }), ...more }
}

describe('a power cut', () => {
  it.each(WRITING)('during gil %s: %s leaves what was or what is', async (_, line) => {
    const one = await cutting(line)
    const cuts = await cutsOf(one)
    expect(cuts.moments).toBeGreaterThan(10)
    expect(cuts.saves.size).toBeGreaterThan(1)
    expect(await judge(cuts, one)).toEqual([])
  })

  it.each(EXPORTING)('during gil %s leaves the old file or the new one', async (line) => {
    const one = await cutting(line)
    const cuts = await cutsOf(one)
    expect(cuts.exported.after).not.toBe(cuts.exported.before)
    expect(await judge(cuts, one)).toEqual([])
  })

  it.each([
    [
      'assess hankki --again',
      [
        ['--level', 3],
        ['--evidence', ''],
        ['--level', 3],
        ['--evidence', ''],
        ['--level', 'stop'],
      ],
    ],
    ['log today -m kata --minutes 1400 --skill tdd --yes', undefined],
  ] as const)(
    'during gil %s, which saves twice, leaves no less than what was saved',
    async (line, answers) => {
      const one = await cutting(line)
      const run = { ...one.run, today: '2021-09-18', ...(answers && { answers }) }
      const cuts = await cutsOf({ ...one, run })
      expect(cuts.saves.size).toBe(3)
      expect(await judge(cuts, one)).toEqual([])
      expect(new Set(cuts.during.map(([, saved]) => saved)).size).toBe(2)
    },
  )

  it('during gil doctor --restore leaves the broken file or the restored one', async () => {
    const one = await cutting('doctor --restore', { disk: withBroken(disk), broken: BROKEN })
    expect(await flawsOf(one)).toEqual([])
  })

  it('would be noticed without any single one of the syncs', async () => {
    const empty = makeDisk(['/user', OUT])
    const commands = [
      await cutting('add-posting other.txt --company Baram --title Server --yes', { disk: empty }),
      await cutting('add-posting other.txt --company Baram --title Server --yes'),
      await cutting('log today -m kata', { disk: empty }),
      await cutting('import backup.json'),
      await cutting('backup /user/out/new.json'),
      await cutting('backup /user/out/old.json --force'),
      await cutting('doctor --restore', { disk: withBroken(disk), broken: BROKEN }),
    ]
    const noticed = new Map<string, boolean>()
    for (const command of commands) {
      const { syncs } = await cutsOf(command)
      for (const [without, path] of syncs.entries()) {
        const what = path.endsWith('.tmp') ? `a draft in ${path.replace(/[^/]+$/, '')}` : path
        const isCaught = (await flawsOf({ ...command, without })).length > 0
        noticed.set(what, noticed.get(what) === true || isCaught)
      }
    }
    expect(Object.fromEntries(noticed)).toEqual({
      '/user': true,
      '/user/home': true,
      '/user/home/revisions': true,
      '/user/home/sources': true,
      '/user/out': true,
      'a draft in /user/home/': true,
      'a draft in /user/home/revisions/': true,
      'a draft in /user/home/sources/': true,
      'a draft in /user/out/': true,
    })
  })
})

const BROKEN = 'broken'

function withBroken(whole: PowerDisk): PowerDisk {
  const broken = whole.copy({})
  broken.place(join(HOME, 'gil.json'), Buffer.from(BROKEN), 1_632_000_000_000)
  return broken
}
