import {
  anything,
  array,
  assert,
  asyncProperty,
  constantFrom,
  string,
  stringMatching,
} from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { GilError } from '../../src/core/error.ts'
import type { Opened } from '../../src/sources/opened.ts'
import { open } from './samples.ts'

/** Opens, or fails with a word; everything else is a bug. */
async function openOrFail(content: string | Uint8Array): Promise<Opened[]> {
  try {
    return await open(content)
  } catch (error) {
    if (error instanceof GilError) return []
    throw error
  }
}

const TOKENS = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '"',
    "'",
  ],
  ...[
    '<p>',
    '</p>',
    '<li>',
    '<ul>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '<th>',
    '</table>',
    '<br>',
    '<h3>',
    '<b>',
  ],
  ...[
    '<script type="application/ld+json">',
    '</script>',
    '<style>',
    '<title>',
    '<svg>',
    '<?xml ?>',
    '<rss>',
    '<item>',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"title":',
    '"description":',
    '"jobs":',
    'null',
    '1e999',
    '"__proto__":',
  ],
  ...['자격요건', 'Requirements', '- Java', '\n', ' ', '\u0000', '\ufeff', '\ud800', '**', '# '],
]

describe('whatever comes', () => {
  it('soup of tags and signs is opened or refused', async () => {
    const soup = array(constantFrom(...TOKENS), { maxLength: 60 })
    await assert(
      asyncProperty(soup, async (tokens) => {
        for (const { text } of await openOrFail(tokens.join(''))) expect(text).toBeTypeOf('string')
      }),
      { numRuns: 1500 },
    )
  })

  it('any data is opened or refused, and changes no prototype', async () => {
    await assert(
      asyncProperty(anything({ maxDepth: 5 }), string(), async (value, title) => {
        const posting = {
          title,
          description: value,
          __proto__: value,
          jobs: [value, { title, content: value }],
        }
        await openOrFail(
          JSON.stringify(posting, (_, one) => (typeof one === 'bigint' ? null : one)),
        )
      }),
      { numRuns: 500 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('any bytes are opened or refused', async () => {
    const bytes = stringMatching(/^[\x00-\xff]{0,200}$/)
    await assert(
      asyncProperty(bytes, async (text) => {
        await openOrFail(Buffer.from(text, 'latin1'))
      }),
      { numRuns: 500 },
    )
  })

  it('a posting in JSON, HTML or text comes out with its words', async () => {
    const words = stringMatching(/^[A-Za-z가-힣]{2,12}( [A-Za-z가-힣]{2,12}){1,5}$/)
    await assert(
      asyncProperty(array(words, { minLength: 2, maxLength: 6 }), async (lines) => {
        const items = lines.map((line) => `<li>${line}</li>`).join('')
        const html = `<h3>Requirements</h3><ul>${items}</ul>`
        const json = JSON.stringify({ title: 'Developer', location: 'Here', content: html })
        for (const content of [html, json]) {
          const [opened] = await open(content)
          for (const line of lines) expect(opened?.text).toContain(`- ${line}`)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('harm takes about as long as a posting of its size', () => {
  let usual = 0
  beforeAll(async () => {
    const start = performance.now()
    await open(
      `<main>${'<p>Requirements</p><ul><li>Experience with Java, SQL and the systems of a shop that sends thousands of parcels a day</li></ul>'.repeat(2_400)}</main>`,
    )
    usual = performance.now() - start
  })

  const filled = (unit: string, tail = '') =>
    `<div>${unit.repeat(Math.ceil((300_000 - tail.length) / unit.length))}${tail}`
  it.each([
    ['<', filled('<')],
    ['&', filled('&')],
    ['&lt;', filled('&lt;p&gt;&amp;')],
    ['<b>', filled('<b>')],
    ['<b>...</i>', filled('<b>', '</i>'.repeat(40_000))],
    ['<p>', filled('<p>x')],
    ['<ul><li>', filled('<ul><li>x')],
    ['<table><tr><td>', filled('<table><tr><td>x')],
    ['<table> of cells', filled('<tr><td>x<td>y')],
    ['<!--', filled('<!--')],
    ['<script>', filled('<script>')],
    ['<a', filled('<a href="')],
    ['style', filled('<span style="font-weight   :   ">')],
    ['**', filled('<b>a</b> ')],
    ['blanks', filled(' \u00a0\t')],
    ['links', filled('<a href="/jobs/1"><h3>x</h3></a>')],
    ['[', '['.repeat(1_000_000)],
    ['[[...]]', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['{"a":{', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a nest of parts', `{"title":"a","lists":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`],
    ['a nest of types', `{"title":"a","@type":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    [
      'records',
      JSON.stringify(
        Array.from({ length: 20_000 }, () => ({ title: 'a', location: 'b', team: 'c' })),
      ),
    ],
    [
      'fields',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`title${i}`, 'x'])),
      ),
    ],
    [
      'parts',
      JSON.stringify({
        title: 'a',
        lists: Array.from({ length: 20_000 }, (_, i) => ({ text: 'b', content: `<li>${i}</li>` })),
      }),
    ],
    ['sections', JSON.stringify({ title: 'a', description: `&lt;${'p&gt;&lt;'.repeat(100_000)}` })],
    ['XML', `<?xml version="1.0"?>${'<item><title>'.repeat(70_000)}`],
    [
      'XML names',
      `<?xml version="1.0"?><a>${Array.from({ length: 60_000 }, (_, i) => `<b${i}/>`).join('')}</a>`,
    ],
    ['Markdown', '# a\n- b\n**c**\n'.repeat(60_000)],
  ])('%s', async (_, content) => {
    const start = performance.now()
    await openOrFail(content)
    expect(performance.now() - start).toBeLessThan(500 + 15 * usual)
  })
})
