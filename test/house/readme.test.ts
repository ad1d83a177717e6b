import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { messages } from '../../src/messages/en/index.ts'
import { commandTree } from '../cli/tree.ts'
import { ROOT } from './sources.ts'

it('README lists every command with its summary, in the order of the help', async () => {
  const commands = [...(await commandTree()).keys()]
  const summaries = messages.commands as Readonly<Record<string, { readonly summary: string }>>
  expect(listed()).toEqual(commands.map((name) => [`gil ${name}`, summaries[name]?.summary]))
})

/** The rows of README's table of commands. */
function listed(): string[][] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const table = /<!-- commands -->([\s\S]*?)<!-- \/commands -->/.exec(readme)?.[1] ?? ''
  return table
    .split('\n')
    .map((line) => /^\| `([^`]+)` \| (.*?) \|$/.exec(line))
    .flatMap((row) => (row ? [row.slice(1)] : []))
}
