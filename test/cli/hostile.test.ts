import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Document } from '../../src/core/document.ts'
import { payloads, TERMINAL_ATTACKS } from '../report/payloads.ts'
import { show } from '../report/screen.ts'
import { homeWith, makeFolder, makeSystem, type RunOptions, runGil } from './harness.ts'
import { hostileDocument } from './hostile.ts'

/** gil's own colours, the only escape sequences that it ever writes. */
const OWN = new RegExp(`${'\u001b'}\\[(?:1|2|22|31|32|33|36|39)m`, 'g')
const ACTS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
/** What the attack on ends of lines wants to stand at the beginning of one. */
const FORGED = 'forged!'

/** What an output did that no output may do. */
async function harmOf(output: string): Promise<readonly string[]> {
  const lines = output.replace(OWN, '').replaceAll('\r\n', '\n').split('\n')
  const acting = lines.filter((line) => ACTS.test(line) || line.startsWith(FORGED))
  const shown = await show(output)
  const changed = lines.flatMap((line, at) =>
    line.trimEnd() === (shown.lines[at] ?? '') ? [] : [`${line} | ${shown.lines[at]}`],
  )
  const end = `0,${lines.length - 1}`
  const cursor = shown.cursor.join() === end ? [] : [`cursor ${shown.cursor} for ${end}`]
  return [...acting.map((line) => JSON.stringify(line)), ...shown.deeds, ...changed, ...cursor]
}

/** A line break within the quotes of CSV is a part of its cell. */
function onRows(csv: string): string {
  return csv.replace(/"(?:[^"]|"")*"/g, (cell) => cell.replaceAll('\n', ' '))
}

/** Every listing command, and the same where what they print is a file's content. */
const LISTINGS: readonly (readonly string[])[] = [
  ['postings'],
  ['gap-report', '--lines', '--explain'],
  ['gap-report', '--markdown', '-'],
  ['gap-report', '--html', '-'],
  ['gap-report', '--json'],
  ['skills'],
  ['assess', '--json'],
  ['actions', '--all'],
  ['plan', 'show', '--explain'],
  ['plan', 'show', '--day', '2021-09-17'],
  ['plan', 'show', '--markdown', '-'],
  ['plan', 'show', '--html', '-'],
  ['plan', 'show', '--ics', '-'],
  ['plan', 'show', '--json'],
  ['plan', '--days', '3', '--from', '2021-10-11'],
  ['log'],
  ['log', '--csv', '-'],
  ['postings', '--csv', '-'],
  ['log', 'today'],
  ['today'],
  ['progress', '--from', '2021-09-17'],
  ['progress', '--markdown', '-'],
  ['progress', '--html', '-'],
  ['holidays'],
  ['init'],
  ['pitstop'],
  ['history'],
]

/** Texts in every field, until so many have been; each document with the other language. */
async function homes(texts: readonly string[]) {
  const made: { home: string; lang: 'ko' | 'en'; document: Document }[] = []
  for (let from = 0; from < texts.length; ) {
    const { document, used } = hostileDocument([...texts.slice(from), ...texts])
    const lang = made.length % 2 === 0 ? 'en' : 'ko'
    made.push({ home: await homeWith(document), lang, document })
    from += used
  }
  return made
}

/** Command lines that fail and quote what they were given. */
const FAILURES: readonly ((text: string) => RunOptions & { argv: readonly string[] })[] = [
  (text) => ({ argv: ['postings', '--', text] }),
  (text) => ({ argv: ['actions', 'done', '--', text] }),
  (text) => ({ argv: ['assess', '--level', '2', '--', text] }),
  (text) => ({ argv: ['gap-report', '--', text] }),
  (text) => ({ argv: ['skills', 'alias', '--', `no ${text}`, text] }),
  (text) => ({ argv: ['add-posting', '--yes', '--', `missing/${text}`] }),
  (text) => ({ argv: ['plan', `--days=${text}`] }),
  (text) => ({ argv: ['holidays', 'add', '--', text] }),
  (text) => ({ argv: ['plan', 'show', '--markdown', `missing/${text}`] }),
  (text) => ({ argv: ['today', `--lang=${text}`] }),
  (text) => ({ argv: ['today', `--x${text}`] }),
  (text) => ({ argv: [`x${text}`] }),
  (text) => ({ argv: ['today'], env: { GIL_TODAY: text } }),
  // Its gil.json has the text for a field.
  () => ({ argv: ['log'] }),
]

