import type { Day } from '../calendar/day.ts'
import { closingDay } from './closing.ts'
import type { Line } from './lines.ts'
import { JOB, splitTitle, titleOf } from './title.ts'

export interface Facts {
  readonly company?: string
  readonly title?: string
  readonly closes?: Day
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
    companyIn(head, whole) ??
    split?.company
  const title = split?.company === company ? split?.title : whole
  const closes = closingDay(lines, today)
  const employment =
    labelled(labels, /^(?:고용\s?형태|근무\s?형태|채용\s?형태|employment type|job type|type)$/i) ??
    employmentWord(lines)
  return {
    ...(company && { company }),
    ...(title && { title }),
    ...(closes && { closes }),
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

/** What stands beside a title and is no company: tags in brackets, kinds of employment, days. */
const NO_COMPANY =
  /^(?:\s?\[[^[\]]{1,30}\])+$|^(?:경력|신입|인턴|정규직|계약직|학력)(?:\s|$)|무관$|\d{4}\s?[./-]\s?\d|\bD-\d|^\||[$₩€£]\s?\d|\S@\S|^(?:full )?job (?:description|details)|^full[- ]time/i

/** A legal form gives a company away; else the short line beside the title. */
function companyIn(head: readonly Line[], title: string | undefined): string | undefined {
  for (const { text } of head) {
    const legal = LEGAL.exec(text)
    if (legal) return legal[1] ?? legal[2]
  }
  const beside = head
    .slice(0, 4)
    .find(
      ({ text }) =>
        text !== title &&
        text.length <= LONGEST_COMPANY &&
        !JOB.test(text) &&
        !NO_COMPANY.test(text),
    )
  return beside?.text.split(/\s[·|]\s/)[0]
}

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
