/** Alternatives of one pattern, by what those of a line have in common. */
export type Alternatives = Readonly<Record<string, string>>

/** A pattern for any of the alternatives. */
export function anyOf(alternatives: Alternatives): RegExp {
  return new RegExp(joined(alternatives))
}

/** The same where they begin a text. */
export function anyAtStart(alternatives: Alternatives): RegExp {
  return new RegExp(`^(?:${joined(alternatives)})`)
}

/** The same where no word goes on beyond them. */
export function anyWord(alternatives: Alternatives): RegExp {
  return new RegExp(`\\b(?:${joined(alternatives)})\\b`)
}

/** The alternatives as a part of a pattern. */
export function joined(alternatives: Alternatives): string {
  return Object.values(alternatives).join('|')
}
