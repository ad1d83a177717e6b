/** What is wrong with a text that should be JSON, and where: an offset into it. */
export interface Flaw {
  readonly why: 'not-json' | 'truncated' | 'duplicate-key' | 'forbidden-key' | 'too-deep'
  readonly at: number
  /** The key in question. */
  readonly detail?: string
}

/** A list or an object that is still open, and where in it the reading stands. */
export interface Level {
  /** The keys an object has shown so far; null for a list. */
  readonly keys: Set<string> | null
  key: string
  index: number
}

/** Deeper nesting than gil ever writes is nobody's document. */
const DEEPEST = 64

/** Keys that reach an object's prototype in careless code. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** Instead of the end of a value: it holds what JSON does not allow, or the text ends inside it. */
const WRONG = -1
const CUT = -2

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * The first flaw of a JSON text, null where it has none: what JSON.parse refuses, and what it lets pass (a key twice, a key
 * that reaches the prototype, endless nesting). Linear in the text; `visit` is told where every value begins.
 */
export function scan(
  text: string,
  visit?: (levels: readonly Level[], at: number) => void,
): Flaw | null {
  const levels: Level[] = []
  let at = afterSpace(text, 0)
  for (;;) {
    const key = readKey(text, at, levels.at(-1))
    if (typeof key === 'object') return key
    at = key
    visit?.(levels, at)
    const opening = text[at]
    if (opening === '{' || opening === '[') {
      if (levels.length === DEEPEST) return { why: 'too-deep', at }
      levels.push({ keys: opening === '{' ? new Set() : null, key: '', index: 0 })
      at = afterSpace(text, at + 1)
      if (text[at] !== (opening === '{' ? '}' : ']')) continue
    } else {
      const end = opening === '"' ? endOfString(text, at) : endOfAtom(text, at)
      if (end < 0) return flawAt(text, at, end)
      at = afterSpace(text, end)
    }
    const next = closeLevels(text, at, levels)
    if (next === null || typeof next === 'object') return next
    at = next
  }
}

/** The line, from 1, on which the value at a path begins, or the nearest value around it. */
export function lineOf(text: string, path: readonly (string | number)[]): number {
  let deepest = 0
  let offset = 0
  scan(text, (levels, at) => {
    if (levels.length > path.length || levels.length < deepest) return
    const fits = levels.every((level, i) => path[i] === (level.keys ? level.key : level.index))
    if (fits) [deepest, offset] = [levels.length, at]
  })
  return lineAt(text, offset)
}

/** The line, from 1, of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1
  return line
}

/** Where the value begins: after its key where an object is open, else right here. */
function readKey(text: string, at: number, level: Level | undefined): Flaw | number {
  if (!level?.keys) return at
  const end = text[at] === '"' ? endOfString(text, at) : WRONG
  if (end < 0) return flawAt(text, at, end)
  const key: string = JSON.parse(text.slice(at, end))
  if (FORBIDDEN.has(key)) return { why: 'forbidden-key', at, detail: key }
  if (level.keys.has(key)) return { why: 'duplicate-key', at, detail: key }
  level.keys.add(key)
  level.key = key
  const colon = afterSpace(text, end)
  return text[colon] === ':' ? afterSpace(text, colon + 1) : flawAt(text, colon)
}

/** Where the next value begins, after the end of every level that ends here; null at the end of a flawless text. */
function closeLevels(text: string, from: number, levels: Level[]): Flaw | number | null {
  let at = from
  for (;;) {
    const level = levels.at(-1)
    if (!level) return at === text.length ? null : { why: 'not-json', at }
    if (text[at] === ',') {
      level.index += 1
      return afterSpace(text, at + 1)
    }
    if (text[at] !== (level.keys ? '}' : ']')) return flawAt(text, at)
    levels.pop()
    at = afterSpace(text, at + 1)
  }
}

/** Where a whole text would only go on, it was cut off. */
function flawAt(text: string, at: number, end: number = WRONG): Flaw {
  const isCut = end === CUT || /^[-+.\w]{0,5}$/.test(text.slice(at, at + 6))
  return { why: isCut ? 'truncated' : 'not-json', at }
}

function afterSpace(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; ) {
    at += 1
    code = text.charCodeAt(at)
  }
  return at
}

/** A loop, not one expression: a megabyte in one string would overflow the expression's stack. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 34) return at + 1
    if (code < 32) return WRONG
    if (code !== 92) continue
    ESCAPE.lastIndex = at
    if (!ESCAPE.test(text)) return at > text.length - 6 ? CUT : WRONG
    at = ESCAPE.lastIndex - 1
  }
  return CUT
}

function endOfAtom(text: string, at: number): number {
  ATOM.lastIndex = at
  return ATOM.test(text) ? ATOM.lastIndex : WRONG
}
