import type { Document } from '../../core/document.ts'
import { writeIcs } from '../../report/ics.ts'
import { calendarEvents } from '../../report/ics-events.ts'
import { paragraph, warn } from '../../report/page.ts'
import type { Context } from '../context.ts'
import { goesToStdout, type Target, writeTarget } from '../output/target.ts'
import { dayViewOf } from '../output/view.ts'
import { zoneOf } from './busy.ts'

/** Writes the plans' events as an iCalendar file, and says what was written. Throws what `writeTarget` throws. */
export function exportCalendar(context: Context, document: Document, target: Target): void {
  const { calendar: m } = context.messages
  const events = calendarEvents(document.plans, document.log)
  const zone = zoneOf(context, document)
  writeTarget(context, target, writeIcs(events, zone, dayViewOf(context, document)))
  if (zone === null) context.note([paragraph([warn(m.floating)])])
  if (goesToStdout(target)) return
  const cancelled = events.filter((event) => event.cancelled).length
  context.print([paragraph(m.wrote(target.file, events.length - cancelled, cancelled))])
}
