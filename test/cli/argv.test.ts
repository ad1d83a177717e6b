import { describe, expect, it } from 'vitest'
import { commandLine } from '../../src/cli/argv/command-line.ts'
import { scanGlobalOptions } from '../../src/cli/argv/global-options.ts'
import { arrangeArgv } from '../../src/cli/program.ts'
import { runGil, wordsOf } from './harness.ts'

it.each([
  ['', 'today'],
  ['--json', 'today --json'],
  ['--lang ko', '--lang ko today'],
  ['--help', '--help'],
  ['help', '--help'],
  ['help plan show', 'plan show --help'],
  ['--lang ko help plan', '--lang ko plan --help'],
  ['plann --help', 'plann'],
  ['gap-report --lang ko --json', '--lang ko gap-report --json'],
  ['postings --home=x --no-input --no-color', '--home=x --no-input --no-color postings'],
  ['log today -m --lang -- --lang ko', '--lang'],
  ['log today -- --lang ko', 'log today -- --lang ko'],
  ['postings --home', '--home'],
  ['--version', '--version'],
])('gil %s is read as gil %s', (line, arranged) => {
  expect(arrangeArgv(wordsOf(line)).join(' ')).toBe(arranged)
})

describe('the global options', () => {
  it.each([
    ['gap-report', { input: true }],
    ['gap-report --lang ko --home x', { input: true, lang: 'ko', home: 'x' }],
    ['--lang=ko gap-report --lang=en', { input: true, lang: 'en' }],
    ['--country US --no-input', { input: false, country: 'US' }],
    ['--no-color postings --color', { input: true, color: true }],
    ['--home --lang ko', { input: true, home: '--lang' }],
    ['log today -m x -- --no-input', { input: true }],
  ])('of gil %s', (line, options) => {
    expect(scanGlobalOptions(wordsOf(line))).toEqual(options)
  })
})

it.each([
  [['log', 'today', '-m', 'a b'], 'gil log today -m "a b"'],
  [['assess', 'C++', '--level', '2'], 'gil assess C++ --level 2'],
  [['assess', 'hankki#r1'], 'gil assess hankki#r1'],
  [['assess', '#r1'], 'gil assess "#r1"'],
  [['skills', 'add', '주문 도메인'], 'gil skills add "주문 도메인"'],
  [['log', 'today', '-m', 'say "hi" for $5'], 'gil log today -m "say \\"hi\\" for \\$5"'],
  [['log', 'today', '-m', ''], 'gil log today -m ""'],
  [[], 'gil'],
])('%j is typed as %s', (argv, line) => {
  expect(commandLine(argv)).toBe(line)
})

it('names what is missing by a word of the language', async () => {
  const { stderr } = await runGil(['assess', '--level', '3'], { lang: 'ko' })
  expect(stderr).toMatch(
    /^gil: 무엇\(WHAT\)이 빠졌는데.*\n이렇게 써 주세요: gil assess --level 3 WHAT$/m,
  )
})

it.each([
  ['도움말', '혹시 help인가요?'],
  ['공고', '혹시 postings, add-posting인가요?'],
  ['기록 삭제', '혹시 log인가요?'],
  ['log 삭제 l1', '혹시 log remove인가요?'],
])('gil %s is answered with what gil calls it', async (line, answer) => {
  const { stderr, exitCode } = await runGil(wordsOf(line), { lang: 'ko' })
  expect(stderr).toContain(answer)
  expect(exitCode).toBe(2)
})
