/** A language of the screen. */
export type Lang = 'en' | 'ko'

/** The same text in every language gil speaks. */
export type Text = Readonly<Record<Lang, string>>

/** Orders texts by their code units: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
