import type { Day } from '../calendar/day.ts'
import { anyOf } from '../cues.ts'
import { closingDay, testDay } from './closing.ts'
import type { Line } from './lines.ts'
import { JOB, splitTitle, titleOf } from './title.ts'

export interface Facts {
  readonly company?: string
  readonly title?: string
  readonly closes?: Day
  readonly tests?: Day
  readonly employment?: string
}

/** What a posting says about itself: who, what, until when, in which employment. What it does not say is left out. */
export function readFacts(lines: readonly Line[], today: Day): Facts {
  const head = headOf(lines)
  const labels = labelsOf(lines)
  const whole =
    labelled(
      labels,
      /^(?:직무명?|포지션명?|모집\s?부문|채용\s?부문|직책|공고명|job title|title|position|role)$/i,
    ) ??
    labelled(
      labels.filter(({ words }) => JOB.test(words)),
      /^(?:모집|채용)\s?분야$/,
    ) ??
    titleOf(head, lines)
  const split = whole === undefined ? undefined : splitTitle(whole)
  const company =
    labelled(labels, /^(?:회사명?|기업명?|company(?: name)?|employer|organization)$/i) ??
    companyIn(head, lines, whole) ??
    split?.company
  const title = split?.company === company ? split?.title : whole
  const closes = closingDay(lines, today)
  const tests = testDay(lines, today)
  const employment =
    labelled(labels, /^(?:고용\s?형태|근무\s?형태|채용\s?형태|employment type|job type|type)$/i) ??
    employmentWord(lines)
  return {
    ...(company && { company }),
    ...(title && { title }),
    ...(closes && { closes }),
    ...(tests && { tests }),
    ...(employment && { employment }),
  }
}

/** How far down the title and the company stand, in lines. */
const HEAD = 8

interface Labelled {
  readonly label: string
  readonly words: string
}

/** The lines that tell a fact by name ("회사명: 한끼마켓"). */
function labelsOf(lines: readonly Line[]): Labelled[] {
  return lines.flatMap(({ text }) => {
    const [, label, words] = /^([^:：|]{2,20})[:：|]\s*(\S.{0,79})$/.exec(text) ?? []
    return label && words ? [{ label: label.trim(), words: words.trim() }] : []
  })
}

function labelled(labels: readonly Labelled[], wanted: RegExp): string | undefined {
  return labels.find(({ label }) => wanted.test(label))?.words
}

/** In characters. */
const LONGEST_TITLE = 100
const LONGEST_COMPANY = 50

const LEGAL =
  /(?:\(주\)|㈜|주식회사)\s?([\p{L}\p{N}&.-]{1,30})|([\p{L}\p{N}&.-]{1,30})\s?(?:\(주\)|㈜|주식회사)/u

