import { MODEL } from '../../core/constants.ts'
import { heading, type Line, type Piece, quiet, table } from '../page.ts'
import type { View } from '../view.ts'

/** Every constant behind the figures, as it stands in the model. */
export function constantPieces(view: View): Piece[] {
  const rows = Object.entries(MODEL).map(([name, value]): Line[] => [
    name,
    [quiet(typeof value === 'number' ? String(value) : JSON.stringify(value))],
  ])
  return [
    heading(view.messages.plan.explain),
    table([{ title: '' }, { title: '', grows: true }], rows),
  ]
}
