import type { Format } from './opened.ts'

/** What a file is by its first bytes, where it is no text. */
export type Binary = 'pdf' | 'png' | 'jpeg' | 'gif' | 'webp' | 'zip' | 'office'

const MAGIC: readonly (readonly [Binary, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['webp', [0x52, 0x49, 0x46, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // The container of .hwp and of .doc before 2007.
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** The kind of a file by its content, never by its name; null for what may be text. */
export function binaryOf(bytes: Uint8Array): Binary | null {
  return MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0] ?? null
}

/** How the name of a kept file ends: by its content, else by the form its text has. */
export function extensionOf(bytes: Uint8Array, format: Format): string {
  const binary = binaryOf(bytes)
  if (binary) return binary === 'jpeg' ? 'jpg' : binary
  if (format !== 'text' && format !== 'markdown') return markupOf(bytes)
  return format === 'markdown' ? 'md' : 'txt'
}

/** A page may hold data, and data pages: the first sign tells. */
function markupOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 2000)).toString('latin1')
  const kind = textKind(start.replace(/\0/g, ''))
  return /^[^<]{0,8}[[{]/.test(start) ? 'json' : kind === 'xml' ? 'xml' : 'html'
}

/** How a text is written: JSON and XML by their first sign, HTML by its tags, Markdown by its marks. */
export function textKind(text: string): 'json' | 'xml' | 'html' | 'markdown' | 'text' {
  const start = text.slice(0, 2000).trimStart()
  if (/^[[{]/.test(start)) {
    const end = text.slice(-200).trimEnd()
    if (/[\]}]$/.test(end) && /^(?:\{\s*["}]|\[\s*[[{\]])/.test(start)) return 'json'
  }
  if (/^<\?xml\b/.test(start) && !/<html[\s>]/i.test(start)) return 'xml'
  if (/^<(?:rss|feed|jobs|source|workzag-jobs|positions?)[\s>]/.test(start)) return 'xml'
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'html'
  const marks = (text.slice(0, 50_000).match(MARKDOWN) ?? []).length
  const tags = (text.slice(0, 200_000).match(TAGS) ?? []).length
  if (tags >= 2 && tags > marks) return 'html'
  return marks >= 2 ? 'markdown' : 'text'
}

const MARKDOWN = /^(?:#{1,6} |[-*+] |\*\*[^*\n]{1,80}\*\*[ \t]{0,9}$|\|.{1,200}\|[ \t]{0,9}$)/gm
const TAGS =
  /<\/?(?:p|br|li|ul|ol|div|span|strong|b|h[1-6]|t[dhr]|dd|dt|table|section)(?:\s[^<>]{0,2000})?\/?>/gi
