import { weekday } from '../../core/calendar/day.ts'
import type { PlanDay } from '../../core/calendar/free.ts'
import { minutesOf } from '../../core/calendar/span.ts'
import type { DayBlock } from '../../core/log/day.ts'
import type { SkillId } from '../../core/skill/catalogue.ts'
import { type Line, type Piece, picture, quiet, type Span, type Tone } from '../page.ts'
import { sayHours, saySkill, type View } from '../view.ts'
import { widthOf } from '../width.ts'

/** Columns that a picture is drawn for; the terminal shows the first that fits. */
const WIDTHS = [120, 80, 60, 40]
/** Columns of an hour, the finest first. */
const PER_HOUR = [6, 4, 3, 2, 1]
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** What fills a block after its first column. */
const FILL = { opening: '>', review: '~', closing: '<', done: '=', skipped: '-' } as const
const TONES: readonly Tone[] = ['accent', 'good', 'warn', 'strong']
const GAP = '  '

/**
 * The blocks of some days as a picture: a day a row, the hours in use as columns. A block begins with its skill's letter and
 * goes on in small letters, a review in "~"; what is done goes on in "=", what was skipped in "-".
 */
export function planPicture(
  days: readonly PlanDay[],
  blocks: readonly DayBlock[],
  view: View,
): Piece[] {
  const shown = blocks.filter((block) => days.some(({ day }) => day === block.day))
  if (shown.length === 0) return []
  const letters = lettersOf(shown)
  const [widest = [], ...narrower] = WIDTHS.map((width) => [
    ...chart(days, { blocks: shown, letters, width }, view),
    ...legend(shown, { letters, width }, view),
  ])
  return [picture(widest, narrower)]
}

interface Drawing {
  readonly blocks: readonly DayBlock[]
  readonly letters: ReadonlyMap<SkillId, Letter>
  readonly width: number
}

interface Letter {
  readonly letter: string
  readonly tone: Tone
}

function lettersOf(blocks: readonly DayBlock[]): ReadonlyMap<SkillId, Letter> {
  const skills = [...new Set(blocks.flatMap(({ skill }) => skill ?? []))]
  return new Map(
    skills.map((skill, i) => [
      skill,
      { letter: LETTERS[i] ?? '*', tone: TONES[i % TONES.length] ?? 'plain' },
    ]),
  )
}

function chart(days: readonly PlanDay[], drawing: Drawing, view: View): Line[] {
  const labels = days.map(({ day }) => {
    return `${day.slice(5)} ${view.messages.words.weekdays[weekday(day)] ?? ''}`
  })
  const left = Math.max(...labels.map(widthOf))
  const sums = days.map(({ day }) => {
    const minutes = drawing.blocks
      .filter((block) => block.day === day)
      .reduce((sum, block) => sum + block.minutes, 0)
    return minutes === 0 ? '' : sayHours(minutes, view)
  })
  const right = Math.max(...sums.map(widthOf))
  const scale = scaleOf(drawing.blocks, drawing.width - left - right - 2 * GAP.length)
  return [
    [' '.repeat(left), GAP, quiet(hourLine(scale))],
    ...days.map((day, i): Line => {
      const label = labels[i] ?? ''
      const own = drawing.blocks.filter((block) => block.day === day.day)
      const pad = ' '.repeat(left - widthOf(label))
      if (own.length === 0) return [label, pad, GAP, ...idle(day, scale, view)]
      const sum = sums[i] ?? ''
      return [
        ...[label, pad, GAP, ...bars(own, scale, drawing.letters), GAP],
        quiet(' '.repeat(right - widthOf(sum)) + sum),
      ]
    }),
  ]
}

/** Where each hour in use begins; hours that do not follow each other stand apart. */
interface Scale {
  readonly perHour: number
  readonly columns: ReadonlyMap<number, number>
  readonly width: number
}

function scaleOf(blocks: readonly DayBlock[], room: number): Scale {
  const hours = new Set(
    blocks.flatMap(({ start, minutes }) => {
      const first = Math.floor(minutesOf(start) / 60)
      const last = Math.ceil((minutesOf(start) + minutes) / 60)
      return Array.from({ length: last - first }, (_, i) => first + i)
    }),
  )
  const scales = PER_HOUR.map((perHour) => {
    const columns = new Map<number, number>()
    let at = 0
    for (const hour of [...hours].sort((a, b) => a - b)) {
      if (at > 0 && !columns.has(hour - 1)) at += GAP.length
      columns.set(hour, at)
      at += perHour
    }
    return { perHour, columns, width: at }
  })
  return scales.find(({ width }) => width <= room) ?? (scales.at(-1) as Scale)
}

