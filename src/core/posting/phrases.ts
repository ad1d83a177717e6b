import type { SkillId } from '../skill/catalogue.ts'

/** A technology named in a line, known or not. */
export interface Named {
  readonly id: SkillId | null
  readonly name: string
  readonly mention: string
  readonly start: number
  readonly end: number
}

/** What joins two neighbours of a list; a `gap` is an element between them that names no skill. */
type Joint = 'slash' | 'comma' | 'and' | 'or' | 'gap'

/** A name of a line, and what joins it to the one before it in its phrase; null for the first. */
export interface Item {
  readonly name: Named
  /** Its place among the line's names. */
  readonly at: number
  readonly joint: Joint | null
}

interface Line {
  readonly text: string
  readonly names: readonly Named[]
}

/** Names that the signs and words of a list join, in their order; never empty. */
export type Phrase = readonly Item[]

/**
 * The phrases of a line, in the order of their first names. What stands in brackets is a list of its own and parts nothing
 * around it: "AWS (EC2, S3), GCP" is two lists of two.
 */
export function phrasesOf(text: string, names: readonly Named[]): Phrase[] {
  const phrases: Item[][] = []
  const newest = new Map<number, Item[]>()
  const brackets = bracketsAround(names, text)
  for (const [at, name] of names.entries()) {
    const bracket = brackets[at] ?? OUTSIDE
    // "Java (또는 Kotlin)": such brackets go on with what stands before them.
    const isOther = OR_IN_BRACKETS.test(text.slice(names[at - 1]?.end ?? 0, name.start))
    const earlier = isOther ? phrases.at(-1) : newest.get(bracket)
    const joint = earlier ? (isOther ? 'or' : jointTo(name, earlier, { text, names })) : null
    const phrase = earlier && joint ? earlier : []
    if (phrase.length === 0) phrases.push(phrase)
    phrase.push({ name, at, joint })
    newest.set(bracket, phrase)
  }
  return phrases
}

const OR_IN_BRACKETS = /^\s?[(（]\s?(?:or|또는|혹은)\s$/

/** A text without what stands in its brackets. */
export function withoutBrackets(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, '')
}

/** Whether what stands between two names makes the second the word for what the first is: "MySQL 등 RDBMS", "AWS, or other clouds". */
export function isUmbrellaBehind(between: string): boolean {
  // "React 등을 활용한 웹 개발" names what it is for, not what it is.
  if (/[을를로]\s|[;.]|,(?!\s?(?:or|and) other)/.test(between)) return false
  return /^[)）\s]*(?:등|[과와]?\s?같은|계열|기반|,?\s?(?:or|and) other|or similar)/.test(between)
}

const OUTSIDE = -1

/** For each name the place of the innermost bracket that is open where it begins. */
function bracketsAround(names: readonly Named[], text: string): number[] {
  const open: number[] = []
  let at = 0
  return names.map(({ start }) => {
    for (; at < start; at++) {
      if (text[at] === '(' || text[at] === '（') open.push(at)
      if (text[at] === ')' || text[at] === '）') open.pop()
    }
    return open.at(-1) ?? OUTSIDE
  })
}

/** What joins a name to a phrase; null where it begins a new one. */
function jointTo(name: Named, phrase: Phrase, line: Line): Joint | null {
  const last = phrase.at(-1)
  if (!last) return null
  const joint = jointOf(withoutBrackets(line.text.slice(last.name.end, name.start)))
  const goesOn = joint === 'and' || joint === 'comma' || joint === 'gap'
  return goesOn && isUmbrella(last, line) ? null : joint
}

/** Whether a name is the word for those before it, which ends their list: "Java 등 언어, Kafka". */
function isUmbrella({ name, at }: Item, { text, names }: Line): boolean {
  const before = names[at - 1]
  return before !== undefined && isUmbrellaBehind(text.slice(before.end, name.start))
}

/** Longer than what joins two neighbours of a list. */
const TOO_LONG = 24

const OR = /^(?:[,/]?\s?(?:or|and\/or|또는|혹은|내지)|이?나,?)\s?(?:an?|the)?$/
/** "추천 시스템, 검색, NLP". */
const GAP = /^[,、·/] ?[a-z가-힣]{1,8}(?: [a-z가-힣]{1,8})? ?[,、·/]$/
/** "Kotlin 경험 또는 Java 경험", "Kotlin experience or Java experience". */
const HAD =
  /^(?:(?:개발|사용|활용|운영|구축|설계|관련)\s?){0,2}(?:경험|경력|지식|능력|이해|기술)(?:자)?(?:이|을)?\s?(?=[/나또혹])|^(?:experience|skills?|knowledge)\s(?=or\b)/

function jointOf(between: string): Joint | null {
  if (between.length > TOO_LONG) return null
  const words = between.replace(/\s+/g, ' ').trim().toLowerCase()
  if (GAP.test(words)) return 'gap'
  const after = words.replace(HAD, '')
  if (after !== words) return OR.test(after) ? 'or' : after === '/' ? 'slash' : null
  if (/^[/|]$/.test(words)) return 'slash'
  if (OR.test(words)) return 'or'
  if (/^(?:,?\s?(?:and|&|＆|\+|및|그리고)|와|과|랑)$/.test(words)) return 'and'
  return /^[,、·ㆍ•]$/.test(words) ? 'comma' : null
}
