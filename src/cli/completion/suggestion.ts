/** A word that may come next, and what it means in the user's language. */
export interface Suggestion {
  readonly word: string
  readonly does: string
}

/** What may come next on a command line; of files and folders the shell knows more than gil. */
export type Suggestions = readonly Suggestion[] | 'files' | 'folders'
