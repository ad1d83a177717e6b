import type { Command, Option } from 'commander'

/** Where a command line has come to. */
export interface Place {
  readonly command: Command
  /** The command's full name: "postings edit". */
  readonly path: string
  /** The words so far that are no options. */
  readonly operands: readonly string[]
  /** The options so far, by their long names. */
  readonly given: ReadonlySet<string>
  /** The option that waits for its value. */
  readonly waiting: Option | null
  /** After `--` nothing is an option. */
  readonly isOptionsEnded: boolean
}

/** Follows a command line's words down the tree that was built for them; null where they name no command. */
export function placeOf(program: Command, [name = '', ...words]: readonly string[]): Place | null {
  const command = childOf(program, name)
  if (!command) return null
  let place: Place = {
    command,
    path: name,
    operands: [],
    given: new Set(),
    waiting: null,
    isOptionsEnded: false,
  }
  for (const word of words) place = { ...place, ...step(place, word) }
  return place
}

/** What a further word changes. */
function step(place: Place, word: string): Partial<Place> {
  const { command, path, operands, given } = place
  if (place.waiting) return { waiting: null }
  if (isOption(word, place)) {
    if (word === '--') return { isOptionsEnded: true }
    const option = findOption(command.options, word)
    if (!option) return {}
    return {
      given: new Set([...given, nameOf(option)]),
      waiting: takesValue(option) && !word.includes('=') ? option : null,
    }
  }
  const child = operands.length === 0 ? childOf(command, word) : undefined
  if (child) return { command: child, path: `${path} ${word}` }
  return { operands: [...operands, word] }
}

/** Whether a word that comes next is an option, or the beginning of one; "-" alone is stdin. */
export function isOption(word: string, { isOptionsEnded }: Place): boolean {
  return !isOptionsEnded && word.startsWith('-') && word !== '-'
}

/** The option that a word names, with its value or without. */
export function findOption(options: readonly Option[], word: string): Option | undefined {
  const [name] = word.split('=', 1)
  return options.find(({ short, long }) => name === short || name === long)
}

/** What an option is called: "--message". */
export function nameOf({ short, long }: Option): string {
  return long ?? short ?? ''
}

/** Whether an option takes a value. */
export function takesValue({ required, optional }: Option): boolean {
  return required || optional
}

function childOf(command: Command, name: string): Command | undefined {
  return command.commands.find((child) => child.name() === name)
}
