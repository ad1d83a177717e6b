import { anyAtEnd, anyAtStart, anyOf, joined, wordsOf } from '../cues.ts'

/** Words that make a Korean line preferred wherever they stand in it. */
const KOREAN = anyOf({
  named: '우대(?!\\s?(?:사항은|하지))|가산점|금상첨화|더할\\s?나위',
  having: '있(?:으면|다면|으시면|으시다면)\\s?(?:더욱?\\s?)?(?:더\\s?)?(?:좋|환영|플러스)',
  knowing: '[다으시라]면\\s?더욱?\\s?(?:좋|환영)',
  chat: '면\\s?(?:땡큐|굿|베스트|대환영)',
  being: '이면\\s?(?:더욱?\\s?)?(?:더\\s?)?(?:좋(?!겠)|환영)',
  liked: '선호(?:합니다|해요|함|$)|플러스(?:입니다|예요|요인)?[.!]?$|필수는\\s?아니',
  welcome:
    '(?:경험|경력|유?경험자|보유자|가능자|전공자|능숙자|분|분도)\\s?(?:대\\s?)?환영(?:합니다|해요|함)?[.!]?$',
})
/** Newcomers are welcome where nothing is wished for. */
const ADMITS = /신입|누구나|무관/

const GOOD = joined({
  words: 'great|nice|ideal|awesome|perfect|fantastic|lovely|excellent|cool|wonderful|amazing',
  use: 'beneficial|advantageous|helpful|useful|valuable|desirable|preferable|welcome|welcomed|appreciated|valued',
  seen: 'highly regarded|well regarded|viewed favourably|viewed favorably|considered favourably|considered favorably',
})
const MORE = joined({
  points: 'plus point|plus points|bonus points|extra points|brownie points',
  nouns: 'plus|pluses|bonus|bonuses|asset|assets|advantage|advantages',
})
const UNNEEDED = 'required|mandatory|necessary|essential|a must|a requirement'
/** What may follow a cue at a line's end. */
const SIGNS = /\s?[).!*;,]{0,3}$/
const TAIL =
  /(?: too| as well| for (?:this|the) (?:role|position|job)|,? (?:but|though|although) (?:(?:is |are )?not [^;.]{1,80}|[^,;.]{1,40}))$/i
/** Words at an English line's end that make all before them preferred. */
const ENGLISH_END = anyAtEnd(
  {
    plus:
      '(?:(?:is|are|be|considered|as|,|-|–|—|\\()\\s?(?:also\\s|considered\\s)?(?:an?\\s)?|\\ban? )' +
      `(?:[a-z]{3,11}\\s){0,2}(?:${MORE})`,
    be: `\\b(?:would|will|can|could) (?:also )?be (?:[a-z]{2,10} )?(?:${GOOD})`,
    is: `\\b(?:is|are) (?:[a-z]{2,10} )?(?:${GOOD})`,
    alone:
      '\\b(?:strongly |highly |is |are )?(?:preferred|desired|desirable|beneficial|advantageous|helpful|preferable)',
    have: '\\b(?:nice|good|great)[ -]to[ -](?:have|know)',
    more: '\\beven better',
    unneeded: `\\b(?:but |though )?(?:is |are )?not (?:strictly )?(?:${UNNEEDED})`,
    free: '\\boptional',
  },
  'i',
)
const ENGLISH_START = anyAtStart(
  {
    marked:
      '[\\[(]?(?:preferred|nice[ -]to[ -]haves?|(?:added )?bonus(?: points)?|ideally|desired|desirable|optional|a plus|good to have|' +
      'preferably|big plus|huge plus|extra points?)(?:[\\])]|\\s?[:,–—)-])',
    prefer:
      'prefer(?:ence)? (?:someone|people|candidates|those|experience|for|is given|given|will be given)\\b',
    ideally: 'ideally,? (?:you|with|a |an )',
    if:
      '(?:an? )?(?:(?:big|huge|major|nice|added|extra) )?(?:bonus|plus|kudos|credit|extra points?|bonus points|brownie points)' +
      '(?: points)? (?:if|for|when)\\b',
    love: "we(?:'d| would) love (?:it |to see )",
    would:
      "(?:it would be|it'd be|it is|it's|even|would be) (?:a |an )?(?:[a-z]{2,10} )?" +
      `(?:plus|bonus|better|advantage|${GOOD}) (?:if|when|to)\\b`,
    help: 'it (?:would |also )?helps? (?:if|to|when)\\b',
  },
  'i',
)
const FIRM = anyOf(
  {
    english:
      '(?<!\\bnot )\\b(?:required|must|mandatory|at least(?! one\\b)|minimum of|essential)\\b',
    korean: '필수(?!는)',
  },
  'i',
)
const DEGREE = joined({
  master: '(?:an? )?(?:master|ms\\b|m\\.s|mba\\b)',
  doctor: '(?:an? )?(?:phd|ph\\.d|doctorate)',
})
/** Where another clause of a line begins, so that what follows says nothing of what stands before. */
const CLAUSE = anyOf(
  {
    signs: '[;.!]\\s',
    firm: '\\b(?:required|mandatory|a must),\\s',
    degrees: `,\\s(?=${DEGREE}|advanced|graduate|preferably|ideally)`,
  },
  'i',
)
/** Points that end no sentence. */
const DOTTED = /\b(?:e\.g|i\.e|etc|vs|Ph\.D|M\.S|B\.S|\.NET)\b\.?/gi

