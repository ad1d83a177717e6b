import { back } from './back.ts'
import { gap } from './gap.ts'
import { log } from './log.ts'
import { plan } from './plan.ts'
import { postings } from './postings.ts'
import { setup } from './setup.ts'

/** Every command's help, subcommands under their full name. */
export const commands = {
  ...postings,
  ...gap,
  ...plan,
  ...log,
  ...back,
  ...setup,
}

/** What options shared by several commands mean. */
export const shared = {
  json: 'one JSON value instead of a page',
  markdown: 'write it as Markdown, - for stdout',
  html: 'write it as a web page (HTML), - for stdout',
  csv: 'write it for a spreadsheet (CSV), - for stdout',
  force: 'overwrite a file that is there',
}
