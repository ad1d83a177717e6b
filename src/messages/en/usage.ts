type Explain = (quoted: readonly string[]) => string

/** Commander's codes for wrong usage; each sentence gets the words that commander quoted. */
export const usage = {
  'commander.unknownOption': (([option]) => `unknown option ${option}`) as Explain,
  'commander.unknownCommand': (([command]) => `unknown command ${command}`) as Explain,
  'commander.missingArgument': (([argument]) => `${argument} is missing`) as Explain,
  'commander.optionMissingArgument': (([option]) => `${option} needs a value`) as Explain,
  'commander.missingMandatoryOptionValue': (([option]) => `${option} is missing`) as Explain,
  'commander.conflictingOption': (([a, b]) => `${a} and ${b} exclude each other`) as Explain,
  'commander.invalidArgument': (([option, value]) => `${option} does not take ${value}`) as Explain,
  'commander.excessArguments': ((words) =>
    `this command takes no ${words.map((word) => `"${word}"`).join(' ')}`) as Explain,
  'commander.help': (() => 'a command is missing') as Explain,
}
