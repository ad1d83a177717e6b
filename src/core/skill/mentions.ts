import type { SkillId } from './catalogue.ts'
import {
  type Folded,
  fold,
  INNER_GAP,
  isDigit,
  isHangul,
  isWord,
  NO_GAP,
  WIDE_GAP,
} from './fold.ts'
import { type Entry, type MentionFinder, PREFIX } from './mention-index.ts'
import { holds, isBesideKind, isLink, type RuleLine, ruleLine } from './mention-rules.ts'

export { compileMentions, type MentionFinder } from './mention-index.ts'

/** Where a line names a skill. */
export interface Mention {
  readonly skill: SkillId
  /** Positions in the line, end exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Candidate extends Mention {
  /** Counts only beside another technology or a word for what it is. */
  readonly beside: boolean
  /** Where the search goes on, in folded characters. */
  readonly next: number
}

/**
 * Finds the skills that a line names: left to right, the longest name first, none overlapping. Case, separators and
 * width do not matter, a Latin name ends where Hangul begins ("Kotlin으로"), a version may follow ("Python3"), and
 * the catalogue's rules decide about everyday words ("Go", "R"). Linear in the line's length.
 */
export function findMentions(line: string, finder: MentionFinder): Mention[] {
  const folded = fold(line)
  const rules = ruleLine(line)
  const found: Candidate[] = []
  for (let at = 0; at < folded.text.length; ) {
    const candidate = isStart(folded, at) ? longestAt(folded, at, { finder, rules }) : null
    if (candidate) found.push(candidate)
    at = candidate ? candidate.next : at + 1
  }
  return found.filter((mention, i) => !mention.beside || isBeside(line, found, i)).map(plain)
}

/** A name starts where a word starts: not inside a word of its own script. */
function isStart({ text, gaps }: Folded, at: number): boolean {
  if (at === 0 || gaps[at] !== NO_GAP) return true
  const before = text.charCodeAt(at - 1)
  if (isHangul(text.charCodeAt(at))) return !isHangul(before)
  return !isWord(before) && before !== APOSTROPHE && before !== AT
}

const APOSTROPHE = 39
const AT = 64
const PLUS = 43
const HASH = 35

interface Search {
  readonly finder: MentionFinder
  readonly rules: RuleLine
}

function longestAt(folded: Folded, at: number, search: Search): Candidate | null {
  const { source, starts } = folded
  const start = starts[at] ?? 0
  const dotted = source.charAt(start - 1) === '.' && !/[\w가-힣]/.test(source.charAt(start - 2))
  const found = dotted ? longestFrom(folded, { at, dot: '.' }, search) : null
  return found ?? longestFrom(folded, { at, dot: '' }, search)
}

/** `dot` is the leading dot of a name like ".NET", which stands before the folded characters. */
function longestFrom(
  folded: Folded,
  { at, dot }: { at: number; dot: string },
  search: Search,
): Candidate | null {
  const key = dot + folded.text.slice(at, at + LONGEST_NAME)
  for (const length of search.finder.lengths.get(key.slice(0, PREFIX)) ?? []) {
    const found =
      length <= key.length ? named(folded, { at, dot, key: key.slice(0, length) }, search) : null
    if (found) return found
  }
  for (let length = Math.min(PREFIX - 1, key.length); length > 0; length--) {
    const found = named(folded, { at, dot, key: key.slice(0, length) }, search)
    if (found) return found
  }
  return null
}

/** No name is longer, in folded characters. */
const LONGEST_NAME = 80

/** The skill of exactly this name at this place, if it stands whole there and its rule holds. */
function named(
  folded: Folded,
  { at, dot, key }: { at: number; dot: string; key: string },
  { finder, rules }: Search,
): Candidate | null {
  const entries = finder.entries.get(key)
  const end = at + key.length - dot.length
  if (!entries || !isWhole(folded, at, end)) return null
  const span = { start: (folded.starts[at] ?? 0) - dot.length, end: folded.ends[end - 1] ?? 0 }
  const entry = entries.find(
    (e) => isEnd(folded, { at, end }, e) && (!e.rule || holds(e.rule, rules, span)),
  )
  if (!entry) return null
  const text = folded.source.slice(span.start, span.end)
  return { skill: entry.skill, ...span, text, beside: entry.rule?.beside ?? false, next: end }
}

