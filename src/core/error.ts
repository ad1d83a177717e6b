import type { Text } from './text.ts'

/** Every expected failure and what its message needs to know. The sentences stand in `messages/`, one a code. */
export interface Problems {
  // days and numbers
  'day-beyond': { last: string }
  'day-ahead': { text: string; today: string }
  /** `weekday`: which one is not said; `words`: where a day stands, and words do not. */
  'day-unreadable': { text: string; why?: 'weekday' | 'words' }
  /** A range that ends before it begins, or is longer than `most` days. */
  'days-unreadable': { from: string; to: string; most: number }
  'month-unreadable': { text: string }
  'time-zone-unknown': { text: string }
  'time-unreadable': { text: string }
  /** Free hours that would end before they begin: they would go past midnight. */
  'hours-reversed': { text: string; start: string; end: string }
  'hours-overlap': { one: string; other: string }
  'number-out-of-range': { flag: string; text: string; min: number; max: number; whole: boolean }
  'country-unreadable': { text: string }
  'id-unreadable': { text: string }
  'choice-unknown': { flag: string; text: string; choices: readonly string[] }
  // what the user named
  'posting-unknown': { id: string; candidates: readonly string[] }
  'posting-ambiguous': { id: string; candidates: readonly string[] }
  'posting-exists': { id: string }
  'dates-reversed': { opens: string; closes: string }
  'skill-unknown': { text: string; candidates: readonly string[] }
  'skill-ambiguous': { text: string; candidates: readonly string[] }
  'skill-exists': { id: string }
  'alias-taken': { text: string; skill: Text }
  'skill-shipped': { name: Text }
  /** `by`: the plans and entries of the log that name it. */
  'skill-in-use': { name: Text; by: readonly string[] }
  'line-needed': { posting: string; lines: readonly string[] }
  'line-unknown': { posting: string; id: string; lines: readonly string[] }
  'action-unknown': { id: string; candidates: readonly string[] }
  'action-ambiguous': { id: string; candidates: readonly string[] }
  'action-ended': { id: string; status: 'done' | 'dropped'; ended: string }
  'entry-unknown': { id: string; candidates: readonly string[] }
  'block-ended': { id: string; entry: string; outcome: 'done' | 'skipped' }
  'block-unknown': { id: string; candidates: readonly string[] }
  // what the user gave
  'file-missing': { path: string }
  /** `detail`: the field in question. */
  'file-unreadable': { path: string; why: string; detail?: string }
  'file-exists': { path: string }
  'file-not-written': { path: string; why: string }
  'output-not-written': { why: string }
  'calendar-unreadable': { from: string; why: CalendarWhy; line: number; text: string }
  'calendar-needs-zone': { from: string; line: number }
  'input-empty': { from: string }
  'input-binary': { from: string; kind?: string }
  'input-too-large': { from: string; bytes: number; max: number }
  'input-too-long': { from: string; lines: number; max: number }
  'no-qualifications': { from: string }
  'posting-not-found': { from: string }
  'posting-without-text': { title: string; url?: string }
  'pdf-locked': { from: string }
  'pdf-unreadable': { from: string }
  'pdf-without-text': { from: string }
  'picture-unreadable': { from: string }
  'picture-without-text': { from: string }
  'ocr-missing': { command: string }
  'clipboard-empty': Record<never, never>
  'clipboard-missing': { programs: readonly string[] }
  'url-unreadable': { url: string }
  'fetch-failed': { url: string; why: FetchWhy; detail?: string }
  'flag-missing': { flag: string; command: string }
  'flags-exclusive': { a: string; b: string }
  /** `draft`: the file that keeps what was written. */
  'editor-failed': { editor: string; why: string; draft?: string }
  // planning
  'window-past': { from: string; today: string }
  'plan-over': { to: string; today: string }
  'window-empty': { from: string; to: string }
  'window-reversed': { from: string; to: string }
  'nothing-to-plan': { postings: number }
  'no-plan': Record<never, never>
  'plan-outrun': Record<never, never>
  'day-not-planned': { day: string; from: string; to: string }
  'prerequisite-cycle': { skills: readonly string[] }
  // the home
  'store-unreadable': {
    path: string
    why: UnreadableWhy
    line?: number
    detail?: string
    revision?: string
  }
  'store-newer': { path: string; version: number; known: number }
  'store-not-saved': { path: string; why: string }
  'home-unusable': { path: string; why: string }
  'shipped-data-missing': { path: string }
  'checks-failed': { wrong: number; of: number }
  // the end
  cancelled: Record<never, never>
}

/**
 * What keeps a file from being read as gil's document. `damaged`: it differs from gil's own copy though nobody wrote it since.
 * `not-readable`: the system refuses, `detail` has its word ("EACCES"). `wrong-shape`, `duplicate-key`, `forbidden-key` and `BrokenRule`: `detail` names the field.
 */
export type UnreadableWhy =
  | BrokenRule
  | 'conflict'
  | 'damaged'
  | 'duplicate-key'
  | 'empty'
  | 'forbidden-key'
  | 'not-a-document'
  | 'not-json'
  | 'not-readable'
  | 'not-utf8'
  | 'nul'
  | 'too-deep'
  | 'too-large'
  | 'truncated'
  | 'wrong-shape'

/** Rules that fields of the right kind can still break, as an edit by hand does. */
export const BROKEN_RULES = [
  'duplicate-id',
  'plan-reversed',
  'span-reversed',
  'spans-overlap',
] as const
export type BrokenRule = (typeof BROKEN_RULES)[number]

/** What is wrong with a line of a calendar file: nothing began a calendar before it, it is no property, or the nesting is broken. */
export type CalendarWhy = 'no-calendar' | 'not-a-property' | 'not-opened' | 'not-closed'

/** Why a page could not be fetched. `private`: `detail` is the address; `status`: the HTTP status; `unreachable`: the system's word. */
export type FetchWhy =
  | 'large'
  | 'login'
  | 'private'
  | 'redirects'
  | 'slow'
  | 'status'
  | 'unreachable'

export type ProblemCode = keyof Problems

/** An expected failure: thrown by core, sources and store, told to the user by `cli/main` alone. */
export class GilError<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C
  readonly params: Problems[C]

  constructor(code: C, params: Problems[C], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.name = 'GilError'
    this.code = code
    this.params = params
  }
}

/** What a failure says of itself: its code, and what it names. */
export type Problem<C extends ProblemCode = ProblemCode> = Pick<GilError<C>, 'code' | 'params'>

/** Whether something that was thrown is the expected failure of a code, with that code's params. */
export function isProblem<C extends ProblemCode>(error: unknown, code: C): error is GilError<C> {
  return error instanceof GilError && error.code === code
}

const EXIT_CODES: Partial<Record<ProblemCode, number>> = {
  'flag-missing': 2,
  'flags-exclusive': 2,
  'window-reversed': 2,
  'day-beyond': 2,
  'day-ahead': 2,
  'day-unreadable': 2,
  'days-unreadable': 2,
  'month-unreadable': 2,
  'time-unreadable': 2,
  'hours-reversed': 2,
  'hours-overlap': 2,
  'time-zone-unknown': 2,
  'number-out-of-range': 2,
  'choice-unknown': 2,
  'country-unreadable': 2,
  'id-unreadable': 2,
  'store-unreadable': 3,
  'store-newer': 3,
  cancelled: 130,
}

/** The process's exit code for an expected failure: 1 unless the table says otherwise. */
export function exitCodeOf(code: ProblemCode): number {
  return EXIT_CODES[code] ?? 1
}
