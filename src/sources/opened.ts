import type { Day } from '../core/calendar/day.ts'

export type Format = 'text' | 'markdown' | 'html' | 'json-ld' | 'json' | 'xml' | 'pdf' | 'picture'

/** A posting as it came in: its text in plain lines, ready to be read, and what its format says of it besides. */
export interface Opened {
  /** Headings and bullets are kept; "" for a list's entry that has a title only. */
  readonly text: string
  readonly company?: string
  readonly title?: string
  readonly closes?: Day
  readonly url?: string
  readonly employment?: string
  readonly format: Format
}
