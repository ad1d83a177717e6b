import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { GilError } from '../src/core/error.ts'
import { randomNumbers } from '../src/core/random.ts'
import { openSource } from '../src/sources/open.ts'
import { makePdf } from '../test/sources/make-pdf.ts'

/** Milliseconds of the processor that no mutant of a few KB may take. */
const SLOW = 500
const TOKENS = [
  '<',
  '</',
  '>',
  '&lt;',
  '&#0;',
  '<!--',
  '<script>',
  '<table><tr>',
  '<ul><li>',
  ']]>',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\u0000',
  'null',
  '"title":',
  '자격요건',
  '\u0000',
  '\ud800',
].map((token) => Buffer.from(token))

type Random = () => number

/** Opens mutants of every format's samples and prints how each format fared; false where one broke gil or held it up. */
export async function torture(root: string): Promise<boolean> {
  const samples = join(root, 'test/sources/samples')
  const share = { type: 'string', default: '1' } as const
  const { values } = parseArgs({
    options: { share, seed: { type: 'string', default: '1' }, format: { type: 'string' } },
  })
  const random = randomNumbers(Number(values.seed))
  let isFine = true
  for (const [format, seeds] of seedsOf(samples)) {
    if (values.format !== undefined && format !== `.${values.format}`) continue
    const count = Math.ceil(100_000 * Number(values.share))
    const { broken, opened, slowest } = await mutate(seeds, count, random)
    const fine = broken.length === 0 && slowest < SLOW
    isFine &&= fine
    console.log(
      `${fine ? 'ok   ' : 'WRONG'}  ${format.slice(1)}: ${count} mutants, ${opened} opened, ` +
        `${broken.length} broke gil, the slowest took ${Math.round(slowest)} ms`,
    )
    for (const words of broken.slice(0, 3)) console.log(words)
  }
  return isFine
}

function seedsOf(samples: string): Map<string, Uint8Array[]> {
  const seeds = new Map<string, Uint8Array[]>()
  for (const file of readdirSync(samples).sort()) {
    const format = extname(file)
    if (format === '.png' || format === '.jpg') continue
    seeds.set(format, [...(seeds.get(format) ?? []), readFileSync(join(samples, file))])
  }
  const lines = ['솔바람책방', 'Requirements', '- Experience with Java', '- Experience with SQL']
  return seeds.set('.pdf', [makePdf(lines), makePdf(lines, { locked: true })])
}

async function mutate(seeds: readonly Uint8Array[], count: number, random: Random) {
  const broken: string[] = []
  let opened = 0
  let slowest = 0
  for (let at = 0; at < count; at++) {
    const mutant = mutantOf(seeds, random)
    const start = process.cpuUsage()
    try {
      opened += (await openSource(mutant, { from: 'mutant' })).length > 0 ? 1 : 0
    } catch (error) {
      if (!(error instanceof GilError))
        broken.push(`${(error as Error).stack}\n${mutant.toString('base64')}`)
    }
    slowest = Math.max(slowest, process.cpuUsage(start).user / 1000)
  }
  return { broken, opened, slowest }
}

/** One sample with one to eight changes: bytes turned, parts cut, doubled, repeated, tokens and other samples put in. */
function mutantOf(seeds: readonly Uint8Array[], random: Random): Buffer {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  let bytes = Buffer.from(pick(seeds))
  for (let changes = 1 + Math.floor(random() * 8); changes > 0; changes--) {
    const from = Math.floor(random() * bytes.length)
    const to = Math.min(bytes.length, from + 1 + Math.floor(random() * 200))
    const [before, part, after] = [
      bytes.subarray(0, from),
      bytes.subarray(from, to),
      bytes.subarray(to),
    ]
    const kind = Math.floor(random() * 6)
    if (kind === 0) {
      bytes = Buffer.from(bytes)
      bytes[from] = Math.floor(random() * 256)
    } else if (kind === 1) bytes = Buffer.concat([before, after])
    else if (kind === 2) bytes = Buffer.concat([before, part, part, after])
    else if (kind === 3) bytes = Buffer.concat([before, pick(TOKENS), bytes.subarray(from)])
    else if (kind === 4) bytes = Buffer.concat([before, Buffer.from(pick(seeds)).subarray(from)])
    else bytes = Buffer.concat([before, ...Array.from({ length: 20 }, () => part), after])
  }
  return bytes.subarray(0, 64 * 1024)
}
