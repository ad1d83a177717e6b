import type { Day } from './calendar/day.ts'

export const ACTION_KINDS = ['ask', 'propose', 'find-out'] as const
export type ActionKind = (typeof ACTION_KINDS)[number]

/** Something to do that is no study: "ask the CEO about the load balancer", "propose test automation". */
export interface Action {
  readonly id: string
  readonly kind: ActionKind
  readonly text: string
  readonly status: 'open' | 'done' | 'dropped'
  readonly added: Day
  /** The skill or the line (`<posting id>#<qualification id>`) whose assessment asked for it. */
  readonly about?: string
  readonly ended?: Day
  /** What came of it, in a word. */
  readonly result?: string
}
