import type { UnreadableWhy } from '../src/core/error.ts'

/** A way in which a good file becomes a broken one. */
export interface MutantKind {
  readonly name: string
  /** How many of them are made for one of the rarest kind. */
  readonly weight: number
  /** What it must be refused for; absent where damage may also miss everything, or leave another good document. */
  readonly why?: readonly UnreadableWhy[]
  make(good: Buffer, random: () => number): Buffer
}

const bytes = (text: string): Buffer => Buffer.from(text)
const below = (end: number, random: () => number): number => Math.floor(random() * end)

/** The largest file that gil reads. */
const LARGEST = 64 * 1024 * 1024
const DEEPEST = 100_000

/** Every kind of damage that a disk, an editor, a merge or a tool does. */
export const MUTANT_KINDS: readonly MutantKind[] = [
  { name: 'truncated', weight: 1_000, make: (good, random) => cut(good, random).before },
  { name: 'a bit flipped', weight: 1_000, make: flipBit },
  { name: 'a sign changed', weight: 1_000, make: changeSign },
  { name: 'bytes lost', weight: 1_000, make: without },
  { name: 'bytes twice', weight: 1_000, make: doubled },
  { name: 'bytes from elsewhere in it', weight: 1_000, make: misplaced },
  { name: 'NUL for bytes', weight: 1_000, why: ['nul', 'not-utf8'], make: zeroed },
  { name: 'conflict markers', weight: 1_000, why: ['conflict'], make: conflicting },
  { name: 'a key twice', weight: 1_000, why: ['duplicate-key'], make: keyTwice },
  {
    name: 'a byte order mark',
    weight: 300,
    make: (good) => Buffer.concat([bytes('\ufeff'), good]),
  },
  { name: 'null', weight: 100, why: ['not-a-document'], make: () => bytes('null') },
  { name: '[]', weight: 100, why: ['not-a-document'], make: () => bytes('[]') },
  { name: `nested ${DEEPEST} deep`, weight: 50, why: ['too-deep'], make: nested },
  {
    name: 'more than 64 MB',
    weight: 2,
    why: ['too-large'],
    make: (good) => grown(good, LARGEST + 1),
  },
  { name: '64 MB', weight: 1, make: (good) => grown(good, LARGEST) },
]

/** A kind by its weight. */
export function pickKind(random: () => number): MutantKind {
  let left = random() * MUTANT_KINDS.reduce((sum, { weight }) => sum + weight, 0)
  const found = MUTANT_KINDS.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  if (!found) throw new Error('no kind of damage')
  return found
}

/** Three parts, of which the middle one has at least a byte, and seldom many. */
function cut(good: Buffer, random: () => number) {
  const at = below(good.length, random)
  const end = Math.min(good.length, at + 1 + Math.floor(random() ** 3 * 600))
  return { before: good.subarray(0, at), hit: good.subarray(at, end), after: good.subarray(end) }
}

function flipBit(good: Buffer, random: () => number): Buffer {
  const bad = Buffer.from(good)
  const at = below(good.length, random)
  bad[at] = (good[at] ?? 0) ^ (1 << below(8, random))
  return bad
}

function changeSign(good: Buffer, random: () => number): Buffer {
  const bad = Buffer.from(good)
  bad[below(good.length, random)] = 32 + below(95, random)
  return bad
}

function without(good: Buffer, random: () => number): Buffer {
  const { before, after } = cut(good, random)
  return Buffer.concat([before, after])
}

function doubled(good: Buffer, random: () => number): Buffer {
  const { before, hit, after } = cut(good, random)
  return Buffer.concat([before, hit, hit, after])
}

function misplaced(good: Buffer, random: () => number): Buffer {
  const { before, hit, after } = cut(good, random)
  const from = below(good.length, random)
  return Buffer.concat([before, good.subarray(from, from + hit.length), after])
}

function zeroed(good: Buffer, random: () => number): Buffer {
  const { before, hit, after } = cut(good, random)
  return Buffer.concat([before, Buffer.alloc(hit.length), after])
}

/** Some lines as both sides have them, as git leaves them. */
function conflicting(good: Buffer, random: () => number): Buffer {
  const lines = good.toString().split('\n')
  const at = below(lines.length - 1, random)
  const ours = lines.slice(at, at + 1 + below(3, random))
  const markers = ['<<<<<<< HEAD', ...ours, '=======', ...ours, '>>>>>>> theirs']
  return bytes([...lines.slice(0, at), ...markers, ...lines.slice(at + ours.length)].join('\n'))
}

/** A record's first field once more. */
function keyTwice(good: Buffer, random: () => number): Buffer {
  const text = good.toString()
  const fields = [...text.matchAll(/\{("\w+":(?:"[^"\\]*"|\d+),)/g)]
  const match = fields[below(fields.length, random)]
  const [index, field] = [match?.index ?? 0, match?.[1] ?? '']
  return bytes(`${text.slice(0, index + 1)}${field}${text.slice(index + 1)}`)
}

/** An entry whose text nests. */
function nested(good: Buffer, random: () => number): Buffer {
  const [open, close] = random() < 0.5 ? ['[', ']'] : ['{"a":', '}']
  const text = `${open.repeat(DEEPEST)}1${close.repeat(DEEPEST)}`
  return bytes(good.toString().replace(' "log":[', ` "log":[${text},`))
}

function grown(good: Buffer, size: number): Buffer {
  return Buffer.concat([good, Buffer.alloc(size - good.length, ' ')])
}
