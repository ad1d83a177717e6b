/** Alternatives of one pattern, by what those of a line have in common. */
export type Alternatives = Readonly<Record<string, string>>

/** A pattern for any of the alternatives. */
export function anyOf(alternatives: Alternatives, flags = ''): RegExp {
  return new RegExp(joined(alternatives), flags)
}

/** The same where they begin a text. */
export function anyAtStart(alternatives: Alternatives, flags = ''): RegExp {
  return new RegExp(`^(?:${joined(alternatives)})`, flags)
}

/** The same where they end a text. */
export function anyAtEnd(alternatives: Alternatives, flags = ''): RegExp {
  return new RegExp(`(?:${joined(alternatives)})$`, flags)
}

/** The same where no word goes on beyond them. */
export function anyWord(alternatives: Alternatives, flags = ''): RegExp {
  return new RegExp(`\\b(?:${joined(alternatives)})\\b`, flags)
}

/** The alternatives as a part of a pattern. */
export function joined(alternatives: Alternatives): string {
  return Object.values(alternatives).join('|')
}

/** The words of lists that are told apart by what they have in common. */
export function wordsOf(lists: Alternatives): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((words) => words.trim().split(/\s+/)))
}
