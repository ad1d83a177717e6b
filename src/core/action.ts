import type { Day } from './calendar/day.ts'
import { defined } from './defined.ts'
import { GilError } from './error.ts'
import { nextId } from './ids.ts'
import type { Assessment, Route } from './skill/inventory.ts'

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

/** What a route asks the user to do: propose it at work, ask somebody, find out a way; nothing for study. */
const KIND_OF_ROUTE: Partial<Record<Route, ActionKind>> = {
  work: 'propose',
  ask: 'ask',
  unknown: 'find-out',
}

/** The open action that an assessment's route and note ask for; null where the route is study or nothing was noted. */
export function actionOf(assessment: Assessment, actions: readonly Action[]): Action | null {
  const kind = assessment.route && KIND_OF_ROUTE[assessment.route]
  const about = assessment.skill ?? assessment.line
  if (!kind || !assessment.note) return null
  const known = actions.some((action) => action.about === about && action.text === assessment.note)
  if (known) return null
  return defined({
    id: nextId('a', actions),
    kind,
    text: assessment.note,
    status: 'open' as const,
    added: assessment.day,
    about,
  })
}

/**
 * The action that a text names: its id, else the only open one that says just that, or whose text holds it, else the only one at
 * all. Throws `action-unknown` and `action-ambiguous`, with candidates.
 */
export function findAction(text: string, actions: readonly Action[]): Action {
  const exact = actions.find(({ id }) => id === text)
  if (exact) return exact
  const part = text.normalize('NFC').trim().toLowerCase()
  const holding = actions.filter(
    (action) => part !== '' && action.text.normalize('NFC').toLowerCase().includes(part),
  )
  const isOpen = ({ status }: Action): boolean => status === 'open'
  const open = holding.filter(isOpen)
  const fits = open.length > 0 ? open : holding
  const same = fits.filter((action) => action.text.normalize('NFC').trim().toLowerCase() === part)
  const [only] = same.length === 1 ? same : fits
  if (only && (same.length === 1 || fits.length === 1)) return only
  const candidates = (fits.length > 0 ? fits : actions.filter(isOpen)).map(
    (action) => `${action.id} (${action.text})`,
  )
  throw new GilError(fits.length > 0 ? 'action-ambiguous' : 'action-unknown', {
    id: text,
    candidates,
  })
}

/** The actions with one of them ended on a day, with a word of what came of it. */
export function endAction(
  actions: readonly Action[],
  ended: {
    readonly id: string
    readonly status: 'done' | 'dropped'
    readonly day: Day
    readonly result?: string
  },
): readonly Action[] {
  return actions.map((action) =>
    action.id === ended.id
      ? {
          ...action,
          status: ended.status,
          ended: ended.day,
          ...defined({ result: ended.result }),
        }
      : action,
  )
}
