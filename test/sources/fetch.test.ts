import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/sources/addresses.ts'
import { boardAddress } from '../../src/sources/boards.ts'
import { type FetchOptions, fetchPage } from '../../src/sources/fetch.ts'
import { openUrl } from '../../src/sources/url.ts'
import { sample } from './samples.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const HTML = { 'content-type': 'text/html; charset=utf-8' }
const page = (name: string, headers: Record<string, string> = HTML): Handler => {
  const bytes = sample(name)
  return (_, response) => response.writeHead(200, headers).end(bytes)
}
const redirect =
  (to: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location: to }).end()
const encoded =
  (encoding: string, bytes: Uint8Array): Handler =>
  (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(bytes)

const LOGIN =
  '<!doctype html><html><body><h1>Log in</h1><form><input name="u"><input type="password"></form></body></html>'

const PAGES: Record<string, Handler> = {
  '/page': page('page.html'),
  '/jsonld': page('jsonld.html'),
  '/bare': (_, response) =>
    response.writeHead(200, HTML).end('<html><body><p>Loading</p></body></html>'),
  '/api': page('lever.json', { 'content-type': 'application/json' }),
  '/list': page('greenhouse.json', { 'content-type': 'application/json' }),
  '/euckr': page('page-euckr.html', { 'content-type': 'text/html' }),
  '/wrong-charset': page('page.html', { 'content-type': 'text/html; charset=euc-kr' }),
  '/gzip': encoded('gzip', gzipSync(sample('page.html'))),
  '/br': encoded('br', brotliCompressSync(sample('page.html'))),
  '/deflate': encoded('deflate', deflateSync(sample('page.html'))),
  '/bomb': encoded('gzip', gzipSync(Buffer.alloc(200 * 1024 * 1024))),
  '/not-gzip': encoded('gzip', Buffer.from('plain')),
  '/strange': encoded('zstd', Buffer.from('plain')),
  '/large': (_, response) => response.writeHead(200, HTML).end(Buffer.alloc(6 * 1024 * 1024, 97)),
  '/endless': (_, response) => {
    response.writeHead(200, HTML)
    const more = (): void => {
      while (!response.destroyed && response.write('a'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  },
  '/slow': () => {},
  '/drip': (_, response) => {
    response.writeHead(200, HTML)
    const timer = setInterval(() => response.write('a'), 50)
    response.on('close', () => clearInterval(timer))
  },
  '/cut': (_, response) => {
    response.writeHead(200, { ...HTML, 'content-length': '5000' })
    response.write('half')
    setTimeout(() => response.destroy(), 20)
  },
  '/once': redirect('/page'),
  '/loop': redirect('/loop'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-intranet': redirect('http://intranet.example/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-login': redirect('/login?next=/page'),
  '/login': (_, response) => response.writeHead(200, HTML).end(LOGIN),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/gone': (_, response) => response.writeHead(404).end('Not found'),
  '/cookies': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'set-cookie': 'a=b' })
    response.end(`cookie: ${request.headers.cookie ?? 'none'}`)
  },
}

let base = ''
const asked: string[] = []
const server = createServer((request, response) => {
  const path = (request.url ?? '').split('?')[0] ?? ''
  asked.push(path)
  const answer = PAGES[path]
  if (answer) answer(request, response)
  else response.writeHead(404).end()
})

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** To this machine's own server; a second is as good as ten here. */
const LOCAL = { isAllowed: (address: string) => address === '127.0.0.1', timeout: 1000 }

type Resolve = NonNullable<FetchOptions['resolve']>

/** DNS that knows a few names, and writes down which were asked for. */
function resolving(names: Record<string, string | string[]>, asked: string[] = []): Resolve {
  const resolve = (name: string, _: unknown, done: (...answer: unknown[]) => void): void => {
    asked.push(name)
    done(
      null,
      [names[name] ?? []].flat().map((address) => ({ address, family: 4 })),
    )
  }
  return resolve as Resolve
}

describe('a good page', () => {
  it.each(['/page', '/once', '/euckr', '/wrong-charset', '/gzip', '/br', '/deflate'])(
    '%s',
    async (path) => {
      const { opened, bytes } = await openUrl(base + path, LOCAL)
      expect(opened).toMatchObject([{ title: '서버 개발자 (주문)', company: '솔바람책방' }])
      expect(bytes.length).toBeGreaterThan(500)
    },
  )

  it('is told by the address that answered', async () => {
    const [opened] = (await openUrl(`${base}/once`, LOCAL)).opened
    expect(opened?.url).toBe(`${base}/page`)
  })

  it('gets no cookie back', async () => {
    await fetchPage(`${base}/cookies`, LOCAL)
    const { bytes } = await fetchPage(`${base}/cookies`, LOCAL)
    expect(Buffer.from(bytes).toString()).toBe('cookie: none')
  })
})

describe('the way to a posting', () => {
  const boardOf = () => ({ api: `${base}/api`, id: '0a1b2c3d' })

  it("is the page's JobPosting first", async () => {
    const { opened } = await openUrl(`${base}/jsonld`, { ...LOCAL, boardOf })
    expect(opened).toMatchObject([{ format: 'json-ld' }])
  })

  it("is the board's data before the page's text", async () => {
    const { opened, bytes } = await openUrl(`${base}/bare`, { ...LOCAL, boardOf })
    expect(opened).toMatchObject([
      { format: 'json', title: 'Server Developer', url: `${base}/bare` },
    ])
    expect(Buffer.from(bytes)).toEqual(Buffer.from(sample('lever.json')))
  })

  it("is the page's text where the board's data cannot be had", async () => {
    const gone = () => ({ api: `${base}/gone`, id: '1' })
    const { opened } = await openUrl(`${base}/page`, { ...LOCAL, boardOf: gone })
    expect(opened).toMatchObject([{ format: 'html' }])
  })

  it("picks the one posting out of a board's list", async () => {
    const list = () => ({ api: `${base}/list`, id: '4400002' })
    const { opened } = await openUrl(`${base}/gone`, { ...LOCAL, boardOf: list })
    expect(opened.map(({ title }) => title)).toEqual(['Warehouse Planner'])
  })
})

describe('a hostile page', () => {
  it.each([
    ['/bomb', 'large'],
    ['/large', 'large'],
    ['/endless', 'large'],
    ['/slow', 'slow'],
    ['/drip', 'slow'],
    ['/cut', 'unreachable'],
    ['/not-gzip', 'unreachable'],
    ['/strange', 'unreachable'],
    ['/loop', 'redirects'],
    ['/gone', 'status'],
    ['/forbidden', 'login'],
    ['/login', 'login'],
    ['/to-login', 'login'],
  ])('%s: %s', async (path, why) => {
    const before = process.memoryUsage().rss
    await expect(openUrl(base + path, LOCAL)).rejects.toMatchObject({
      code: 'fetch-failed',
      params: { why },
    })
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  it('is followed five times and not more', async () => {
    asked.length = 0
    await expect(openUrl(`${base}/loop`, LOCAL)).rejects.toThrow()
    expect(asked).toHaveLength(6)
  })

  it('leads to no file', async () => {
    await expect(openUrl(`${base}/to-file`, LOCAL)).rejects.toMatchObject({
      code: 'url-unreadable',
    })
  })
})

describe('a private network', () => {
  it('is refused before anything is sent', async () => {
    asked.length = 0
    const port = new URL(base).port
    const hosts = [
      '127.0.0.1',
      '127.1',
      '0x7f.1',
      '2130706433',
      '[::ffff:127.0.0.1]',
      '[::1]',
      'localhost',
      '0.0.0.0',
    ]
    for (const host of hosts) {
      await expect(openUrl(`http://${host}:${port}/page`)).rejects.toMatchObject({
        params: { why: 'private' },
      })
    }
    expect(asked).toEqual([])
  })

  it('is refused behind a name, and where one of its addresses is private', async () => {
    const resolve = resolving({ 'jobs.example': ['93.184.216.34', '10.0.0.7'] })
    await expect(fetchPage('http://jobs.example/', { resolve })).rejects.toMatchObject({
      params: { why: 'private', detail: '10.0.0.7' },
    })
  })

  it.each(['/to-metadata', '/to-intranet'])('is refused after a redirect: %s', async (path) => {
    const resolve = resolving({ 'intranet.example': '10.0.0.7' })
    await expect(fetchPage(base + path, { ...LOCAL, resolve })).rejects.toMatchObject({
      params: { why: 'private' },
    })
  })

  it('is looked up once and connected to as it was checked', async () => {
    const { port } = new URL(base)
    const names: string[] = []
    const resolve = resolving({ 'jobs.example': '127.0.0.1' }, names)
    const { url } = await fetchPage(`http://jobs.example:${port}/page`, { ...LOCAL, resolve })
    expect([names, url]).toEqual([['jobs.example'], `http://jobs.example:${port}/page`])
  })

  it.each([
    ['93.184.216.34', true],
    ['2606:2800:220:1::1', true],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['172.31.255.255', false],
    ['172.32.0.1', true],
    ['192.168.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:a00:1', false],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['ff02::1', false],
    ['jobs.example', false],
  ])('%s is public: %s', (address, is) => {
    expect(isPublicAddress(address)).toBe(is)
  })
})

describe('an address', () => {
  it.each([
    'ftp://example.com/',
    'javascript:alert(1)',
    'http://user:secret@example.com/',
    'http://',
    'no address',
  ])('%s is refused', async (url) => {
    await expect(openUrl(url)).rejects.toMatchObject({ code: 'url-unreadable' })
  })

  const ID = '0a1b2c3d-0000-4000-8000-00000000abcd'
  it.each([
    [
      'https://boards.greenhouse.io/acme/jobs/123456',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs/123456',
    ],
    [
      'https://job-boards.greenhouse.io/acme/jobs/123456?x=1',
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs/123456',
    ],
    [`https://jobs.lever.co/acme/${ID}`, `https://api.lever.co/v0/postings/acme/${ID}?mode=json`],
    [
      `https://jobs.eu.lever.co/acme/${ID}/apply`,
      `https://api.eu.lever.co/v0/postings/acme/${ID}?mode=json`,
    ],
    [`https://jobs.ashbyhq.com/acme/${ID}`, 'https://api.ashbyhq.com/posting-api/job-board/acme'],
    ['https://www.wanted.co.kr/wd/12345', 'https://www.wanted.co.kr/api/v4/jobs/12345'],
    [
      'https://acme.recruitee.com/o/server-developer',
      'https://acme.recruitee.com/api/offers/server-developer',
    ],
    [
      'https://apply.workable.com/acme/j/AB12CD34EF/',
      'https://apply.workable.com/api/v1/widget/accounts/acme?details=true',
    ],
    [
      'https://jobs.smartrecruiters.com/Acme/744000000000001-dev',
      'https://api.smartrecruiters.com/v1/companies/Acme/postings/744000000000001',
    ],
    ['https://acme.pinpointhq.com/en/postings/p-1', 'https://acme.pinpointhq.com/postings.json'],
    [
      'https://acme.wd3.myworkdayjobs.com/en-US/careers/job/Seoul/Developer_R1',
      'https://acme.wd3.myworkdayjobs.com/wday/cxs/acme/careers/job/Seoul/Developer_R1',
    ],
    ['https://example.com/jobs.lever.co/acme/1', null],
    ['https://jobs.lever.co/acme', null],
  ])('%s', (url, api) => {
    expect(boardAddress(url)?.api ?? null).toBe(api)
  })
})