/** No wide gap inside. */
function isWhole({ gaps }: Folded, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (gaps[i] === WIDE_GAP) return false
  return true
}

/** Endings and nouns that may follow a Hangul name of two syllables; longer names may be followed by anything. */
const AFTER_SHORT =
  /^(?:을|를|이|가|은|는|과|와|의|에|로|으로|도|만|나|이나|및|등|까지|부터|처럼|보다|라|인|며|이며|고|이고|하|할|한|해|했|화|적|용|별|상|내|중|또|혹|과정|개발|언어|기반|환경|관련|경험|프로그|서버|프레임|시스템|기술|기능|서비스|지식|이해|활용|사용|분석|설계|운영|구축|구성|관리|전문|엔지니어|솔루션|모델|작업|툴|도구|분야|전공|학과|업무|능력|역량|가능|능숙|숙련|유경험|프로젝트|라이브러리|플랫폼|앱|웹|코드|테스트|컨테이너|이미지|자동화|최적화|처리|취약점|장비|장치|엔진|제품|학회|논문)/

function isEnd(folded: Folded, { at, end }: { at: number; end: number }, entry: Entry): boolean {
  const { source, text, ends, gaps } = folded
  if (entry.tight && !entry.hangulStart && hasSpace(folded, at, end)) return false
  const after = ends[end - 1] ?? 0
  const next = end < text.length && gaps[end] === NO_GAP ? text.charCodeAt(end) : 32
  if (entry.hangulEnd) {
    if (!isHangul(next) || entry.length > 2) return true
    return AFTER_SHORT.test(source.slice(after, after + 12).normalize('NFC'))
  }
  if (entry.length === 1 && !standsAlone(source, folded.starts[at] ?? 0, after)) return false
  if (next === HASH || (next === PLUS && text.charCodeAt(end + 1) === PLUS)) return false
  if (isDigit(next))
    return !isDigit(text.charCodeAt(end - 1)) && entry.length >= 3 && isVersion(source, after)
  if (!isWord(next)) return true
  return next === 115 && isPlural(folded, end, entry)
}

function hasSpace({ source, starts, ends, gaps }: Folded, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    if (gaps[i] === INNER_GAP && /\s/.test(source.slice(ends[i - 1], starts[i]))) return true
  }
  return false
}

/** A letter that is a name is joined to no other word: not "R&D", "C-level", "C+", "B.C". */
function standsAlone(source: string, start: number, end: number): boolean {
  if (/[-&'’._]/.test(source.charAt(start - 1))) return false
  return !/^(?:[-&'’+#_]|\.\S)/.test(source.slice(end, end + 2))
}

/** "Python3.8", "Java17": digits and dots up to the end of the word. */
function isVersion(source: string, from: number): boolean {
  return /^\d[\d.]{0,9}(?![A-Za-z\d])/.test(source.slice(from, from + 12))
}

/** "REST APIs", "data pipelines"; never for everyday words, which have rules. */
function isPlural({ text, gaps }: Folded, end: number, entry: Entry): boolean {
  if (entry.rule || text.charCodeAt(end - 1) === 115) return false
  if (end + 1 < text.length && gaps[end + 1] === NO_GAP && isWord(text.charCodeAt(end + 1)))
    return false
  return entry.length >= 5 || /^[A-Z]{2,4}$/.test(entry.text)
}

function isBeside(line: string, found: readonly Candidate[], i: number): boolean {
  const mention = found[i]
  if (!mention) return false
  if (line.trim() === mention.text || isBesideKind(line, mention)) return true
  const before = found[i - 1]
  const after = found[i + 1]
  return (
    (before !== undefined &&
      before.skill !== mention.skill &&
      isLink(line.slice(before.end, mention.start))) ||
    (after !== undefined &&
      after.skill !== mention.skill &&
      isLink(line.slice(mention.end, after.start)))
  )
}

function plain({ skill, start, end, text }: Candidate): Mention {
  return { skill, start, end, text }
}
