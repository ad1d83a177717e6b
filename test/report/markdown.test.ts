import { describe, expect, it } from 'vitest'
import { writeMarkdown } from '../../src/report/markdown.ts'
import { markdownLine } from '../../src/report/markdown-text.ts'
import {
  blank,
  good,
  heading,
  item,
  paragraph,
  picture,
  quiet,
  strong,
  table,
  title,
} from '../../src/report/page.ts'

describe('a page as Markdown', () => {
  it('has headings, lists, tables and pictures', () => {
    const page = [
      title(['Hanbit - Server', quiet('  hanbit')]),
      paragraph('required 5/7'),
      blank,
      heading('Lines'),
      item(good('✓'), 'Java'),
      paragraph('from work', 4),
      item('-', [strong('JPA'), ' 2 -> 3']),
      item('1', '10:00-10:30'),
      blank,
      table(
        [{ title: 'skill' }, { title: 'hours', align: 'right' }],
        [
          ['C|C++', '8'],
          [[strong('TDD')], '16'],
        ],
      ),
      table([{ title: '' }, { title: '' }], [['a', 'b']]),
      picture([['  ', quiet('Sat'), '   '], '  ``` |']),
      paragraph(''),
    ]
    expect(`\n${writeMarkdown(page)}`).toBe(`
# Hanbit - Server hanbit

required 5/7

## Lines

- ✓ Java
  - from work
- **JPA** 2 -\\> 3
- 1 10:00-10:30

| skill | hours |
| --- | --: |
| C\\|C++ | 8 |
| **TDD** | 16 |

|  |  |
| --- | --- |
| a | b |

\`\`\`\`text
  Sat
  \`\`\` |
\`\`\`\`
`)
  })

  it('keeps a sharp at the end of a heading', () => {
    expect(writeMarkdown([title('F #'), heading('#')])).toBe('# F \\#\n\n## \\#\n')
  })

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['+ no item', '\\+ no item'],
    ['1. no item', '1\\. no item'],
    ['2021) no item', '2021\\) no item'],
    ['> no quote', '\\> no quote'],
    ['=== no title', '\\=== no title'],
    ['--- no rule', '\\--- no rule'],
    ['    no code', 'no code'],
    ['`no code`', '\\`no code\\`'],
    ['*no* _emphasis_ ~~at~~ **all**', '\\*no\\* \\_emphasis\\_ \\~\\~at\\~\\~ \\*\\*all\\*\\*'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['![x](http://x) [y][z]', '!\\[x\\](http\\://x) \\[y\\]\\[z\\]'],
    ['&lt; $x$ a\\b', '\\&lt; \\$x\\$ a\\\\b'],
    ['two\nlines', 'two<U+000A>lines'.replace(/[<>]/g, '\\$&')],
  ])('takes %j as it stands', (text, markdown) => {
    expect(markdownLine(text)).toBe(markdown)
  })

  it.each([
    [['a ', strong('b'), ' c'], 'a **b** c'],
    [[strong('b '), 'c'], '**b** c'],
    [[strong('테스트'), '는'], '테스트는'],
    [['x', strong('y')], 'xy'],
    [[strong('a'), strong('b')], '**ab**'],
    [[strong('*')], '**\\***'],
    [[strong('  ')], ''],
  ])('emphasises only what every reader takes as emphasis: %j', (line, markdown) => {
    expect(markdownLine(line)).toBe(markdown)
  })
})
