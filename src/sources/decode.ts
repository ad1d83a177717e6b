import { GilError } from '../core/error.ts'

/** A page or a board's answer may have 5 MiB; what is larger is something else. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024
/** A page names its encoding near its start (HTML: within 1,024 bytes; pages in the wild need more). */
const HEAD_BYTES = 4096
/** A text may have a few broken characters, one in so many; with more it is no text. */
const ONE_BROKEN_IN = 500

/**
 * The text of a file's bytes in NFC: UTF-8, UTF-16 with or without its mark, the encoding that a page declares or
 * `charset` names, else EUC-KR (CP949). `from` names it in errors. Throws `input-empty`, `input-binary` and `input-too-large`.
 */
export function decodeText(bytes: Uint8Array, from: string, charset?: string): string {
  if (bytes.length > MAX_TEXT_BYTES) {
    throw new GilError('input-too-large', { from, bytes: bytes.length, max: MAX_TEXT_BYTES })
  }
  const text = decode(bytes, charset)
  if (text === null) throw new GilError('input-binary', { from })
  if (text.trim() === '') throw new GilError('input-empty', { from })
  return text.normalize('NFC')
}

function decode(bytes: Uint8Array, charset: string | undefined): string | null {
  const wide = utf16Of(bytes)
  if (wide !== null) return decodeAs(wide, bytes)
  if (bytes.includes(0)) return null
  const declared = declaredIn(bytes)
  const strict =
    decodeAs('utf-8', bytes) ??
    [declared, charset, 'euc-kr'].reduce<string | null>(
      (text, encoding) => text ?? (encoding ? decodeAs(encoding, bytes) : null),
      null,
    )
  return strict ?? decodeBroken(bytes, declared ?? charset)
}

/** By its mark, or by every second byte of the start being 0, as in a text that is mostly Latin. */
function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 200)
  if (head.length < 8) return null
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  if (odd * 4 > head.length && even === 0) return 'utf-16le'
  return even * 4 > head.length && odd === 0 ? 'utf-16be' : null
}

/** `<meta charset=...>`, `<?xml encoding=...?>`. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  return /(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w:.-]{3,30})/i.exec(head)?.[1]
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A cut or patched text still reads in the encoding that breaks least. */
function decodeBroken(bytes: Uint8Array, declared: string | undefined): string | null {
  const encodings = ['utf-8', 'euc-kr', ...(declared && isKnown(declared) ? [declared] : [])]
  const texts = encodings.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes)
    return { text, broken: text.split('\ufffd').length - 1 }
  })
  const [best] = texts.sort((a, b) => a.broken - b.broken)
  return best && best.broken * ONE_BROKEN_IN <= best.text.length ? best.text : null
}

function isKnown(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding))
  } catch {
    return false
  }
}
