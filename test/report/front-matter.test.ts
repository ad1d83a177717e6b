import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frontMatter } from '../../src/report/front-matter.ts'
import { writeMarkdown } from '../../src/report/markdown.ts'
import { item, quiet } from '../../src/report/page.ts'
import { visible } from '../../src/report/visible.ts'
import { MARKDOWN_ATTACKS, payloads, TERMINAL_ATTACKS } from './payloads.ts'

/** What a text can be to a reader of YAML. */
const YAML_ATTACKS: Parameters<typeof payloads>[0] = [
  ['ends', (pick) => pick(['---', '...', '\n---\n', '\n...\n', '\n--- a\n'])],
  ['keys', (pick) => pick(['a: b', '? a', '\nlayout: own\n', '"a": b', '<<: *a', '\n  a: b'])],
  ['quotes', (pick) => pick(['"', "'", '\\"', '""', '"\n', "''", '\\', '\\u0022', '\\x22'])],
  ['anchors and tags', (pick) => pick(['&a b', '*a', '!!js/function x', '!ruby/object:A', '!<a>'])],
  ['lists and maps', (pick) => pick(['[a', 'b]', '{a: b}', '- a', '\n- a', ', b', '}, {'])],
  ['blocks', (pick) => pick(['|', '>-', '|2\n  a', '# a', ' # a', '%YAML 1.1', '%TAG ! a'])],
  ['other types', (pick) => pick(['yes', 'null', '~', '1e3', '0o7', '2021-09-18', '.inf', '1:30'])],
]

function readBack(text: string): unknown {
  const [before, yaml, after] = text.split(/^---$/m)
  expect([before, after]).toEqual(['', '\n'])
  return parse(yaml ?? '')
}

describe('front matter', () => {
  it('is one JSON value a line', () => {
    expect(frontMatter({ title: '기록: "1"', tags: ['JPA', 'C#'] })).toBe(
      '---\ntitle: "기록: \\"1\\""\ntags: ["JPA", "C#"]\n---\n',
    )
  })

  it('is read back as it was, whatever stands in it: 10,000 texts', () => {
    const texts = [
      ...payloads(YAML_ATTACKS, 7_000, 11),
      ...payloads(TERMINAL_ATTACKS, 1_500, 12),
      ...payloads(MARKDOWN_ATTACKS, 1_500, 13),
    ]
    for (let at = 0; at < texts.length; at += 4) {
      const [title = '', ...tags] = texts.slice(at, at + 4)
      expect(readBack(frontMatter({ title, tags }))).toEqual({
        title: visible(title),
        tags: tags.map(visible),
      })
    }
  })
})

describe('the Markdown below front matter', () => {
  it('holds nothing that Jekyll would run, in one span or across two', () => {
    const texts = payloads(MARKDOWN_ATTACKS, 5_000, 14).filter((text) => text.includes('{'))
    const tags = ['{{ a }}', '{% include a %}', '{{{{', '{{%', '\\{{ a }}', '\\{% a %}']
    const lines = [...tags, ...texts].flatMap((text) => {
      const half = text.indexOf('{') + 1
      return [text, [text.slice(0, half), quiet(text.slice(half))]]
    })
    expect(lines.length).toBeGreaterThan(100)
    for (const line of lines) expect(writeMarkdown([item('-', line)])).not.toMatch(/\{[{%]/)
  })
})
