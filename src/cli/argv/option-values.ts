import { isMonth, type Month } from '../../core/calendar/day.ts'
import type { Span } from '../../core/calendar/span.ts'
import { MINUTES_A_DAY } from '../../core/calendar/span.ts'
import { GilError } from '../../core/error.ts'
import { isLevel, type Level } from '../../core/skill/level.ts'
import { by } from '../../core/text.ts'

/** For options that may be given several times: commander hands each value and what was gathered before. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** For words that may be given several times: a line each. */
export function joinLines(value: string, before?: string): string {
  return before === undefined ? value : `${before}\n${value}`
}

/** A whole number within bounds. Throws `number-out-of-range`. */
export function readInteger(
  text: string,
  flag: string,
  [min, max]: readonly [number, number],
): number {
  const number = Number(text)
  if (/^\d{1,9}$/.test(text) && number >= min && number <= max) return number
  throw new GilError('number-out-of-range', { flag, text, min, max, whole: true })
}

/** A number within bounds, which may have a fraction. Throws `number-out-of-range`. */
export function readNumber(
  text: string,
  flag: string,
  [min, max]: readonly [number, number],
): number {
  const number = Number(text)
  if (/^\d{1,9}(\.\d{1,4})?$/.test(text) && number >= min && number <= max) return number
  throw new GilError('number-out-of-range', { flag, text, min, max, whole: false })
}

/** A level 0-5. Throws `number-out-of-range`. */
export function readLevel(text: string): Level {
  return levelFrom(text, '--level', 0)
}

/** The level that a line asks for, 1-5. Throws `number-out-of-range`. */
export function readTarget(text: string): Level {
  return levelFrom(text, '--target', 1)
}

function levelFrom(text: string, flag: string, min: number): Level {
  const level = Number(text)
  if (/^\d$/.test(text) && isLevel(level) && level >= min) return level
  throw new GilError('number-out-of-range', { flag, text, min, max: 5, whole: true })
}

/**
 * One of the given words, or what the screen calls it: "applied", "지원함", and "지원", where only one begins so. Throws
 * `choice-unknown`.
 */
export function readChoice<T extends string>(
  text: string,
  flag: string,
  choices: readonly T[],
  words: Partial<Readonly<Record<T, string>>> = {},
): T {
  const asked = bare(text)
  const named = choices.find((one) => bare(one) === asked || bare(words[one] ?? '') === asked)
  if (named !== undefined && asked !== '') return named
  const begun = choices.filter((one) => bare(words[one] ?? '').startsWith(asked))
  const [only] = begun
  if (only !== undefined && begun.length === 1 && BEGINNING.test(asked)) return only
  throw new GilError('choice-unknown', { flag, text, choices: tellChoices(choices, words) })
}

/** What `readChoice` takes, for the help: each value, with the screen's word where that says more: "applied (지원함)". */
export function sayChoices<T extends string>(
  choices: readonly T[],
  words?: Partial<Readonly<Record<T, string>>>,
): string {
  return tellChoices(choices, words).join(', ')
}

function tellChoices<T extends string>(
  choices: readonly T[],
  words: Partial<Readonly<Record<T, string>>> = {},
): readonly string[] {
  return choices.map((one) => {
    const word = words[one]
    return word === undefined || bare(word).includes(bare(one)) ? one : `${one} (${word})`
  })
}

/** Two letters, or a syllable, are enough of a word to know it by. */
const BEGINNING = /^(?:..|[\uac00-\ud7a3])/

function bare(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\s-]/g, '')
}

/** A month, "2018-03". Throws `month-unreadable`. */
export function readMonth(text: string): Month {
  if (isMonth(text)) return text
  throw new GilError('month-unreadable', { text })
}

/** "KEY=VALUE" in two; the value is null where there is no "=". */
export function splitPair(text: string): readonly [key: string, value: string | null] {
  const at = text.indexOf('=')
  return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)]
}

/** "10:00-12:00,14:00-16:00" as spans in order; "" is no free hour. Throws `time-unreadable`, `hours-reversed` and `hours-overlap`. */
export function readSpans(text: string): readonly Span[] {
  const spans = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readSpan)
    .sort(by(({ start }) => start))
  for (const [index, { start, end }] of spans.entries()) {
    const before = spans[index - 1]
    if (before && start < before.end) {
      const [one, other] = [`${before.start}-${before.end}`, `${start}-${end}`]
      throw new GilError('hours-overlap', { one, other })
    }
  }
  return spans
}

/** One span, "10:00-12:00". Throws as `readSpans`. */
export function readOneSpan(text: string): Span {
  const [span, ...others] = readSpans(text)
  if (span === undefined || others.length > 0) throw new GilError('time-unreadable', { text })
  return span
}

function readSpan(text: string): Span {
  const [, start, end] = /^(\d{1,2}:\d{2})\s*[-~]\s*(\d{1,2}:\d{2})$/.exec(text) ?? []
  if (start === undefined || end === undefined) throw new GilError('time-unreadable', { text })
  const span = { start: readTime(start), end: readTime(end) }
  if (span.start >= span.end) throw new GilError('hours-reversed', { ...span, text })
  return span
}

function readTime(text: string): string {
  const [hour = '', minute = ''] = text.split(':')
  const minutes = Number(hour) * 60 + Number(minute)
  if (Number(minute) > 59 || minutes > MINUTES_A_DAY)
    throw new GilError('time-unreadable', { text })
  return `${hour.padStart(2, '0')}:${minute}`
}
