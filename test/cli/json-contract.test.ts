import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Document } from '../../src/core/document.ts'
import { FULL } from '../store/documents.ts'
import {
  copyOf,
  homeWith,
  makeFolder,
  makeHome,
  mustRun,
  PACKAGE,
  type RunOptions,
  runGil,
  wordsOf,
} from './harness.ts'
import { Comparison, readContract } from './json-document.ts'
import { makeStoryHome } from './story.ts'
import { commandTree } from './tree.ts'

const AD = `Requirements
- 5+ years with Java or Kotlin, PostgreSQL
- Zorbium, Kafka
- A clear way of writing
- Calm in long meetings
- Docker (a plus)
Preferred
- Terraform
`

/** What is done to the story's home before it is read. */
const PREPARE = [
  'add-posting ad.txt --company Moram --title Server --opens 2021-09-20 --yes',
  'postings edit moram --required "Kafka or Zorbium" --required "Grace under pressure"',
  'postings edit moram --skills "r5=kafka | Zorbium"',
  'assess moram-server#r3 --level 2 --route unknown --note how?',
  'assess moram-server#r6 --level 2',
  'assess hibernate --level 4',
  'actions add "read the code" --kind find-out',
  'actions done a1',
  'postings edit moram --drop r6',
  'log 2021-09-18 --done 1 --skip 2',
  'holidays add 2021-12-27',
  'init --rest sun,wed',
]

/** What is done weeks later. */
const LATER = [
  'assess tdd --level 3 --evidence kata',
  'assess load-balancing --level 2',
  'log today -m kafka --minutes 600 --skill kafka',
  'postings edit moram --closes 2021-10-01',
]

/** Everything but what is optional: what an older home, or a bare one, has. */
const BARE: Partial<Document> = {
  profile: { hours: { workday: [], dayOff: [] }, country: 'US' },
  postings: FULL.postings.map(({ id, company, title, status, added, qualifications, unread }) => ({
    ...{ id, company, title, status, added, unread },
    qualifications: qualifications.map(({ because: _, ...line }) => line),
  })),
  assessments: [{ id: 's1', line: 'gone#r1', level: 2, day: '2021-09-17' }],
  plans: FULL.plans.map(({ score: _, dropped: __, uid: ___, ...plan }) => ({
    ...plan,
    from: '2021-09-18',
  })),
}

/** Every finding has further keys of its own, and most need a home that is broken: test/cli/doctor.test.ts has those. */
const ELSEWHERE = /^(Finding|Problem)\./

const contract = readContract()
const compared = new Comparison(contract)
const printed = new Set<string>()
const asked = new Set<string>()
let story: { home: string; remove: () => void }

beforeAll(async () => {
  story = await makeStoryHome('en')
})
afterAll(() => story.remove())

async function print(line: string, options: RunOptions): Promise<void> {
  const argv = wordsOf(line)
  asked.add(argv[0] ?? '')
  const { stdout, stderr } = await runGil([...argv, '--json'], options)
  if (stdout === '') throw new Error(`gil ${line}: ${stderr}`)
  const { schema, today, ...value } = JSON.parse(stdout) as Record<string, string>
  expect(today).toMatch(/^\d{4}-\d\d-\d\d$/)
  printed.add(schema ?? '')
  compared.record(schema ?? '', value)
}

it('is what docs/json.md says, in homes of all kinds', async () => {
  const cwd = makeFolder()
  writeFileSync(join(cwd, 'ad.txt'), AD)
  const { dropped: _, ...plan } = FULL.plans[0] ?? expect.fail()
  const full = await homeWith({
    ...FULL,
    plans: [plan],
    profile: { ...FULL.profile, calendars: [] },
  })
  const bare = await homeWith(BARE)
  const empty = makeHome()
  const home = copyOf(story.home)
  for (const line of PREPARE) await mustRun(wordsOf(line), { home, cwd })
  for (const read of [
    'today',
    'progress',
    'progress --from 2021-09-17',
    'log',
    'log 2021-09-18',
    'postings --all',
    'postings haneul',
    'assess',
    'skills',
    'skills java',
    'gap-report',
    'actions --all',
    'plan show',
    'pitstop --leave 1',
    'pitstop --spend 5',
    'holidays',
    'init',
    'history',
    'doctor',
  ]) {
    for (const one of [empty, bare, full, home]) {
      if (read === 'postings haneul' && one !== bare && one !== full) continue
      if (read === 'plan show' && one === empty) continue
      await print(read, { home: one, cwd })
    }
  }
  for (const read of [
    'assess --resume ad.txt',
    'skills tdd',
    'skills jpa',
    'skills kubernetes',
    'plan --days 60 --family 2021-10-02',
    'plan --replan --without tdd',
    'holidays --year 2022',
    'assess docker --level 1 --route work --note "propose it"',
    'assess moram-server#r4 --level 4',
  ]) {
    await print(read, { home, cwd })
  }
  for (const line of LATER) await mustRun(wordsOf(line), { home, cwd, today: '2021-10-05' })
  for (const read of ['progress', 'today']) await print(read, { home, cwd, today: '2021-10-06' })
  expect(compared.differences).toEqual([])
})

