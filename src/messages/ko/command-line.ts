import type { HelpMessages } from '../messages.ts'
import { commands, shared } from './commands/index.ts'
import { help } from './help.ts'
import { usage } from './usage.ts'

export const commandLine: HelpMessages = { help, commands, shared, usage }
