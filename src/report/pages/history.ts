import type { Day } from '../../core/calendar/day.ts'
import { addDays } from '../../core/calendar/day.ts'
import type { Change } from '../../core/changes.ts'
import { item, type Page, type Piece, paragraph, quiet, strong, table } from '../page.ts'
import { sayDay, type View } from '../view.ts'

/** A step of the history, its moment as the user's clock showed it. */
export interface HistoryStep {
  /** Counts from 1, the oldest that is kept. */
  readonly number: number
  /** null where the file was edited by hand, or nobody knows any more. */
  readonly command: string | null
  /** The day it belongs to, which ends at 04:00, and the calendar's. */
  readonly day: Day
  readonly date: Day
  /** "14:05" */
  readonly time: string
  readonly undone: boolean
}

/** What each command did, the newest first; `older` is how many more there are. */
export function historyPage(steps: readonly HistoryStep[], older: number, view: View): Page {
  const { back: m } = view.messages
  if (steps.length === 0) return [paragraph(m.noHistory)]
  const columns = [
    { title: m.columns.number, align: 'right' as const, drops: 1 },
    { title: m.columns.when },
    { title: m.columns.command, grows: true },
    { title: '' },
  ]
  const rows = steps.map((step) => {
    const command = step.command ?? m.unknown
    return [
      String(step.number),
      [quiet(sayMoment(step, view))],
      step.undone || step.command === null ? [quiet(command)] : command,
      [quiet(step.undone ? m.isUndone : '')],
    ]
  })
  return [table(columns, rows), ...(older > 0 ? [paragraph([quiet(m.more(older))])] : [])]
}

/** One step that was taken back or done again, and what that changed. */
export function stepPage(
  told: string,
  step: Omit<HistoryStep, 'number'>,
  { changes, view }: { readonly changes: readonly Change[]; readonly view: View },
): Page {
  const { back: m } = view.messages
  const command = step.command ?? m.unknown
  return [
    paragraph([strong(told), ' ', command, ' ', quiet(`(${sayMoment(step, view)})`)]),
    ...changesList(changes, view),
  ]
}

/** What differs between two documents, a kind of record a line. */
export function changesList(changes: readonly Change[], view: View): readonly Piece[] {
  return changes.map((change) => item('·', view.messages.back.change(change), 2))
}

/** "today 14:05", "yesterday 23:10", "Fri 17 Sep 20:00". */
function sayMoment(
  { day, date, time }: Pick<HistoryStep, 'day' | 'date' | 'time'>,
  view: View,
): string {
  const { back: m } = view.messages
  if (day === view.today) return m.sameDay(time)
  if (day === addDays(view.today, -1)) return m.dayBefore(time)
  return `${sayDay(date, view)} ${time}`
}
