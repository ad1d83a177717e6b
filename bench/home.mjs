// A home as its user would have it after years: made by gil's own commands where that matters, by its file format else.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const gil = join(root, 'bin', 'gil.cjs')
const example = join(root, 'data', 'example', 'ko', 'posting.txt')

/** Writes a home with so many postings and daily log entries. */
export function writeHome(home, { postings, entries }) {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const run = (...args) =>
    execFileSync(process.execPath, [gil, ...args, '--home', home], {
      env: { ...process.env, GIL_TODAY: '2023-11-20', GIL_LANG: 'en' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  run('add-posting', example, '--id', 'p0', '--yes')
  run('assess', 'java', '--level', '4', '--source', 'work', '--evidence', 'order platform')
  run('assess', 'test-code', '--level', '1')
  run('log', '2023-11-20', '-m', 'first day', '--minutes', '50', '--skill', 'tdd')
  const file = join(home, 'gil.json')
  const document = JSON.parse(readFileSync(file, 'utf8'))
  const [posting] = document.postings
  const [entry] = document.log
  document.postings = Array.from({ length: postings }, (_, i) => ({ ...posting, id: `p${i}`, company: `Company ${i}` }))
  document.log = Array.from({ length: entries }, (_, i) => ({
    ...entry,
    id: `l${i + 1}`,
    day: new Date(Date.UTC(2023, 10, 20 + i)).toISOString().slice(0, 10),
  }))
  writeFileSync(file, JSON.stringify(document), { mode: 0o600 })
  // One command of gil's own, so that the file stands as gil itself writes it.
  run('log', '2023-11-19', '-m', 'the day before', '--minutes', '10')
}