it('is what docs/json.md says of what is read', async () => {
  const cwd = makeFolder()
  const posting = {
    '@type': 'JobPosting',
    title: 'Server Developer',
    validThrough: '2021-12-01',
    employmentType: 'FULL_TIME',
    hiringOrganization: { name: 'Moram' },
    url: 'https://moram.example/1',
    description: '<h3>Requirements</h3><ul><li>Java</li></ul>',
  }
  writeFileSync(join(cwd, 'two.json'), JSON.stringify([posting, { ...posting, title: 'Other' }]))
  writeFileSync(join(cwd, 'bare.txt'), 'Requirements\n- Git\n')
  writeFileSync(join(cwd, 'ad.txt'), AD)
  for (const file of ['ad.txt', 'bare.txt', 'two.json']) await print(`extract ${file}`, { cwd })
  await print('extract test/core/posting/postings/ko-several-roles.txt', { cwd: PACKAGE })
  const lines = [JSON.stringify({ id: 7, text: AD }), '{}', '-']
  const { stdout } = await mustRun(['extract', '--jsonl'], { stdin: lines.join('\n') })
  for (const line of stdout.trim().split('\n')) {
    const { id, ...record } = JSON.parse(line)
    compared.record('error' in record ? 'NoRecord' : 'gil.extract/1', {
      ...('error' in record && { id }),
      ...record,
    })
  }
  expect(compared.differences).toEqual([])
})

it('is what docs/json.md says of what comes from elsewhere or is mended', async () => {
  const cwd = makeFolder()
  const there = copyOf(story.home)
  await mustRun(['postings', 'status', 'hankki-server', 'applied'], { home: there })
  await mustRun(['log', 'today', '-m', 'there'], { home: there })
  await mustRun(['export', '--all', 'there.json'], { home: there, cwd })
  const home = copyOf(story.home)
  await mustRun(['log', 'today', '-m', 'here'], { home })
  for (const one of [home, makeHome()]) await print('import there.json', { home: one, cwd })
  const file = join(home, 'gil.json')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('"here"', '"by hand"'))
  await print('history', { home })
  await print('doctor --restore', { home })
  await mustRun(['log', 'today', '-m', 'after'], { home })
  await mustRun(['undo'], { home })
  appendFileSync(file, '}')
  await print('doctor --restore --dry-run', { home })
  await print('doctor --restore', { home })
  expect(compared.differences).toEqual([])
})

it('has a line in docs/json.md for nothing that is never printed', () => {
  const documented = [...contract.values()].flatMap((keys) =>
    [...keys].flatMap(([key, { type, isOptional, from }]) => [
      `${from}.${key}`,
      ...(isOptional ? [`${from}.${key} absent`] : []),
      ...(type.endsWith(' or null') ? [`${from}.${key} null`] : []),
    ]),
  )
  const missed = documented.filter((key) => !compared.seen.has(key) && !ELSEWHERE.test(key))
  expect(missed).toEqual([])
})

it('is asked of every command that takes --json', async () => {
  const taking = [...(await commandTree())].flatMap(([name, command]) =>
    command.options.some(({ long }) => long === '--json') ? [name.split(' ')[0]] : [],
  )
  expect([...asked].sort()).toEqual([...new Set(taking)].sort())
  expect([...printed].sort()).toEqual(
    [...contract.keys()].filter((name) => name.startsWith('gil.')).sort(),
  )
})
