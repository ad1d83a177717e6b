import { GilError } from '../core/error.ts'

/** A posting's text is a few KB; what is larger is something else. */
const MAX_BYTES = 1024 * 1024
const NUL = 0

/**
 * The text of a file's bytes: UTF-8, UTF-16 with its mark, else EUC-KR (CP949), in NFC. `from` names it in errors.
 * Throws `input-empty`, `input-binary` and `input-too-large`.
 */
export function decodeText(bytes: Uint8Array, from: string): string {
  if (bytes.length > MAX_BYTES) {
    throw new GilError('input-too-large', { from, bytes: bytes.length, max: MAX_BYTES })
  }
  const text = decode(bytes)
  if (text === null) throw new GilError('input-binary', { from })
  if (text.trim() === '') throw new GilError('input-empty', { from })
  return text.normalize('NFC')
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(NUL)) return null
  return decodeAs('utf-8', bytes) ?? decodeAs('euc-kr', bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
