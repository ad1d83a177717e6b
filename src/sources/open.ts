import { GilError } from '../core/error.ts'
import { MOST_ROWS } from '../core/posting/lines.ts'
import { decodeText } from './decode.ts'
import type { Format, Opened } from './opened.ts'
import { binaryOf, textKind } from './sniff.ts'

/** Markup and other postings make a page or a list larger; a posting's own text is a few KB. */
const MAX_PLAIN_BYTES = 1024 * 1024

export interface OpenOptions {
  /** How errors name it: the path, the address, "stdin". */
  readonly from: string
  /** The content type that a server named; only its charset counts. */
  readonly type?: string
  /** Reads the text of a picture; without it pictures are refused. */
  readonly readPicture?: (picture: Uint8Array) => Promise<string>
}

/**
 * Opens a posting, or a board's list of them, in whatever form it comes, told by its content. Throws `input-empty`,
 * `input-binary`, `input-too-large`, `input-too-long`, `posting-not-found`, and what the readers of PDF and pictures throw.
 */
export async function openSource(bytes: Uint8Array, options: OpenOptions): Promise<Opened[]> {
  const opened = await openBytes(bytes, options)
  const lines = Math.max(...opened.map(({ text }) => text.split('\n').length))
  if (lines > MOST_ROWS) {
    throw new GilError('input-too-long', { from: options.from, lines, max: MOST_ROWS })
  }
  return opened
}

async function openBytes(bytes: Uint8Array, options: OpenOptions): Promise<Opened[]> {
  const { from } = options
  if (bytes.length === 0) throw new GilError('input-empty', { from })
  const binary = binaryOf(bytes)
  if (binary === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    return [{ text: await readPdf(bytes, from), format: 'pdf' }]
  }
  if (binary === 'png' || binary === 'jpeg') return openPicture(bytes, options)
  if (binary) throw new GilError('input-binary', { from, kind: binary })
  const charset = /charset=["']?([\w.:-]{3,30})/i.exec(options.type ?? '')?.[1]
  const text = decodeText(bytes, from, charset)
  const opened = await openText(text)
  if (bytes.length > MAX_PLAIN_BYTES && opened.some(({ format }) => isPlain(format))) {
    throw new GilError('input-too-large', { from, bytes: bytes.length, max: MAX_PLAIN_BYTES })
  }
  if (opened.length === 0) throw new GilError('posting-not-found', { from })
  return opened
}

/** Opens a text that is known to be one, as `openSource` does; none is found in data of other things. */
export async function openText(text: string): Promise<Opened[]> {
  const kind = textKind(text)
  if (kind === 'html') return distinct((await import('./page.ts')).openPage(text))
  if (kind === 'json' || kind === 'xml') {
    const { openData } = await import('./data.ts')
    const opened = openData(text, kind)
    if (opened) return distinct(opened)
  }
  return [
    {
      text: kind === 'markdown' ? withoutTags(text) : text,
      format: kind === 'markdown' ? kind : 'text',
    },
  ]
}

async function openPicture(
  picture: Uint8Array,
  { from, readPicture }: OpenOptions,
): Promise<Opened[]> {
  if (!readPicture) throw new GilError('input-binary', { from, kind: 'png' })
  const text = await readPicture(picture)
  if (text.trim() === '') throw new GilError('picture-without-text', { from })
  return [{ text: text.normalize('NFC'), format: 'picture' }]
}

function isPlain(format: Format): boolean {
  return format === 'text' || format === 'markdown'
}

/** Boards list a posting once a place. */
function distinct(opened: readonly Opened[]): Opened[] {
  const seen = new Set<string>()
  return opened.filter(({ title, url, text }) => {
    const key = JSON.stringify([title, text === '' ? url : text])
    return !seen.has(key) && seen.add(key)
  })
}

/** Markdown may hold a few tags, whose line breaks count. */
function withoutTags(text: string): string {
  return text
    .replace(/<br\s{0,3}\/?>/gi, '\n')
    .replace(
      /<\/?(?:p|div|span|b|strong|i|em|u|center|font|details|summary|sub|sup|a)(?:\s[^<>]{0,2000})?>/gi,
      '',
    )
}