const TEXTS = payloads(TERMINAL_ATTACKS, 10_000, 1)

describe('10,000 texts that attack a terminal', () => {
  it.each(TERMINAL_ATTACKS)(
    'the attack would succeed if it were printed as it is: %s',
    async (_, make) => {
      const text = make((from) => from[0] as (typeof from)[number])
      expect(await harmOf(`${text} and more\n`)).not.toEqual([])
    },
  )

  it('is harmless in every field, as every command prints it', async () => {
    const seen = new Set<string>()
    for (const [at, { home, lang, document }] of (await homes(TEXTS)).entries()) {
      const named = document.postings.slice(0, 4).map(({ id }) => ['postings', '--', id])
      let printed = ''
      for (const [nth, command] of [...LISTINGS, ...named].entries()) {
        const color = (at + nth) % 2 === 0 ? '--color' : '--no-color'
        const ran = await runGil([color, ...command], { home, lang, columns: 100 })
        expect(ran.exitCode, `${command.join(' ')}: ${ran.stderr}`).toBe(0)
        printed += (command.includes('--csv') ? onRows(ran.stdout) : ran.stdout) + ran.stderr
      }
      for (const [mark] of printed.matchAll(/p\d+q/g)) seen.add(mark)
      expect(await harmOf(printed)).toEqual([])
    }
    // The others stand in fields that no list shows: a line's mentions, aliases, categories.
    expect(seen.size).toBeGreaterThan(4_000)
  }, 90_000)

  it('is harmless in what was typed, in names of files, and in the failures that quote them', async () => {
    const home = await homeWith(hostileDocument(TEXTS).document)
    const broken = makeFolder()
    let printed = ''
    for (const [at, text] of payloads(TERMINAL_ATTACKS, 15 * FAILURES.length, 2).entries()) {
      const { argv, ...options } = (FAILURES[at % FAILURES.length] as (typeof FAILURES)[number])(
        text,
      )
      writeFileSync(join(broken, 'gil.json'), JSON.stringify({ gil: 1, [text]: 1 }))
      const ran = await runGil(argv, { home: argv[0] === 'log' ? broken : home, ...options })
      expect(ran.exitCode, JSON.stringify(argv)).toBeGreaterThan(0)
      expect(ran.exitCode, ran.stderr).toBeLessThan(70)
      printed += ran.stdout + ran.stderr
    }
    expect(printed).toContain('<U+001B>')
    expect(await harmOf(printed)).toEqual([])
  })

  it('is harmless in a posting that is read, and in the same as JSON', async () => {
    const lines = payloads(TERMINAL_ATTACKS, 300, 3).filter((text) => !text.includes('\0'))
    const stdin = `# ${lines[0]}\n\n## Requirements\n${lines.map((line) => `- Java ${line}`).join('\n')}\n`
    const page = await runGil(['extract', '-', '--color'], { stdin, columns: 100 })
    const json = await runGil(['extract', '-', '--json'], { stdin })
    const jsonl = await runGil(['extract', '--jsonl'], {
      stdin: lines
        .map((text, id) => `${JSON.stringify({ id, text: `Requirements\n- ${text}` })}\n`)
        .join(''),
    })
    expect(await harmOf(page.stdout + page.stderr + json.stdout + jsonl.stdout)).toEqual([])
    expect(json.stdout + jsonl.stdout).toMatch(/\\u009b[\s\S]*\\udb40\\udd/)
  })

  it('is harmless in the words of a bug', async () => {
    const { system, err } = makeSystem(['today'])
    const words = TEXTS.slice(0, 20).join('')
    const failing = Object.defineProperty({ ...system }, 'cwd', {
      get: () => {
        throw new TypeError(words)
      },
    })
    expect(await run(failing)).toBe(70)
    expect(err.text()).toContain('TypeError: ')
    expect(await harmOf(err.text())).toEqual([])
  })
})
