import { MODEL, SEARCH } from '../../core/constants.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { blank, heading, item, type Piece, paragraph, quiet } from '../page.ts'
import type { View } from '../view.ts'

/** What stands behind a plan: the score of its timetable, and the constants. */
export function explainPieces({ score }: Plan, view: View): Piece[] {
  const told = score ? [paragraph([quiet(view.messages.plan.score(score))])] : []
  return [...told, blank, ...constantPieces(view)]
}

/** Every constant behind the figures, the models' first and then the searches': what it is, its value, and its name there. */
export function constantPieces(view: View): Piece[] {
  const { constants, plan } = view.messages
  const items = Object.entries({ ...MODEL, ...SEARCH }).map(([name, value]) => {
    const word = constants.names[name as keyof typeof constants.names]
    return item('-', [`${word}: ${sayConstant(value, constants.parts)} `, quiet(name)])
  })
  return [heading(plan.explain), ...items]
}

/** "2, 5", or "shortest=25, usual=60, longest=90". */
function sayConstant(value: unknown, parts: Readonly<Record<string, string>>): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([part, one]) => `${parts[part] ?? part}=${one}`)
    .join(', ')
}
