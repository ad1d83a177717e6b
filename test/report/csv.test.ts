import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../src/report/csv.ts'
import { visible } from '../../src/report/visible.ts'
import { CSV_ATTACKS, HTML_ATTACKS, payloads, TERMINAL_ATTACKS } from './payloads.ts'

const read = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n' })
/** What is put in, as it may be shown: line breaks are LF, what acts or hides is visible. */
const seen = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map(visible)
    .join('\n')
/** Takes the one documented apostrophe away. */
const undone = (cell: string) => (/^'+(?:\s*[=+\-@＝＋－＠]|\n)/.test(cell) ? cell.slice(1) : cell)
const begins = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

describe('rows as comma-separated values', () => {
  it('follow RFC 4180', () => {
    const csv = writeCsv([
      ['day', 'minutes', 'what'],
      ['2021-09-18', 50, 'TDD, "red"\r\ngreen'],
      ['', '', ' 서버'],
    ])
    expect(csv).toBe('day,minutes,what\r\n2021-09-18,50,"TDD, ""red""\ngreen"\r\n,," 서버"\r\n')
  })

  it.each([
    ['=1+2', "'=1+2"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\t=1', "' =1"],
    ['\n=1', '"\'\n=1"'],
    ['\rx', '"\'\nx"'],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['a=1', 'a=1'],
    ['a;=1', '"a;=1"'],
    ['\u001b]0;x\u0007', '"<U+001B>]0;x<U+0007>"'],
  ])('compute nothing: %j', (text, cell) => {
    expect(writeCsv([[text]])).toBe(`${cell}\r\n`)
  })

  it('are read back as 10,000 texts that a spreadsheet would take for something else', () => {
    const texts = [
      ...payloads(CSV_ATTACKS, 8_000, 31),
      // Without words of their own around them.
      ...payloads(CSV_ATTACKS, 2_000, 32).map((text) => text.replace(/p\d+q ?/, '')),
      ...payloads([...CSV_ATTACKS, ...HTML_ATTACKS, ...TERMINAL_ATTACKS], 2_000, 33),
    ]
    const rows = Array.from({ length: texts.length / 4 }, (_, at) => [
      at,
      ...texts.slice(at * 4, at * 4 + 4),
    ])
    const found = read(writeCsv(rows))
    expect(found.map((row) => row.map(undone))).toEqual(
      rows.map((row) => row.map((cell) => seen(String(cell)))),
    )
    expect(found.flat().filter((cell) => begins.test(cell))).toEqual([])
    expect(found.flat().filter((cell) => cell.startsWith("'")).length).toBeGreaterThan(1_000)
  })
})