/** What stands beside a title and is no company. */
const NO_COMPANY = anyOf(
  {
    tags: '^\\[[^[\\]]{1,30}\\](?:\\s?\\[[^[\\]]{1,30}\\])?$|^\\||^(?:full )?job (?:description|details)',
    employment:
      '^(?:경력|신입|인턴|정규직|계약직|학력)(?:\\s|$)|무관$|^full[- ]time|(?:채용|모집|급구|공채|사항)$',
    days: '\\d{4}\\s?[./-]\\s?\\d|\\bD-\\d|\\bago\\b|\\bposted\\b|전$',
    pay: '[$₩€£]\\s?\\d|연봉|급여|만\\s?원',
    mails: '\\S@\\S|://',
    places:
      ',\\s?[A-Z]{2}\\b|\\b(?:remote|hybrid|on-?site)\\b|^(?:서울|경기|부산|대전|대구|인천|광주|판교|성남)(?:\\s|특별시|시|$)|' +
      '^(?:nigeria|germany|(?:south )?korea|japan|india|canada|poland|spain|france|singapore|vietnam|brazil|mexico|portugal|netherlands|ireland|israel|australia|united (?:states|kingdom)|usa|uk|europe|worldwide|berlin|london|seoul|tokyo|new york)$',
    menus:
      '^(?:home|jobs?|share|save|apply(?: now)?|messaging|linkedin|indeed|my network|skip to .{1,20}|now hiring|team|briefing|details|원티드|사람인|잡코리아|로켓펀치|이력서|채용|회원가입.{0,10})$',
    chat: '(?:땡큐|굿|구해요)[!~^.]{0,3}$|[가-힣]\\s?분,',
    sentence:
      '\\b(?:in|of|for|to|you|and|the|will)$|^(?:we|you|our|if|basically)\\b|,.{0,40}\\b(?:you|we)\\b',
  },
  'i',
)
/** "달빛커머스∙서울 강남구∙경력 2-5년", under a title. */
const COMPANY_AND_PLACE = /^([^∙·|•]{2,30})[∙·|•][^∙·|•]{2,30}[∙·|•]\s?(?:경력|신입|무관)/
/** "At Moram, we ...", "Moram is hiring". */
const SAYS_WHO =
  /^(?:[Aa]t ([A-Z][\w.&]{1,24}(?: [A-Z][\w.&]{1,24})?), |([A-Z][\w.&]{1,24}(?: [A-Z][\w.&]{1,24})?) is (?:hiring|looking for)\b)/

/** A legal form, a line that says it, or a sentence gives a company away; else the short line right beside the title. */
function companyIn(
  head: readonly Line[],
  lines: readonly Line[],
  title: string | undefined,
): string | undefined {
  for (const { text } of head) {
    const legal = LEGAL.exec(text)
    if (legal) return legal[1] ?? legal[2]
  }
  const top = lines.slice(0, LOOKED_AT)
  const placed = firstIn(top, COMPANY_AND_PLACE)
  if (placed) return placed.trim()
  const at = head.findIndex(({ text }) => text === title)
  const near = at < 0 ? head : [head[at + 1], head[at - 1]]
  const beside = near.find((line) => line && isName(line))
  return beside?.text.split(/\s[·|]\s/)[0] ?? firstIn(top, SAYS_WHO)
}

/** How far down a line or a sentence says whose posting it is, in lines. */
const LOOKED_AT = 16

function firstIn(lines: readonly Line[], pattern: RegExp): string | undefined {
  for (const { text } of lines) {
    const [, one, other] = pattern.exec(text.slice(0, LONGEST_TITLE)) ?? []
    if (one ?? other) return one ?? other
  }
  return undefined
}

function isName({ text, topic, sign, bullet, decoration }: Line): boolean {
  return (
    (topic === null || topic === 'topic') &&
    sign === '' &&
    (bullet === '' || decoration === 'hash') &&
    text.length <= LONGEST_COMPANY &&
    text.split(' ').length <= MOST_WORDS &&
    !JOB.test(text) &&
    !NO_COMPANY.test(text)
  )
}

/** No company's name has more words. */
const MOST_WORDS = 6

/** The short lines at the top, before anything is announced. */
function headOf(lines: readonly Line[]): Line[] {
  const end = lines.findIndex(({ topic }) => topic !== null && topic !== 'topic')
  return lines.slice(0, Math.min(HEAD, end < 0 ? HEAD : end)).filter(isShort)
}

function isShort({ text, bullet, decoration }: Line): boolean {
  if (bullet !== '' && decoration !== 'hash') return false
  return text.length <= LONGEST_TITLE && !/[.!?다요]$/.test(text) && !/[:：]/.test(text)
}

function employmentWord(lines: readonly Line[]): string | undefined {
  for (const { text } of lines) {
    const match =
      text.length <= 60
        ? /정규직|계약직|인턴(?:십)?|프리랜서|파견직|아르바이트|\bfull[- ]time\b|\bpart[- ]time\b|\bcontract(?:or)?\b|\binternship\b|\bpermanent\b/i.exec(
            text,
          )
        : null
    if (match) return match[0]
  }
  return undefined
}
