import { anyOf } from '../cues.ts'
import { amountsIn, NUM } from './amounts.ts'

/** Degrees by rank, the lowest first: a part is as cheap as its lowest. */
const DEGREES: readonly (readonly [number, RegExp])[] = [
  [1, /\b(?:associate'?s?\b|associate degree|high school|ged\b|diploma)|고졸|초대졸|전문학사/i],
  [
    2,
    /\b(?:bachelor|b\.?sc?\b|bs\/ba|ba\/bs|b\.?tech|b\.?e\b|undergraduate|college degree|university degree)|학사|대졸/i,
  ],
  [3, /\b(?:master|m\.?sc?\b|ms\/|m\.?tech|mba\b|graduate degree|advanced degree)|석사/i],
  [4, /\b(?:ph\.?\s?d|doctorate|doctoral)|박사/i],
]
const DEGREE =
  '(?:associate|high school|bachelor|b\\.?sc?\\b|b\\.?a\\b|master|m\\.?sc?\\b|m\\.?a\\b|mba|ph\\.?\\s?d|doctora|advanced degree|graduate degree|학사|석사|박사|대졸)'
const FILLER =
  '(?:(?:an?|at least|minimum|a minimum of|with|have|경력|최소|관련|유관|해당|relevant|related)\\s){0,2}[>~]?\\s?'
const SPLIT = new RegExp(
  `[,;]?\\s(?:or|또는|혹은|/)\\s(?=${FILLER}(?:${DEGREE}|${NUM}\\s?\\+?\\s?(?:-\\s?\\d{1,2}\\s?)?(?:years|yrs|년)))|\\s(?:또는|혹은)\\s(?=[^,.;]{0,24}\\d\\s?년)|[;,]\\s(?=${DEGREE})`,
  'gi',
)
const OTHERS = anyOf(
  {
    // "7년 이상 (석사는 5년 이상)"
    degree:
      '\\s?[(（](?=(?:석사|박사|학사)(?:\\s?학위)?\\s?(?:소지자|졸업자)?(?:은|는|의\\s?경우)\\s?[^()（）]{0,10}\\d)',
    // "3년 이상인 자 또는 정보처리기사 소지자"
    certificate: '\\s(?:또는|혹은)\\s(?=[^,.;\\d]{0,20}(?:자격증|기사|기술사))',
  },
  'g',
)
const ENDS_WITH_DEGREE = new RegExp(`${DEGREE}[a-z]{0,20}(?:['’]s)?(?:\\s?degree|\\s?학위)?$`, 'i')
const STARTS_WITH_DEGREE = new RegExp(`^${FILLER}${DEGREE}`, 'i')

/** The rank of the lowest degree that a text names; null where it names none. */
export function degreeOf(text: string): number | null {
  return DEGREES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** Whether a text names a certificate, which takes the place of years. */
export function namesCertificate(text: string): boolean {
  return /자격증|기사(?!\s?(?:를|작성))|기술사/.test(text)
}

/** The alternatives of a line: "BS with 5 years or MS with 3" are two, "BS or MS with 5 years" is one. */
export function alternatives(text: string): string[] {
  const parts: string[] = []
  let from = 0
  const cuts = [...text.matchAll(SPLIT), ...text.matchAll(OTHERS)].sort((a, b) => a.index - b.index)
  for (const match of cuts) {
    if (match.index < from) continue
    const before = text.slice(from, match.index)
    const end = match.index + match[0].length
    if (!separates(match[0], before, text.slice(end, end + 60))) continue
    parts.push(before)
    from = end
  }
  return [...parts, text.slice(from)]
}

function separates(sign: string, before: string, after: string): boolean {
  // "BS and 8 years, MS and 6 years": a comma separates only what is whole on its own.
  if (/^[;,]\s$/.test(sign)) return degreeOf(before) !== null && amountsIn(before).length > 0
  // "PhD or MS with 5 years": degrees side by side share what follows.
  return (
    /[,;]/.test(sign) ||
    !(STARTS_WITH_DEGREE.test(after) && ENDS_WITH_DEGREE.test(before.slice(-80)))
  )
}
