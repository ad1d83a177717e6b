#!/usr/bin/env node
// Reads the raw postings of job boards that stand beside the project (../shared/corpus/fixtures) and holds what was read
// to what a person read there: title, company, the number of required and preferred lines, and a hash of their words.
// They are other people's texts and therefore no part of the project; where they are absent nothing is checked.
//
//   npm run build && npm run fixtures            compare
//   npm run fixtures -- --show FILE              print what is read, to compare with the file by eye
//   npm run fixtures -- --write                  take over what is read now, after it was compared by eye
//
// `byEye` in fixtures.json notes where a person reads otherwise than gil does: known misreadings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '..', 'shared', 'corpus', 'fixtures')
const expectedFile = join(root, 'scripts', 'fixtures.json')
const { values: options } = parseArgs({
  options: { show: { type: 'string' }, write: { type: 'boolean', default: false } },
})

if (!existsSync(folder)) {
  console.log('fixtures: skipped, ../shared/corpus/fixtures is not beside the project')
  process.exit(0)
}
const expected = existsSync(expectedFile) ? JSON.parse(readFileSync(expectedFile, 'utf8')) : {}
if (options.show) show(options.show)
else {
  const read = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFile(file)]),
  )
  if (options.write) writeFileSync(expectedFile, `${JSON.stringify(withNotes(read), null, 2)}\n`)
  else compare(read)
}

function compare(read) {
  const wrong = []
  let count = 0
  let noted = 0
  for (const file of new Set([...Object.keys(expected), ...Object.keys(read)])) {
    const wanted = expected[file] ?? []
    count += wanted.length
    noted += wanted.filter((posting) => posting.byEye).length
    const plain = wanted.map(({ byEye: _, ...posting }) => posting)
    if (JSON.stringify(plain) !== JSON.stringify(read[file] ?? [])) {
      wrong.push(
        `${file}\n  wanted ${JSON.stringify(plain)}\n  read   ${JSON.stringify(read[file])}`,
      )
    }
  }
  if (wrong.length > 0) console.error(`${wrong.join('\n')}\n`)
  console.log(
    `fixtures: ${Object.keys(read).length - wrong.length} of ${Object.keys(read).length} files read as before, ` +
      `${count} postings, ${noted} of them with a known misreading`,
  )
  process.exitCode = wrong.length > 0 ? 1 : 0
}

/** Every posting of a file: a board's list holds several. */
function readFile(file) {
  const first = extract(file)
  if (first.roles.length === 0) return [summary(first)]
  return first.roles.map((role) =>
    role.text === ''
      ? summary({ ...role, qualifications: [] })
      : summary(extract(file, role.title)),
  )
}

function extract(file, role) {
  const args = ['bin/gil.cjs', 'extract', join(folder, file), '--json']
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    role === undefined ? args : [...args, '--role', role],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIL_TODAY: '2021-01-01', GIL_LANG: 'en' },
    },
  )
  if (status !== 0) {
    return { title: `exit ${status}: ${stderr.trim()}`, qualifications: [], roles: [] }
  }
  return JSON.parse(stdout)
}

function summary({ title, company, closes, qualifications }) {
  const count = (kind) => qualifications.filter((line) => line.kind === kind).length
  const words = qualifications.map(({ kind, quote }) => `${kind} ${quote}\n`).join('')
  return {
    title: title ?? null,
    company: company ?? null,
    closes: closes ?? null,
    required: count('required'),
    preferred: count('preferred'),
    lines: createHash('sha256').update(words).digest('hex').slice(0, 12),
  }
}

function withNotes(read) {
  return Object.fromEntries(
    Object.entries(read).map(([file, postings]) => [
      file,
      postings.map((posting, at) => {
        const byEye = expected[file]?.[at]?.byEye
        return byEye ? { ...posting, byEye } : posting
      }),
    ]),
  )
}

function show(file) {
  const first = extract(file)
  const titles = first.roles.length > 0 ? first.roles.map(({ title }) => title) : [undefined]
  for (const title of titles) {
    const { qualifications, ...read } = title === undefined ? first : extract(file, title)
    console.log(`\n${read.company ?? '?'} - ${read.title ?? '?'} (closes ${read.closes ?? '?'})`)
    for (const { kind, quote } of qualifications) console.log(`${kind.padEnd(10)} ${quote}`)
  }
}
