/** A command's help: what it does, two examples or more, and its own arguments and options by name. */
export function commandText<Takes extends Readonly<Record<string, string>>>(
  summary: string,
  examples: readonly (readonly [run: string, does: string])[],
  takes: Takes,
) {
  return { summary, examples: examples.map(([run, does]) => ({ run, does })), takes }
}
