import type { Qualification } from './posting.ts'

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
const NUM = `(?:\\d{1,2}(?:\\.\\d)?|${WORD}(?:\\s?\\(\\d{1,2}\\))?)`
const KOREAN =
  /(?<![\d.,])(\d{1,2})(?:\s?년)?\s?(?:차\s?)?(?:이상\s?)?(?:[~∼～〜–-]\s?(?:최대\s?)?\d{1,2}\s?)?\+?\s?(년|개월)(?!제|도|생|전|내|\s?(?:이내|이하|미만|연속|근속|전|계약|무사고|주기|단위|연봉|이하의|제\s?대))/g
const ENGLISH = new RegExp(
  `(?<![\\w.$])(${NUM})\\s?\\+?\\s?(?:(?:-|–|—|to|~)\\s?${NUM}\\s?)?(?:\\+|plus|or more|or greater|and above|and up|or above|full)?\\s?(?:full[- ]time )?(?:calendar )?(years?|yrs?|months?)\\b(?![- ](?:old|of age|degree|college|program|contract|university|institution|warranty|plan|course))`,
  'gi',
)
const UPPER =
  /(?:up to|less than|fewer than|under|within|(?:last|past|next|every|over the)|no more than|maximum(?: of)?|최대|최근|향후|지난|설립)\s?$/i
const PREFERRED =
  /\b(?:preferred|preferable|preferably|desired|desirable|ideally|a plus|bonus|nice to have)\b|우대|선호/i
const KOREAN_CONTEXT = /경력|경험|이상|실무|개발|업무|년\s?차|종사|연차|\+|근무|[~∼～]/

/**
 * The years that a line asks for at least: the lower end of a range, the largest of several, the cheapest of
 * alternatives (design, "minYears"); months as parts of a year. Null where it says nothing or admits newcomers.
 */
export function lineYears(text: string): number | null {
  if (admitsNewcomers(text)) return null
  const options = alternatives(text).map((part) => ({
    degree: degreeOf(part),
    years: largest(part),
  }))
  const asked = options.flatMap(({ years }) => (years === null ? [] : [years]))
  if (asked.length === 0) return null
  const free = options.some(
    ({ degree, years }) =>
      years === null &&
      degree !== null &&
      options.some((o) => o.years !== null && (o.degree ?? 0) < degree),
  )
  return free ? 0 : Math.min(...asked)
}

const NEWCOMER =
  /경력\s?[:：]?\s?무관|신입\s?(?:도|및|과|이나|가능|지원|환영|또는|혹은|or|[/·,~&:()|]|이상|채용|$)|(?:[:：/·,~|(]|및|또는|혹은|경력)\s?신입|\bnew grad(?:uate)?s? (?:are |is )?welcome|\bno (?:prior |previous )?experience (?:is )?(?:required|necessary|needed)|\bentry[- ]level (?:candidates|applicants) (?:are )?welcome/i
const NO_NEWCOMER =
  /신입\s?(?:은|는)?\s?(?:불가|제외|지원\s?불가)|신입\s?(?:사원|직원|개발자)?\s?(?:교육|멘토링|온보딩|지도)/

/** Whether a line admits people without any experience. */
export function admitsNewcomers(text: string): boolean {
  return NEWCOMER.test(text) && !NO_NEWCOMER.test(text)
}

/** The years that a posting asks for: the largest of its required lines, null where newcomers are admitted. */
export function postingYears(
  qualifications: readonly Qualification[],
  title: string | undefined,
): number | null {
  const required = qualifications.filter((q) => q.kind === 'required')
  if (required.some((q) => admitsNewcomers(q.quote)) || (title !== undefined && /신입/.test(title)))
    return null
  const asked = required.flatMap((q) =>
    q.minYears === undefined || onlyPreferred(q.quote) ? [] : [q.minYears],
  )
  return asked.length === 0 ? null : Math.max(...asked)
}

/** Years of a required line that its own words only prefer ("2 years of X preferred"). */
function onlyPreferred(quote: string): boolean {
  return PREFERRED.test(quote) && amounts(quote).every(({ clause }) => PREFERRED.test(clause))
}

const DEGREES: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /\b(?:bachelor|b\.?sc?\b|bs\/ba|ba\/bs|b\.?tech|b\.?e\b|undergraduate|college degree|university degree)|학사|대졸/i,
  ],
  [2, /\b(?:master|m\.?sc?\b|ms\/|m\.?tech|mba\b|graduate degree|advanced degree)|석사/i],
  [3, /\b(?:ph\.?\s?d|doctorate|doctoral)|박사/i],
]
const DEGREE =
  '(?:bachelor|b\\.?sc?\\b|b\\.?a\\b|master|m\\.?sc?\\b|m\\.?a\\b|mba|ph\\.?\\s?d|doctora|advanced degree|graduate degree|학사|석사|박사|대졸)'
const SPLIT = new RegExp(
  `[,;]?\\s(?:or|또는|혹은|/)\\s(?:(?:an?|at least|minimum|a minimum of|with|have|경력|최소)\\s){0,2}(?=${DEGREE}|${NUM}\\s?\\+?\\s?(?:-\\s?\\d+\\s?)?(?:years|yrs|년))|[;,]\\s(?=${DEGREE})`,
  'i',
)

/** The alternatives of a line: "BS with 5 years or MS with 3" are two. */
function alternatives(text: string): string[] {
  const parts: string[] = []
  let rest = text
  for (let i = 0; i < 8; i++) {
    const match = SPLIT.exec(rest)
    if (!match) break
    parts.push(rest.slice(0, match.index))
    rest = rest.slice(match.index + match[0].length)
  }
  return [...parts, rest]
}

function degreeOf(part: string): number | null {
  return DEGREES.find(([, pattern]) => pattern.test(part))?.[0] ?? null
}

function largest(part: string): number | null {
  const found = amounts(part)
  const firm = found.filter(({ clause }) => !PREFERRED.test(clause))
  const counted = firm.length > 0 ? firm : found
  return counted.length === 0 ? null : Math.max(...counted.map(({ years }) => years))
}

interface Amount {
  readonly years: number
  /** The clause that it stands in. */
  readonly clause: string
}

function amounts(text: string): Amount[] {
  const found: Amount[] = []
  for (const pattern of [KOREAN, ENGLISH]) {
    if (pattern === KOREAN && !KOREAN_CONTEXT.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const [whole, number = '', unit = ''] = match
      if (UPPER.test(text.slice(Math.max(0, match.index - 16), match.index))) continue
      const value = numberOf(number)
      const years = /개월|month/i.test(unit) ? value / 12 : value
      if (years > 30) continue
      found.push({ years, clause: clauseAround(text, match.index, match.index + whole.length) })
    }
  }
  return found
}

function numberOf(text: string): number {
  const digits = /\d+(?:\.\d)?/.exec(text)?.[0]
  return digits ? Number(digits) : NUMBER_WORDS.indexOf(text.toLowerCase())
}

function clauseAround(text: string, start: number, end: number): string {
  const before = Math.max(...[',', ';', '(', '. '].map((sign) => text.lastIndexOf(sign, start)))
  const ends = [',', ';', ')', '. '].map((sign) => text.indexOf(sign, end)).filter((at) => at >= 0)
  return text.slice(before + 1, Math.min(text.length, ...ends))
}
