import { minutesOf, timeOf } from '../../core/calendar/span.ts'
import type { DayBlock } from '../../core/log/day.ts'
import type { LogEntry } from '../../core/log/entry.ts'
import { type AimContext, sayAim, sayBriefAim, sayIfThen } from '../aim.ts'
import {
  blank,
  good,
  heading,
  item,
  type Line,
  type Page,
  type Piece,
  paragraph,
  quiet,
  type Span,
  strong,
  title,
} from '../page.ts'
import { sayDay, saySkill, type View } from '../view.ts'

export type DayView = View & AimContext

/** A day's blocks, numbered as `--done` takes them, and what was written down. */
export function dayPage(
  day: string,
  { blocks, entries }: { blocks: readonly DayBlock[]; entries: readonly LogEntry[] },
  view: DayView,
): Page {
  const { log: m } = view.messages
  return [
    title(sayDay(day, view)),
    blank,
    heading(m.blocks),
    ...(blocks.length === 0
      ? [paragraph([quiet(m.noBlocks)])]
      : blockPieces(blocks, view, { ifThen: day < view.today ? 'none' : 'next' })),
    blank,
    heading(m.entries),
    ...(entries.length === 0
      ? [paragraph([quiet(m.noEntries)])]
      : entries.flatMap((entry) => listedEntry(entry, blocks, view))),
  ]
}

/** The log, the newest day first; `blocks` are those that its entries may be about. */
export function logPage(
  log: readonly LogEntry[],
  { earlier, blocks }: { readonly earlier: number; readonly blocks: readonly Named[] },
  view: View,
): Page {
  const { log: m } = view.messages
  if (log.length === 0) return [paragraph(m.none)]
  const days = [...new Set(log.map(({ day }) => day))].sort().reverse()
  return [
    ...days.flatMap((day, index) => [
      ...(index === 0 ? [] : [blank]),
      heading(sayDay(day, view)),
      ...log
        .filter((entry) => entry.day === day)
        .flatMap((entry) => listedEntry(entry, blocks, view)),
    ]),
    ...(earlier > 0 ? [blank, paragraph([quiet(m.more(earlier))])] : []),
  ]
}

/** Which blocks that are open yet say when and how they begin: all of them, or the next. */
export type IfThen = 'all' | 'next' | 'none'

/** A day's blocks: number, time, skill, and the aim that can be checked; `brief` tells a task once, at its first sitting. */
export function blockPieces(
  blocks: readonly DayBlock[],
  view: DayView,
  { brief = false, ifThen = 'none' }: { readonly brief?: boolean; readonly ifThen?: IfThen } = {},
): Piece[] {
  const open = blocks.filter(({ outcome }) => outcome === undefined)
  const begins = new Set(open.slice(0, { all: open.length, next: 1, none: 0 }[ifThen]))
  return blocks.flatMap((block, index) => [
    item(`${index + 1}`, [
      `${block.start}-${endOf(block)}  `,
      strong(nameOfBlock(block, view)),
      ...(block.outcome === undefined ? [] : [' ', outcomeOf(block.outcome, view)]),
    ]),
    paragraph([quiet(brief ? sayBriefAim(block, view) : sayAim(block, view))], 4),
    ...(begins.has(block) ? [paragraph(sayIfThen(block, view), 4)] : []),
  ])
}

/** What a block is about: its skill, or what it is. */
export function nameOfBlock(block: Pick<DayBlock, 'kind' | 'skill'>, view: View): string {
  const kind = view.messages.words.blockKinds[block.kind]
  if (block.skill === undefined) return kind
  const skill = saySkill(block.skill, view)
  return block.kind === 'study' ? skill : `${skill}, ${kind}`
}

function outcomeOf(outcome: 'done' | 'skipped', { messages }: View) {
  return outcome === 'done' ? good(`✓ ${messages.log.done}`) : quiet(`- ${messages.log.skipped}`)
}

/** The log as others may read it: the oldest day first, and without the ids that only commands ask for. */
export function journalPage(log: readonly LogEntry[], view: View): Page {
  const days = [...new Set(log.map(({ day }) => day))].sort()
  return days.flatMap((day) => [
    heading(sayDay(day, view)),
    ...log.filter((entry) => entry.day === day).flatMap((entry) => entryPieces(entry, view, '-')),
    blank,
  ])
}

/** A block by its id, as an entry names it. */
type Named = Pick<DayBlock, 'id' | 'kind' | 'skill'>

/** An entry that has neither words nor a skill says which block it is about. */
export function listedEntry(entry: LogEntry, blocks: readonly Named[], view: View): Piece[] {
  const isTold = entry.text.trim() !== '' || (entry.skills ?? []).length > 0
  const block = isTold ? undefined : blocks.find(({ id }) => id === entry.block)
  const told = block ? { ...entry, text: nameOfBlock(block, view) } : entry
  return entryPieces(told, view, quiet(entry.id.padEnd(4)))
}

/** What was written in several lines stands in as many, below the mark. */
function entryPieces(entry: LogEntry, view: View, mark: Span | string): Piece[] {
  const { log: m } = view.messages
  const [first = '', ...more] = entry.text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const facts = [
    entry.minutes === undefined ? '' : m.minutes(entry.minutes),
    (entry.skills ?? []).map((skill) => saySkill(skill, view)).join(', '),
  ].filter((fact) => fact !== '')
  const text: Line = [
    ...(entry.outcome === undefined ? [] : [outcomeOf(entry.outcome, view), ' ']),
    first,
    ...(facts.length === 0 ? [] : [quiet(`${first === '' ? '' : ' '}(${facts.join(', ')})`)]),
  ]
  return [item(mark, text), ...more.map((line) => paragraph(line, ENTRY_INDENT))]
}

/** As wide as the mark of an entry and the space behind it. */
const ENTRY_INDENT = 5

/** "HH:MM" at which a block ends. */
export function endOf({ start, minutes }: Pick<DayBlock, 'start' | 'minutes'>): string {
  return timeOf(minutesOf(start) + minutes)
}
