import stringWidth from 'fast-string-width'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mustRun } from '../cli/harness.ts'
import { makeStoryHome } from '../cli/story.ts'
import { cellsOf, columnsOf, linesFrom } from './cells.ts'

const SCREENS = [
  ['gap-report'],
  ['gap-report', '--explain'],
  ['plan', 'show'],
  ['plan', 'show', '--explain'],
  ['postings'],
  ['postings', 'hankki-server'],
  ['pitstop', '--leave', '2', '--all'],
  ['skills'],
  ['skills', 'tdd'],
  ['holidays'],
  ['actions'],
  ['log'],
  ['log', '2021-09-18'],
  ['today'],
  ['progress'],
  ['init'],
  ['--help'],
  ['plan', '--help'],
  ['log', '--help'],
]

/** A screen's table: its first line, the line after it, and its columns; where it is narrow one may be dropped. */
const TABLES: readonly (readonly [string[], RegExp, RegExp, number])[] = [
  [['gap-report'], /^(skill|역량) /, /^(opens:|열림:)/, 6],
  [['plan', 'show'], /^(Sat 18 Sep|9월 18일\(토\)) {2}/, /^$/, 3],
  [['postings'], /^id /, /^$/, 5],
  [['skills'], /^(skill|역량) /, /^$/, 4],
  [['init'], /^(language|언어) /, /^$/, 2],
  [['holidays'], /./, /^$/, 5],
]

const WIDTHS = [60, 80, 120] as const

describe.each(['ko', 'en'] as const)('the screens of the story (%s)', (lang) => {
  let story: { home: string; remove: () => void }
  beforeAll(async () => {
    story = await makeStoryHome(lang)
  })
  afterAll(() => story.remove())
  const screen = async (argv: readonly string[], columns: number) =>
    (await mustRun(argv, { home: story.home, lang, columns })).stdout

  it.each(SCREENS.map((argv) => ({ argv, line: argv.join(' ') })))(
    'gil $line fits',
    async ({ argv }) => {
      for (const columns of WIDTHS) {
        const lines = (await screen(argv, columns)).split('\n')
        expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([])
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
      }
    },
  )

  it.each(
    TABLES.map(([argv, first, end, count]) => ({ line: argv.join(' '), argv, first, end, count })),
  )('gil $line stands in columns', async ({ argv, first, end, count }) => {
    const found: number[] = []
    for (const columns of WIDTHS)
      found.push(columnsOf(linesFrom(await screen(argv, columns), first, end)))
    const [narrow = 0, ...others] = found
    expect(others).toEqual([count, count])
    expect([count - 1, count]).toContain(narrow)
  })

  it('a stretch of days off stands day under day', async () => {
    for (const columns of WIDTHS) {
      const lines = linesFrom(await screen(['pitstop'], columns), /^ +(Sat|토) /)
      const starts = lines.slice(0, 3).map(startsOf)
      expect(starts[0]).toHaveLength(9)
      expect(starts[1]).toEqual(starts[0])
      expect(starts[2]).toEqual(starts[0])
    }
  })

  it('is the same on a terminal and off it, but for colour', async () => {
    const options = { home: story.home, lang, columns: 80 }
    const piped = await mustRun(['gap-report'], options)
    const shown = await mustRun(['gap-report'], { ...options, tty: true, env: { NO_COLOR: '' } })
    expect(shown.stdout).toContain('\u001b[')
    expect(shown.stdout.replace(/\u001b\[[0-9;]*m/g, '')).toBe(piped.stdout)
  })
})

/** The cells at which words begin. */
function startsOf(line: string): number[] {
  const cells = cellsOf(line)
  return cells.flatMap((cell, index) =>
    cell !== ' ' && (cells[index - 1] ?? ' ') === ' ' ? [index] : [],
  )
}
