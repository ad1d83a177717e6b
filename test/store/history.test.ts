import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialise } from '../../src/store/serialise.ts'
import { adding, withLog } from './documents.ts'
import { live, makeHome } from './homes.ts'
import { openStore } from './open.ts'

const add = (home: string, id: string) =>
  openStore(home).update(adding(id), { command: `add ${id}` })
const ids = async (home: string) => (await openStore(home).read()).document.log.map(({ id }) => id)
const history = async (home: string) =>
  (await openStore(home).history()).map(({ command, undone }) =>
    undone ? `(${command})` : command,
  )

describe('undo and redo', () => {
  it('take back and do again one command at a time, and say which', async () => {
    const home = makeHome()
    for (const id of ['l1', 'l2', 'l3']) await add(home, id)
    expect(await openStore(home).undo()).toMatchObject({
      command: 'add l3',
      undone: false,
      document: withLog('l1', 'l2'),
    })
    expect(await openStore(home).undo()).toMatchObject({ command: 'add l2' })
    expect(await ids(home)).toEqual(['l1'])
    expect(await history(home)).toEqual(['(add l3)', '(add l2)', 'add l1'])
    expect(await openStore(home).redo()).toMatchObject({ command: 'add l2' })
    expect(await ids(home)).toEqual(['l1', 'l2'])
    expect(await history(home)).toEqual(['(add l3)', 'add l2', 'add l1'])
    expect(await openStore(home).redo()).toMatchObject({ command: 'add l3' })
    expect(await openStore(home).redo()).toBeNull()
    expect(await ids(home)).toEqual(['l1', 'l2', 'l3'])
  })

  it('go by revisions of a command of any length', async () => {
    const home = makeHome()
    await add(home, 'l1')
    const command = `add ${'길'.repeat(30_000)}`
    await openStore(home).update(adding('l2'), { command })
    await add(home, 'l3')
    expect(await history(home)).toEqual(['add l3', command, 'add l1'])
    expect(await openStore(home).undo()).toMatchObject({ command: 'add l3' })
    expect((await openStore(home).read()).edited).toBeUndefined()
    writeFileSync(live(home), '{')
    expect((await openStore(home).restore())?.revision.command).toBe(command)
    expect(await ids(home)).toEqual(['l1', 'l2'])
  })

  it('end at the empty document', async () => {
    const home = makeHome()
    expect(await openStore(home).undo()).toBeNull()
    expect(await openStore(home).history()).toEqual([])
    await add(home, 'l1')
    expect(await openStore(home).undo()).toMatchObject({ command: 'add l1' })
    expect(await ids(home)).toEqual([])
    expect(await openStore(home).undo()).toBeNull()
    expect(await history(home)).toEqual(['(add l1)'])
    await openStore(home).redo()
    expect(await ids(home)).toEqual(['l1'])
  })

  it('leave nothing to redo after another command', async () => {
    const home = makeHome()
    for (const id of ['l1', 'l2']) await add(home, id)
    await openStore(home).undo()
    await add(home, 'l3')
    expect(await openStore(home).redo()).toBeNull()
    expect(await history(home)).toEqual(['add l3', 'add l1'])
    await openStore(home).undo()
    expect(await ids(home)).toEqual(['l1'])
  })

  it('go back before an edit by hand, and forward to it', async () => {
    const home = makeHome()
    await add(home, 'l1')
    writeFileSync(live(home), serialise(withLog('mine'), 1))
    expect(await history(home)).toEqual([null, 'add l1'])
    expect(await openStore(home).redo()).toBeNull()
    expect(await openStore(home).undo()).toMatchObject({ command: null })
    expect(await ids(home)).toEqual(['l1'])
    await openStore(home).redo()
    expect(await ids(home)).toEqual(['mine'])
  })

  it('remember when the command ran, not when it was undone or done again', async () => {
    const home = makeHome()
    for (const id of ['l1', 'l2']) await add(home, id)
    const before = await openStore(home).history()
    await openStore(home).undo()
    const undone = await openStore(home).history()
    await openStore(home).redo()
    const after = await openStore(home).history()
    const times = (list: typeof before) => list.map(({ savedAt }) => savedAt)
    expect([times(undone), times(after)]).toEqual([times(before), times(before)])
  })

  it('reach fifty steps back and forward again, and keep few files', async () => {
    const home = makeHome()
    for (let n = 1; n <= 85; n += 1) await add(home, `l${n}`)
    const files = () =>
      readdirSync(join(home, 'revisions')).filter((name) => name.endsWith('.json'))
    expect(files().length).toBeLessThanOrEqual(81)
    for (let n = 0; n < 51; n += 1) expect(await openStore(home).undo()).not.toBeNull()
    expect(await ids(home)).toHaveLength(34)
    for (let n = 0; n < 51; n += 1) expect(await openStore(home).redo()).not.toBeNull()
    expect(await ids(home)).toHaveLength(85)
    await add(home, 'last')
    expect(files().length).toBeLessThanOrEqual(81)
  })

  it('agree with a list of states, whatever is done in whatever order', async () => {
    const actions = fc.array(fc.constantFrom('add', 'add', 'undo', 'undo', 'redo'), {
      maxLength: 14,
    })
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        const home = makeHome()
        let states: string[][] = [[]]
        let at = 0
        for (const [n, action] of list.entries()) {
          if (action === 'add') {
            states = [...states.slice(0, at + 1), [...(states[at] ?? []), `l${n}`]]
            at += 1
            await add(home, `l${n}`)
          } else {
            at = action === 'undo' ? Math.max(0, at - 1) : Math.min(states.length - 1, at + 1)
            await openStore(home)[action as 'undo' | 'redo']()
          }
          expect(await ids(home)).toEqual(states[at])
        }
        expect(await openStore(home).history()).toHaveLength(states.length - 1)
      }),
      { numRuns: 15, seed: 1 },
    )
  })
})
