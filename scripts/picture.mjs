#!/usr/bin/env node
// Draws README's pictures: runs gil with colour on the demo's home and writes what a terminal would show as SVG.
// `npm run pictures`, after `npm run build`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stringWidth from 'fast-string-width'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const gil = join(root, 'bin', 'gil.cjs')
const CELL = { width: 8.4, height: 19 }
const PADDING = 18
const COLORS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' }

const PICTURES = [
  { name: 'gap-report', argv: ['gap-report'], lines: [0, 34] },
  { name: 'plan', argv: ['plan', 'show'], lines: [0, 46] },
]

for (const lang of ['ko', 'en']) {
  const home = demoHome(lang)
  for (const { name, argv, lines } of PICTURES) {
    const text = run([...argv, '--color', '--home', home], lang)
    const shown = text.split('\n').slice(...lines)
    writeFileSync(
      join(root, 'docs', `${name}.${lang}.svg`),
      picture(`gil ${argv.join(' ')}`, shown),
    )
  }
  rmSync(home, { recursive: true })
}

/** The home that `gil demo --keep` leaves. */
function demoHome(lang) {
  const folder = join(tmpdir(), `gil-pictures-${lang}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  run(['demo', '--keep'], lang, { TMPDIR: folder })
  return join(folder, readdirSync(folder)[0])
}

function run(argv, lang, more = {}) {
  const env = { ...process.env, GIL_TODAY: '2021-09-17', GIL_LANG: lang, ...more }
  return execFileSync(process.execPath, [gil, ...argv], { env, encoding: 'utf8' })
}

function picture(command, lines) {
  const rows = [`\u001b[2m$ ${command}\u001b[22m`, ...lines]
  const width = Math.max(...rows.map((row) => stringWidth(plain(row)))) * CELL.width + 2 * PADDING
  const height = rows.length * CELL.height + 2 * PADDING
  const texts = rows.flatMap((row, index) => spans(row).map((span) => textOf(span, index)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${height}" font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'D2Coding', 'NanumGothicCoding', 'Noto Sans Mono CJK KR', monospace" font-size="14">`,
    `<rect width="100%" height="100%" rx="10" fill="#0d1117"/>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n')
}

/** A word of one style. Every word stands at its column, so that wide letters of any font keep the columns. */
function textOf({ text, column, style }, row) {
  const x = round(PADDING + column * CELL.width)
  const y = PADDING + row * CELL.height + 14
  const length = round(stringWidth(text) * CELL.width)
  const fill = COLORS[style.color] ?? '#e6edf3'
  const weight = style.bold ? ' font-weight="bold"' : ''
  const faint = style.dim ? ' opacity="0.6"' : ''
  return `<text x="${x}" y="${y}" fill="${fill}"${weight}${faint} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`
}

/** The words of a row with their columns and styles, broken between narrow and wide letters. */
function spans(row) {
  const found = []
  const style = {}
  let column = 0
  for (const part of row.split(/(\u001b\[[\d;]*m)/)) {
    const codes = /^\u001b\[([\d;]*)m$/.exec(part)
    if (codes) {
      for (const code of codes[1].split(';').map(Number)) apply(code, style)
      continue
    }
    for (const text of part.match(/ +|[\u1100-\uffdc]+|[^ \u1100-\uffdc]+/g) ?? []) {
      if (text.trim() !== '') found.push({ text, column, style: { ...style } })
      column += stringWidth(text)
    }
  }
  return found
}

function apply(code, style) {
  if (code === 1) style.bold = true
  if (code === 2) style.dim = true
  if (code === 22 || code === 0) Object.assign(style, { bold: false, dim: false })
  if (COLORS[code]) style.color = code
  if (code === 39 || code === 0) style.color = undefined
}

function plain(row) {
  return row.replace(/\u001b\[[\d;]*m/g, '')
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function round(number) {
  return Math.round(number * 10) / 10
}
