import { type Argument, type Command, Option } from 'commander'
import { visible } from '../../report/visible.ts'
import { GLOBAL_OPTIONS, HELP_OPTION, partArgv } from '../argv/global-options.ts'
import { COMMANDS } from '../commands.ts'
import { type Context, makeContext } from '../context.ts'
import { buildProgram } from '../program.ts'
import { readSetting } from '../setting.ts'
import type { System } from '../system.ts'
import { VERSION_OPTION } from '../version.ts'
import { findOption, isOption, nameOf, type Place, placeOf } from './place.ts'
import type { Suggestion, Suggestions } from './suggestion.ts'
import { suggestValues } from './values.ts'

/**
 * What may come next on a command line: `words` are all after "gil", the last one is being typed and may be empty. The home and
 * the language are those that the words name. Nothing is saved.
 */
export async function suggestNext(words: readonly string[], system: System): Promise<Suggestions> {
  const typed = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const context = await makeContext(await readSetting({ ...system, argv: before }))
  const found = await suggestAfter(before, typed, context)
  return typeof found === 'string' ? found : found.flatMap((one) => fitting(one, typed))
}

async function suggestAfter(
  before: readonly string[],
  typed: string,
  context: Context,
): Promise<Suggestions> {
  const { rest, incomplete } = partArgv(before)
  const globals = globalOptions(context)
  const waited = findOption(globals, incomplete ?? '')
  if (waited) return suggestValues(context, { path: '', operands: [] }, waited, typed)
  const [first] = rest
  if (first === undefined) return typed.startsWith('-') ? optionsOf(globals) : commands(context)
  const isHelp = first === 'help'
  if (isHelp && rest.length === 1) return commands(context)
  const place = placeOf(await buildProgram(context), isHelp ? rest.slice(1) : rest)
  if (!place) return []
  if (isHelp) return childrenOf(place.command)
  return suggestAt(place, typed, globals, context)
}

async function suggestAt(
  place: Place,
  typed: string,
  globals: readonly Option[],
  context: Context,
): Promise<Suggestions> {
  const { command, operands, given } = place
  if (place.waiting) return suggestValues(context, place, place.waiting, typed)
  if (isOption(typed, place)) {
    const options = [...command.options, ...globals.filter(({ short }) => short !== '-V')]
    const named = typed.includes('=') ? findOption(options, typed) : undefined
    if (named) {
      const begun = typed.slice(typed.indexOf('=') + 1)
      return withName(nameOf(named), await suggestValues(context, place, named, begun))
    }
    return optionsOf(options.filter((one) => isRepeatable(one) || !given.has(nameOf(one))))
  }
  const children = operands.length === 0 ? childrenOf(command) : []
  const argument = nextArgument(command, operands.length)
  const values = argument ? await suggestValues(context, place, argument, typed) : []
  return typeof values === 'string' ? values : [...children, ...values]
}

/** The argument that a further word is taken for; the last one may take many. */
function nextArgument({ registeredArguments }: Command, at: number): Argument | undefined {
  const last = registeredArguments.at(-1)
  return registeredArguments[at] ?? (last?.variadic ? last : undefined)
}

/** "--kind=company": the option's name stands before each value. */
function withName(name: string, values: Suggestions): Suggestions {
  if (typeof values === 'string') return values
  return values.map(({ word, does }) => ({ word: `${name}=${word}`, does }))
}

/** What gathers its values takes several. */
function isRepeatable({ parseArg }: Option): boolean {
  return parseArg !== undefined
}

function commands({ messages }: Context): readonly Suggestion[] {
  return [
    ...COMMANDS.map(({ name }) => ({ word: name, does: messages.commands[name].summary })),
    { word: 'help', does: messages.help.helpCommand },
  ]
}

function childrenOf(command: Command): readonly Suggestion[] {
  return command.commands.map((child) => ({ word: child.name(), does: child.description() }))
}

function optionsOf(options: readonly Option[]): readonly Suggestion[] {
  return options.map((option) => ({ word: nameOf(option), does: option.description }))
}

/** What stands in every help. */
function globalOptions({ messages: { help } }: Context): readonly Option[] {
  return [
    ...GLOBAL_OPTIONS.map(({ flags, does }) => new Option(flags, help[does])),
    new Option(HELP_OPTION, help.help),
    new Option(VERSION_OPTION, help.version),
  ]
}

/** Quotes, spaces and what else a shell would not take as it stands. */
const NEEDS_QUOTES = /[\s'"`$\\|&;<>(){}[\]*?!~]|^#/

/** A suggestion that begins as typed, in letters of either case, and that a shell takes as it stands; else none. */
function fitting({ word, does }: Suggestion, typed: string): readonly Suggestion[] {
  const fold = (text: string) => text.normalize('NFC').toLowerCase()
  const isFitting = fold(word).startsWith(fold(typed)) && !NEEDS_QUOTES.test(word)
  return isFitting ? [{ word: visible(word), does: visible(does) }] : []
}
