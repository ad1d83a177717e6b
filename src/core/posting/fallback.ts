import { type Asking, askingOf } from './asking.ts'
import type { Topic } from './headings.ts'
import type { Line } from './lines.ts'
import type { Sections } from './sections.ts'
import { isTold, isWordedAsAsking, sentencesOf } from './sentences.ts'
import type { Tells } from './tells.ts'
import { asksSomething, isNote, isProse } from './wording.ts'

const OPEN_TOPICS: ReadonlySet<Topic> = new Set(['duties', 'company', 'note', 'unknown'])

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
  for (const line of lines) {
    const { topic, bullet, text } = line
    const listed = bullet !== ''
    if (topic) quiet = topic === 'topic' || topic === 'stack' ? null : topic
    if (topic) continue
    if (quiet) {
      // Where nothing else asks, what looks as if it did is not to be lost for its heading.
      const asksStill =
        listed && OPEN_TOPICS.has(quiet) && isWordedAsAsking(text, { tells, listed })
      if (asksStill && tells(text)) unread.push(text)
      continue
    }
    for (const sentence of listed ? [text] : sentencesOf(text)) {
      if (sentence.length > LONGEST || isNote(sentence) || isProse(sentence)) continue
      const told = !listed && isTold(sentence)
      if (!told && isWordedAsAsking(sentence, { tells, listed }))
        asking.push(askingOf(sentence, 'required'))
      else if (listed || (!told && isSentence(sentence) && tells(sentence))) unread.push(sentence)
    }
  }
  return { asking, unread }
}

/** No title or name: it ends like a sentence, and speaks of what is sought or of the reader. */
function isSentence(text: string): boolean {
  return /[.!?다요]$/.test(text) && (asksSomething(text) || READER.test(text))
}

const READER = /\byou(?:r|'|’|\b)|candidate|person\b|someone|분|셨|하신|사람|동료/i
