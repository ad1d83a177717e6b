/** A text in the form in which names are compared: one folded character an entry, and where it stood. */
export interface Folded {
  readonly source: string
  /** UTF-16 codes after NFKC and lower case. */
  readonly codes: readonly number[]
  /** Where each folded character starts and ends in `source`. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const DOT = 46
const MARKS = /[\u0300-\u036f\u1160-\u11ff\u3099\u309a\uff9e\uff9f]/

/**
 * Folds a text: NFKC (full width, ligatures, NFD Hangul), lower case. Nothing is left out, so that positions in the
 * source stay known; `isSeparator` tells which characters a name may have inside without being another name.
 */
export function fold(source: string): Folded {
  const codes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at)
    let end = at + 1
    if (code < 128 || isHangul(code)) {
      codes.push(code >= 65 && code <= 90 ? code + 32 : code)
      starts.push(at)
      // A syllable followed by a conjoining final is rare enough to be left to the cluster path of its own source.
    } else {
      while (end < source.length && end - at < 12 && MARKS.test(source.charAt(end))) end++
      for (const folded of source.slice(at, end).normalize('NFKC').toLowerCase()) {
        for (let i = 0; i < folded.length; i++) {
          codes.push(folded.charCodeAt(i))
          starts.push(at)
          ends.push(end)
        }
      }
      at = end
      continue
    }
    ends.push(end)
    at = end
  }
  return { source, codes, starts, ends }
}

/** The key under which a name is filed: folded, without separators; a leading dot stays (".NET" is not "net"). */
export function foldName(name: string): readonly number[] {
  const { codes } = fold(name.trim())
  return codes.filter((code, i) => !isSeparator(code) || (i === 0 && code === DOT))
}

/** Spaces of all widths, hyphens, dots, underscores and invisible characters: they never tell two names apart. */
export function isSeparator(code: number): boolean {
  if (code < 128) return code === 32 || code === 45 || code === DOT || code === 95 || code === 9
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

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A letter of any script but Hangul; only lower case need be known, since folded text has no other. */
export function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
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
    code >= 0xfff0 ||
    code === 0x318d ||
    code === 0x119e
  )
}
