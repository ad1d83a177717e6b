import type { UnreadableWhy } from '../core/error.ts'

/** Why bytes cannot be read, or are no document of gil's, and on which line. */
export interface Unreadable {
  readonly why: UnreadableWhy
  readonly line?: number
  /** The key or the field in question ("log[3].minutes"), or the system's word. */
  readonly detail?: string
}

/** Whether something could not be read: nothing that is read has a `why` of its own. */
export function isUnreadable(value: object): value is Unreadable {
  return 'why' in value
}
