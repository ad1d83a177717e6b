import { GilError } from '../core/error.ts'
import { withoutPrintMarks } from './print-marks.ts'

/** A posting has a page or four; what is longer is something else. */
const MOST_PAGES = 30
/** A page with fewer characters is a picture of one. */
const FEWEST_CHARACTERS = 40

/**
 * The text of a PDF, line by line: what stands on one height is a line, and a wider step down a blank one; what a browser
 * prints at a page's edge is left out. Throws
 * `pdf-locked` for one with a password, `pdf-without-text` for one of pictures, `pdf-unreadable`.
 */
export async function readPdf(bytes: Uint8Array, from: string): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await openDocument(bytes, from, getDocumentProxy)
  const pages: string[] = []
  try {
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(withoutPrintMarks(linesOf(items.filter((item) => 'str' in item))))
      page.cleanup()
    }
  } catch (error) {
    throw new GilError('pdf-unreadable', { from }, { cause: error })
  } finally {
    await document.destroy()
  }
  const text = pages.join('\n').normalize('NFC').trim()
  if (text.replace(/\s/g, '').length < FEWEST_CHARACTERS)
    throw new GilError('pdf-without-text', { from })
  return text
}

async function openDocument<T>(
  bytes: Uint8Array,
  from: string,
  open: (data: Uint8Array, options: object) => Promise<T>,
): Promise<T> {
  try {
    // pdf.js takes the bytes for its own; isEvalSupported and fonts are for drawing.
    return await open(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 })
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new GilError(locked ? 'pdf-locked' : 'pdf-unreadable', { from }, { cause: error })
  }
}

interface Item {
  readonly str: string
  readonly hasEOL: boolean
  readonly height: number
  readonly transform: readonly unknown[]
}

function linesOf(items: readonly Item[]): string {
  let text = ''
  let last: { y: number; height: number } | null = null
  for (const { str, hasEOL, height, transform } of items) {
    const y = Number(transform[5])
    if (last && str.trim() !== '') {
      const step = Math.abs(last.y - y)
      if (step > last.height * 0.6 && !text.endsWith('\n')) text += '\n'
      if (step > last.height * 2.2 && !text.endsWith('\n\n')) text += '\n'
    }
    text += str
    if (hasEOL && !text.endsWith('\n')) text += '\n'
    if (str.trim() !== '') last = { y, height: height || 10 }
  }
  return text
}
