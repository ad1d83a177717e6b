import { existsSync } from 'node:fs'
import { lookAhead } from '../../core/calendar/day.ts'
import { MODEL } from '../../core/constants.ts'
import { type Check, type Finding, makeCheck } from '../../core/doctor.ts'
import type { Document } from '../../core/document.ts'
import { GilError } from '../../core/error.ts'
import type { Context } from '../context.ts'
import { zoneOf } from '../plan/busy.ts'
import { readInput } from '../posting/input.ts'

/** The calendar files that the profile names, read as a plan reads them. */
export async function checkCalendars(context: Context, document: Document): Promise<Check> {
  const findings: Finding[] = []
  for (const path of document.profile.calendars ?? []) {
    const finding = await findingOf(context, path, document)
    if (finding) findings.push(finding)
  }
  return makeCheck('calendars', findings)
}

async function findingOf(
  context: Context,
  path: string,
  document: Document,
): Promise<Finding | null> {
  if (!existsSync(path)) return { finding: 'calendar-missing', path }
  const { today } = context
  const range = { from: today, to: lookAhead(today, MODEL.windowHorizonDays) }
  try {
    const { text, from } = await readInput(context, path)
    const { readBusy } = await import('../../sources/ics.ts')
    const { unread } = readBusy(text, { from, range, zone: zoneOf(context, document) })
    return unread.length === 0
      ? null
      : { finding: 'calendar-events-unread', path, events: unread.length }
  } catch (error) {
    if (!(error instanceof GilError)) throw error
    const { code, params } = error
    return { finding: 'calendar-unreadable', path, problem: { code, params } }
  }
}
