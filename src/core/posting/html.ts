/** Tags after which a new line starts. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements whose content is no text of the page. */
const SILENT = new Set(
  'script style noscript template svg head iframe select button textarea object'.split(' '),
)
const MARKUP =
  /<\/?(?:p|br|li|ul|ol|div|span|strong|b|h[1-6]|td|dd|dt|table|section|html)\b[^<>]{0,2000}>/gi

/** Whether a text is HTML, whole or in fragments: two tags of those that postings are made of. */
export function isHtml(text: string): boolean {
  MARKUP.lastIndex = 0
  return MARKUP.test(text) && MARKUP.test(text)
}

/**
 * Turns HTML, whole pages and fragments alike, into lines of text: list items get "- ", headings "# ", bold keeps
 * its asterisks, so that a reader of plain text sees what a reader of the page sees. Linear; broken markup is no error.
 */
export function htmlToText(html: string): string {
  const out: string[] = []
  let silent: string | null = null
  let inItem = 0
  const unended = new Set<string>()
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    if (open < 0 || !silent) {
      const text = html.slice(at, open < 0 ? html.length : open)
      if (!silent && text) out.push(decodeEntities(text).replace(/\s+/g, ' '))
    }
    if (open < 0) break
    const { name, closing, end } = tagAt(html, open)
    at = end
    if (silent) {
      if (closing && name === silent) silent = null
      continue
    }
    if (!closing && SILENT.has(name) && endsLater(html, name, { from: end, unended })) silent = name
    if (name === 'li' || name === 'dd') inItem = closing ? Math.max(0, inItem - 1) : inItem + 1
    const text = name === '' ? html.slice(open, end) : textOfTag(name, closing, inItem > 0)
    // A paragraph that opens a list item stands beside its bullet.
    if (text !== '' && !(text.trim() === '' && out.at(-1) === BULLET)) out.push(text)
  }
  return tidy(out.join(''))
}

/** A silent element without an end would swallow the page; `unended` remembers it, so that it is looked for once. */
function endsLater(
  html: string,
  name: string,
  { from, unended }: { from: number; unended: Set<string> },
): boolean {
  if (unended.has(name)) return false
  const ends = html.indexOf(`</${name}`, from) >= 0
  if (!ends) unended.add(name)
  return ends
}

/** Where a tag ends and what it is; '<' that opens no tag ("a < b") has the name "". */
function tagAt(html: string, open: number): { name: string; closing: boolean; end: number } {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4)
    return { name: '!', closing: false, end: end < 0 ? html.length : end + 3 }
  }
  const head = /^<(\/?)([a-z][a-z0-9]{0,14}|[!?])/i.exec(html.slice(open, open + 20))
  if (!head) return { name: '', closing: false, end: open + 1 }
  const end = html.indexOf('>', open)
  if (end < 0) return { name: '', closing: false, end: html.length }
  return { name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/', end: end + 1 }
}

const BULLET = '\n- '

function textOfTag(name: string, closing: boolean, inItem: boolean): string {
  if (name === 'br') return inItem ? '\n    ' : '\n'
  if (name === 'strong' || name === 'b') return '**'
  if (/^h[1-6]$/.test(name)) return closing ? '\n' : `\n\n${'#'.repeat(Number(name[1]))} `
  if (name === 'dt') return closing ? '\n' : '\n\n'
  if (name === 'li' || name === 'dd') return closing ? '\n' : BULLET
  if (name === 'p' || name === 'ul' || name === 'ol' || name === 'table') return '\n\n'
  return BLOCKS.has(name) ? '\n' : ''
}

/** Joins touching bold runs and drops empty ones, then trims every line. */
function tidy(text: string): string {
  return text
    .replace(/\*\*(?:[ \t]?\*\*){1,8}/g, (run) =>
      (run.match(/\*\*/g)?.length ?? 0) % 2 === 0 ? ' ' : '**',
    )
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  rarr: '→',
  times: '×',
  reg: '®',
  trade: '™',
  copy: '©',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  shy: '',
}

/** Replaces the character references that postings use; an unknown one stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16)
      return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : whole
    },
  )
}
