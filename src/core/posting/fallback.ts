import { type Asking, askingOf } from './asking.ts'
import type { Line } from './lines.ts'
import type { Sections } from './sections.ts'
import { isNote, isProse } from './wording.ts'

const KOREAN =
  /(?:경험|경력|이해|지식|능력|역량|가능|능숙|숙련|우대|이상|보유|전공|졸업|자격증|필수|좋습니다|좋아요|환영)[^.!?]{0,16}[.!]?$/
const PERSON = /[가-힣](?:분|(?<!개발|관리|담당|기획|운영|연구|기술)자)\s?[.!)]?$/
const ENGLISH =
  /\b(?:experience|experienced|knowledge|proficien\w+|familiar\w*|degree|ability to|understanding|expertise|background in|fluen\w+|\d+\+? years?|comfortable|hands-on|must have|skills?)\b/i
/** Longest line that may ask something where no heading says so, in characters. */
const LONGEST = 220

/**
 * Reads a text without a heading that asks ("- Java 3년 이상 ..."): lines that are worded as qualifications are taken,
 * outside of what its other headings announce; other list items are left as unread, so that nothing is silently lost.
 */
export function readWithoutHeadings(lines: readonly Line[]): Sections {
  const asking: Asking[] = []
  const unread: string[] = []
  let quiet = false
  for (const line of lines) {
    const { topic } = line
    if (topic) quiet = topic !== 'topic' && topic !== 'stack'
    if (topic || quiet || line.text.length > LONGEST || isNote(line.text) || isProse(line.text))
      continue
    if (isWordedAsAsking(line)) {
      asking.push(askingOf(line.text, 'required'))
    } else if (line.bullet !== '') unread.push(line.text)
  }
  return { asking, unread }
}

function isWordedAsAsking({ text, bullet }: Line): boolean {
  if (/[가-힣]/.test(text)) return KOREAN.test(text) || (bullet !== '' && PERSON.test(text))
  return ENGLISH.test(text) && (bullet !== '' || text.length <= 120)
}
