/** What an argument or option means; where it takes one of several values, made from those that it takes. */
type Meaning = string | ((values: string) => string)

/** A command's help: what it does, two examples or more, and its own arguments and options by name. */
export function commandText<Takes extends Readonly<Record<string, Meaning>>>(
  summary: string,
  examples: readonly (readonly [run: string, does: string])[],
  takes: Takes,
) {
  return { summary, examples: examples.map(([run, does]) => ({ run, does })), takes }
}

/** What is missing and takes no value: a switch, or a word that stands for itself. */
const ALONE: readonly string[] = ['--yes', '--all', '--update', 'FILE', 'WHAT']

/** What is missing, as it is typed: "--yes", "--days ...". */
export function asTyped(missing: string): string {
  return ALONE.includes(missing) ? missing : `${missing} ...`
}
