import { minutesOf, timeOf } from '../../core/calendar/span.ts'
import type { DayBlock } from '../../core/log/day.ts'
import type { LogEntry } from '../../core/log/entry.ts'
import type { LookBack } from '../../core/log/look-back.ts'
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
import { sayDay, sayHours, saySkill, type View } from '../view.ts'

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
      : entries.flatMap((entry) => listedEntry(entry, view))),
  ]
}

interface LogShown {
  /** How many entries before them are not shown. */
  readonly earlier: number
  /** What the span of days came to that was asked for. */
  readonly together?: LookBack
}

/** The log, the newest day first, and what it came to. */
export function logPage(
  log: readonly LogEntry[],
  { earlier, together }: LogShown,
  view: View,
): Page {
  const { log: m } = view.messages
  if (log.length === 0) return [paragraph(m.none)]
  const days = [...new Set(log.map(({ day }) => day))].sort().reverse()
  return [
    ...days.flatMap((day) => [
      heading(sayDay(day, view)),
      ...log.filter((entry) => entry.day === day).flatMap((entry) => listedEntry(entry, view)),
      blank,
    ]),
    ...(earlier > 0 ? [paragraph([quiet(m.more(earlier))])] : []),
    ...(together && together.entries > 1 ? togetherPieces(together, view) : []),
  ]
}

const SKILLS_SHOWN = 10

function togetherPieces(together: LookBack, view: View): Piece[] {
  const { entries, days, minutes, skills, raised, proposed } = together
  const { gap, log: m, plan } = view.messages
  const more = skills.length - SKILLS_SHOWN
  const studied = skills
    .slice(0, SKILLS_SHOWN)
    .map((one) => `${saySkill(one.skill, view)} ${sayHours(one.minutes, view)}`)
  const sayRaised = (steps: LookBack['raised']) =>
    steps.map(({ skill, from, to }) => plan.step(saySkill(skill, view), from, to)).join(', ')
  return [
    heading(m.together),
    paragraph(m.sum(entries, days, minutes > 0 ? sayHours(minutes, view) : '')),
    ...(studied.length > 0 ? [paragraph(studied.join(', '))] : []),
    ...(more > 0 ? [paragraph([quiet(gap.more(more))])] : []),
    ...(raised.length > 0 ? [paragraph(m.levelsRaised(sayRaised(raised)))] : []),
    ...(proposed.length > 0 ? [paragraph([quiet(m.levelsProposed(sayRaised(proposed)))])] : []),
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

export function listedEntry(entry: LogEntry, view: View): Piece[] {
  return entryPieces(entry, view, quiet(entry.id.padEnd(4)))
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
