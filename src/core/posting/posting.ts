import type { Day } from '../calendar/day.ts'
import type { SkillId } from '../skill/catalogue.ts'
import type { Level } from '../skill/level.ts'

export const POSTING_STATUSES = [
  'interested',
  'applied',
  'test',
  'interview',
  'offer',
  'rejected',
  'closed',
] as const
export type PostingStatus = (typeof POSTING_STATUSES)[number]

export const KINDS = ['required', 'preferred'] as const
/** Required and preferred never mix. */
export type Kind = (typeof KINDS)[number]

/** 1-5; an unset interest counts as MODEL.defaultInterest. */
export type Interest = 1 | 2 | 3 | 4 | 5

/** A skill that a line asks for. Skills of one `group` are alternatives (any of), different groups are all wanted. */
export interface SkillAsked {
  /** null for a technology that the catalogue does not know. */
  readonly id: SkillId | null
  /** The catalogue's English name; for an unlisted technology, the mention. */
  readonly name: string
  /** The words in the line. */
  readonly mention: string
  readonly group: number
}

/** Why a line stands where it stands, where that is not plain from its section. */
export type ReadingReason =
  /** Words of the line itself moved it: "우대" inside a required section. */
  | { readonly reason: 'wording'; readonly words: string }
  /** The user moved, added or corrected it. */
  | { readonly reason: 'user' }

/** One line of a posting that asks something of the reader. */
export interface Qualification {
  /** Unique in its posting, kept over updates: "r1", "p3". */
  readonly id: string
  readonly kind: Kind
  /** The posting's own line, bullets and emphasis removed. */
  readonly quote: string
  readonly skills: readonly SkillAsked[]
  readonly target: Level
  readonly minYears?: number
  readonly because?: readonly ReadingReason[]
}

/** A job advertisement that the user tracks. */
export interface Posting {
  /** Short and human: "baemin-server". */
  readonly id: string
  readonly company: string
  readonly title: string
  readonly url?: string
  /** Name of the file in the home's `sources/` that holds what was read. */
  readonly source?: string
  readonly opens?: Day
  readonly closes?: Day
  /** The day of the coding test. */
  readonly tests?: Day
  readonly status: PostingStatus
  readonly interest?: Interest
  readonly employment?: string
  /** The smallest number of years the posting as a whole asks for. */
  readonly minYears?: number
  readonly added: Day
  readonly qualifications: readonly Qualification[]
  /** Lines inside its sections that gil could not read as asking or not asking. */
  readonly unread: readonly string[]
  /** The words of lines that the user dropped: an update of the text leaves them out. */
  readonly dropped?: readonly string[]
}

/** The days of the posting that lie ahead matter only while it is open: rejected and closed ones are history. */
export function isOpen(posting: Posting): boolean {
  return posting.status !== 'rejected' && posting.status !== 'closed'
}

/** Whether a posting closed before a day and the user has not applied: it is open until the user says otherwise. */
export function isLapsed({ status, closes }: Posting, today: Day): boolean {
  return status === 'interested' && closes !== undefined && closes < today
}
