import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { messages as en } from '../../src/messages/en/index.ts'
import { messages as ko } from '../../src/messages/ko/index.ts'
import { commandTree } from '../cli/tree.ts'
import { ROOT } from './sources.ts'

it.each([
  ['README.md', en],
  ['README.ko.md', ko],
])('%s lists every command with its summary, in the order of the help', async (file, messages) => {
  const commands = [...(await commandTree()).keys()]
  const summaries = messages.commands as Readonly<Record<string, { readonly summary: string }>>
  expect(listed(file)).toEqual(commands.map((name) => [`gil ${name}`, summaries[name]?.summary]))
})

/** The rows of a readme's table of commands. */
function listed(file: string): string[][] {
  const readme = readFileSync(join(ROOT, file), 'utf8')
  const table = /<!-- commands -->([\s\S]*?)<!-- \/commands -->/.exec(readme)?.[1] ?? ''
  return table
    .split('\n')
    .map((line) => /^\| `([^`]+)` \| (.*?) \|$/.exec(line))
    .flatMap((row) => (row ? [row.slice(1)] : []))
}
