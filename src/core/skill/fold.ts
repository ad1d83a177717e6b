/** A text in the form in which names are compared: folded, without separators, and where each character stood. */
export interface Folded {
  readonly source: string
  /** NFKC, lower case, no separators. */
  readonly text: string
  /** Where each character of `text` starts and ends in `source`. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What stands before each character: nothing, separators that a name may have inside, or more than that. */
  readonly gaps: readonly Gap[]
}

export const NO_GAP = 0
export const INNER_GAP = 1
export const WIDE_GAP = 2
export type Gap = typeof NO_GAP | typeof INNER_GAP | typeof WIDE_GAP

const MARKS = /[\u0300-\u036f\u1160-\u11ff\u3099\u309a\uff9e\uff9f]/

/** Folds a text, so that full width, NFD Hangul, case, spaces, hyphens, dots and underscores no longer matter. Linear. */
export function fold(source: string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const gaps: Gap[] = []
  let last = 0
  for (let at = 0; at < source.length; ) {
    const end = clusterEnd(source, at)
    const code = source.charCodeAt(at)
    if (!isSeparator(code)) {
      const gap = last === at ? NO_GAP : gapOf(source.slice(last, Math.min(at, last + 4)))
      const folded = foldCluster(source, at, end)
      text += folded
      for (let i = 0; i < folded.length; i++) {
        starts.push(at)
        ends.push(end)
        gaps.push(gap)
      }
      last = end
    }
    at = end
  }
  return { source, text, starts, ends, gaps }
}

/** Where the character that starts at `at` ends, with the marks that belong to it. */
function clusterEnd(source: string, at: number): number {
  const code = source.charCodeAt(at)
  if (code < 128 || isHangul(code)) return at + 1
  let end = at + 1
  while (end < source.length && end - at < 12 && MARKS.test(source.charAt(end))) end++
  return end
}

function foldCluster(source: string, at: number, end: number): string {
  const code = source.charCodeAt(at)
  if (code < 128 || isHangul(code))
    return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code)
  return source
    .slice(at, end)
    .normalize('NFKC')
    .toLowerCase()
    .split('')
    .filter((c) => !isSeparator(c.charCodeAt(0)))
    .join('')
}

/** At most two separators belong to a name, and never a sentence's end. */
function gapOf(between: string): Gap {
  if (between === '') return NO_GAP
  return between.length > 2 || /\.[^.\-_]/.test(between) ? WIDE_GAP : INNER_GAP
}

const PLAIN = /^[\x20-\x7e가-힣]*$/
const SEPARATORS = /[ \t\-._]+/g

/**
 * What a skill's name is, for the reader of postings as for the catalogue and the user: two that fold to one are one name.
 * "Spring-Boot" is "spring boot", "C++", "C#" and "CI/CD" keep what tells them apart, and so does ".NET", which is not "net".
 */
export function foldName(name: string): string {
  const trimmed = name.trim()
  const folded = PLAIN.test(trimmed)
    ? trimmed.toLowerCase().replace(SEPARATORS, '')
    : fold(trimmed).text
  return trimmed.startsWith('.') ? `.${folded}` : folded
}

/** Spaces of all widths, hyphens, dots, underscores and invisible characters: they never tell two names apart. */
export function isSeparator(code: number): boolean {
  if (code < 128) return code === 32 || code === 45 || code === 46 || code === 95 || code === 9
  return (
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x2015) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0x2212 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** A whole syllable of Hangul, in folded text. */
export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

/** A digit, in folded text: those of other widths are folded to these. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A letter or digit of any script but Hangul, in folded text. */
export function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || isDigit(code)
  return code >= 0xc0 && !isHangul(code) && !isSeparator(code) && !isSymbol(code)
}

/** Punctuation and pictures beyond ASCII: they end a word. */
function isSymbol(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    (code >= 0xfe00 && code <= 0xfe6f) ||
    code === 0xd7 ||
    code === 0xf7 ||
    code === 0x318d ||
    code === 0x119e ||
    code >= 0xfff0
  )
}
