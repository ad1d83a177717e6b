import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCalendar } from '../src/core/calendar/calendar.ts'
import { type Document, EMPTY_DOCUMENT } from '../src/core/document.ts'
import { makePlan } from '../src/core/planning/make.ts'
import type { Posting, Qualification } from '../src/core/posting/posting.ts'
import { readPosting } from '../src/core/posting/read.ts'
import { makeCatalogue } from '../src/core/skill/catalogue.ts'
import { compileMentions } from '../src/core/skill/mentions.ts'
import { shippedData } from '../src/sources/shipped.ts'

// The bundle stands two folders below the project: node_modules/.bench-XXXX/bench.mjs.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const shipped = shippedData(root)
const catalogue = makeCatalogue(shipped.skills())
const today = '2021-09-17'

console.log('reading, warm                 postings   ms each   postings/s')
const finder = compileMentions(catalogue)
const texts = (['ko', 'en'] as const).map((lang) => shipped.example('posting.txt', lang))
readMany(200)
for (const count of [1, 10, 100, 1_000, 10_000]) {
  const ms = readMany(count)
  row('', count, ms / count, Math.round((1000 * count) / ms))
}

console.log('a plan of 9 days              steps      ms CPU    certificate')
for (const count of [10, 25, 50, 100, 200, 400]) {
  const { ms, ratio } = planFor({ steps: count, days: 9 })
  row('', count, ms, `${Math.floor(1000 * ratio) / 10} %`)
}

console.log('a plan of 60 steps            days       ms CPU    certificate')
for (const days of [1, 3, 9, 14, 30, 60, 90]) {
  const { ms, ratio } = planFor({ steps: 60, days })
  row('', days, ms, `${Math.floor(1000 * ratio) / 10} %`)
}

function readMany(count: number): number {
  return timed(() => {
    for (let i = 0; i < count; i++) readPosting(texts[i % 2] ?? '', { finder, catalogue, today })
  })
}

/** The CPU time and the certificate of a plan where open postings ask for so many steps. */
function planFor({ steps, days }: { steps: number; days: number }): { ms: number; ratio: number } {
  const document: Document = { ...EMPTY_DOCUMENT, postings: postingsOf(steps) }
  const calendar = makeCalendar({ holidays: shipped.holidays('KR'), days: [] })
  let ratio = 0
  const ms = timed(() => {
    ratio = makePlan({ days }, { document, catalogue, calendar, today }).certificate.ratio
  })
  return { ms, ratio }
}

/** Postings of ten lines whose skills, all at level 0, take about so many steps to level 2. */
function postingsOf(steps: number): readonly Posting[] {
  const skills = [...catalogue.skills.values()].filter(
    ({ needs, implies }) => needs.length + implies.length === 0,
  )
  const wanted = skills.slice(0, Math.ceil(steps / 2))
  return Array.from({ length: Math.ceil(wanted.length / 10) }, (_, at) => ({
    id: `p${at}`,
    company: 'Hankki Market',
    title: 'Server developer',
    status: 'interested' as const,
    added: today,
    unread: [],
    qualifications: wanted.slice(10 * at, 10 * at + 10).map(
      ({ id, name }, line): Qualification => ({
        id: `r${line}`,
        kind: line % 3 === 2 ? 'preferred' : 'required',
        quote: name.en,
        skills: [{ id, name: name.en, mention: name.en, group: 0 }],
        target: 2,
      }),
    ),
  }))
}

function timed(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function row(name: string, n: number, ms: number, last: number | string): void {
  console.log(
    `${name.padEnd(28)}${String(n).padStart(10)}${ms.toFixed(2).padStart(10)}${String(last).padStart(13)}`,
  )
}
