/** A language of the screen. */
export type Lang = 'en' | 'ko'

/** The same text in every language gil speaks. */
export type Text = Readonly<Record<Lang, string>>

/**
 * A text without what writers vary: case, width, spaces, hyphens, dots and underscores. Lines, companies and titles that
 * fold to one are the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-._\u2010-\u2015\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
}

/** Orders records by a text of theirs, then by the next where that is the same: `list.sort(by(({ day }) => day, ({ id }) => id))`. */
export function by<T>(...keys: readonly ((record: T) => string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const keyOf of keys) {
      const order = compareText(keyOf(a), keyOf(b))
      if (order !== 0) return order
    }
    return 0
  }
}

/** Orders texts by their code units: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
