import { anyAtEnd, anyAtStart, joined } from '../cues.ts'
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

/** What stands behind a name that is a technology. */
const KIND_AFTER = anyAtStart(
  {
    korean: `[\\s-]{0,2}(?:${joined({
      kinds:
        '언어|프로그래밍|프레임워크|프레임웍|라이브러리|스크립트|엔진|플랫폼|도구|툴|패키지|데이터베이스',
      made: '개발|서버|코드|애플리케이션|어플리케이션|문법|기반|환경',
      used: '사용|활용|이용',
      asked: '능숙|숙련|경험|경력|실무|지식|이해|역량|가능|전문가',
    })})`,
    english: `[\\s-]{0,2}(?:${joined({
      kinds:
        'languages?|lang|frameworks?|librar(?:y|ies)|databases?|sdk|apis?|platforms?|tools?|packages?|stack|ecosystem',
      made: 'scripts?|scripting|code|codebases?|compiler|runtime|apps?|applications?|(?:micro)?services?|based',
      done: 'programming|programmers?|developers?|development|engineers?',
      asked: 'experience|skills?|knowledge|proficiency|expertise|fluency',
    })})\\b`,
    particles:
      '(?:을|를|로|으로)\\s?(?:이용|활용|사용|통|개발|작성|구현|다루|다룰|된|만든|프로그래밍|작업)',
  },
  'i',
)
const KIND_BEFORE = anyAtEnd(
  {
    kinds: `(?:${joined({
      korean: '언어|프로그래밍|프레임워크|라이브러리|툴|도구|기술|스택|스킬|개발환경',
      english:
        'languages?|programming|frameworks?|librar(?:y|ies)|tools?|technologies|tech stack|stack|databases?|skills?',
    })})\\s?[:(]?\\s?(?:such as|like|including|e\\.g\\.,?|i\\.e\\.,?|예:?)?\\s?`,
    asked: `\\b(?:${joined({
      had: 'experience|experienced|proficien(?:t|cy)|skills?|knowledge|expertise|background|fluen(?:t|cy)|familiar(?:ity)?|comfortable',
      done: 'programming|coding|written|work(?:ed|ing)?|hands-on|develop(?:ment|ing)?|build(?:ing)?',
      long: 'years|yrs|yoe',
    })}) (?:in|with|of|using|on)\\s?`,
    examples: '\\b(?:using|such as|like|e\\.g\\.,?)\\s?|[:(]\\s?',
  },
  'i',
)
/** "Go로 서버를 개발", "C에 능숙": a particle behind a name in its own case, which a Latin word that is none has seldom. */
const IN_CODE = /^(?:Go|C|R)$/
const PARTICLE = /^(?:(?:을|를|으로|로)\s(?=\S)|에\s?(?:능숙|익숙|능통|숙련|관심|자신|대한|대해))/
/** "You write Go", "services in Go", and "Go would be great" at a line's beginning. */
const WRITTEN = /\b(?:writ(?:e|es|ing)|in|know|knowing|learn|learning|modern|idiomatic) $/i
const TOLD = /^\s(?:is|would|will be|preferred|required)\b/

/** Whether a word for what it is stands next to a name ("R 언어", "Go language", "languages: R", "programming in Go"). */
export function isBesideKind(
  source: string,
  span: { readonly start: number; readonly end: number },
): boolean {
  const after = source.slice(span.end, span.end + 20)
  const before = source.slice(Math.max(0, span.start - NEAR), span.start)
  if (KIND_AFTER.test(after) || KIND_BEFORE.test(before)) return true
  if (!IN_CODE.test(source.slice(span.start, span.end))) return false
  return PARTICLE.test(after) || WRITTEN.test(before) || (span.start === 0 && TOLD.test(after))
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
