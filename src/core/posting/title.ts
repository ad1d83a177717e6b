import { anyOf } from '../cues.ts'
import type { Line } from './lines.ts'

/** Words by which a title of work is known. */
export const JOB =
  /개발자|엔지니어|디자이너|기획자|연구원|분석가|매니저|담당자|아키텍트|리더|운영자|프로그래머|사이언티스트|개발|프로그래밍|채용|모집|engineer|developer|scientist|analyst|architect|manager|designer|programmer|administrator|consultant|lead\b|specialist|intern\b|researcher|devops|\bsre\b|\bdba\b|\bqa\b/i

/** "모집공고" says that it is a posting, not of what; addresses and rows of tables are no titles. */
const NO_TITLE = anyOf(
  {
    notice: '^(?:모집|채용)\\s?(?:공고|안내|요강|정보)?$|^skip to |^now hiring$',
    marks: '^\\||\\S@\\S|:\\/\\/|^---',
    pay: '연봉|급여|월급|만\\s?원',
    said: '(?:땡큐|굿)[!~^.]{0,3}$|구해요$|\\b(?:you|we) ',
    table: '(?:모집부문|담당업무|자격요건|우대사항).{1,20}(?:담당업무|자격요건|우대사항)',
  },
  'i',
)

/** The line at the top that names the work, else the work that a sentence looks for, else the first line. */
export function titleOf(head: readonly Line[], lines: readonly Line[]): string | undefined {
  const fit = head.filter(({ text }) => !NO_TITLE.test(text))
  const title =
    fit.find(({ text }) => JOB.test(text))?.text ??
    soughtIn(lines) ??
    fit.find(({ topic }) => topic === null)?.text
  return title?.replace(/\s?[\p{Extended_Pictographic}]{1,3}$/u, '')
}

/** How far down a sentence says whom it looks for, in lines, and how far into a line, in characters. */
const LOOKED_AT = 16
const LOOKED_INTO = 400

const SOUGHT_ENGLISH =
  /\b(?:looking for|seeking|hiring|looking to hire|searching for) (?:an?|our(?: [a-z]{1,20})?) ((?:[A-Z][\w+#./&-]{0,30}(?: |$)){1,5})/
/** "looking for a backend developer": small letters, and few of them before the work. */
const SOUGHT_PLAINLY =
  /\b(?:looking for|seeking|hiring|searching for) an? ((?:[\w+#./&-]{1,20} ){0,2}(?:engineer|developer|scientist|analyst|architect|designer|programmer|administrator))\b/i
const SOUGHT_KOREAN =
  /(?:^|\s)((?:[A-Za-z가-힣/·+#.-]{1,20}\s){0,2}[A-Za-z가-힣/·+#.-]{0,20}(?:개발자|엔지니어|디자이너|기획자|연구원|분석가|사이언티스트))(?:\s?분)?(?:[을를]\s?(?:모십|모셔|찾|채용|모집|구합|구해)|\s(?:모십|모집합|모집해|채용합|구합|구해|구인))/

/** Ends of words that tell of the work or the company before it ("서비스를 만들어 주실"). */
const CLAUSE = /(?:[실할는은를을에]|에서|함께|번째)$/
/** "개발자" alone says too little, in characters. */
const SHORTEST = 5

/** "We are looking for a Senior Backend Engineer to ...", "서버 개발자를 모십니다". */
function soughtIn(lines: readonly Line[]): string | undefined {
  for (const { text } of lines.slice(0, LOOKED_AT)) {
    const words = text.slice(0, LOOKED_INTO)
    const english = SOUGHT_ENGLISH.exec(words)?.[1]?.replace(/(?<![\s.])[\s.]+$/, '')
    if (english && JOB.test(english)) return english
    const plain = SOUGHT_PLAINLY.exec(words)?.[1]
    if (plain?.includes(' ')) return plain
    const korean = SOUGHT_KOREAN.exec(words)?.[1]?.split(' ')
    const from = korean?.findLastIndex((word) => CLAUSE.test(word)) ?? -1
    const title = korean?.slice(from + 1).join(' ') ?? ''
    if (title.length >= SHORTEST) return title
  }
  return undefined
}

/** Words in brackets before a title that name no company; nor do several Korean ones ("고객 상담"). */
const NO_NAME =
  /^(?:채용|모집|공고|긴급|급구|신입|경력|정규직|계약직|인턴|hiring|urgent|remote|on-?site|wanted)/i

export interface Titled {
  readonly title: string
  readonly company?: string
}

/** A title apart from the company before it: "[모람] 서버 개발자", "Moram (YC W20) | Backend Engineer | Remote". */
export function splitTitle(title: string): Titled {
  const [, bracketed, rest] = /^\[([^[\]]{2,20})\]\s?([^\s[].*)$/.exec(title) ?? []
  if (
    bracketed &&
    rest &&
    JOB.test(rest) &&
    !NO_NAME.test(bracketed) &&
    !/[가-힣]\s/.test(bracketed)
  )
    return { title: rest, company: bracketed }
  const [first = '', ...parts] = title.split(/\s?[|｜]\s/)
  const work = parts.find((part) => JOB.test(part))
  if (!work || JOB.test(first) || first.length > 40) return { title }
  return { title: work.trim(), company: first.replace(/\s?\([^()]{1,40}\)$/, '').trim() }
}
