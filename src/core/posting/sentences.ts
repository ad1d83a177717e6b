import { anyOf, anyWord } from '../cues.ts'
import { preferredWords } from './preference.ts'
import type { Tells } from './tells.ts'
import { asksSomething } from './wording.ts'

/** The sentences of a text, and the clauses of chat. */
export function sentencesOf(text: string): string[] {
  if (!/[.!?,]\s/.test(text)) return [text]
  return text
    .split(BOUNDS)
    .flatMap(clausesOf)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

const BOUNDS = /(?<=(?<!\b(?:e\.g|i\.e|vs|etc|[A-Z]))[.!?])\s{1,9}(?=[A-Z가-힣"'(])/

/** "써 보신 분, 도커 아시면 땡큐": what chat wishes for behind the person that it seeks. */
export function clausesOf(text: string): string[] {
  return CHAT.test(text) ? text.split(/(?<=[가-힣]\s?분),\s/) : [text]
}

const CHAT = /[가-힣]\s?분,\s.{1,60}(?:땡큐|굿|베스트|좋아요|대환영)[!~^.ㅎㅋ]{0,9}$/

const KOREAN = anyOf({
  asked: `(?:경험|경력|이해|지식|능력|역량|가능|능숙|숙련|우대|이상|보유|전공|졸업|자격증|필수|좋습니다|좋아요|환영)[^.!?]{0,16}[.!]?$`,
  must: '(?:으셔야|셨어야|있어야|하셔야|좋겠습니다|좋겠어요|찾습니다|찾아요)[^.!?]{0,8}[.!]?$',
})
const PERSON = /[가-힣]\s?(?:분|(?<!개발|관리|담당|기획|운영|연구|기술)자)\s?[.!)]?$/
const ENGLISH = anyWord(
  {
    had: 'experience|experienced|knowledge|degree|expertise|background in|hands-on|skills?|track record',
    able: 'proficien\\w{1,5}|familiar(?:ity)?|ability to|understanding|fluen\\w{1,5}|comfortable|need to be able|good (?:in|at|with)|passion(?:ate)? (?:for|about)',
    long: '\\d{1,2}\\+? years?|years? of',
    must: 'must have|must be|should (?:have|be|know)|you know',
  },
  'i',
)

/** Whether a sentence or a line is worded as one that asks something of the reader. */
export function isWordedAsAsking(
  text: string,
  { tells, listed }: { tells: Tells; listed: boolean },
): boolean {
  if (/[가-힣]/.test(text))
    return (
      KOREAN.test(text) ||
      (PERSON.test(text) && (listed || tells(text))) ||
      (preferredWords(text) !== null && tells(text))
    )
  return ENGLISH.test(text) || (preferredWords(text) !== null && tells(text))
}

/** Whether a sentence asks wherever it stands: it says that something is a must, or wished for. */
export function isFirm(text: string): boolean {
  return FIRM.test(text) || (asksSomething(text) && preferredWords(text) !== null)
}

/** Whether a sentence asks where no heading says what is asked: it is firm, or says what kind of person is sought. */
export function isDemand(text: string, tells: Tells): boolean {
  if (!asksSomething(text) && !ENGLISH.test(text) && !tells(text)) return false
  return isFirm(text) || SOUGHT.test(text.replace(/[’‘]/g, "'")) || preferredWords(text) !== null
}

const READER = "you(?:'ll| will)?|candidates?|applicants?|they|he/she"
const FIRM = anyWord(
  {
    must: `(?:${READER}) (?:also )?(?:should|must|needs? to|have to)(?: also)? (?:have|possess|know|be (?:fluent|proficient|experienced|skilled))|must have`,
    needed: '(?:is|are) (?:also )?(?:required|necessary|essential|mandatory|needed|a must)',
    important: 'it is (?:important|essential|necessary|crucial) (?:to have|that)',
  },
  'i',
)
const SOUGHT = anyWord(
  {
    reader:
      "you(?:'ll| will) (?:also )?(?:need|bring|possess)|you(?:'ll| will)? (?:should|must|need to) (?:also )?be",
    person:
      '(?:candidates?|applicants?|person|engineer|developer) (?:should|must|(?:is|are) expected to|needs? to|will) (?:also )?(?:have|be|possess)',
    sought:
      '(?:looking for|seeking|in search of|need) .{1,90}?\\b(?:who|with|experienced|skilled|proficient)',
  },
  'i',
)

/** What is told of the work, the team or the pay: whatever it names, it asks nothing. */
export function isTold(text: string): boolean {
  return TOLD.test(text.replace(/[’‘]/g, "'")) || PAY.test(text)
}

const TOLD =
  /^(?:you(?:'ll| will)(?! (?:also )?(?:need|have|bring|possess|be (?:able|comfortable|confident|experienced|familiar|fluent|proficient|skilled)))|we(?:'re|'ve|'ll)?|our|the(?! (?:right|ideal|perfect|successful)\b)|this|here|join|(?:tech )?stack:|저희|우리|안녕)(?:\b|(?=\s|[가-힣]))/i
const PAY =
  /(?:연봉|월급|급여|시급|일급|단가)(?!.{0,20}(?:경험|개발))|\d\s?만\s?원|\bsalary\b|[$€£]\s?\d/i
