import { expect, it } from 'vitest'
import { columnsOf } from '../../src/cli/output/columns.ts'
import { widthOf } from '../../src/report/width.ts'
import { makeHome, runGil } from './harness.ts'

it.each<[columns: number | undefined, COLUMNS: string | undefined, is: number]>([
  [undefined, undefined, 80],
  [100, undefined, 100],
  [undefined, '60', 60],
  [100, '60', 60],
  [100, '', 100],
  [100, '0', 100],
  [100, '-5', 100],
  [100, '60 ', 100],
  [100, '6e1', 100],
  [undefined, 'wide', 80],
  [undefined, '99999', 80],
])('a stream of %s columns where COLUMNS is %j has %i', (columns, COLUMNS, is) => {
  const output = { isTTY: columns !== undefined, columns, write: () => {} }
  expect(columnsOf(output, { env: COLUMNS === undefined ? {} : { COLUMNS } })).toBe(is)
})

it.each([['today'], ['--help'], ['plan', '--help']])(
  'gil %s is as wide into a pipe as COLUMNS says',
  async (...argv) => {
    const widest = async (env: Record<string, string>) => {
      const { stdout, stderr } = await runGil(argv, { home: makeHome(), env })
      return Math.max(...`${stdout}${stderr}`.split('\n').map(widthOf))
    }
    expect(await widest({ COLUMNS: '60' })).toBeLessThanOrEqual(60)
    expect(await widest({})).toBeGreaterThan(60)
  },
)
