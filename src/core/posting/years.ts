import { alternatives, degreeOf, namesCertificate } from './alternatives.ts'
import { amountsIn, isOnlyPreferred, largestIn } from './amounts.ts'
import type { Qualification } from './posting.ts'

/**
 * The years that a line asks for at least: the lower end of a range, the largest of several, the cheapest of
 * alternatives, since any of them will do; months as parts of a year. Null where it says nothing or admits newcomers.
 */
export function lineYears(text: string): number | null {
  if (admitsNewcomers(text)) return null
  const options = alternatives(text).map((part) => ({
    degree: degreeOf(part),
    years: largestIn(part),
    certified: namesCertificate(part),
  }))
  const asked = options.flatMap(({ years }) => (years === null ? [] : [years]))
  if (asked.length === 0) return null
  const free = options.some(
    ({ degree, years, certified }) =>
      years === null &&
      ((certified && options.length > 1) ||
        (degree !== null && options.some((o) => o.years !== null && (o.degree ?? 0) < degree))),
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
  const asked: number[] = []
  for (const [i, q] of required.entries()) {
    if (q.minYears === undefined || onlyPreferred(q.quote)) continue
    const cheaper = isAlternativeTo(required[i - 1]) ? asked.pop() : undefined
    asked.push(Math.min(q.minYears, cheaper ?? q.minYears))
  }
  return asked.length === 0 ? null : Math.max(...asked)
}

/** "BS and 2 years OR," at a line's end: the next line is the alternative. */
function isAlternativeTo(last: Qualification | undefined): boolean {
  return last?.minYears !== undefined && /(?:\bor|또는|혹은)\s?[,:]?$/i.test(last.quote)
}

/** Years of a required line that its own words only prefer ("2 years of X preferred"). */
function onlyPreferred(quote: string): boolean {
  const found = amountsIn(quote)
  return found.length > 0 && found.every(isOnlyPreferred)
}
