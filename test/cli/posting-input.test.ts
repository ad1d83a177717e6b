import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { makePdf } from '../sources/make-pdf.ts'
import { sample } from '../sources/samples.ts'
import {
  documentOf,
  fileOf,
  makeFolder,
  makeHome,
  mustRun,
  PACKAGE,
  type RunOptions,
  runGil,
  runJson,
} from './harness.ts'

const SAMPLES = join(PACKAGE, 'test', 'sources', 'samples')

async function postingOf(argv: readonly string[], options: RunOptions = {}) {
  const home = makeHome()
  await mustRun(['add-posting', ...argv, '--yes'], { cwd: SAMPLES, ...options, home })
  const [posting] = (await documentOf(home)).postings
  return { home, posting }
}

describe('add-posting', () => {
  it('takes what the form says, and keeps the bytes as they came', async () => {
    const { home, posting } = await postingOf(['page-euckr.html'])
    expect(posting).toMatchObject({ company: '솔바람책방', title: '서버 개발자 (주문)' })
    expect(posting?.source).toMatch(/^[0-9a-f]{32}\.html$/)
    const kept = readFileSync(join(home, 'sources', posting?.source ?? ''))
    expect(kept).toEqual(Buffer.from(sample('page-euckr.html')))
  })

  it.each([
    [
      'lever.json',
      'json',
      'https://jobs.lever.co/pinewindbooks/0a1b2c3d-0000-4000-8000-00000000abcd',
    ],
    ['jsonld.html', 'html', 'https://pinewind.example/jobs/1'],
    ['personio.xml', 'xml', undefined],
    ['posting.md', 'md', undefined],
  ])('keeps %s as .%s with its address', async (file, extension, url) => {
    const { posting } = await postingOf([file, '--company', 'Pinewind'])
    expect(posting?.source?.split('.')[1]).toBe(extension)
    expect(posting?.url).toBe(url)
  })

  it("lets flags overrule the form's word", async () => {
    const { posting } = await postingOf([
      'recruitee.json',
      '--title',
      'Cook',
      '--closes',
      '2021-12-01',
    ])
    expect(posting).toMatchObject({
      title: 'Cook',
      closes: '2021-12-01',
      company: 'Pinewind Books',
    })
  })

  it('knows a form on stdin', async () => {
    const { posting } = await postingOf(['-'], { stdin: sample('wanted.json') })
    expect(posting).toMatchObject({ company: '솔바람책방', title: '서버 개발자 (주문)' })
  })

  it('reads a PDF', async () => {
    const lines = [
      'Pinewind Books',
      'Server Developer',
      '',
      'Requirements',
      '- Experience with Java',
      '- SQL',
    ]
    const { posting } = await postingOf(['-', '--company', 'Pinewind'], { stdin: makePdf(lines) })
    expect(posting?.qualifications.map(({ quote }) => quote)).toEqual([
      'Experience with Java',
      'SQL',
    ])
    expect(posting?.source).toMatch(/\.pdf$/)
  })
})

describe("a board's list", () => {
  it('gives the first, with a word about the others, where nobody can be asked', async () => {
    const home = makeHome()
    const argv = ['add-posting', 'greenhouse.json', '--yes']
    const { stderr } = await mustRun(argv, { home, cwd: SAMPLES })
    expect(stderr.replace(/\s+/g, ' ')).toContain('Server Developer, Warehouse Planner. The first')
    expect((await documentOf(home)).postings[0]?.title).toBe('Server Developer')
  })

  it('gives the one that --role names', async () => {
    const { posting } = await postingOf(['greenhouse.json', '--role', 'planner'])
    expect(posting?.title).toBe('Warehouse Planner')
  })

  it('is offered to the user', async () => {
    const home = makeHome()
    const { asked } = await mustRun(['add-posting', 'greenhouse.json'], {
      home,
      cwd: SAMPLES,
      answers: [
        ['--role', 'Warehouse Planner'],
        ['--company', 'Pinewind Books'],
        ['--title', 'Warehouse Planner'],
        ['--yes', 'save'],
      ],
    })
    expect(asked[0]).toContain('2 roles')
    expect((await documentOf(home)).postings[0]?.title).toBe('Warehouse Planner')
  })

  it('is extracted whole, or one of it', async () => {
    const whole = await runJson<{ roles: { title: string }[] }>(['extract', 'greenhouse.json'], {
      cwd: SAMPLES,
    })
    expect(whole.roles.map(({ title }) => title)).toEqual(['Server Developer', 'Warehouse Planner'])
    const one = await runJson(['extract', 'greenhouse.json', '--role', 'Planner'], { cwd: SAMPLES })
    expect(one).toMatchObject({ title: 'Warehouse Planner', company: 'Pinewind Books', roles: [] })
  })
})

