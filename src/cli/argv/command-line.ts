/** A command line as a user would type it: words with spaces or signs of the shell in quotes. */
export function commandLine(argv: readonly string[]): string {
  return ['gil', ...argv.map(quoted)].join(' ')
}

function quoted(word: string): string {
  return SPECIAL.test(word) ? `"${word.replace(/["\\$`]/g, '\\$&')}"` : word
}

/** What a shell takes for more than itself: space, its signs, a first "#", and no word at all. */
const SPECIAL = /^$|^#|[^\w./:=,@%+#\u00c0-\u{10ffff}-]|[\s\u2000-\u206f\ufeff]/u
