import { StringDecoder } from 'node:string_decoder'

/** A line of a stream: its number from 1, and its text; null where it is longer than a record may be. */
export interface StreamLine {
  readonly number: number
  readonly text: string | null
}

/** A record's most characters: whole pages of HTML have a hundredth of it. */
const LONGEST_RECORD = 16 * 1024 * 1024

/** Splits a stream of UTF-8 bytes into lines as they come; memory is bounded by one record and one chunk. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<StreamLine> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let tooLong = false
  let number = 0
  for await (const chunk of stream) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk))).split(
      '\n',
    )
    for (const [i, part] of parts.entries()) {
      if (i > 0) {
        number++
        yield { number, text: tooLong ? null : rest }
        rest = ''
        tooLong = false
      }
      tooLong ||= rest.length + part.length > LONGEST_RECORD
      rest = tooLong ? '' : rest + part
    }
  }
  rest += decoder.end()
  if (rest !== '' || tooLong) yield { number: number + 1, text: tooLong ? null : rest }
}
