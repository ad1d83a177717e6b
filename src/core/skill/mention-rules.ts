import type { AliasRule } from './catalogue.ts'
import { isHangul, isSeparator } from './fold.ts'

/** A line that rules are asked about; what it contains is looked up once a phrase, so that a line costs linear time. */
export interface RuleLine {
  readonly source: string
  /** Folded when a phrase is first asked for. */
  readonly lower: () => string
  readonly known: Map<string, boolean>
}

/** How far a rule looks to either side of a name, in characters. */
const NEAR = 48

/** A line that rules can be asked about; nothing of it is folded yet. */
export function ruleLine(source: string): RuleLine {
  let lower: string | undefined
  return {
    source,
    lower: () => {
      lower ??= source.normalize('NFKC').toLowerCase()
      return lower
    },
    known: new Map(),
  }
}

/** Whether everything that a rule says about a mention holds, but for `beside`, which needs the other mentions. */
export function holds(
  rule: AliasRule,
  line: RuleLine,
  span: { readonly start: number; readonly end: number },
): boolean {
  const { source } = line
  if (rule.exactCase && bare(source.slice(span.start, span.end)) !== bare(rule.text)) return false
  if (rule.notBefore?.length) {
    const after = source
      .slice(span.end, span.end + NEAR)
      .toLowerCase()
      .replace(/^[\s\-–'"“‘(]+/, '')
    if (rule.notBefore.some((word) => startsWithWord(after, word.toLowerCase()))) return false
  }
  if (rule.notAfter?.length) {
    const before = source
      .slice(Math.max(0, span.start - NEAR), span.start)
      .toLowerCase()
      .trimEnd()
      .replace(/[-–'"“‘(]$/, '')
      .trimEnd()
    if (rule.notAfter.some((word) => endsWithWord(before, word.toLowerCase()))) return false
  }
  if (rule.with && !rule.with.some((phrase) => stands(line, phrase))) return false
  if (rule.without?.some((phrase) => stands(line, phrase))) return false
  return true
}

const KIND_AFTER =
  /^(?:[\s-]{0,2}(?:언어|프로그래밍|프레임워크|프레임웍|개발|서버|라이브러리|스크립트|코드|엔진|기반|환경|플랫폼|애플리케이션|어플리케이션|도구|툴|패키지|문법|사용|활용|이용|능숙|숙련|경험|경력|실무|지식|이해|역량|가능|전문가|데이터베이스|(?:languages?|lang|programming|programmers?|frameworks?|librar(?:y|ies)|scripts?|scripting|code|codebases?|compiler|runtime|developers?|development|engineers?|databases?|based|sdk|apis?|platforms?|apps?|applications?|(?:micro)?services?|tools?|packages?|stack|ecosystem|experience|skills?)\b)|(?:을|를|로|으로)\s?(?:이용|활용|사용|통|개발|작성|구현|다루|다룰|된|만든|프로그래밍|작업))/i
const KIND_BEFORE =
  /(?:(?:언어|프로그래밍|프레임워크|라이브러리|툴|도구|기술|스택|스킬|개발환경|languages?|programming|frameworks?|librar(?:y|ies)|tools?|technologies|tech stack|stack|databases?|skills?)\s?[:(]?\s?(?:such as|like|including|e\.g\.,?|i\.e\.,?|예:?)?|\b(?:experience|experienced|proficien(?:t|cy)|skills?|knowledge|programming|coding|written|expertise|background|fluen(?:t|cy)|familiar(?:ity)?|comfortable|years|yrs|yoe|work(?:ed|ing)?|hands-on|develop(?:ment|ing)?|build(?:ing)?) (?:in|with|of|using|on)|\b(?:using|such as|like|e\.g\.,?)|[:(])\s?$/i

/** Whether a word for what it is stands next to a name ("R 언어", "Go language", "languages: R", "programming in Go"). */
export function isBesideKind(
  source: string,
  span: { readonly start: number; readonly end: number },
): boolean {
  if (KIND_AFTER.test(source.slice(span.end, span.end + 20))) return true
  return KIND_BEFORE.test(source.slice(Math.max(0, span.start - NEAR), span.start))
}

const LINK =
  /^\s?(?:[,/·ㆍ|&+、;]|,\s?(?:and|or|and\/or|&)|및|또는|혹은|or|and|and\/or|vs\.?|[(（]|[)）]\s?[,/]?|(?:이나|나|와|과|랑)(?=\s)|\)?(?:이나|나|와|과|및|,)?)\s?$/i

/** Whether the text between two names joins them into a list ("Python, R", "C/C++", "Go 또는 Rust"). */
export function isLink(between: string): boolean {
  if (between.length > 14) return false
  return between.trim() !== '' && LINK.test(between.replace(/\s+/g, ' '))
}

function stands(line: RuleLine, phrase: string): boolean {
  const wanted = phrase.toLowerCase()
  const known = line.known.get(wanted)
  if (known !== undefined) return known
  const found = containsWord(line.lower(), wanted)
  line.known.set(wanted, found)
  return found
}

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (
      startsWithWord(text.slice(at, at + word.length + 2), word) &&
      !isWordCharacter(text.charAt(at - 1), word.charAt(0))
    )
      return true
  }
  return false
}

/** Latin words end at a letter's end (a plural s aside); Hangul goes on with particles. */
function startsWithWord(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false
  const rest = text.slice(word.length)
  const next = rest.startsWith('s') ? rest.charAt(1) : rest.charAt(0)
  return (
    !isWordCharacter(next, word.at(-1) ?? '') || !isWordCharacter(rest.charAt(0), word.at(-1) ?? '')
  )
}

function endsWithWord(text: string, word: string): boolean {
  return (
    text.endsWith(word) &&
    !isWordCharacter(text.charAt(text.length - word.length - 1), word.charAt(0))
  )
}

function isWordCharacter(neighbour: string, edge: string): boolean {
  if (neighbour === '' || isHangul(edge.charCodeAt(0))) return false
  return /[a-z0-9]/i.test(neighbour) && /[a-z0-9]/i.test(edge)
}

/** Neither a separator nor anything that folding changes. */
const BARE = /^[!-,/-^`-~가-힣]*$/

/** A name without its separators, in its own cases. */
function bare(text: string): string {
  if (BARE.test(text)) return text
  return [...text.normalize('NFKC')].filter((c) => !isSeparator(c.charCodeAt(0))).join('')
}
