import { type Asking, askingOf } from './asking.ts'
import { OPEN_TOPICS, type Topic } from './headings.ts'
import type { Line } from './lines.ts'
import type { Sections } from './sections.ts'
import { isDemand, isTold, isWordedAsAsking, sentencesOf } from './sentences.ts'
import type { Tells } from './tells.ts'
import { asksSomething, isNote, isProse } from './wording.ts'

/** Longest sentence that may ask something where no heading says so, in characters. */
const LONGEST = 220

/**
 * Reads a text without a heading that asks ("- Java 3년 이상 ..."): lines and sentences that are worded as qualifications
 * are taken, outside of what its other headings announce; other list items, and sentences that name a skill or years,
 * are left as unread, so that nothing is silently lost.
 */
export function readWithoutHeadings(lines: readonly Line[], tells: Tells): Sections {
  const asking: Asking[] = []
  const unread: string[] = []
  let quiet: Topic | null = null
  for (const [at, line] of lines.entries()) {
    const { topic, bullet, text } = line
    const listed = bullet !== ''
    if (topic) quiet = topic === 'topic' || topic === 'stack' ? null : topic
    if (topic) continue
    if (quiet && OPEN_TOPICS.has(quiet) && opensAskingList(lines, at, tells)) quiet = null
    if (quiet && !listed && OPEN_TOPICS.has(quiet)) {
      const demands = sentencesOf(text).filter((one) => isDemand(one, tells) && !isNote(one))
      asking.push(...demands.map((one) => askingOf(one, 'required')))
      continue
    }
    if (quiet) {
      // Where nothing else asks, what looks as if it did is not to be lost for its heading.
      const asksStill =
        listed && OPEN_TOPICS.has(quiet) && isWordedAsAsking(text, { tells, listed })
      if (asksStill && tells(text)) unread.push(text)
      continue
    }
    for (const sentence of listed ? [text] : sentencesOf(text)) {
      if (sentence.length > LONGEST || isNote(sentence)) continue
      if (isProse(sentence) && (listed || !isDemand(sentence, tells))) continue
      const told = !listed && isTold(sentence) && !isDemand(sentence, tells)
      if (!told && isWordedAsAsking(sentence, { tells, listed }))
        asking.push(askingOf(sentence, 'required'))
      else if (listed || (!told && isSentence(sentence) && tells(sentence))) unread.push(sentence)
    }
  }
  return { asking, unread }
}

/** Fewest items of a list without a heading of its own. */
const FEWEST_ITEMS = 3

/** Whether a list begins behind a blank line of which most items are worded as asking: its heading is missing. */
function opensAskingList(lines: readonly Line[], at: number, tells: Tells): boolean {
  if (!lines[at]?.gap || lines[at]?.bullet === '') return false
  const behind = lines.slice(at + 1, at + 1 + LOOKED_AT)
  const end = behind.findIndex(({ topic, bullet, gap }) => topic || bullet === '' || gap)
  const list = lines.slice(at, at + 1 + (end < 0 ? behind.length : end))
  const asking = list.filter(({ text }) => isWordedAsAsking(text, { tells, listed: true }))
  return list.length >= FEWEST_ITEMS && asking.length * 3 >= list.length * 2
}

/** Most items of a list that are looked at. */
const LOOKED_AT = 12

/** No title or name: it ends like a sentence, and speaks of what is sought or of the reader. */
function isSentence(text: string): boolean {
  return /[.!?다요]$/.test(text) && (asksSomething(text) || READER.test(text))
}

const READER = /\byou(?:r|'|’|\b)|candidate|person\b|someone|분|셨|하신|사람|동료/i
