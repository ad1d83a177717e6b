import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EMPTY_DOCUMENT } from '../../src/core/document.ts'
import type { Files } from '../../src/store/files.ts'
import type { Trouble } from '../../src/store/save.ts'
import { adding, withLog } from './documents.ts'
import { leftovers, live, makeHome, revision, text } from './homes.ts'
import { failing, hooked, noting, type Op } from './hooks.ts'
import { NODE_FILES, openStore } from './open.ts'

/** The operations of one save onto a home that holds `l1`, in order. */
async function operations(): Promise<Op[]> {
  const ops: Op[] = []
  await attempt(await homeWith('l1'), noting(ops))
  return ops
}

async function homeWith(...ids: string[]): Promise<string> {
  const home = makeHome()
  for (const id of ids) await openStore(home).update(adding(id), { command: id })
  return home
}

/** How a save of `l2` ended, by what its user is told. */
async function attempt(home: string, files: Files): Promise<'saved' | 'saved, but' | string> {
  const troubles: Trouble[] = []
  const store = openStore(home, { files, onTrouble: (trouble) => troubles.push(trouble) })
  try {
    await store.update(adding('l2'), { command: 'l2' })
    return troubles.length > 0 ? 'saved, but' : 'saved'
  } catch (error) {
    return (error as { code: string }).code
  }
}

async function checkTruth(home: string, ended: string, when: string) {
  const saved = ended.startsWith('saved')
  const ids = (await openStore(home).read()).document.log.map(({ id }) => id)
  expect([when, ended, ids]).toEqual([when, ended, saved ? ['l1', 'l2'] : ['l1']])
  if (!saved) expect(['store-not-saved', 'store-unreadable']).toContain(ended)
  expect((await openStore(home).update(adding('l3'), { command: 'l3' })).log.at(-1)?.id).toBe('l3')
}

describe('a disk that fails once', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS'])(
    'with %s at any single step: all or nothing, told truly, and cleaned up',
    async (code) => {
      const ops = await operations()
      expect(ops.length).toBeGreaterThan(30)
      for (const [step, op] of ops.entries()) {
        const home = await homeWith('l1')
        const ended = await attempt(
          home,
          failing((_, call) => (call === step ? code : null)),
        )
        if (op !== 'remove') expect([op, step, leftovers(home)]).toEqual([op, step, []])
        await checkTruth(home, ended, `${code} at ${op} (${step})`)
      }
    },
  )

  it('on the very first save leaves nothing, or what was saved', async () => {
    const ops: Op[] = []
    await attempt(makeHome(), noting(ops))
    for (const step of ops.keys()) {
      const home = makeHome()
      const ended = await attempt(
        home,
        failing((_, call) => (call === step ? 'EIO' : null)),
      )
      const expected = ended.startsWith('saved') ? withLog('l2') : EMPTY_DOCUMENT
      expect((await openStore(home).read()).document).toEqual(expected)
    }
  })
})

describe('a disk that keeps failing', () => {
  it.each([
    ['openNew', 'ENOSPC', 'store-not-saved'],
    ['openNew', 'EROFS', 'store-not-saved'],
    ['write', 'ENOSPC', 'store-not-saved'],
    ['write', 'EFBIG', 'store-not-saved'],
    ['sync', 'EIO', 'store-not-saved'],
    ['link', 'EIO', 'store-not-saved'],
    ['rename', 'EACCES', 'saved, but'],
    ['openToRead', 'EACCES', 'store-unreadable'],
    ['list', 'EACCES', 'store-unreadable'],
  ])('at every %s with %s: %s', async (failed, code, expected) => {
    const home = await homeWith('l1')
    const ended = await attempt(
      home,
      failing((op) => (op === failed ? code : null)),
    )
    expect(ended).toBe(expected)
    expect(leftovers(home)).toEqual([])
    await checkTruth(home, ended, `every ${failed}`)
  })

  it('names the file and the reason', async () => {
    const home = await homeWith('l1')
    const store = openStore(home, { files: failing((op) => (op === 'write' ? 'ENOSPC' : null)) })
    await expect(store.update(adding('l2'), { command: 'l2' })).rejects.toMatchObject({
      code: 'store-not-saved',
      params: { path: live(home), why: 'ENOSPC' },
    })
  })

  it('and takes no more bytes without saying so', async () => {
    const home = await homeWith('l1')
    const full = { ...NODE_FILES, write: () => 0 }
    expect(await attempt(home, full)).toBe('store-not-saved')
    await checkTruth(home, 'store-not-saved', 'no bytes')
  })

  it('may take a few bytes at a time, which is no failure', async () => {
    const home = await homeWith('l1')
    const slow: Files = {
      ...NODE_FILES,
      write: (fd, bytes, offset) => NODE_FILES.write(fd, bytes.subarray(0, offset + 7), offset),
      read: (fd, into, offset) => NODE_FILES.read(fd, into.subarray(0, offset + 7), offset),
    }
    expect(await attempt(home, slow)).toBe('saved')
    expect((await openStore(home, { files: slow }).read()).document).toEqual(withLog('l1', 'l2'))
  })
})