/** The hours' numbers, as many as there is room for. */
function hourLine({ columns }: Scale): string {
  let line = ''
  for (const [hour, at] of columns) {
    const isFree = line === '' || at >= line.length + 1
    if (isFree) line = line.padEnd(at) + String(hour).padStart(2, '0')
  }
  return line
}

function idle({ kind, name, family }: PlanDay, { width }: Scale, { messages, lang }: View): Span[] {
  const { dayKinds, familyDay } = messages.words
  const word = kind === 'workday' || kind === 'weekend' ? '' : dayKinds[kind]
  const parts = [word, family ? familyDay : '', name?.[lang] ?? '']
  const said = [...new Set(parts)].filter((part) => part !== '').join(' ')
  return [quiet(said === '' ? '.'.repeat(width) : cut(said, width))]
}

function bars(
  blocks: readonly DayBlock[],
  scale: Scale,
  letters: ReadonlyMap<SkillId, Letter>,
): Span[] {
  const cells: (Span | undefined)[] = Array(scale.width).fill(undefined)
  for (const block of blocks) {
    const start = minutesOf(block.start)
    const from = Math.min(columnOf(start, scale), scale.width - 1)
    const to = Math.max(from + 1, columnOf(start + block.minutes, scale))
    const { letter, tone } = lookOf(block, letters)
    for (let i = from; i < to; i++) {
      cells[i] ??= { text: i === from ? letter : fillOf(block, letter), tone }
    }
  }
  const between = gapsOf(scale)
  return cells.map((cell, i) => cell ?? quiet(between.has(i) ? ' ' : '.'))
}

/** The column of a time; the end of the last hour in use before a gap stands before that gap. */
function columnOf(minute: number, { columns, perHour }: Scale): number {
  const hour = Math.floor(minute / 60)
  const at = columns.get(hour)
  if (at === undefined) return (columns.get(hour - 1) ?? 0) + perHour
  return at + Math.round(((minute % 60) / 60) * perHour)
}

function gapsOf({ columns, perHour, width }: Scale): ReadonlySet<number> {
  const inHours = new Set(
    [...columns.values()].flatMap((at) => Array.from({ length: perHour }, (_, i) => at + i)),
  )
  return new Set(Array.from({ length: width }, (_, i) => i).filter((i) => !inHours.has(i)))
}

function lookOf(block: DayBlock, letters: ReadonlyMap<SkillId, Letter>): Letter {
  if (block.kind === 'opening' || block.kind === 'closing') {
    return { letter: FILL[block.kind], tone: 'quiet' }
  }
  return letters.get(block.skill ?? '') ?? { letter: '*', tone: 'plain' }
}

function fillOf({ kind, outcome }: DayBlock, letter: string): string {
  if (outcome !== undefined) return FILL[outcome]
  return kind === 'study' ? letter.toLowerCase() : FILL[kind]
}

/** What the signs mean, as many beside each other as fit; only those that the picture shows. */
function legend(
  blocks: readonly DayBlock[],
  { letters, width }: Pick<Drawing, 'letters' | 'width'>,
  view: View,
): Line[] {
  const { words, log } = view.messages
  const kinds = (['opening', 'review', 'closing'] as const).filter((kind) =>
    blocks.some((block) => block.kind === kind),
  )
  const outcomes = (['done', 'skipped'] as const).filter((one) =>
    blocks.some(({ outcome }) => outcome === one),
  )
  const signs: [Span, string][] = [
    ...[...letters].map(([skill, { letter, tone }]): [Span, string] => [
      { text: letter, tone },
      saySkill(skill, view),
    ]),
    ...kinds.map((kind): [Span, string] => [quiet(FILL[kind]), words.blockKinds[kind]]),
    ...outcomes.map((one): [Span, string] => [quiet(FILL[one]), log[one]]),
  ]
  const lines: (string | Span)[][] = [[]]
  for (const [sign, word] of signs) {
    const entry = [sign, ` ${cut(word, width - 4)}${GAP}`]
    if (widthOf([...(lines.at(-1) ?? []), ...entry]) > width && lines.at(-1)?.length) lines.push([])
    lines.at(-1)?.push(...entry)
  }
  return lines
}

/** A text in at most so many columns. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const char of text) {
    if (widthOf(`${kept}${char}...`) > width) break
    kept += char
  }
  return `${kept}...`
}
