import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { System } from '../../src/cli/system.ts'
import { NODE_FILES } from '../store/open.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gil-extract-'))
})
afterEach(() => rmSync(home, { recursive: true }))

interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
}

async function extract(
  argv: readonly string[],
  stdin: Iterable<string | Uint8Array> = [],
): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) => ({
    isTTY: false,
    columns: 80,
    write: (text: string) => {
      written[name] += text
    },
  })
  const system: System = {
    argv: ['extract', ...argv],
    env: { GIL_HOME: home, GIL_TODAY: '2021-09-17', GIL_LANG: 'en' },
    cwd: home,
    platform: 'linux',
    homeFolder: home,
    now: new Date('2021-09-17T12:00:00Z'),
    uniqueId: () => '000000000000',
    stdin: Readable.from(stdin),
    stdout: output('stdout'),
    stderr: output('stderr'),
    questions: new Writable(),
    packageFolder: process.cwd(),
    files: NODE_FILES,
  }
  const exitCode = await run(system)
  return { ...written, exitCode }
}

const AD =
  '서버 개발자\n모람\n\n자격요건\n- Java 또는 Kotlin 개발 경력 3년 이상\n\n우대사항\n- Foobarium, Redis 경험'

const records = ({ stdout }: Ran) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('gil extract --json', () => {
  it('prints one record with its schema', async () => {
    writeFileSync(join(home, 'ad.txt'), AD)
    const ran = await extract(['ad.txt', '--json'])
    expect(ran.exitCode).toBe(0)
    expect(JSON.parse(ran.stdout)).toEqual({
      schema: 'gil.extract/1',
      today: '2021-09-17',
      company: '모람',
      title: '서버 개발자',
      opens: null,
      closes: null,
      tests: null,
      employment: null,
      url: null,
      minYears: 3,
      qualifications: [
        {
          kind: 'required',
          quote: 'Java 또는 Kotlin 개발 경력 3년 이상',
          skills: [
            { id: 'java', name: 'Java', mention: 'Java', group: 0 },
            { id: 'kotlin', name: 'Kotlin', mention: 'Kotlin', group: 0 },
          ],
          target: 3,
          minYears: 3,
        },
        {
          kind: 'preferred',
          quote: 'Foobarium, Redis 경험',
          skills: [{ id: 'redis', name: 'Redis', mention: 'Redis', group: 0 }],
          target: 3,
        },
      ],
      unread: [],
      roles: [],
    })
  })

  it('reads stdin, and prints for people without the flag', async () => {
    const ran = await extract(['-'], [AD])
    expect(ran.exitCode).toBe(0)
    expect(ran.stdout).toContain('모람 - 서버 개발자')
    expect(ran.stdout).toContain('Java or Kotlin')
  })
})

describe('gil extract --jsonl', () => {
  it('never calls nothing all', async () => {
    const { stdout } = await extract(['--lang', 'en', '-'], ['We make travel easy.\n'])
    expect(stdout).toContain('No line was found that asks something.')
  })

  it('answers every line in order, broken ones with their number, and goes on', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: AD }),
      'no JSON',
      '',
      JSON.stringify({ id: 7, text: 1 }),
      '[]',
      JSON.stringify({ id: 'z', text: 'Requirements\n- Go, Rust' }),
    ]
    const ran = await extract(['--jsonl'], [lines.join('\n')])
    expect(ran.exitCode).toBe(0)
    expect(records(ran).map(({ id, line, error }) => [id, line, error])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'not a JSON object'],
      [7, 4, '"text" is no string'],
      [null, 5, 'not a JSON object'],
      ['z', undefined, undefined],
    ])
  })

  it('gives each record the same answer whatever the chunks', async () => {
    const text = `${[1, 2, 3].map((id) => JSON.stringify({ id, text: AD })).join('\r\n')}\r\n`
    const whole = await extract(['--jsonl'], [text])
    const bytes = [...Buffer.from(text)].map((byte) => Uint8Array.of(byte))
    expect((await extract(['--jsonl'], bytes)).stdout).toBe(whole.stdout)
    expect(records(whole)).toHaveLength(3)
  })

  it('takes a file as well', async () => {
    writeFileSync(join(home, 'ads.jsonl'), JSON.stringify({ id: 1, text: AD }))
    expect(records(await extract(['ads.jsonl', '--jsonl']))[0].minYears).toBe(3)
  })

  it('refuses a record that is longer than any posting, without keeping it', async () => {
    const chunk = 'x'.repeat(1 << 20)
    const ran = await extract(['--jsonl'], [...Array(18).fill(chunk), '\n{"id":2,"text":""}\n'])
    expect(records(ran)).toMatchObject([{ line: 1, error: 'too long for a record' }, { id: 2 }])
  })
})

describe('gil extract and the home', () => {
  it('touches no store: nothing is written, and a broken one is no matter', async () => {
    await extract(['--jsonl'], [JSON.stringify({ id: 1, text: AD })])
    expect(readdirSync(home)).toEqual([])
    writeFileSync(join(home, 'gil.json'), '{ broken')
    const ran = await extract(['--jsonl'], [JSON.stringify({ id: 1, text: AD })])
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  })

  it('reads a record of any form', async () => {
    const html =
      '<h3>자격요건</h3><ul><li>Java 경험</li></ul><h3>우대사항</h3><ul><li>AWS</li></ul>'
    const board = { title: '개발자', company: { name: '모람' }, requirements: '- Java 경험' }
    const lines = [html, JSON.stringify(board)].map((text) => JSON.stringify({ text }))
    const answers = records(await extract(['--jsonl'], [`${lines.join('\n')}\n`]))
    expect(answers).toMatchObject([
      { qualifications: [{ quote: 'Java 경험' }, { quote: 'AWS' }] },
      { title: '개발자', company: '모람', qualifications: [{ quote: 'Java 경험' }] },
    ])
  })

  it.each([
    [['missing.txt'], 1, 'missing.txt'],
    [['missing.jsonl', '--jsonl'], 1, 'missing.jsonl'],
    [['ad.txt', '--json', '--jsonl'], 2, '--jsonl'],
  ])('%j fails with exit code %i', async (argv, exitCode, word) => {
    const ran = await extract(argv)
    expect(ran.exitCode).toBe(exitCode)
    expect(ran.stderr).toContain(word)
  })
})