describe('a look at every byte of a home', () => {
  it('on a disk that fails once says so, or finds no more than is wrong', async () => {
    const home = await homeWith('l1', 'l2')
    const name = await openStore(home).keepSource(Buffer.from('posting'), 'txt')
    const fine = { open: [], broken: [], damaged: [], revisions: 2, sources: [name] }
    const ops: Op[] = []
    expect(await openStore(home, { files: noting(ops) }).check()).toEqual(fine)
    expect(new Set(ops)).toEqual(new Set(['openToRead', 'facts', 'read', 'close', 'list', 'look']))
    for (const [step, op] of ops.entries()) {
      const files = failing((_, call) => (call === step ? 'EIO' : null))
      const ended = await openStore(home, { files })
        .check()
        .catch((error) => error.code)
      const damaged = { ...fine, damaged: [name] }
      const expected = op === 'close' ? [fine] : ['store-unreadable', damaged]
      expect(expected, `${op} (${step})`).toContainEqual(ended)
    }
  })
})

describe('a file that cannot be replaced', () => {
  it('lags behind its revisions, which hold everything', async () => {
    const home = await homeWith('l1')
    const files = failing((op) => (op === 'rename' ? 'EACCES' : null))
    const troubles: Trouble[] = []
    const store = openStore(home, { files, onTrouble: (trouble) => troubles.push(trouble) })
    for (const id of ['l2', 'l3']) await store.update(adding(id), { command: id })
    expect(troubles).toEqual([
      { path: live(home), why: 'EACCES' },
      { path: live(home), why: 'EACCES' },
    ])
    expect(text(live(home))).not.toContain('"l2"')
    expect((await store.read()).document).toEqual(withLog('l1', 'l2', 'l3'))
    await openStore(home).update(adding('l4'), { command: 'l4' })
    expect(text(live(home))).toContain('"l4"')
  })
})

describe('a save that goes on from one cut short', () => {
  const noRename = failing((op) => (op === 'rename' ? 'EACCES' : null))

  it('holds an edit that was kept in it, whatever spaces the edit had', async () => {
    const home = await homeWith('l1')
    writeFileSync(live(home), JSON.stringify({ gil: 1, ...withLog('mine') }, null, 3))
    await openStore(home, { files: noRename }).update(adding('l2'), { command: 'l2' })
    expect(await openStore(home).read()).toEqual({ document: withLog('mine', 'l2') })
  })

  it('is the newer one although the clock was set back', async () => {
    const home = await homeWith('l1')
    let draft = -1
    const setBack: Partial<Files> = {
      openNew: (path) => {
        draft = NODE_FILES.openNew(path)
        return draft
      },
      facts: (fd) => {
        const facts = NODE_FILES.facts(fd)
        return fd === draft ? { ...facts, mtimeMs: facts.mtimeMs - 3_600_000 } : facts
      },
    }
    const late = statSync(live(home)).mtimeMs
    await openStore(home, { files: { ...noRename, ...setBack } }).update(adding('l2'), {
      command: 'l2',
    })
    expect(statSync(revision(home, 2)).mtimeMs).toBeGreaterThan(late)
    expect(await openStore(home).read()).toEqual({ document: withLog('l1', 'l2') })
  })

  it('starts again where its draft was swept away', async () => {
    const home = await homeWith('l1')
    let isDone = false
    const files = hooked((op) => {
      if (op !== 'link' || isDone) return
      isDone = true
      for (const name of leftovers(home)) rmSync(join(home, name))
    })
    expect(await attempt(home, files)).toBe('saved')
    expect(await openStore(home).read()).toEqual({ document: withLog('l1', 'l2') })
  })
})

describe('sources', () => {
  it('are not said to be kept where they are not', async () => {
    const home = await homeWith('l1')
    const ops: Op[] = []
    await openStore(home, {
      files: noting(ops),
    }).keepSource(Buffer.from('x'), 'txt')
    for (const step of ops.keys()) {
      const fresh = makeHome()
      const files = failing((_, call) => (call === step ? 'EIO' : null))
      const name = await openStore(fresh, { files })
        .keepSource(Buffer.from('x'), 'txt')
        .catch((error) => {
          expect(error).toMatchObject({ code: 'store-not-saved', params: { why: 'EIO' } })
          return null
        })
      if (name) expect(await openStore(fresh).readSource(name)).toEqual(Buffer.from('x'))
    }
  })
})
