import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GilError } from '../core/error.ts'
import { decodeText } from '../sources/decode.ts'
import { missing } from './ask.ts'
import type { Context } from './context.ts'
import { editText } from './editor.ts'

/** A text from outside and its bytes as they came. */
export interface Input {
  readonly text: string
  readonly bytes: Uint8Array
  /** How errors name it: the path, or "stdin". */
  readonly from: string
}

/** Reads a file, stdin for "-" (and where it is piped), or opens the editor. Throws what `decodeText` throws, `file-missing`, `file-unreadable`. */
export async function readInput(context: Context, file: string | undefined): Promise<Input> {
  const { system, messages } = context
  if (file !== undefined && file !== '-')
    return inputOf(readBytes(resolve(system.cwd, file), file), file)
  if (file === '-' || !context.interactive) {
    if (file === undefined && system.stdin.isTTY) {
      throw missing('FILE', system.argv)
    }
    return inputOf(await readAll(system.stdin), 'stdin')
  }
  const text = editText(context, { note: messages.posting.ask.paste, text: '' })
  return inputOf(Buffer.from(text), 'the editor')
}

function inputOf(bytes: Uint8Array, from: string): Input {
  return { text: decodeText(bytes, from), bytes, from }
}

function readBytes(path: string, named: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new GilError('file-missing', { path: named }, { cause: error })
    throw new GilError(
      'file-unreadable',
      { path: named, why: code ?? String(error) },
      { cause: error },
    )
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
