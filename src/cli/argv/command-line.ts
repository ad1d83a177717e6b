/** A command line as a user would type it: words with spaces or signs of the shell in quotes. */
export function commandLine(argv: readonly string[]): string {
  return ['gil', ...argv.map(quoted)].join(' ')
}

function quoted(word: string): string {
  return /^(?!#)[\p{L}\p{N}_./:=,@%+#-]+$/u.test(word)
    ? word
    : `"${word.replace(/["\\$`]/g, '\\$&')}"`
}
