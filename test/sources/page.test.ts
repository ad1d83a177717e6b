import { describe, expect, it } from 'vitest'
import { textOfBody } from '../../src/sources/body.ts'
import { parseMarkup } from '../../src/sources/markup.ts'
import { textOfNodes } from '../../src/sources/page-text.ts'
import { open } from './samples.ts'

describe('HTML as text', () => {
  it.each([
    ['<h2>Needs</h2><ul><li>Java<li>Go</ul>', '## Needs\n\n- Java\n- Go'],
    [
      '<ul><li><p>One</p><p>more</p></li><li>Two<ul><li>in it</li></ul></li></ul>',
      '- One\n  more\n- Two\n  - in it',
    ],
    ['A<br>B<br/>C', 'A\nB\nC'],
    ['<p><b>Ne</b><b>eds:</b> Java', '**Needs:** Java'],
    ['<span style="font-weight:700">Needs</span>', '**Needs**'],
    ['<h3><strong>Needs</strong></h3>', '### Needs'],
    ['a &lt;b&gt; &amp; c&nbsp;&middot; d', 'a <b> & c\u00a0· d'],
    ['<p>1 < 2 and a<b</p>', '1 < 2 and a'],
    ['<div>x<script>"<p>no</p>"</script><style>p{}</style><!-- no -->y</div>', 'xy'],
    ['<p hidden>no</p><p style="display: none">no</p>yes', 'yes'],
    ['<dl><dt>Needs</dt><dd>- Java</dd><dd>Go</dd></dl>', 'Needs\n- Java\n- Go'],
    [
      '<table><tr><th>Title</th><td>Developer</td><th>Type</th><td></td></tr></table>',
      'Title: Developer',
    ],
    [
      '<table><tr><th>Role</th><th>Needs</th></tr><tr><td>Server</td><td><ul><li>Java</li></ul></td></tr></table>',
      'Role: Server\n\n### Needs\n\n- Java',
    ],
    [
      '<table><tr><td>Needs</td><td><p>Java</p><p>Go</p></td></tr></table>',
      '### Needs\n\nJava\n\nGo',
    ],
    ['<div>Needs\n- Java\n- Go\n- SQL</div>', 'Needs\n- Java\n- Go\n- SQL'],
    ['<p>one\n  long\n line</p>', 'one long line'],
    ['<pre>a\nb</pre>', 'a\nb'],
    ['</div></p>x', 'x'],
  ])('%s', (html, text) => {
    expect(textOfNodes(parseMarkup(html))).toBe(text)
  })

  it('is read through however often it was escaped', () => {
    const once = '&lt;ul&gt;&lt;li&gt;R&amp;amp;D&amp;nbsp;work&lt;/li&gt;&lt;/ul&gt;'
    expect(textOfBody(once)).toBe('- R&D\u00a0work')
    expect(textOfBody(once.replaceAll('&', '&amp;'))).toBe('- R&D\u00a0work')
  })

  it('leaves a plain text as it is', () => {
    expect(textOfBody('a < b\n- c & d\r\n')).toBe('a < b\n- c & d')
  })
})

describe('the main text of a page', () => {
  const BODY = '<h3>Requirements</h3><ul><li>Experience with Java</li></ul>'
  it.each([
    ['navigation', `<nav><a href="/">Requirements</a></nav>${BODY}`],
    ['a footer', `${BODY}<footer>Requirements</footer>`],
    ['a sidebar', `${BODY}<aside>Requirements</aside>`],
    [
      'a menu of links',
      `<ul><li><a href="/a">Jobs</a><li><a href="/b">Life</a><li><a href="/c">Us</a></ul>${BODY}`,
    ],
    ['a class of navigation', `<div class="page-gnb">Requirements</div>${BODY}`],
    ['buttons', `<a href="#">Apply now</a><span>공유하기</span>${BODY}<button>Save</button>`],
    ['what stands beside the main part', `<div>Requirements</div><main>${BODY}</main>`],
  ])('has no %s', async (_, body) => {
    const [opened] = await open(`<!doctype html><html><body>${body}</body></html>`)
    expect(opened?.text).toBe('### Requirements\n\n- Experience with Java')
  })

  it('keeps a posting whose element is called a menu', async () => {
    const [opened] = await open(
      `<html><body><div class="nav">${BODY.repeat(9)}</div></body></html>`,
    )
    expect(opened?.text).toContain('Experience with Java')
  })
})

describe('what a page says of its posting', () => {
  const page = (head: string, body: string): string =>
    `<!doctype html><html><head>${head}</head><body>${body}<h3>Requirements</h3><ul><li>Java</li></ul></body></html>`
  it.each([
    [
      'its heading',
      page('<title>Jobs | Acme</title>', '<h1>Server Developer</h1>'),
      { title: 'Server Developer' },
    ],
    [
      'og:title',
      page('<meta property="og:title" content="Server Developer">', ''),
      { title: 'Server Developer' },
    ],
    [
      'its site',
      page('<meta property="og:site_name" content="Acme Careers">', '<h1>Developer</h1>'),
      { company: 'Acme' },
    ],
    [
      'a bracket',
      page('', '<h1>[에이크미] 서버 개발자</h1>'),
      { company: '에이크미', title: '서버 개발자' },
    ],
    [
      'no bracket of another kind',
      page('', '<h1>[경력] 서버 개발자</h1>'),
      { title: '[경력] 서버 개발자' },
    ],
    [
      'microdata',
      page(
        '',
        '<h1>Developer</h1><meta itemprop="hiringOrganization" content="Acme"><meta itemprop="validThrough" content="Fri Oct 08 15:00:00 UTC 2021">',
      ),
      { company: 'Acme', closes: '2021-10-08' },
    ],
    [
      'rows',
      page(
        '',
        '<table><tr><th>제목</th><td>서버 개발자</td></tr><tr><th>회사명</th><td>에이크미</td></tr></table>',
      ),
      { title: '서버 개발자', company: '에이크미' },
    ],
  ])('by %s', async (_, html, facts) => {
    const [opened] = await open(html)
    expect(opened).toMatchObject(facts)
  })
})
