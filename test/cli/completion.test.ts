import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFor } from '../../src/cli/completion/values.ts'
import { SHELLS } from '../../src/sources/shipped.ts'
import { copyOf, fileOf, makeFolder, mustRun, runGil, wordsOf } from './harness.ts'
import { commandTree } from './tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'gil-completion-'))
const HOME = join(folder, 'home')

beforeAll(async () => {
  const run = (line: string) => mustRun(wordsOf(line), { home: HOME })
  const add = 'add-posting data/example/en/posting.txt --yes --id'
  await run(`${add} story`)
  await run(`${add} past --company "Past Ltd" --status closed`)
  await run('assess jpa --level 2')
  await run('actions add "ask the CEO" --kind ask')
  await run('actions add "ask the CTO" --kind ask')
  await run('actions done a2')
  await run('plan --days 9 --yes')
  await run('log today -m "read a book" --minutes 30')
  await run('holidays add 2021-09-24 --kind company --name founding')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The words that may come next, without what they mean. */
async function nextWords(words: readonly string[], lang: 'en' | 'ko' = 'en'): Promise<string[]> {
  const { stdout, stderr, exitCode } = await runGil(['completion', 'next', '--', ...words], {
    home: HOME,
    lang,
  })
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']))
}

describe('what may come next', () => {
  it.each<[line: string, words: string]>([
    ['pl', 'plan'],
    ['postings st', 'status story'],
    ['postings status ', 'story past'],
    ['gap-report ', 'story'],
    ['gap-report story s', 'story'],
    ['postings status story in', 'interested interview'],
    ['postings edit story --drop p1', 'p1'],
    ['assess story#', ''],
    ['assess jpa --source s', 'side-project study'],
    ['assess jpa --source=s', '--source=side-project --source=study'],
    ['assess kubernetes-n', 'kubernetes-networking'],
    ['assess 쿠버', '쿠버네티스'],
    ['assess jpa --level 4', '4'],
    ['actions done ', 'a1'],
    ['actions add x --kind f', 'find-out'],
    ['log edit ', 'l1'],
    ['log 2021-09-18 --done 1', '1'],
    ['log -m ', ''],
    ['log t', 'today tomorrow'],
    ['holidays remove ', '2021-09-24'],
    ['holidays add 2021-09-24 --kind=co', '--kind=company'],
    ['plan show --w', '--week'],
    ['plan --lea', '--leave'],
    ['plan --leave 2021-09-23 --lea', '--leave'],
    ['plan --yes --y', ''],
    ['plan -- --y', ''],
    ['init --time-zone Asia/Seo', 'Asia/Seoul'],
    ['import x.json --take ', 'ours theirs'],
    ['skills add x --size ', 'S M L'],
    ['completion z', 'zsh'],
    ['help pl', 'plan'],
    ['help plan ', 'show drop'],
    ['--la', '--lang'],
    ['--lang ', 'ko en'],
    ['--no-input pl', 'plan'],
    ['plan --lang e', 'en'],
    ['extract fi', ':files'],
    ['plan --ics=fi', ':files'],
    ['--home ', ':folders'],
    ['plam ', ''],
    ['plan --nonsense x', ''],
  ])('after gil %s', async (line, words) => {
    expect((await nextWords(line.split(' '))).join(' ')).toBe(words)
  })

  it('is said in the language of the words, with what it means', async () => {
    const { stdout } = await runGil(
      ['completion', 'next', '--', '--lang', 'ko', 'holidays', 'add', '--kind', 'co'],
      { home: HOME },
    )
    expect(stdout).toBe('company\t회사 휴무\n')
    expect(await nextWords(['log', ''], 'ko')).toEqual(['edit', 'remove', '오늘', '어제', '내일'])
  })

  it('comes from the home that the words name', async () => {
    const { stdout } = await runGil([
      'completion',
      'next',
      '--',
      '--home',
      HOME,
      'postings',
      'status',
      '',
    ])
    expect(stdout).toBe(
      'story\tHankki Market · Server Developer (experienced)\npast\tPast Ltd · Server Developer (experienced)\n',
    )
  })

  it('is nothing where the home cannot be read, and what stands there stays', async () => {
    const home = copyOf(HOME)
    writeFileSync(join(home, 'gil.json'), '{"broken')
    const before = fileOf(home)
    const ran = await runGil(['completion', 'next', '--', 'postings', 'status', ''], { home })
    expect(ran).toMatchObject({ stdout: '', stderr: '', exitCode: 0 })
    expect(fileOf(home)).toBe(before)
  })

  it('changes nothing, and makes no home', async () => {
    const before = fileOf(HOME)
    await nextWords(['postings', ''])
    expect(fileOf(HOME)).toBe(before)
    const nowhere = join(makeFolder(), 'nowhere')
    const ran = await runGil(['completion', 'next', '--', 'postings', 'status', ''], {
      home: nowhere,
    })
    expect(ran).toMatchObject({ stdout: '', exitCode: 0 })
    expect(fileOf(nowhere)).toBe('ENOENT')
  })

  it('shows what a posting calls itself, and never acts', async () => {
    const home = makeFolder()
    const company = 'Evil\u001b]0;x\u0007\tLtd'
    await mustRun(
      ['add-posting', 'data/example/en/posting.txt', '--id', 'evil', '--company', company, '--yes'],
      { home },
    )
    const { stdout } = await runGil(['completion', 'next', '--', 'postings', 'status', ''], {
      home,
    })
    expect(stdout.split('\t')).toHaveLength(2)
    expect(stdout.trimEnd()).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
  })

  it('is known for every argument and option, or said to be the user’s own words', async () => {
    const unknown = [...(await commandTree())].flatMap(([path, { options, registeredArguments }]) =>
      [...registeredArguments, ...options.filter(({ required, optional }) => required || optional)]
        .filter((one) => findFor(path, one) === undefined)
        .map((one) => `${path} ${one.name()}`),
    )
    expect(unknown).toEqual([])
  })
})

describe('gil completion', () => {
  it.each(SHELLS)('prints the script of %s, which that shell reads', async (shell) => {
    const { stdout } = await mustRun(['completion', shell])
    expect(stdout).toContain('completion next --')
    if (shell === 'bash') execFileSync('bash', ['-n'], { input: stdout })
  })

  it('takes the shell that the user has', async () => {
    const { stdout } = await mustRun(['completion'], { env: { SHELL: '/usr/bin/zsh' } })
    expect(stdout).toMatch(/^#compdef gil\n/)
  })

  it('names the shells that it knows', async () => {
    const ran = await runGil(['completion'], { env: { SHELL: '/bin/csh' } })
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ran.stderr).toMatch(/csh.*bash, zsh, fish/s)
  })
})
