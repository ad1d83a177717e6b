import { describe, expect, it } from 'vitest'
import { type Column, quiet, table } from '../../src/report/page.ts'
import { writeTerminal } from '../../src/report/terminal/write.ts'

const COLUMNS: readonly Column[] = [
  { title: 'id' },
  { title: '역량', grows: true },
  { title: '시간', align: 'right', drops: 2 },
  { title: 'route', drops: 1 },
]
const ROWS = [
  ['a1', '테스트 주도 개발', '8', '공부로'],
  ['a2', 'Go', '24', 'at work'],
]

const written = (columns: number, rows: Parameters<typeof table>[1] = ROWS) =>
  writeTerminal([table(COLUMNS, rows)], { columns })
    .split('\n')
    .slice(0, -1)

describe('a table', () => {
  it('stands in columns, Korean counting double', () => {
    expect(written(60)).toEqual([
      'id  역량              시간  route',
      'a1  테스트 주도 개발     8  공부로',
      'a2  Go                  24  at work',
    ])
  })

  it('wraps what grows before it drops anything', () => {
    const rows = [['a1', '테스트 주도 개발과 설계', '8', '공부로'], ...ROWS.slice(1)]
    expect(written(35, rows)).toEqual([
      'id  역량              시간  route',
      'a1  테스트 주도          8  공부로',
      '    개발과 설계',
      'a2  Go                  24  at work',
    ])
  })

  it('wraps its widest column where nothing more can be dropped', () => {
    const columns = [{ title: 'id' }, { title: 'met', align: 'right' as const }]
    const rows = [['a-company-of-a-long-name', '0/3']]
    const page = writeTerminal([table(columns, rows)], { columns: 20 })
    expect(page.split('\n').slice(0, -1)).toEqual([
      'id               met',
      'a-company-of-a-  0/3',
      'long-name',
    ])
  })

  it('gives what one growing column does not need to the other', () => {
    const columns = [
      { title: '', grows: true },
      { title: '', grows: true },
    ]
    const page = [table(columns, [['short', 'a text that needs some more of it']])]
    expect(writeTerminal(page, { columns: 40 })).toBe('short  a text that needs some more of it\n')
  })

  it.each([
    [
      32,
      [
        'id  역량              route',
        'a1  테스트 주도 개발  공부로',
        'a2  Go                at work',
      ],
    ],
    [24, ['id  역량', 'a1  테스트 주도 개발', 'a2  Go']],
    [20, ['id  역량', 'a1  테스트 주도 개발', 'a2  Go']],
  ])('drops columns in their order: %i', (columns, lines) => {
    expect(written(columns)).toEqual(lines)
  })

  it('has no line of titles where it has no titles', () => {
    const page = [
      table(
        [{ title: '' }, { title: '' }],
        [
          ['한', 'a'],
          ['two', 'b'],
        ],
      ),
    ]
    expect(writeTerminal(page, { columns: 60 })).toBe('한   a\ntwo  b\n')
  })

  it('shows what a cell hides', () => {
    const [, row] = written(
      60,
      [['a1', 'Ja\u200bva', '8', quiet('x\u001b')]].map((cells) => [
        ...cells.slice(0, 3),
        [cells[3] ?? ''],
      ]) as never,
    )
    expect(row).toBe('a1  Ja<U+200B>va     8  x<U+001B>')
  })

  it('without rows is its titles', () => {
    expect(written(60, [])).toEqual(['id  역량  시간  route'])
  })
})
