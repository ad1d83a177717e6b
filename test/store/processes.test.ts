import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leftovers, live, makeHome, mode, revision } from './homes.ts'
import { openStore } from './open.ts'
import { buildWorker, startWorker } from './processes.ts'

let folder = ''
let program = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gil-worker-'))
  program = await buildWorker(join(import.meta.dirname, 'worker.ts'), folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ids = async (home: string) => (await openStore(home).read()).document.log.map(({ id }) => id)

describe('many processes at once', () => {
  it.each([
    ['with hard links', []],
    ['without them', ['no-links']],
  ])('lose nothing of each other, %s', async (_, options) => {
    const home = makeHome()
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const ended = await Promise.all(
      names.map((name) => startWorker(program, [home, name, '10', ...options]).end),
    )
    expect(ended.map(({ complaint }) => complaint)).toEqual(names.map(() => ''))
    const kept = await ids(home)
    expect(kept).toHaveLength(80)
    expect([...kept].sort()).toEqual(ended.flatMap(({ saved }) => saved).sort())
    expect(leftovers(home)).toEqual([])
    const history = await openStore(home).history()
    expect(history.map(({ command }) => command)).toEqual(kept.slice(-60).reverse())
  })
})

describe('a process that is killed', () => {
  it.each([
    ['with hard links', []],
    ['without them', ['no-links']],
  ])('loses nothing that it was told is saved, %s', async (_, options) => {
    const home = makeHome()
    const saved: string[] = []
    for (let round = 0; round < 9; round += 1) {
      const two = ['x', 'y'].map((name) =>
        startWorker(program, [home, `${name}${round}`, '9999', ...options]),
      )
      await Promise.race(two.map(({ begun }) => begun))
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 20))
      for (const { child } of two) child.kill('SIGKILL')
      for (const { end } of two) saved.push(...(await end).saved)
      const kept = new Set(await ids(home))
      expect(saved.filter((id) => !kept.has(id))).toEqual([])
    }
    expect(saved.length).toBeGreaterThanOrEqual(9)
    await openStore(home).update((document) => ({ ...document, log: [] }), { command: 'clear' })
    expect(leftovers(home)).toEqual([])
  })
})

describe('a process with an umask', () => {
  it.each(['000', '022', '077', '777'])('of %s makes private files all the same', async (umask) => {
    const home = makeHome()
    const { complaint } = await startWorker(program, [home, 'a', '2', `umask=${umask}`]).end
    expect(complaint).toBe('')
    const paths = [home, join(home, 'revisions'), live(home), revision(home, 1)]
    expect(paths.map(mode)).toEqual(['700', '700', '600', '600'])
  })
})
