import { type CalendarWhy, GilError } from '../core/error.ts'

/** A component of an iCalendar text that calendars hold directly (an event, a time zone), as it stands. */
export interface Component {
  /** "VEVENT" */
  readonly name: string
  /** The number of its first line, from 1. */
  readonly line: number
  readonly text: string
}

/** Errors quote so much of a line. */
const QUOTED = 60

/**
 * The components of every calendar in a text, each with its place, so that one that is broken can be named and the others
 * still be read. `from` names the text in errors. Throws `calendar-unreadable` where lines or nesting are broken.
 */
export function splitCalendar(text: string, from: string): readonly Component[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const found: Component[] = []
  const open: { readonly name: string; readonly line: number }[] = []
  for (const { number, line } of unfolded(lines)) {
    if (!/^[A-Za-z0-9-]+[:;]/.test(line)) fail(from, 'not-a-property', number, line)
    const [, turn, name = ''] = /^(BEGIN|END):\s*([A-Za-z0-9-]+)\s*$/i.exec(line) ?? []
    if (open.length === 0 && `${turn}:${name}`.toUpperCase() !== 'BEGIN:VCALENDAR') {
      fail(from, turn?.toUpperCase() === 'END' ? 'not-opened' : 'no-calendar', number, line)
    }
    if (turn?.toUpperCase() === 'BEGIN') open.push({ name: name.toUpperCase(), line: number })
    if (turn?.toUpperCase() !== 'END') continue
    const begun = open.pop()
    if (begun?.name !== name.toUpperCase()) fail(from, 'not-opened', number, line)
    if (open.length === 1 && begun) {
      found.push({ ...begun, text: lines.slice(begun.line - 1, number).join('\r\n') })
    }
  }
  const left = open.at(-1)
  if (left) fail(from, 'not-closed', left.line, `BEGIN:${left.name}`)
  return found
}

/** Lines with those that go on from them, by the number of the first; empty ones are left out. */
function* unfolded(lines: readonly string[]): Generator<{ number: number; line: string }> {
  let parts: string[] = []
  let number = 0
  for (const [index, line] of [...lines, ''].entries()) {
    if (parts.length > 0 && /^[ \t]/.test(line)) {
      parts.push(line.slice(1))
      continue
    }
    if (parts.length > 0) yield { number, line: parts.join('') }
    parts = line === '' ? [] : [line]
    number = index + 1
  }
}

function fail(from: string, why: CalendarWhy, line: number, text: string): never {
  throw new GilError('calendar-unreadable', { from, why, line, text: text.slice(0, QUOTED) })
}
