import { lexer, type Token, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { writeMarkdown } from '../../src/report/markdown.ts'
import {
  heading,
  item,
  type Line,
  type Page,
  paragraph,
  picture,
  quiet,
  strong,
  table,
  title,
} from '../../src/report/page.ts'
import { spansOf } from '../../src/report/width.ts'
import { MARKDOWN_ATTACKS, payloads, TERMINAL_ATTACKS } from './payloads.ts'

/** The blocks that a reader finds, as what they are and their text. */
function blocksOf(markdown: string): string[] {
  return lexer(markdown, { gfm: true }).flatMap(told)
}

function told(token: Token): string[] {
  switch (token.type) {
    case 'space':
      return []
    case 'heading':
      return [`heading ${token.depth}: ${textIn(token.tokens)}`]
    case 'paragraph':
      return [`paragraph: ${textIn(token.tokens)}`]
    case 'code':
      return [`code: ${token.text}`]
    case 'list':
      return (token as Tokens.List).items.flatMap(({ tokens, task }) =>
        task ? ['a task'] : tokens.flatMap(told),
      )
    case 'text':
      return [`item: ${textIn(token.tokens)}`]
    case 'table':
      return [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].map(
        (row) => `row: ${row.map(({ tokens }) => textIn(tokens)).join(' / ')}`,
      )
    default:
      return [`${token.type}: ${token.raw}`]
  }
}

/** The words of a line; whatever is more than words and strong words is named, and so no text is equal to it. */
function textIn(tokens: readonly Token[] = []): string {
  return tokens
    .map((token) => {
      if (token.type === 'strong') return textIn(token.tokens)
      if (token.type !== 'text' && token.type !== 'escape') return `{${token.type}}`
      return token.text.replaceAll('&#37;', '%')
    })
    .join('')
}

const wordsOf = (line: Line): string =>
  spansOf(line)
    .map(({ text }) => text)
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim()

const TEXTS = [
  ...payloads(MARKDOWN_ATTACKS, 7_000, 5),
  ...payloads(TERMINAL_ATTACKS, 1_500, 6),
  ...payloads([...MARKDOWN_ATTACKS, ...TERMINAL_ATTACKS], 1_500, 7),
]
/** Without words of their own around them. */
const BARE = payloads(MARKDOWN_ATTACKS, 2_000, 8).map((text) => text.replace(/p\d+q/, ''))

describe('10,000 texts that Markdown would take for something else', () => {
  const all = [...TEXTS, ...BARE].filter((text) => wordsOf(text) !== '')
  const pages = Array.from({ length: Math.ceil(all.length / 8) }, (_, at) => {
    const [a = 'a', b = 'b', c = 'c', d = 'd', e = 'e', f = 'f', g = 'g', h = 'h'] = all.slice(
      at * 8,
      at * 8 + 8,
    )
    return [a, b, c, d, e, f, g, h] as const
  })

  it('are read back as they were: no link, picture, tag, heading, list, rule or emphasis more', () => {
    expect(all.length).toBeGreaterThan(10_000)
    for (const [a, b, c, d, e, f, g, h] of pages) {
      const page: Page = [
        title([a, quiet(` ${b}`)]),
        heading(c),
        paragraph([d, ' ', strong(e)]),
        item('✓', [strong(f), ' ', quiet(g)]),
        item('-', h),
        paragraph(a, 2),
        table(
          [{ title: b }, { title: '' }],
          [
            [c, [strong(d)]],
            [[e, f], g],
          ],
        ),
        paragraph(h),
      ]
      const markdown = writeMarkdown(page)
      expect(blocksOf(markdown), markdown).toEqual([
        `heading 1: ${wordsOf([a, ` ${b}`])}`,
        `heading 2: ${wordsOf(c)}`,
        `paragraph: ${wordsOf([d, ' ', e])}`,
        `item: ${wordsOf(['✓ ', f, ' ', g])}`,
        `item: ${wordsOf(h)}`,
        `item: ${wordsOf(a)}`,
        `row: ${wordsOf(b)} / `,
        `row: ${wordsOf(c)} / ${wordsOf(d)}`,
        `row: ${wordsOf([e, f])} / ${wordsOf(g)}`,
        `paragraph: ${wordsOf(h)}`,
      ])
    }
  })

  it('stay in the code of a picture', () => {
    for (const texts of pages) {
      const lines = texts.map((text) =>
        spansOf(text)
          .map((span) => span.text)
          .join('')
          .trimEnd(),
      )
      expect(blocksOf(writeMarkdown([picture(texts)]))).toEqual([`code: ${lines.join('\n')}`])
    }
  })
})