/** The words that make a line of a required section preferred; null where nothing does, or only a part of it. */
export function preferredWords(text: string): string | null {
  if (!WISHES.test(text)) return null
  const korean = KOREAN.exec(text)
  if (korean) return koreanWords(text, korean)
  const start = ENGLISH_START.exec(text)?.[0]
  if (start) return start.replace(/(?<![\s:,–—-])[\s:,–—-]+$/, '')
  const last = text.slice(-LONGEST_END)
  const words = last.replace(SIGNS, '')
  const cue = ENGLISH_END.exec(words.replace(TAIL, '')) ?? ENGLISH_END.exec(words)
  if (!cue) return null
  const before = text.slice(0, text.length - last.length + cue.index)
  if (FIRM.test(before) || !coversWhole(before)) return null
  return text
    .slice(before.length)
    .replace(/^[\s,(–—-]{1,9}/, '')
    .replace(/(?<![\s).!*])[\s).!*]+$/, '')
}

/** How far before a line's end its cue may begin, in characters. */
const LONGEST_END = 100

function koreanWords(text: string, { 0: words, index }: RegExpExecArray): string | null {
  if (ADMITS.test(words.startsWith('환영') ? text : words)) return null
  if (FIRM.test(text) && !/필수는\s?아니/.test(text)) return null
  const isPart = wishedParts(text).some(({ start, end }) => start <= index && index < end)
  return isPart ? null : words.trim()
}

/** "BS in CS; MS preferred" asks for the BS: the cue's clause must be the only one. */
function coversWhole(before: string): boolean {
  const words = before.replace(/\s?\($/, '')
  const open = words.lastIndexOf('(')
  if (open > words.lastIndexOf(')') && open > 0) return false
  return !CLAUSE.test(words.replace(DOTTED, ''))
}

export interface Span {
  /** In characters, the end exclusive. */
  readonly start: number
  readonly end: number
}

/** The parts of a line that asks which are only wished for: "Java; Scala is a plus", "Java (Kotlin 경험 우대)". */
export function wishedParts(text: string): Span[] {
  if (!PARTED.test(text) || !WISHES.test(text)) return []
  const inner = [...text.matchAll(BRACKETS)].map((match) => spanOf(match, 1))
  const outer = inner.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end),
    text,
  )
  const parts = partsOf(outer)
  const wishes = (parts.length < 2 ? [] : parts).filter((part) => isWish(textOf(outer, part)))
  return [...wishes, ...inner.filter((part) => isWish(textOf(text, part)))]
}

/** Without such a sign a line is one part. */
const PARTED = /[(（;；,]|[.!]\s/
/** Without such a word nothing is wished for. */
const WISHES = anyOf(
  {
    korean: '우대|가산점|금상첨화|나위|좋|환영|선호|플러스|굿|땡큐|베스트|필수는',
    english: `${MORE}|${GOOD}|prefer|desir|love|help|[ -]to[ -]have|not |optional|ideally|kudos|credit|point|better|know`,
  },
  'i',
)
const BRACKETS = /[(（]([^()（）]{4,200})[)）]/g
/** Where one part of a line ends and the next begins: sentences, and what follows a word that asks. */
const BOUNDS = anyOf(
  {
    sentence: '[;；]\\s?|(?<![A-Z])[.!](?=\\s)',
    asked: '(?<=이상|필수|필요|[Rr]equired|[Mm]andatory|a must)(?:이며|이고|하며)?,\\s?',
  },
  'g',
)

function partsOf(text: string): Span[] {
  const cuts = [...text.matchAll(BOUNDS)].map((match) => spanOf(match, 0))
  const starts = [0, ...cuts.map(({ end }) => end)]
  return starts
    .map((start, i) => ({ start, end: cuts[i]?.start ?? text.length }))
    .filter((part) => textOf(text, part).trim() !== '')
}

/** Whether a part says of itself, beyond its cue, what is wished for. */
function isWish(part: string): boolean {
  const whole = part.replace(/^[\s,;.]{1,9}/, '').trim()
  const words = preferredWords(whole)
  if (words === null) return false
  const rest = whole.replace(words, ' ').split(/[\s,]/)
  return rest.some((word) => /[\p{L}\p{N}]/u.test(word) && !EMPTY.has(word.toLowerCase()))
}

/** Words that say nothing of what a cue is for. */
const EMPTY = wordsOf({
  english: 'optional but strongly highly very also not required is are would be a an if possible',
  korean: '사항 조건 요건 함 더욱 필수는 아님',
})

function spanOf(match: RegExpExecArray, group: number): Span {
  const inside = match[group] ?? ''
  const start = match.index + match[0].indexOf(inside)
  return { start, end: start + inside.length }
}

export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
