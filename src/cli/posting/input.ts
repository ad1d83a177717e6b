import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { GilError } from '../../core/error.ts'
import { paragraph } from '../../report/page.ts'
import { decodeText } from '../../sources/decode.ts'
import { missing } from '../ask/ask.ts'
import { editText } from '../ask/editor.ts'
import type { Context } from '../context.ts'

/** Bytes from outside as they came. */
export interface Source {
  readonly bytes: Uint8Array
  /** How errors name it: the path, "stdin", or a word in the user's language. */
  readonly from: string
  /** Whether the user wrote or pasted it here, so that it is nowhere else. */
  readonly typed?: boolean
}

/** A text from outside and its bytes. */
export interface Input extends Source {
  readonly text: string
}

/** A screenshot of a whole page may have so much; every text may have less. */
const MAX_BYTES = 32 * 1024 * 1024
const CHUNK = 256 * 1024

/** Reads a text as `readSource` reads bytes. Throws what that throws, and what `decodeText` throws. */
export async function readInput(context: Context, file: string | undefined): Promise<Input> {
  const source = await readSource(context, file)
  return { ...source, text: decodeText(source.bytes, source.from) }
}

/** Reads a file, stdin for "-" (and where it is piped), or opens the editor. Throws `file-missing`, `file-unreadable`, `input-too-large`. */
export async function readSource(
  context: Context,
  file: string | undefined,
  max = MAX_BYTES,
): Promise<Source> {
  const { system, messages } = context
  if (file !== undefined && file !== '-')
    return { bytes: readBytes(resolve(system.cwd, file), file, max), from: file }
  if (file === '-' || !context.interactive) {
    if (file === undefined && system.stdin.isTTY) throw missing('FILE', system.argv)
    const typed = system.stdin.isTTY === true
    if (typed && context.interactive)
      context.note([paragraph(messages.posting.pasteHere(endKeys(system.platform)))])
    const from = messages.posting.stdin
    return { bytes: await readAll(system.stdin, from, max), from, typed }
  }
  const text = await editText(context, { note: messages.posting.ask.paste, text: '' })
  return { bytes: Buffer.from(text), from: messages.posting.editor, typed: true }
}

/** What ends a text at a terminal. */
function endKeys(platform: string): string {
  return platform === 'win32' ? 'Ctrl-Z, Enter' : 'Ctrl-D'
}

function readBytes(path: string, named: string, max: number): Uint8Array {
  if (named === '') throw new GilError('file-unreadable', { path: '""', why: 'ENAMELESS' })
  try {
    const { size } = statSync(path)
    if (size > max) throw tooLarge(named, size, max)
    return readUpTo(path, named, max)
  } catch (error) {
    if (error instanceof GilError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new GilError('file-missing', { path: named }, { cause: error })
    throw new GilError(
      'file-unreadable',
      { path: named, why: code ?? String(error) },
      { cause: error },
    )
  }
}

/** A device has no size and may have no end; a pipe (`<(...)`) has one. */
function readUpTo(path: string, named: string, max: number): Uint8Array {
  const fd = openSync(path, 'r')
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const chunk = Buffer.alloc(CHUNK)
      const count = readSync(fd, chunk)
      if (count === 0) return Buffer.concat(chunks)
      size += count
      if (size > max) throw tooLarge(named, size, max)
      chunks.push(chunk.subarray(0, count))
    }
  } finally {
    closeSync(fd)
  }
}

async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  named: string,
  max: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > max) throw tooLarge(named, size, max)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(from: string, bytes: number, max: number): GilError {
  return new GilError('input-too-large', { from, bytes, max })
}
