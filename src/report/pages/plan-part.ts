import type { PlanDay } from '../../core/calendar/free.ts'
import type { DayBlock } from '../../core/log/day.ts'
import { blank, type Page, type Piece, quiet, subheading, title } from '../page.ts'
import { sayDay, sayDayKind, sayHours } from '../view.ts'
import { blockPieces, type DayView, type IfThen } from './day.ts'
import { planPicture } from './plan-picture.ts'

/** Some days of a plan, a week or one: the picture, and each day's blocks with their aims; of one day also how each begins. */
export function planPartPage(
  days: readonly PlanDay[],
  {
    blocks,
    ifThen = days.length === 1 ? 'all' : 'none',
  }: { readonly blocks: readonly DayBlock[]; readonly ifThen?: IfThen },
  view: DayView,
): Page {
  const [from = '', to = ''] = [days[0]?.day, days.at(-1)?.day]
  const { holiday, plan: m } = view.messages
  const pieces = planPicture(days, blocks, view)
  return [
    title(from === to ? sayDay(from, view) : holiday.stretch(sayDay(from, view), sayDay(to, view))),
    blank,
    ...(pieces.length > 0 ? [...pieces, blank] : []),
    ...days.flatMap(({ day, name, freeMinutes, ...one }): Piece[] => {
      const own = blocks.filter((block) => block.day === day)
      const free = freeMinutes === 0 ? m.notFree : m.free(sayHours(freeMinutes, view))
      const facts = [sayDayKind(one, view), name?.[view.lang], free]
      const said = facts.filter((fact) => fact !== undefined).join(', ')
      return [
        subheading([sayDay(day, view), quiet(`  ${said}`)]),
        ...blockPieces(own, view, { ifThen }),
      ]
    }),
  ]
}
