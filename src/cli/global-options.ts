/** The options that every command takes, as they stand in argv. They decide the language of the help, so they are read before commander runs. */
export interface GlobalOptions {
  readonly home?: string
  readonly lang?: string
  readonly country?: string
  readonly color?: boolean
  readonly input: boolean
}

/** Reads the global options wherever they stand before `--`; commander checks their form afterwards. */
export function scanGlobalOptions(argv: readonly string[]): GlobalOptions {
  const end = argv.indexOf('--')
  const args = end === -1 ? argv : argv.slice(0, end)
  const home = findValue(args, '--home')
  const lang = findValue(args, '--lang')
  const country = findValue(args, '--country')
  const color = args.includes('--color') ? true : args.includes('--no-color') ? false : undefined
  return {
    ...(home !== undefined && { home }),
    ...(lang !== undefined && { lang }),
    ...(country !== undefined && { country }),
    ...(color !== undefined && { color }),
    input: !args.includes('--no-input'),
  }
}

function findValue(args: readonly string[], name: string): string | undefined {
  for (const [index, arg] of args.entries()) {
    if (arg === name) return args[index + 1]
    if (arg.startsWith(`${name}=`)) return arg.slice(name.length + 1)
  }
  return undefined
}
