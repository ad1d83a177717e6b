import type { Day } from '../calendar/day.ts'
import type { Qualification } from './posting.ts'

/** What a careful reader takes from a posting's text; everything but the lines is absent where the text does not say. */
export interface Reading {
  readonly company?: string
  readonly title?: string
  readonly closes?: Day
  /** The day of the coding test. */
  readonly tests?: Day
  readonly employment?: string
  /** Where it stands, where its form says so. */
  readonly url?: string
  /** The largest of the required lines, since all of them must be true; null where nothing is said or newcomers are admitted. */
  readonly minYears: number | null
  readonly qualifications: readonly Qualification[]
  /** Lines that stand among the qualifications but could not be read. */
  readonly unread: readonly string[]
  /** Every role of a text that advertises several, each readable on its own; the first is the one read here. Empty for one role. */
  readonly roles: readonly Role[]
}

/** One of several roles that a text advertises: its title, and its part of the text after what stands before all roles. */
export interface Role {
  readonly title: string
  readonly text: string
}
