import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../src/report/html.ts'
import {
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
  warn,
} from '../../src/report/page.ts'
import { spansOf } from '../../src/report/width.ts'
import { HTML_ATTACKS, payloads, TERMINAL_ATTACKS } from './payloads.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]

/** What a reader finds: its elements with every attribute, and its texts in order. */
interface Found {
  readonly elements: readonly string[]
  readonly texts: readonly string[]
}

function readHtml(html: string): Found {
  const elements: string[] = []
  const texts: string[] = []
  const walk = (nodes: readonly Node[], depth: number): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        if (node.data.replaceAll('\n', '') !== '') texts.push(node.data.replaceAll('\n', ''))
      } else if ('children' in node) {
        const attributes = 'attribs' in node ? JSON.stringify(node.attribs) : ''
        elements.push(`${depth} ${'name' in node ? node.name : node.type} ${attributes}`)
        walk(node.children, depth + 1)
      } else elements.push(`${depth} ${node.type} ${JSON.stringify(node.data)}`)
    }
  }
  walk(parseDocument(html).children, 0)
  return { elements, texts }
}

/** A page of every kind of piece. */
function pageOf(texts: readonly string[]): Page {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = texts
  return [
    title(a),
    heading(b),
    paragraph(['x', strong(c)]),
    item('✓', d),
    paragraph(e, 4),
    item('-', f),
    subheading(g),
    table([{ title: h }, { title: '' }], [[a, b]]),
    table(
      [
        { title: '', align: 'right' },
        { title: '', grows: true },
      ],
      [[c, [warn(d)]]],
    ),
    picture([e, f]),
    title([g, quiet(h)]),
  ]
}

const seen = (text: string): string =>
  spansOf(text)
    .map((span) => span.text)
    .join('')

/** What is read back of a page: each text as it was put in, made visible. */
function expected(texts: readonly string[]): string[] {
  const [a, b, c, d, e, f, g, h] = texts.map(seen)
  const body = [a, b, 'x', c, '✓', ' ', d, e, f, g, h, a, b, c, d]
  return [...body, `${e}${f}`, `${e}${f}`, g, h, 'foot'].filter((text) => text !== undefined)
}

const TEXTS = [
  ...payloads(HTML_ATTACKS, 8_000, 11),
  ...payloads(TERMINAL_ATTACKS, 1_000, 12),
  ...payloads([...HTML_ATTACKS, ...TERMINAL_ATTACKS], 1_200, 13),
]

describe('10,000 texts that HTML would take for something else', () => {
  const written = (name: string, texts: readonly string[]) =>
    writeHtml(pageOf(texts), { lang: 'ko', name, foot: 'foot' })
  const { elements } = readHtml(written('name', Array<string>(8).fill('text')))

  it('are read back as they were: no element, attribute, comment or address more', () => {
    expect(TEXTS.length).toBeGreaterThan(10_000)
    for (let at = 0; at < TEXTS.length; at += 8) {
      const texts = TEXTS.slice(at, at + 8)
      const name = texts[0] ?? ''
      const found = readHtml(written(name, texts))
      expect(found.elements, JSON.stringify(texts)).toEqual(elements)
      const [title, _style, h1, ...rest] = found.texts
      expect([title, h1]).toEqual([seen(name), seen(name)])
      expect(rest).toEqual(expected(texts))
    }
  })
})
