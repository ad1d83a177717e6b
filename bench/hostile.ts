import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPosting } from '../src/core/posting/read.ts'
import { makeCatalogue } from '../src/core/skill/catalogue.ts'
import { compileMentions } from '../src/core/skill/mentions.ts'
import { openText } from '../src/sources/open.ts'
import { shippedData } from '../src/sources/shipped.ts'

const LENGTH = 1_000_000
const WANTED = 300
const ROUNDS = 5

/** What each text repeats, up to a megabyte, under a heading that asks. */
const SHAPES: Readonly<Record<string, string>> = {
  'a letter a row': 'a\n',
  'a list item a row': '- 가\n',
  'a heading a row': '우대사항\n',
  'a role and its heading': '백엔드 개발자\n자격요건\n',
  'heading and line in one': 'required: x y\n',
  'rows of marks': '**a**\n',
  'rows of closing days': '마감 10/3 1/1\n',
  'one row of bullets': ' • a',
  'one row of a name': 'Java',
  'one row of names': 'Go, R, C, Java, ',
  'lines of everyday names': `- ${'go and r with c '.repeat(187)}\n`,
  'lines of known and unknown names': `- ${'Java, Kotlin, FooBar, Qux '.repeat(40)}\n`,
  'lines of years and degrees': `- ${'BS or MS with 5 years or '.repeat(120)}\n`,
  'lines of Hangul without spaces': `- ${'스프링은자바를'.repeat(400)}\n`,
  'lines of conditions': `- ${'not required but a plus, 우대 '.repeat(100)}\n`,
  'combining marks': 'A\u0301\u0302',
  'full width': 'ＪＡＶＡ ',
  'paragraphs of HTML': '<p>x',
  'bold lines of HTML': '<b>자격요건</b><br>- a<br>',
  'cells of HTML': '<td>Java<td>',
  'open brackets of JSON': '[{"a":',
}

// The bundle stands two folders below the project: node_modules/.bench-XXXX/bench.mjs.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const catalogue = makeCatalogue(shippedData(root).skills())
const options = { catalogue, finder: compileMentions(catalogue), today: '2021-09-17' }

console.log(`reading a megabyte of hostile text            ms CPU, least of ${ROUNDS}`)
let worst = 0
for (const [name, unit] of Object.entries(SHAPES)) {
  const frame = /^[<[]/.test(unit) ? '' : '자격요건\n'
  const text = frame + unit.repeat(Math.ceil(LENGTH / unit.length))
  const ms = await least(() => readAll(text))
  worst = Math.max(worst, ms)
  console.log(`${name.padEnd(44)}${ms.toFixed(0).padStart(8)}`)
}
console.log(
  `${'the worst of them'.padEnd(44)}${worst.toFixed(0).padStart(8)}   ${worst > WANTED ? `OVER ${WANTED}` : `within ${WANTED}`}`,
)

async function readAll(text: string): Promise<void> {
  for (const opened of await openText(text)) readPosting(opened.text, options)
}

async function least(run: () => Promise<void>): Promise<number> {
  let ms = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    ms = Math.min(ms, (user + system) / 1000)
  }
  return ms
}
