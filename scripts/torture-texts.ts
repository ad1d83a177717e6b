import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { GilError } from '../src/core/error.ts'
import { readPosting } from '../src/core/posting/read.ts'
import { randomNumbers } from '../src/core/random.ts'
import { makeCatalogue } from '../src/core/skill/catalogue.ts'
import { compileMentions } from '../src/core/skill/mentions.ts'
import { openText } from '../src/sources/open.ts'
import { shippedData } from '../src/sources/shipped.ts'

const TEXTS = 1000
const LONGEST = 1_000_000
/** Twice the text may take so many times as long, and so many milliseconds more, three times in a row at best. */
const MOST_TIMES = 3
const MOST_MORE = 150
/** A whole text may take so many times as long as a megabyte of ordinary postings, three times in a row at best. */
const MOST_ORDINARY = 4
const FRAMES = ['자격요건\n- ', 'Requirements\n- ', '<ul><li>', '{"title":"x","description":"', '']

/** Reads every text at half and at full length and prints the worst; false where one takes more than its share. */
export async function torture(root: string): Promise<boolean> {
  const { values } = parseArgs({
    options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  })
  const count = Math.ceil(TEXTS * Number(values.share))
  const random = randomNumbers(Number(values.seed))
  const read = makeRead(root)
  const words = wordsIn(join(root, 'src'))
  const ordinary = await ordinaryTime(root, read)
  const slow: string[] = []
  let worst = { ms: 0, unit: '' }
  for (let nth = 0; nth < count; nth++) {
    const { frame, unit } = attack(words, random)
    const textOf = (length: number) => bytesOf(frame, unit, length)
    const [ms, isFair] = await compare(textOf, { read, ordinary })
    if (!isFair) slow.push(JSON.stringify(frame + unit))
    if (ms > worst.ms) worst = { ms, unit: JSON.stringify(frame + unit) }
  }
  const fine = slow.length === 0
  console.log(
    `${fine ? 'ok   ' : 'WRONG'}  ${count} texts of a megabyte: ${slow.length} take more than their share, ` +
      `the slowest took ${Math.round(worst.ms)} ms, a megabyte of ordinary postings ${Math.round(ordinary)}: ` +
      worst.unit.slice(0, 100),
  )
  for (const one of slow) console.log(one)
  return fine
}

type Read = (text: Uint8Array) => Promise<unknown>

/** The milliseconds that a megabyte of the shipped example takes, read until the program is warm. */
async function ordinaryTime(root: string, read: Read): Promise<number> {
  const unit = readFileSync(join(root, 'data/example/en/posting.txt'), 'utf8')
  let least = Number.POSITIVE_INFINITY
  for (let again = 0; again < 5; again++) {
    least = Math.min(least, await time(() => read(bytesOf('', unit, LONGEST))))
  }
  return least
}

/** The milliseconds of the whole text, and whether they are few, and about twice those of half of it; measured again where not. */
async function compare(
  textOf: (length: number) => Uint8Array,
  { read, ordinary }: { readonly read: Read; readonly ordinary: number },
): Promise<readonly [ms: number, isFair: boolean]> {
  let [half, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let again = 0; again < 3; again++) {
    half = Math.min(half, await time(() => read(textOf(LONGEST / 2))))
    whole = Math.min(whole, await time(() => read(textOf(LONGEST))))
    const isLinear = whole <= half * MOST_TIMES + MOST_MORE
    if (isLinear && whole <= ordinary * MOST_ORDINARY) return [whole, true]
  }
  return [whole, false]
}

/** Of the processor's time: what else the machine does meanwhile does not count. */
async function time(run: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage()
  await run()
  return process.cpuUsage(began).user / 1000
}

/** What `gil extract --jsonl` does with a text, which refuses none for its length; a refusal is an answer too. */
function makeRead(root: string): Read {
  const catalogue = makeCatalogue(shippedData(root).skills())
  const options = { catalogue, finder: compileMentions(catalogue), today: '2021-09-17' }
  return async (bytes) => {
    try {
      for (const { text } of await openText(Buffer.from(bytes).toString('utf8'))) {
        readPosting(text, options)
      }
    } catch (error) {
      if (!(error instanceof GilError)) throw error
    }
  }
}

/** The words of all patterns: what a text must hold to lead them far. */
function wordsIn(folder: string): string[] {
  const words = new Set<string>([
    ' ',
    '\n',
    '\t',
    '- ',
    '.',
    ',',
    '(',
    '[',
    '<',
    '"',
    '&amp;',
    'a',
    '1',
  ])
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/^(?:core.posting|core.skill|sources).*\.ts$/.test(name)) continue
    for (const [, pattern = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      /(\/.{3,}\/[dgimsuy]*)/g,
    ))
      for (const [word] of pattern.matchAll(/[\p{L}\p{N}<>&#:=!~+-]{1,20}/gu)) words.add(word)
  }
  return [...words].sort()
}

function attack(words: readonly string[], random: () => number) {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const unit = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(words))
  return { frame: pick(FRAMES), unit: unit.join(pick(['', '', ' ', '\n', '.'])) }
}

function bytesOf(frame: string, unit: string, length: number): Uint8Array {
  const [first, next] = [Buffer.from(frame), Buffer.from(unit)]
  return Buffer.concat([first, Buffer.alloc(Math.floor(length / next.length) * next.length, next)])
}
