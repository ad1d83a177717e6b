import { visible } from './visible.ts'

/** RFC 5545, 3.1: a line holds at most so many octets, its end not counted. */
const MOST_OCTETS = 75

/** One property, "SUMMARY" and its value as it stands in the file. */
export type Property = readonly [name: string, value: string]

/** Properties as an iCalendar stream: every line folded at 75 octets between code points and ended by CRLF. */
export function writeLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('')
}

/** A text value (RFC 5545, 3.3.11): what could end the line or the value is escaped, what acts or hides is made visible. */
export function icsText(text: string): string {
  return text.split(LINE_ENDS).map(escaped).join('\\n')
}

/** The same on one line: for titles. */
export function icsTitle(text: string): string {
  return escaped(text.split(LINE_ENDS).join(' '))
}

/** "2021-09-18" and "10:00" as "20210918T100000". */
export function icsTime(day: string, time: string): string {
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`
}

const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

function escaped(line: string): string {
  return visible(line).replace(/[\\;,]/g, '\\$&')
}

/** A fold is CRLF and one space, which counts for the line that it begins. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const char of line) {
    const size = Buffer.byteLength(char)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += char
    octets += size
  }
  return folded
}
