import type { Command } from 'commander'
import type { Messages } from '../../messages/messages.ts'

/** How else than on the screen a page is told, as commander hands it over. */
export interface PageFlags {
  readonly markdown?: string
  readonly html?: string
  readonly force?: boolean
  readonly json?: boolean
}

/** Gives a command the flags of a page. */
export function takePageFlags(command: Command, { shared }: Messages): Command {
  return command
    .option('--markdown <file>', shared.markdown)
    .option('--html <file>', shared.html)
    .option('--force', shared.force)
    .option('--json', shared.json)
}
