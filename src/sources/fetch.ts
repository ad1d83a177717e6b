import { lookup as resolveName } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type FetchWhy, GilError } from '../core/error.ts'
import { isPublicAddress } from './addresses.ts'

/** For all hops together, in milliseconds. */
const TIMEOUT = 10_000
/** After decompression. */
const MAX_BYTES = 5 * 1024 * 1024
const MOST_REDIRECTS = 5

export interface FetchOptions {
  /** Which addresses may be connected to; those of the public internet where nothing is said. */
  readonly isAllowed?: (address: string) => boolean
  /** Milliseconds, for all hops together. */
  readonly timeout?: number
  /** Stands in for DNS in tests. */
  readonly resolve?: typeof resolveName
}

/** What a server answered, decompressed. */
export interface Fetched {
  readonly bytes: Uint8Array
  /** Its content type, or "". */
  readonly type: string
  /** The address that answered, after redirects. */
  readonly url: string
}

/**
 * Fetches a page: http(s) only, no cookies, no proxy; each hop's address is looked up once, checked, and connected to as
 * checked. Throws `fetch-failed` with the reason, and `url-unreadable`.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeout ?? TIMEOUT)
  let url = readUrl(address)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await get(url, options, signal)
    const { statusCode: status = 0, headers } = response
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy()
      url = readUrl(new URL(headers.location, url).href)
    } else {
      if (status < 200 || status >= 300) {
        response.destroy()
        throw failed(url, isWall(status) ? 'login' : 'status', String(status))
      }
      const bytes = await readBody(response, url, signal)
      return { bytes, type: headers['content-type'] ?? '', url: url.href }
    }
  }
  throw failed(url, 'redirects')
}

function readUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new GilError('url-unreadable', { url: address })
  }
  return url
}

function isWall(status: number): boolean {
  return status === 401 || status === 403 || status === 407
}

function get(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // An address in the URL itself is connected to without a look-up.
  const { isAllowed = isPublicAddress } = options
  if (isIP(host) !== 0 && !isAllowed(host)) {
    return Promise.reject(failed(url, 'private', host))
  }
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(url, {
      agent: false,
      signal,
      lookup: checkedLookup(options),
      maxHeaderSize: 32 * 1024,
      headers: {
        accept: 'text/html, application/json, application/xml;q=0.9, */*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'ko, en;q=0.8',
        'user-agent': 'gil (reads one posting for its user)',
      },
    })
      .on('response', resolve)
      .on('error', (error) => reject(explain(error, url, signal)))
      .end()
  })
}

/** Looks a name up once; the connection goes to the address that was checked, whatever the name says a moment later. */
function checkedLookup({
  isAllowed = isPublicAddress,
  resolve = resolveName,
}: FetchOptions): LookupFunction {
  return (hostname, wants, done) => {
    resolve(hostname, { all: true }, (error, addresses) => {
      if (error) return done(error, '', 0)
      const [first] = addresses
      const refused = addresses.find(({ address }) => !isAllowed(address))
      if (!first || refused) {
        return done(Object.assign(new Error(refused?.address ?? ''), { code: PRIVATE }), '', 0)
      }
      // `all` decides how net wants the answer; it asks for one or the other by version.
      if (wants.all) done(null, [first] as never, 0)
      else done(null, first.address, first.family)
    })
  }
}

const PRIVATE = 'GIL_PRIVATE_ADDRESS'

function explain(error: NodeJS.ErrnoException, url: URL, signal: AbortSignal): GilError {
  if (signal.aborted) return failed(url, 'slow', undefined, error)
  if (error.code === PRIVATE) return failed(url, 'private', error.message, error)
  return failed(url, 'unreachable', error.code ?? error.message, error)
}

async function readBody(
  response: IncomingMessage,
  url: URL,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const body = decompressed(response, url)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.length
      if (size > MAX_BYTES) throw failed(url, 'large')
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof GilError) throw error
    throw explain(error as NodeJS.ErrnoException, url, signal)
  } finally {
    response.destroy()
  }
  return Buffer.concat(chunks)
}

function decompressed(response: IncomingMessage, url: URL): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return response
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null
  if (!decoder) throw failed(url, 'unreachable', `content-encoding ${encoding.slice(0, 40)}`)
  response.on('error', (error) => decoder.destroy(error))
  response.on('aborted', () => decoder.destroy(new Error('aborted')))
  return response.pipe(decoder)
}

function failed(url: URL, why: FetchWhy, detail?: string, cause?: unknown): GilError {
  return new GilError(
    'fetch-failed',
    { url: url.href, why, ...(detail !== undefined && { detail }) },
    { cause },
  )
}
