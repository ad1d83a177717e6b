import type { Page } from '../../report/page.ts'
import { writeTerminal } from '../../report/terminal/write.ts'
import type { GlobalOptions } from '../argv/global-options.ts'
import type { System } from '../system.ts'
import { wantsColor } from './color.ts'
import { columnsOf } from './columns.ts'

/** Writes a page to a stream, as wide as that is and coloured where it wants colour. */
export type Print = (stream: 'stdout' | 'stderr', page: Page) => void

/** How pages are printed on a system; the colours are loaded only where a stream wants them. */
export async function makePrint(system: System, options: GlobalOptions): Promise<Print> {
  const isColored = (stream: 'stdout' | 'stderr') => wantsColor(system[stream], system, options)
  const colors =
    isColored('stdout') || isColored('stderr')
      ? await import('../../report/terminal/paint.ts')
      : undefined
  return (stream, page) => {
    const output = system[stream]
    const paint = isColored(stream) ? colors?.paint : undefined
    output.write(
      writeTerminal(page, { columns: columnsOf(output, system), ...(paint && { paint }) }),
    )
  }
}
