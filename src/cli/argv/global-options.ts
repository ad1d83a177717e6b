import { defined, readIf } from '../../core/defined.ts'

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

/** How each is written, in the order of the help, and its word in `messages.help`. */
export const GLOBAL_OPTIONS = [
  { flags: '--home <dir>', does: 'home' },
  { flags: '--lang <lang>', does: 'lang' },
  { flags: '--country <code>', does: 'country' },
  { flags: '--no-input', does: 'noInput' },
  { flags: '--dry-run', does: 'dryRun' },
  { flags: '--color', does: 'color' },
  { flags: '--no-color', does: 'noColor' },
] as const

export const HELP_OPTION = '-h, --help'
export const HELP_FLAGS: readonly string[] = HELP_OPTION.split(', ')

const isValued = (flags: string): boolean => flags.endsWith('>')
const written = GLOBAL_OPTIONS.map(({ flags }) => flags)
const VALUED = written.filter(isValued).map((flags) => flags.replace(/ .*/, ''))
const FLAGS = written.filter((flags) => !isValued(flags))

/** Whether argv asks for the help of all, and for nothing else. */
export function asksForHelp(argv: readonly string[]): boolean {
  const { rest, incomplete } = partArgv(argv)
  const [first = ''] = rest
  return incomplete === undefined && rest.length === 1 && ['help', ...HELP_FLAGS].includes(first)
}

/** Reads the global options wherever they stand before `--`; commander checks their form afterwards. */
export function scanGlobalOptions(argv: readonly string[]): GlobalOptions {
  const { globals } = partArgv(argv)
  const home = findValue(globals, '--home')
  const lang = findValue(globals, '--lang')
  const country = findValue(globals, '--country')
  const color = globals.findLast((arg) => arg === '--color' || arg === '--no-color')
  return {
    ...defined({ home, lang, country, color: readIf(color, (flag) => flag === '--color') }),
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
    } else if (
      (FLAGS as readonly string[]).includes(arg) ||
      VALUED.some((name) => arg.startsWith(`${name}=`))
    ) {
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
