import { commands, shared } from './commands/index.ts'
import { help } from './help.ts'
import { usage } from './usage.ts'

/** What gil says of its own command line: its help, its options and their wrong use. */
export const commandLine = { help, commands, shared, usage }
