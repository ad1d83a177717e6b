import { GilError } from '../core/error.ts'
import { type BoardAddress, boardAddress } from './boards.ts'
import { type Fetched, type FetchOptions, fetchPage } from './fetch.ts'
import { type OpenOptions, openSource } from './open.ts'
import type { Opened } from './opened.ts'

export interface UrlOptions extends FetchOptions, Pick<OpenOptions, 'readPicture'> {
  /** Stands in for the boards' addresses in tests. */
  readonly boardOf?: (url: string) => BoardAddress | null
}

/** The postings at an address, and what was fetched for them, which is worth keeping: postings vanish. */
export interface OpenedUrl {
  readonly opened: readonly Opened[]
  readonly bytes: Uint8Array
}

/** Shorter texts beside a password field are a login's. */
const LOGIN_TEXT = 600

/**
 * Opens the posting at an address: by its page's JobPosting, else by the data of a job board that gil knows, else by
 * the page's main text. Throws what `fetchPage` and `openSource` throw, and `fetch-failed` where one must log in first.
 */
export async function openUrl(url: string, options: UrlOptions = {}): Promise<OpenedUrl> {
  const { boardOf = boardAddress } = options
  const board = boardOf(url)
  const page = await attempt(() => openFetched(url, options))
  if ('value' in page && page.value.opened.some(({ format }) => format === 'json-ld'))
    return page.value
  if (board) {
    const data = await attempt(() => openBoard(board, url, options))
    if ('value' in data) return data.value
  }
  if ('error' in page) throw page.error
  return page.value
}

async function openBoard(
  board: BoardAddress,
  url: string,
  options: UrlOptions,
): Promise<OpenedUrl> {
  const { opened, bytes } = await openFetched(board.api, options)
  const own = opened.length === 1 ? opened : opened.filter((one) => one.url?.includes(board.id))
  if (own.length === 0) throw new GilError('posting-not-found', { from: url })
  return { opened: own.map((one) => ({ ...one, url })), bytes }
}

async function openFetched(url: string, options: UrlOptions): Promise<OpenedUrl> {
  const fetched = await fetchPage(url, options)
  const { bytes, type } = fetched
  const opened = await openSource(bytes, {
    from: url,
    type,
    ...(options.readPicture && { readPicture: options.readPicture }),
  })
  if (isLogin(fetched, opened)) {
    throw new GilError('fetch-failed', { url, why: 'login' })
  }
  return { opened: opened.map((one) => ({ ...one, url: one.url ?? fetched.url })), bytes }
}

function isLogin({ bytes, url }: Fetched, opened: readonly Opened[]): boolean {
  const short = opened.every(({ text, format }) => format === 'html' && text.length < LOGIN_TEXT)
  if (!short) return false
  const page = Buffer.from(bytes).toString('latin1')
  return (
    /<input[^<>]{0,500}type\s?=\s?["']?password/i.test(page) ||
    /\/(?:login|signin|sign-in|authwall|sso)(?:[/?#]|$)/i.test(url)
  )
}

/** A failure that the next way may make good. */
async function attempt<T>(run: () => Promise<T>): Promise<{ value: T } | { error: GilError }> {
  try {
    return { value: await run() }
  } catch (error) {
    if (error instanceof GilError) return { error }
    throw error
  }
}
