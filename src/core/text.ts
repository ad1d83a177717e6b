/** A language of the screen. */
export type Lang = 'en' | 'ko'

/** The same text in every language gil speaks. */
export type Text = Readonly<Record<Lang, string>>
