import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { EMPTY_DOCUMENT } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import type { Reading, Role } from '../../core/posting/reading.ts'
import { type Page, title } from '../../report/page.ts'
import { readingPage } from '../../report/pages/postings.ts'
import { visibleJson } from '../../report/visible.ts'
import type { Opened } from '../../sources/opened.ts'
import type { Context } from '../context.ts'
import { viewOf } from '../output/view.ts'
import { answerLine, recordOf } from '../posting/extract-record.ts'
import { linesOf } from '../posting/jsonl.ts'
import { readPostingInput } from '../posting/posting-input.ts'
import { readRole } from '../posting/read-role.ts'
import { makeReader } from '../posting/reader.ts'

export function define(command: Command, context: Context): void {
  const { messages } = context
  const { takes } = messages.commands.extract
  command
    .argument('[file]', takes.file)
    .option('--json', messages.shared.json)
    .option('--jsonl', takes.jsonl)
    .option('--role <title>', takes.role)
    .action((file: string | undefined, options: ExtractOptions) => extract(context, file, options))
}

interface ExtractOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly role?: string
}

/** Only what gil ships is asked: the answer is the same for every user, and a broken home breaks no pipeline. */
async function extract(
  context: Context,
  file: string | undefined,
  options: ExtractOptions,
): Promise<void> {
  if (options.json && options.jsonl) {
    throw new GilError('flags-exclusive', { a: '--json', b: '--jsonl' })
  }
  const reader = makeReader(context, EMPTY_DOCUMENT)
  if (options.jsonl) return filter(context, streamOf(context, file), reader.readAny)
  const { opened } = await readPostingInput(context, file)
  const { role: wanted } = options
  const readings =
    wanted === undefined
      ? opened.map((one) => reader.readOpened(one))
      : [await readRole(context, { reader, opened, wanted })]
  const [first] = readings
  if (!first) return
  if (options.json) {
    const roles = readings.length > 1 ? opened.map(listed) : first.roles
    return context.printJson('extract', recordOf({ ...first, roles }))
  }
  const ofRoles = first.roles.map((role) => ({ ...reader.read(role.text), title: role.title }))
  const all = readings.length === 1 && ofRoles.length > 0 ? ofRoles : readings
  for (const one of all) context.print(pageOf(one, context))
}

function listed({ title = '', format: _, ...facts }: Opened): Role {
  return { title, ...facts }
}

function pageOf(reading: Reading, context: Context): Page {
  const name = [reading.company, reading.title].filter((part) => part !== undefined).join(' - ')
  const page = readingPage(reading, viewOf(context, EMPTY_DOCUMENT))
  return name === '' ? page : [title(name), ...page]
}

/** One record a line in, one a line out, in order; it waits where the reader of its output is slower. */
async function filter(
  { system }: Context,
  stream: AsyncIterable<Uint8Array | string>,
  read: ReturnType<typeof makeReader>['readAny'],
): Promise<void> {
  for await (const line of linesOf(stream)) {
    if (line.text?.trim() === '') continue
    system.stdout.write(`${visibleJson(JSON.stringify(await answerLine(line, read)))}\n`)
    await system.stdout.drained?.()
  }
}

function streamOf(
  { system }: Context,
  file: string | undefined,
): AsyncIterable<Uint8Array | string> {
  if (file === undefined || file === '-') return system.stdin
  const path = resolve(system.cwd, file)
  if (!existsSync(path)) throw new GilError('file-missing', { path: file })
  return createReadStream(path)
}
