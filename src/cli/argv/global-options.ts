/** The options that every command takes, as they stand in argv. They decide the language of the help, so they are read before commander runs. */
export interface GlobalOptions {
  readonly home?: string
  readonly lang?: string
  readonly country?: string
  readonly color?: boolean
  readonly input: boolean
  /** Nothing is saved. */
  readonly dryRun?: true
}

const VALUED = ['--home', '--lang', '--country']
const FLAGS = ['--color', '--no-color', '--no-input', '--dry-run']

/** Reads the global options wherever they stand before `--`; commander checks their form afterwards. */
export function scanGlobalOptions(argv: readonly string[]): GlobalOptions {
  const { globals } = partArgv(argv)
  const home = findValue(globals, '--home')
  const lang = findValue(globals, '--lang')
  const country = findValue(globals, '--country')
  const color = globals.findLast((arg) => arg === '--color' || arg === '--no-color')
  return {
    ...(home !== undefined && { home }),
    ...(lang !== undefined && { lang }),
    ...(country !== undefined && { country }),
    ...(color !== undefined && { color: color === '--color' }),
    input: !globals.includes('--no-input'),
    ...(globals.includes('--dry-run') && { dryRun: true }),
  }
}

export interface PartedArgv {
  /** The global options with their values. */
  readonly globals: readonly string[]
  readonly rest: readonly string[]
  /** The global option that lacks its value. */
  readonly incomplete?: string
}

/** argv in two, each in its order. */
export function partArgv(argv: readonly string[]): PartedArgv {
  const globals: string[] = []
  const rest: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const arg = argv[index] ?? ''
    const next = argv[index + 1]
    if (arg === '--') return { globals, rest: [...rest, ...argv.slice(index)] }
    if (VALUED.includes(arg)) {
      if (next === undefined || next === '--') return { globals, rest, incomplete: arg }
      globals.push(arg, next)
      index++
    } else if (FLAGS.includes(arg) || VALUED.some((name) => arg.startsWith(`${name}=`))) {
      globals.push(arg)
    } else rest.push(arg)
  }
  return { globals, rest }
}

/** The last one counts. */
function findValue(args: readonly string[], name: string): string | undefined {
  let value: string | undefined
  for (const [index, arg] of args.entries()) {
    if (arg === name) value = args[index + 1]
    if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1)
  }
  return value
}
