import type { Day } from '../core/calendar/day.ts'
import type { LogEntry } from '../core/log/entry.ts'
import { outcomesOf } from '../core/log/outcome.ts'
import type { Block, Plan } from '../core/plan/plan.ts'
import { by, compareText } from '../core/text.ts'

/** A block as other calendars know it. */
export interface CalendarEvent {
  readonly block: Block
  /** The same for as long as the block lives, in whatever home and under whatever id of its plan. */
  readonly uid: string
  /** How often it moved, was cancelled or came back since it was first planned. */
  readonly sequence: number
  /** The day of the last of these. */
  readonly changed: Day
  readonly cancelled: boolean
}

/**
 * What a calendar must hold after all that happened to the plans, in order of time: the current plan's blocks, and as
 * cancelled those ahead that a later plan or a drop took away. All of it is told by the plans themselves (a changed plan is
 * appended, its blocks keep their ids), so the same plans always give the same events.
 */
export function calendarEvents(
  plans: readonly Plan[],
  log: readonly LogEntry[],
): readonly CalendarEvent[] {
  const outcomeOf = outcomesOf(log)
  const turns = turnsOf(plans)
  const known = new Map<string, Known>()
  const past = new Set<string>()
  for (const { day, blocks } of turns) {
    for (const block of blocks) {
      known.set(block.id, following(known.get(block.id), block, day))
      past.delete(block.id)
    }
    const ids = new Set(blocks.map(({ id }) => id))
    for (const event of known.values()) {
      if (ids.has(event.block.id) || event.cancelled) continue
      if (event.block.day < day || outcomeOf(event.block) === 'done') past.add(event.block.id)
      else known.set(event.block.id, { ...next(event, day), cancelled: true })
    }
  }
  const last = turns.at(-1)?.day ?? ''
  return [...known.values()]
    .filter(({ block, cancelled }) => !past.has(block.id) && !(cancelled && block.day < last))
    .sort(by(({ block }) => placeOf(block)))
    .map((event) => ({ ...event, uid: uidOf(event.block, plans) }))
}

/** A block's number in the plan that it came from, and that plan's own mark; its bare id where the plan is older than marks. */
function uidOf({ id }: Block, plans: readonly Plan[]): string {
  const from = plans.find((plan) => id.startsWith(`${plan.id}-`))
  const mark = from?.uid === undefined ? id : `${from.uid}-${id.slice(from.id.length + 1)}`
  return `${mark}@gil`
}

type Known = Omit<CalendarEvent, 'uid'>

/** A day on which the blocks that count changed, and what they were from then on. */
interface Turn {
  readonly day: Day
  readonly blocks: readonly Block[]
}

function turnsOf(plans: readonly Plan[]): readonly Turn[] {
  const changes = plans.flatMap(({ made, dropped }, index) => [
    { day: made, index, alive: true },
    ...(dropped === undefined ? [] : [{ day: dropped, index, alive: false }]),
  ])
  const alive = new Set<number>()
  return changes
    .sort((a, b) => compareText(a.day, b.day) || a.index - b.index)
    .map(({ day, index, alive: isAlive }) => {
      if (isAlive) alive.add(index)
      else alive.delete(index)
      return { day, blocks: plans.findLast((_, i) => alive.has(i))?.blocks ?? [] }
    })
}

function following(before: Known | undefined, block: Block, day: Day): Known {
  if (before === undefined) return { block, sequence: 0, changed: day, cancelled: false }
  const stays = !before.cancelled && sameTimes(before.block, block)
  return stays ? { ...before, block } : { ...next(before, day), block, cancelled: false }
}

function next(event: Known, day: Day): Known {
  return { ...event, sequence: event.sequence + 1, changed: day }
}

function sameTimes(a: Block, b: Block): boolean {
  return a.day === b.day && a.start === b.start && a.minutes === b.minutes
}

function placeOf({ day, start, id }: Block): string {
  return `${day} ${start} ${id}`
}
