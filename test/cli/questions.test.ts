import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { particle } from '../../src/messages/ko/particle.ts'
import { copyOf, fileOf, PACKAGE, runGil, wordsOf } from './harness.ts'
import { makeStoryHome } from './story.ts'
import { commandTree } from './tree.ts'

const NAMELESS = '자격요건\n- Java로 개발해 보신 분\n\n우대사항\n- Redis 경험\n'
const PLAIN = { NO_COLOR: '1' }

let story: { home: string; remove: () => void }
beforeAll(async () => {
  story = await makeStoryHome('en')
})
afterAll(() => story.remove())

describe.each([
  ['without a terminal', { tty: false, flags: [] }],
  ['with --no-input', { tty: true, flags: ['--no-input'] }],
] as const)('%s', (_, { tty, flags }) => {
  it.each([
    ['add-posting -', '--company'],
    ['add-posting - --company Baram', '--title'],
    ['add-posting - --company Baram --title Server', '--yes'],
    ['add-posting data/example/en/posting.txt', '--update'],
    ['postings remove hankki', '--yes'],
    ['assess kotlin', '--level'],
    ['assess hankki-server#r1', '--level'],
    ['skills forget tdd', '--yes'],
    ['actions add "ask around"', '--kind'],
    ['plan', '--days'],
    ['plan drop', '--yes'],
    ['log remove l1', '--yes'],
    ['holidays remove 2021-09-23', '--yes'],
  ])('gil %s names %s and changes nothing', async (line, flag) => {
    for (const lang of ['en', 'ko'] as const) {
      const home = copyOf(story.home)
      const ran = await runGil([...wordsOf(line), ...flags], {
        home,
        lang,
        tty,
        stdin: NAMELESS,
        env: PLAIN,
      })
      expect(ran.exitCode).toBe(2)
      expect(ran.asked).toEqual([])
      const [said, how] = ran.stderr.split('\n')
      expect(said).toMatch(
        lang === 'en' ? `gil: ${flag} is missing` : `gil: ${particle(flag, '이')} 빠졌는데`,
      )
      expect(how).toContain(`gil ${line} ${flag}`)
      expect(fileOf(home)).toBe(fileOf(story.home))
    }
  })

  it.each([
    ['assess', 'not assessed yet|Everything that your postings ask'],
    ['log today', 'Written down'],
    ['init', 'Your profile'],
    ['plan --days 9', 'The blocks'],
  ])('gil %s shows instead of asking', async (line, shown) => {
    const home = copyOf(story.home)
    const ran = await runGil([...wordsOf(line), ...flags], { home, tty, env: PLAIN })
    expect(ran).toMatchObject({ exitCode: 0, asked: [] })
    expect(ran.stdout).toMatch(new RegExp(shown))
    expect(fileOf(home)).toBe(fileOf(story.home))
  })
})

it('every question names a flag that its command takes', async () => {
  const options = new Set(
    [...(await commandTree()).values()].flatMap((command) =>
      command.options.map(({ long }) => long),
    ),
  )
  options.add('--lang')
  const folder = join(PACKAGE, 'src/cli')
  const asked = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/\bflag: '(--[a-z-]+)'/g),
    ])
    .map(([, flag = '']) => flag)
  expect(asked.length).toBeGreaterThan(15)
  expect([...new Set(asked)].filter((flag) => !options.has(flag))).toEqual([])
})