describe.skipIf(process.platform === 'win32')('a screenshot', () => {
  it('is offered for correction before it is read, and kept as it came', async () => {
    const folder = makeFolder()
    const editor = join(folder, 'editor')
    writeFileSync(editor, '#!/bin/sh\nsed -i "s/AWS/GCP/" "$1"\n')
    chmodSync(editor, 0o755)
    const home = makeHome()
    await mustRun(['add-posting', 'bookshop.png'], {
      home,
      cwd: SAMPLES,
      env: { GIL_EDITOR: editor, PATH: process.env.PATH ?? '', XDG_CACHE_HOME: folder },
      answers: [
        ['--company', '솔바람책방'],
        ['--title', '서버 개발자'],
        ['--yes', 'save'],
      ],
    })
    const [posting] = (await documentOf(home)).postings
    expect(posting?.qualifications.map(({ quote }) => quote)).toContain('GCP 운영 경험이 있으신 분')
    expect(posting?.source).toMatch(/\.png$/)
  })
})

describe.skipIf(process.platform === 'win32')('the editor', () => {
  it.each([
    ['ko', '편집기의 글이 비어'],
    ['en', 'the editor is empty'],
  ] as const)('is called so where nothing was written (%s)', async (lang, told) => {
    const ran = await runGil(['add-posting'], { lang, answers: [], env: { GIL_EDITOR: 'true' } })
    expect([ran.exitCode, ran.stderr]).toEqual([1, expect.stringContaining(told)])
  })
})

describe('an address', () => {
  const serve = async (file: string): Promise<string> => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(sample(file))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => {
      server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/jobs/1`
  }

  it('is fetched, and what was fetched is kept with it', async () => {
    const url = await serve('page.html')
    const { home, posting } = await postingOf([url, '--allow-private'])
    expect(posting).toMatchObject({ url, title: '서버 개발자 (주문)' })
    const kept = readFileSync(join(home, 'sources', posting?.source ?? ''))
    expect(kept).toEqual(Buffer.from(sample('page.html')))
  })

  it('of this machine is refused without --allow-private', async () => {
    const home = makeHome()
    const { stderr, exitCode } = await runGil(['add-posting', await serve('page.html')], { home })
    expect([exitCode, fileOf(home)]).toEqual([1, 'ENOENT'])
    expect(stderr).toContain('--allow-private')
  })
})

describe('bad input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gil-large-'))
  const large = join(folder, 'large.bin')
  writeFileSync(large, '')
  truncateSync(large, 100 * 1024 * 1024)
  afterAll(() => rmSync(folder, { recursive: true }))

  const rows: readonly (readonly [argv: string[], says: string, options?: RunOptions])[] = [
    [['listing.html'], 'is only listed here'],
    [['smartrecruiters-list.json'], 'is only listed here'],
    [[large], 'it may have'],
    [['posting.txt', '--clipboard'], 'exclude each other'],
    [['--clipboard'], 'none of xclip, wl-paste is installed', { env: { PATH: '/nowhere' } }],
    [['-'], 'locked with a password', { stdin: makePdf(['x'], { locked: true }) }],
    [['-'], 'a PDF of pictures', { stdin: makePdf([]) }],
    [['-'], 'damaged or incomplete', { stdin: '%PDF-1.7 and no more' }],
    [['-'], 'no posting that gil knows', { stdin: '{"name": "Ann"}' }],
    [['-'], 'another kind (zip)', { stdin: 'PK\u0003\u0004' }],
    [['-'], 'damaged or incomplete', { stdin: sample('bookshop.png').subarray(0, 500) }],
    [['http://user:secret@example.com/'], 'no address that gil fetches'],
  ]

  it.each(rows.map(([argv, says, options = {}]) => ({ argv, says, options })))(
    '$argv: $says',
    async ({ argv, says, options }) => {
      const home = makeHome()
      const ran = await runGil(['add-posting', ...argv, '--yes'], {
        cwd: SAMPLES,
        ...options,
        home,
      })
      expect(ran.exitCode).toBeGreaterThan(0)
      expect(ran.stdout).toBe('')
      expect(ran.stderr.replace(/\s+/g, ' ')).toContain(says)
      expect(ran.stderr).not.toMatch(/undefined|\n\s+at /)
      expect(fileOf(home)).toBe('ENOENT')
    },
  )
})

describe.skipIf(!existsSync('/dev/zero'))('what has no end', () => {
  it.each([
    [['add-posting', '/dev/zero']],
    [['extract', '/dev/zero']],
    [['import', '/dev/zero']],
    [['holidays', 'import', '/dev/zero']],
    [['plan', '--days', '3', '--busy-calendar', '/dev/zero']],
  ])('is refused once it is more than anything has: gil %j', async (argv) => {
    const { exitCode, stderr } = await runGil(argv)
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/\/dev\/zero is \d+ KB/)
  })
})
