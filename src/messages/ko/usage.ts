import type { Messages } from '../messages.ts'
import { particle } from './particle.ts'

export const usage: Messages['usage'] = {
  'commander.unknownOption': ([option]) => `${option} 옵션은 없어요`,
  'commander.unknownCommand': ([command]) => `${command} 명령은 없어요`,
  'commander.missingArgument': ([argument]) => `${argument} 값이 빠졌어요`,
  'commander.optionMissingArgument': ([option]) => `${option} 뒤에 값이 필요해요`,
  'commander.missingMandatoryOptionValue': ([option]) => `${option} 옵션이 빠졌어요`,
  'commander.conflictingOption': ([a, b]) => `${a} 옵션과 ${b} 옵션은 함께 쓸 수 없어요`,
  'commander.invalidArgument': ([option, value]) => `${option} 옵션에는 ${value} 값을 쓸 수 없어요`,
  'commander.excessArguments': (words) =>
    `이 명령에는 ${particle(words.map((word) => `"${word}"`).join(' '), '을')} 쓸 수 없어요`,
  'commander.help': () => '명령이 빠졌어요',
}
