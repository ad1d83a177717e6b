import type { SkillId } from './catalogue.ts'
import { type Folded, fold, isDigit, isHangul, isLetter, isSeparator } from './mentionFold.ts'
import type { Entry, MentionFinder } from './mentionIndex.ts'
import { holds, isBesideKind, isLink, type RuleLine, ruleLine } from './mentionRules.ts'

export { compileMentions, type MentionFinder } from './mentionIndex.ts'

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
  for (let at = 0; at < folded.codes.length; ) {
    const candidate = isStart(folded, at) ? longestAt(folded, at, { finder, rules }) : null
    if (candidate) found.push(candidate)
    at = candidate ? candidate.next : at + 1
  }
  return found.filter((mention, i) => !mention.beside || isBeside(line, found, i)).map(plain)
}

/** A name starts where a word starts: not inside a word of its own script. */
function isStart({ codes }: Folded, at: number): boolean {
  const code = codes[at] ?? 0
  if (isSeparator(code) && code !== 46) return false
  const before = codes[at - 1] ?? 32
  if (isHangul(code)) return !isHangul(before)
  if (code === 46) return !isLetter(before) && !isDigit(before)
  return !isLetter(before) && !isDigit(before) && before !== 39 && before !== 64
}

function longestAt(
  folded: Folded,
  at: number,
  { finder, rules }: { finder: MentionFinder; rules: RuleLine },
): Candidate | null {
  const ends: { entries: readonly Entry[]; end: number }[] = []
  let node = finder.root
  for (let i = at; i < folded.codes.length; i++) {
    const code = folded.codes[i] ?? 0
    const next = node.next.get(code)
    if (next) {
      node = next
      if (node.entries.length > 0) ends.push({ entries: node.entries, end: i + 1 })
    } else if (i === at || !isInnerSeparator(folded, i)) break
  }
  for (let i = ends.length - 1; i >= 0; i--) {
    const stop = ends[i]
    if (!stop) continue
    const span = { start: folded.starts[at] ?? 0, end: folded.ends[stop.end - 1] ?? 0 }
    const entry = stop.entries.find(
      (e) => isEnd(folded, { at, end: stop.end }, e) && (!e.rule || holds(e.rule, rules, span)),
    )
    if (entry) {
      const { source } = folded
      return {
        skill: entry.skill,
        ...span,
        text: source.slice(span.start, span.end),
        beside: entry.rule?.beside ?? false,
        next: stop.end,
      }
    }
  }
  return null
}

/** At most two separators in a row belong to a name, and never a sentence's end. */
function isInnerSeparator({ codes }: Folded, i: number): boolean {
  if (!isSeparator(codes[i] ?? 0)) return false
  if (codes[i] === 46) return !isSeparator(codes[i + 1] ?? 32)
  return !(isSeparator(codes[i - 1] ?? 0) && isSeparator(codes[i - 2] ?? 0))
}

/** Endings and nouns that may follow a Hangul name of two syllables; longer names may be followed by anything. */
const AFTER_SHORT =
  /^(?:을|를|이|가|은|는|과|와|의|에|로|으로|도|만|나|이나|및|등|까지|부터|처럼|보다|라|인|며|이며|고|이고|하|할|한|해|했|화|적|용|별|상|내|중|또|혹|과정|개발|언어|기반|환경|관련|경험|프로그|서버|프레임|시스템|기술|기능|서비스|지식|이해|활용|사용|분석|설계|운영|구축|구성|관리|전문|엔지니어|솔루션|모델|작업|툴|도구|분야|전공|학과|업무|능력|역량|가능|능숙|숙련|유경험|프로젝트|라이브러리|플랫폼|앱|웹|코드|테스트|컨테이너|이미지|자동화|최적화|처리|취약점|장비|장치|엔진|제품|학회|논문)/

function isEnd(
  { codes, source, ends }: Folded,
  { at, end }: { at: number; end: number },
  entry: Entry,
): boolean {
  const next = codes[end] ?? 32
  if (entry.tight && !entry.hangulStart && codes.slice(at, end).includes(32)) return false
  if (entry.hangulEnd) {
    if (!isHangul(next) || entry.length > 2) return true
    return AFTER_SHORT.test(source.slice(ends[end - 1], (ends[end - 1] ?? 0) + 4).normalize('NFC'))
  }
  if (entry.length === 1) {
    const before = codes[at - 1] ?? 32
    if ([38, 39, 43, 35, 45, 46, 95].includes(next) || [38, 39, 45, 46, 95].includes(before))
      return next === 46 && isSeparator(codes[end + 1] ?? 32) && before !== 46
  }
  if (next === 35 || (next === 43 && codes[end + 1] === 43)) return false
  if (isDigit(next))
    return !isDigit(codes[end - 1] ?? 0) && entry.length >= 3 && isVersion(codes, end)
  if (!isLetter(next)) return true
  return next === 115 && isPlural(codes, end, entry)
}

/** "Python3.8", "Java17": digits and dots up to the end of the word. */
function isVersion(codes: readonly number[], from: number): boolean {
  for (let i = from; i < from + 12; i++) {
    const code = codes[i] ?? 32
    if (isDigit(code) || (code === 46 && isDigit(codes[i + 1] ?? 32))) continue
    return !isLetter(code)
  }
  return false
}

/** "REST APIs", "data pipelines"; never for everyday words, which have rules. */
function isPlural(codes: readonly number[], end: number, entry: Entry): boolean {
  if (entry.rule || codes[end - 1] === 115) return false
  const after = codes[end + 1] ?? 32
  return (
    !isLetter(after) && !isDigit(after) && (entry.length >= 5 || /^[A-Z]{2,4}$/.test(entry.text))
  )
}

function isBeside(line: string, found: readonly Candidate[], i: number): boolean {
  const mention = found[i]
  if (!mention) return false
  if (isBesideKind(line, mention)) return true
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
