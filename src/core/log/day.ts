import type { Day } from '../calendar/day.ts'
import { GilError } from '../error.ts'
import { nextId } from '../ids.ts'
import { type Block, currentPlan, type Plan } from '../plan/plan.ts'
import type { SkillId } from '../skill/catalogue.ts'
import type { LogEntry } from './entry.ts'
import { outcomesOf } from './outcome.ts'

/** A block of a day and what became of it. */
export interface DayBlock extends Block {
  readonly outcome?: 'done' | 'skipped'
}

/** A day's blocks of the plan that counts, in order of time, with what the log says of each. */
export function blocksOn(
  day: Day,
  { plans, log }: { readonly plans: readonly Plan[]; readonly log: readonly LogEntry[] },
): readonly DayBlock[] {
  const blocks = currentPlan(plans)?.blocks ?? []
  const outcomeOf = outcomesOf(log)
  return blocks
    .filter((block) => block.day === day)
    .map((block) => {
      const outcome = outcomeOf(block)
      return { ...block, ...(outcome && { outcome }) }
    })
}

/** The block that a text names on a day: its number of the day from 1, or its id. Throws `block-unknown`. */
export function findBlock(text: string, blocks: readonly DayBlock[]): DayBlock {
  const found =
    blocks.find(({ id }) => id === text) ??
    (/^\d+$/.test(text) ? blocks[Number(text) - 1] : undefined)
  if (found) return found
  throw new GilError('block-unknown', {
    id: text,
    candidates: blocks.map(({ id }, index) => `${index + 1} (${id})`),
  })
}

/** A finished block. */
export interface DoneBlock {
  readonly block: DayBlock
  /** What it really took, where that was said of it. */
  readonly minutes?: number
}

/** What the user says of a day. */
export interface DayDraft {
  readonly day: Day
  readonly text?: string
  readonly minutes?: number
  readonly skills: readonly SkillId[]
  readonly done: readonly DoneBlock[]
  readonly skipped: readonly DayBlock[]
}

/**
 * The log with what the user says of a day: an entry for every finished and skipped block, or one without a block. The
 * words stand in the first finished one of a skill, else in the first; where skills of several were finished, in an entry of their own; the day's minutes belong to a single
 * finished block, and one of which none were said counts as long as it was planned. Throws `block-ended` where the log says of a
 * block already that it was finished, or skipped again.
 */
export function addEntries(log: readonly LogEntry[], draft: DayDraft): readonly LogEntry[] {
  refuseEnded(log, draft)
  const { day, text = '' } = draft
  const added: LogEntry[] = []
  for (const [words, entry] of withWords(text, entriesOf(draft))) {
    added.push({ id: nextId('l', [...log, ...added]), day, text: words, ...entry })
  }
  return [...log, ...added]
}

/** What an entry says besides its words. */
type Told = Omit<LogEntry, 'id' | 'day' | 'text'>

function entriesOf({ minutes, skills, done, skipped }: DayDraft): readonly Told[] {
  const single = done.length === 1 ? minutes : undefined
  const entries: Told[] = [
    ...done.map(({ block, minutes: real }) => ({
      block: block.id,
      outcome: 'done' as const,
      minutes: real ?? single ?? block.minutes,
      ...skillsOf(skills, block),
    })),
    ...skipped.map((block) => ({
      block: block.id,
      outcome: 'skipped' as const,
      ...skillsOf([], block),
    })),
  ]
  if (entries.length > 0) return entries
  return [{ ...(minutes !== undefined && { minutes }), ...(skills.length > 0 && { skills }) }]
}

function withWords(text: string, entries: readonly Told[]): readonly (readonly [string, Told])[] {
  const isStudied = ({ skills, outcome }: Told) => skills !== undefined && outcome === 'done'
  const skills = new Set(entries.filter(isStudied).flatMap((entry) => entry.skills ?? []))
  if (text !== '' && entries.length > 1 && skills.size > 1) {
    return [[text, {}], ...entries.map((entry) => ['', entry] as const)]
  }
  const first = Math.max(0, entries.findIndex(isStudied))
  return entries.map((entry, at) => [at === first ? text : '', entry])
}

function refuseEnded(log: readonly LogEntry[], { done, skipped }: DayDraft): void {
  const outcomeOf = outcomesOf(log)
  const ended = [...done.map(({ block }) => block), ...skipped].find(
    (block) => outcomeOf(block) === 'done' || (skipped.includes(block) && outcomeOf(block)),
  )
  if (!ended) return
  const entry = log.findLast(({ block, outcome }) => block === ended.id && outcome)
  throw new GilError('block-ended', {
    id: ended.id,
    entry: entry?.id ?? '',
    outcome: outcomeOf(ended) ?? 'done',
  })
}

/** The entry that an id names. Throws `entry-unknown` with the latest ids. */
export function findEntry(id: string, log: readonly LogEntry[]): LogEntry {
  const found = log.find((entry) => entry.id === id)
  if (found) return found
  throw new GilError('entry-unknown', { id, candidates: log.slice(-5).map((entry) => entry.id) })
}

/** The words' own skills, else the block's. */
function skillsOf(skills: readonly SkillId[], { skill }: Block): { skills?: readonly SkillId[] } {
  if (skills.length > 0) return { skills }
  return skill === undefined ? {} : { skills: [skill] }
}
