import { type Day, makeDay, yearOf } from '../calendar/day.ts'
import { monthNamed } from '../calendar/month-name.ts'
import type { Line } from './lines.ts'

const CLOSING =
  /마감|(?:접수|지원|모집|채용|공고|제출)\s?(?:기간|기한|일정)|(?:접수|지원|모집|제출).{0,20}까지|까지\s?(?:접수|지원|모집|제출)|deadline|closing date|closes? (?:on|date)|apply (?:by|before|until)|applications? (?:close|due|until)/i
/** "~10/3", "D-45 2021.04.12 ~ 2021.05.31": an open range of days alone, without a word. */
const OPEN_RANGE =
  /^\D{0,12}[~∼～]\s?(?:\d{4}\s?[./년-]\s?)?\d{1,2}\s?(?:[/]|월)\s?\d{1,2}|^(?:D-\d{1,3}\s)?\D{0,12}\d{4}[./년-]\s?\d{1,2}.{2,16}[~∼～]\s?\d/
const OPEN_END =
  /채용\s?(?:완료\s?)?시\s?(?:까지|마감)|상시|수시\s?(?:채용|모집)|until filled|rolling/i
/** Days of something else: graduation, service, the company's history. */
const OTHER = /졸업|입사|전역|병역|복무|편입|근무|설립|수상|출시|graduat/i
const LONGEST = 120

/** The last day to apply: "~10/3(일) 23:59", "2021년 10월 3일까지 접수", "Apply by October 3, 2021"; none for "채용 시 마감". */
export function closingDay(lines: readonly Line[], today: Day): Day | undefined {
  let announced = false
  for (const { text, topic } of lines) {
    const says = CLOSING.test(text)
    if (text.length <= LONGEST && (says || announced || OPEN_RANGE.test(text))) {
      const day = OPEN_END.test(text) || OTHER.test(text) ? undefined : lastDayIn(text, today)
      if (day) return day
    }
    announced = topic !== null && says
  }
  return undefined
}

const TEST = /코딩\s?테스트|코테|coding (?:test|challenge)|online (?:test|assessment)/i

/** The day of the coding test: "코딩테스트: 12월 19일(토)". */
export function testDay(lines: readonly Line[], today: Day): Day | undefined {
  for (const { text } of lines) {
    const day = text.length <= LONGEST && TEST.test(text) ? lastDayIn(text, today) : undefined
    if (day) return day
  }
  return undefined
}

const NUMBERS =
  /(?:(\d{4}|'\d{2})\s?[.\-/년]\s?)?(?<!\d)(\d{1,2})\s?(?:[./-]|월)\s?(\d{1,2})(?:일|\b)(?![%\d:시]|\s?(?:명|개|년|만|점))/g
const WORDS =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:,? (\d{4}))?/gi
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?:,? (\d{4}))?/gi

function lastDayIn(text: string, today: Day): Day | undefined {
  const dates = [
    ...[...text.matchAll(NUMBERS)].map((m) => ({
      at: m.index,
      year: m[1],
      month: Number(m[2]),
      day: Number(m[3]),
    })),
    ...[...text.matchAll(WORDS)].map((m) => ({
      at: m.index,
      year: m[3],
      month: monthNamed((m[1] ?? '').toLowerCase()) ?? 0,
      day: Number(m[2]),
    })),
    ...[...text.matchAll(DAY_FIRST)].map((m) => ({
      at: m.index,
      year: m[3],
      month: monthNamed((m[2] ?? '').toLowerCase()) ?? 0,
      day: Number(m[1]),
    })),
  ].sort((a, b) => a.at - b.at)
  let last: Day | undefined
  for (const { year, month, day } of dates) {
    const own = year?.replace(/\D/g, '').padStart(4, '20') ?? last?.slice(0, 4)
    last = (own ? makeDay(Number(own), month, day) : nextSuch(month, day, today)) ?? last
  }
  return last
}

/** A day without a year is the next such day from today on. */
function nextSuch(month: number, day: number, today: Day): Day | null {
  const year = yearOf(today)
  const found = makeDay(year, month, day)
  return found !== null && found < today ? makeDay(year + 1, month, day) : found
}
