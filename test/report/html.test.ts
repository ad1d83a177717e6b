import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../src/report/html.ts'
import {
  blank,
  good,
  heading,
  item,
  type Page,
  paragraph,
  picture,
  quiet,
  strong,
  subheading,
  table,
  title,
} from '../../src/report/page.ts'

const written = (page: Page) => writeHtml(page, { lang: 'en', name: 'Gap report', foot: 'by gil' })
const bodyOf = (html: string) => /<body>\n([\s\S]*)<\/body>/.exec(html)?.[1]

describe('a page as HTML', () => {
  it('has headings, lists, tables and pictures', () => {
    const page = [
      title(['Hanbit - Server', quiet('  hanbit')]),
      paragraph('required 5/7'),
      blank,
      heading('Lines'),
      item(good('✓'), 'Java & "C"'),
      paragraph('from work', 4),
      blank,
      item('-', [strong('JPA'), ' 2 -> 3']),
      paragraph(''),
      table(
        [{ title: 'skill' }, { title: 'level' }, { title: 'hours', align: 'right' }],
        [['<C>', '1 -> 3', '8']],
      ),
      table([{ title: '' }, { title: '', grows: true }], [['a', 'b']]),
      picture([['  ', quiet('Sat')], '  |'], [['narrow']]),
    ]
    expect(`\n${bodyOf(written(page))}`).toBe(`
<main>
<h1>Hanbit - Server<span class="quiet">  hanbit</span></h1>
<p>required 5/7</p>
<h2>Lines</h2>
<ul role="list">
<li><b class="mark"><span class="good">✓</span></b> <div>Java &#38; &#34;C&#34;<p>from work</p></div></li>
<li class="bullet"><div><strong>JPA</strong> 2 -&#62; 3</div></li>
</ul>
<table>
<thead><tr><th scope="col">skill</th><th scope="col" class="fixed">level</th><th scope="col" class="number">hours</th></tr></thead>
<tbody>
<tr><th scope="row">&#60;C&#62;</th><td class="fixed">1 -&#62; 3</td><td class="number">8</td></tr>
</tbody>
</table>
<table>
<tbody>
<tr><th scope="row">a</th><td>b</td></tr>
</tbody>
</table>
<pre class="wide" aria-hidden="true">
  <span class="quiet">Sat</span>
  |</pre>
<pre class="narrow" aria-hidden="true">
  <span class="quiet">Sat</span>
  |</pre>
</main>
<footer>by gil</footer>
`)
  })

  it.each([
    ['one title', [title('a'), heading('b'), subheading('c')], ['1 a', '2 b', '3 c']],
    ['no heading above', [title('a'), subheading('c')], ['1 a', '2 c']],
    [
      'several titles',
      [title('a'), heading('b'), title('d'), subheading('e')],
      ['1 Gap report', '2 a', '3 b', '2 d', '3 e'],
    ],
    ['no title', [paragraph('a')], ['1 Gap report']],
    ['a title below', [heading('b'), title('a')], ['1 Gap report', '3 b', '2 a']],
  ])('has headings by what they belong to: %s', (_, page, levels) => {
    const found = written(page).matchAll(/<h(\d)>(.*?)<\/h\1>/g)
    expect([...found].map(([, level, text]) => `${level} ${text}`)).toEqual(levels)
  })

  it('takes its language and the name of its only title', () => {
    const html = writeHtml([title('9월 18일')], { lang: 'ko', name: 'x', foot: '' })
    expect(html).toContain('<html lang="ko">')
    expect(html).toContain('<title>9월 18일</title>')
  })

  it('allows its own style and nothing else, from nowhere', () => {
    const html = written([title('a')])
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/https?:|\/\/|url\(|@import|<(?:script|link|img|a|iframe)\b| style=/)
  })
})
