import { copyFileSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readUntouched } from '../../src/store/untouched.ts'
import { adding, withLog } from './documents.ts'
import { live, makeHome, revision } from './homes.ts'
import { NODE_FILES, openStore } from './open.ts'

async function savedHome(): Promise<string> {
  const home = makeHome()
  const store = openStore(home)
  for (const id of ['l1', 'l2']) await store.update(adding(id), { command: id })
  return home
}

describe('a home as its last command left it', () => {
  it('is read without a check, and as the store reads it', async () => {
    const home = await savedHome()
    expect(readUntouched(home, NODE_FILES)).toEqual(withLog('l1', 'l2'))
    expect((await openStore(home).read()).document).toEqual(readUntouched(home, NODE_FILES))
  })

  it.each<[string, (home: string) => void]>([
    [
      'edited',
      (home) =>
        writeFileSync(live(home), readFileSync(live(home), 'utf8').replace('entry l1', 'mine')),
    ],
    [
      'written again with the same bytes',
      (home) => writeFileSync(live(home), readFileSync(live(home))),
    ],
    ['an older revision', (home) => copyFileSync(revision(home, 1), live(home))],
    [
      'of a newer version',
      (home) =>
        writeFileSync(
          live(home),
          readFileSync(live(home), 'utf8').replace('{"gil":1', '{"gil":99'),
        ),
    ],
    ['broken', (home) => writeFileSync(live(home), '{')],
    [
      'damaged at the very time it was saved',
      (home) => {
        const { mtimeMs } = statSync(live(home))
        writeFileSync(live(home), readFileSync(live(home), 'utf8').replace('entry l1', 'entry ll'))
        utimesSync(live(home), mtimeMs / 1000, mtimeMs / 1000)
      },
    ],
  ])('is not trusted where gil.json is %s', async (_, change) => {
    const home = await savedHome()
    change(home)
    expect(readUntouched(home, NODE_FILES)).toBeNull()
  })

  it('is nothing where there is none', () => {
    expect(readUntouched(makeHome(), NODE_FILES)).toBeNull()
  })
})
