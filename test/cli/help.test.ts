import { describe, expect, it } from 'vitest'
import { partArgv } from '../../src/cli/argv/global-options.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { messages as en } from '../../src/messages/en/index.ts'
import { messages as ko } from '../../src/messages/ko/index.ts'
import { runGil, wordsOf } from './harness.ts'
import { commandTree } from './tree.ts'

const TREE = await commandTree()
const NAMES = [...TREE.keys()]
type Texts = Readonly<
  Record<string, { summary: string; examples: readonly { run: string }[]; takes: object }>
>

describe.each([
  ['en', en.commands as Texts],
  ['ko', ko.commands as Texts],
] as const)('the help (%s)', (lang, texts) => {
  it.each(NAMES)('of gil %s says what it does and shows two examples', async (name) => {
    const ran = await runGil([...name.split(' '), '--help'], {
      lang,
      home: '/nowhere',
      columns: 100,
    })
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ran.stdout).toContain(texts[name]?.summary)
    expect(ran.stdout.match(/^ {2}\$ /gm)?.length).toBeGreaterThanOrEqual(2)
    expect(ran.stdout).not.toMatch(/undefined|\[object/)
    if (lang === 'ko') expect(ran.stdout).not.toMatch(/Options:|Commands:|default:/)
  })

  it.each(NAMES)('of gil %s has examples that gil would take', (name) => {
    const paths = (texts[name]?.examples ?? []).flatMap(({ run }) => {
      const lines = run.split(/ (?:\||&&|>) /).filter((part) => /^gil\b/.test(part))
      expect(lines.length).toBeGreaterThan(0)
      return lines.map((line) => takenBy(wordsOf(line).slice(1)))
    })
    // The examples of a parent may be its child's.
    const own = paths.filter((path) => path === name || path.startsWith(`${name} `))
    expect(own.length).toBeGreaterThanOrEqual(2)
  })

  it('of all lists every command with its summary', async () => {
    const { stdout } = await runGil(['--help'], { lang, home: '/nowhere', columns: 120 })
    for (const { name } of COMMANDS) expect(stdout).toContain(texts[name]?.summary)
    expect(stdout).toContain(lang === 'ko' ? '사용법: gil' : 'Usage: gil')
  })

  it('says of every option what it takes', async () => {
    const tree = await commandTree(lang)
    const silent = [...tree].flatMap(([name, { options, registeredArguments }]) =>
      [...options, ...registeredArguments]
        .filter(({ description }) => !description)
        .map((one) => `${name} ${one.name()}`),
    )
    expect(silent).toEqual([])
  })
})

it.each(['--help', '-h', 'help'])('gil %s is the help of all', async (word) => {
  const { stdout, exitCode } = await runGil([word], { home: '/nowhere' })
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^Usage: gil /)
})

it.each(['plan show', 'log edit'])('gil help %s is its own', async (name) => {
  const { stdout } = await runGil(['help', ...name.split(' ')], { home: '/nowhere' })
  expect(stdout).toMatch(`Usage: gil ${name}`)
})

/** The command that takes these words; every option of theirs must be its own or global. */
function takenBy(argv: readonly string[]): string {
  const words = partArgv(argv).rest
  const text = `${words.join(' ')} `
  const path = NAMES.findLast((one) => text.startsWith(`${one} `)) ?? 'today'
  const options = TREE.get(path)?.options.flatMap(({ short, long }) => [short, long]) ?? []
  const flags = words.flatMap((word) => /^--?[a-z][^=]*/.exec(word) ?? [])
  expect(flags.filter((flag) => !options.includes(flag))).toEqual([])
  return path
}
