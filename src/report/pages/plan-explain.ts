import { MODEL } from '../../core/constants.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { blank, heading, type Line, type Piece, paragraph, quiet, table } from '../page.ts'
import type { View } from '../view.ts'

/** What stands behind a plan: the score of its timetable, and the constants. */
export function explainPieces({ score }: Plan, view: View): Piece[] {
  const told = score ? [paragraph([quiet(view.messages.plan.score(score))])] : []
  return [...told, blank, ...constantPieces(view)]
}

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
