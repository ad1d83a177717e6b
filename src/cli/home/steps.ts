import { changesBetween } from '../../core/changes.ts'
import { paragraph } from '../../report/page.ts'
import { type HistoryStep, stepPage } from '../../report/pages/history.ts'
import type { Revision } from '../../store/store.ts'
import type { Context } from '../context.ts'

import { type Clock, clockOf } from '../moment.ts'
import { viewOf } from '../output/view.ts'

/** A revision as its user's clock showed it. */
export function stepOf(
  { command, savedAt, undone }: Revision,
  { dayAt, dateAt, timeAt }: Clock,
): Omit<HistoryStep, 'number'> {
  const moment = new Date(savedAt)
  return { command, day: dayAt(moment), date: dateAt(moment), time: timeAt(moment), undone }
}

/** Goes one step back or forward, and says which command that was and what changed. */
export async function goStep(context: Context, way: 'undo' | 'redo'): Promise<void> {
  const { store, messages } = context
  const { back: m } = messages
  const before = (await store.read()).document
  const stepped = await store[way]()
  if (!stepped) {
    context.print([paragraph(way === 'undo' ? m.nothingToUndo : m.nothingToRedo)])
    return
  }
  // Not read again: what was saved is told, whatever the disk says next.
  const { document, ...revision } = stepped
  const changes = changesBetween(before, document)
  const told = way === 'undo' ? m.undone : m.redone
  const clock = await clockOf(document.profile, context.system)
  context.print(
    stepPage(told, stepOf(revision, clock), { changes, view: viewOf(context, document) }),
  )
  if (way === 'undo') context.note([paragraph(m.redoHow)])
}
