import type { Line } from './lines.ts'
import { asksSomething } from './wording.ts'
import { lineYears } from './years.ts'

/** A sentence that only announces the list below it ("We care whether you have the right attitude:"). */
export function leadsIn(line: Line, next: Line | undefined): boolean {
  return line.colon && line.bullet === '' && !!next?.bullet && !asksSomething(line.text)
}

/** "At least two of the following:" heads a list and says how much of it is wanted: no line of its own, but not to be lost. */
export function isCondition({ text, colon }: Line): boolean {
  return HOW_MANY.test(text) || (colon && lineYears(text) !== null)
}

const HOW_MANY =
  /\b(?:at least|minimum of|any|either|one|two|three|four|\d)\b.{0,40}\b(?:of|from) (?:the |these )?(?:following|below|these)\b|(?:다음|아래|이)\s?(?:항목\s?)?(?:중|가운데).{0,12}(?:하나|한|두|세|\d)/i
