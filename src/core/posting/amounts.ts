/** Years that a text names, and the clause that they stand in. */
export interface Amount {
  /** Months are parts of a year. */
  readonly years: number
  readonly clause: string
}

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
]
const WORD = `(?:${NUMBER_WORDS.join('|')})`
/** A pattern's source: a number in digits or in English words. */
export const NUM = `(?:\\d{1,2}(?:\\.\\d)?|${WORD}(?:\\s?\\(\\d{1,2}\\))?)`
const KOREAN =
  /(?<![\d.,])(\d{1,2})(?:\s?년)?\s?(?:차\s?)?(?:이상\s?)?(?:[~∼～〜–-]\s?(?:최대\s?)?\d{1,2}\s?)?\+?\s?(년|개월)(?!제|도|생|전|내|\s?(?:이내|이하|미만|연속|근속|전|계약|무사고|주기|단위|연봉|이하의|제\s?대))/g
const ENGLISH = new RegExp(
  `(?<![\\w.$])(${NUM})\\s?\\+?\\s?(?:(?:-|–|—|to|~)\\s?${NUM}\\s?)?(?:\\+|plus|or more|or greater|and above|and up|or above|full)?\\s?(?:full[- ]time )?(?:calendar )?(years?|yrs?|yoe|months?)\\b(?![- ](?:old|of age|degree|college|program|contract|university|institution|warranty|plan|course))`,
  'gi',
)
const UPPER =
  /(?:up to|less than|fewer than|under|within|(?:last|past|next|every|over the)|no more than|maximum(?: of)?|최대|최근|향후|지난|설립|(?:대학교?|졸업|대졸|학력|학사)(?:\s?이상)?\s?\()\s?$/i
const PREFERRED =
  /\b(?:preferred|preferable|preferably|desired|desirable|ideally|a plus|bonus|nice to have)\b|우대|선호/i
const KOREAN_CONTEXT = /경력|경험|이상|실무|개발|업무|년\s?차|종사|연차|\+|근무|[~∼～]/

/** No line that names years is longer, in characters. */
const LONGEST = 2000

/** Without such a word a text names no years. */
const UNIT = /년|개월|year|yr|yoe|month/i

/** The amounts of a text, lower ends of ranges; upper bounds, ages, histories and four-year colleges are none. */
export function amountsIn(whole: string): Amount[] {
  const text = whole.slice(0, LONGEST)
  if (!UNIT.test(text)) return []
  const found: Amount[] = []
  for (const pattern of [KOREAN, ENGLISH]) {
    if (pattern === KOREAN && !KOREAN_CONTEXT.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const [matched, number = '', unit = ''] = match
      if (UPPER.test(text.slice(Math.max(0, match.index - 16), match.index))) continue
      const value = numberOf(number)
      const years = /개월|month/i.test(unit) ? value / 12 : value
      if (years > 30) continue
      found.push({ years, clause: clauseAround(text, match.index, match.index + matched.length) })
    }
  }
  return found
}

/** The largest amount of a text, of those that it does not only prefer if there are any; null where there is none. */
export function largestIn(text: string): number | null {
  const found = amountsIn(text)
  const firm = found.filter((amount) => !isOnlyPreferred(amount))
  const counted = firm.length > 0 ? firm : found
  return counted.length === 0 ? null : Math.max(...counted.map(({ years }) => years))
}

/** Whether an amount's own clause only prefers it ("2 years of X preferred"). */
export function isOnlyPreferred({ clause }: Amount): boolean {
  return PREFERRED.test(clause)
}

function numberOf(text: string): number {
  const digits = /\d+(?:\.\d)?/.exec(text)?.[0]
  return digits ? Number(digits) : NUMBER_WORDS.indexOf(text.toLowerCase())
}

/** How far a clause reaches to either side of its amount, in characters. */
const CLAUSE = 200

function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CLAUSE), start)
  const after = text.slice(end, end + CLAUSE)
  const opens = Math.max(...[',', ';', '(', '. '].map((sign) => before.lastIndexOf(sign)))
  const closes = after.search(/[,;)]|\. /)
  return (
    before.slice(opens + 1) + text.slice(start, end) + after.slice(0, closes < 0 ? CLAUSE : closes)
  )
}
