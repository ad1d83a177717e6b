import { GilError } from '../error.ts'
import { addDays, type Day, daysBetween, isDay, makeDay, mondayOf, weekday, yearOf } from './day.ts'
import { monthNamed } from './month-name.ts'

/**
 * The day that a person's words mean, in Korean or English, relative to `today`.
 *
 * - a whole date, year first: `2021-09-24`, `2021. 9. 24.`, `2021/9/24`, `20210924`, `2021년 9월 24일`; year last
 *   (`9/24/2021`, `Sep 24, 2021`) only where one reading is possible: `09/10/2021` is refused
 * - month and day: `9/24`, `09-24`, `9. 24.`, `9월 24일`, `Sep 24`: of last, this and next year the one nearest to today, of two equally near the later
 * - `today`, `yesterday`, `tomorrow`, `오늘`, `어제`, `그제`, `내일`, `모레`; `3 days ago`, `in 2 weeks`, `3일 전`, `2주 뒤`
 * - `last fri`, `지난 금요일`: the newest one before today; `next fri`, `다음 금요일`: the first one after today
 * - `지난주 금요일`, `이번 주 금`, `다음 주 금요일`, `last week fri`: that day of the week Monday to Sunday
 *
 * - each date also as gil writes it, with its weekday: `Fri 24 Sep`, `9월 24일(금)`; with another weekday it is no day
 *
 * Throws `day-unreadable` for everything else.
 */
export function readDay(text: string, today: Day): Day {
  const words = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  if (weekdayNamed(words.replace(/요일$/, '')) !== null)
    throw new GilError('day-unreadable', { text, why: 'weekday' })
  const day = words.length <= LONGEST ? readWords(words, today) : null
  if (day === null) throw new GilError('day-unreadable', { text })
  return day
}

function readWords(words: string, today: Day): Day | null {
  const { name = '', rest = '' } =
    (
      /^(?<name>[a-z]{3,9}),? (?<rest>.{1,40})$/.exec(words) ??
      /^(?<rest>.{1,40}?) ?\((?<name>[일월화수목금토])(?:요일)?\)$/.exec(words)
    )?.groups ?? {}
  const wanted = /\d/.test(rest) ? weekdayNamed(name) : null
  const date = wanted === null ? words : rest
  const readings = [readWord, readDistance, readWeekday, readDate, readMonthAndDate]
  for (const read of readings) {
    const day = read(date, today)
    if (day !== null && isDay(day)) return wanted === null || weekday(day) === wanted ? day : null
  }
  return null
}

const LONGEST = 40

const WORDS: Readonly<Record<string, number>> = {
  today: 0,
  now: 0,
  yesterday: -1,
  tomorrow: 1,
  'day before yesterday': -2,
  'the day before yesterday': -2,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
  오늘: 0,
  어제: -1,
  그제: -2,
  그저께: -2,
  내일: 1,
  모레: 2,
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WEEKDAYS_KO = ['일', '월', '화', '수', '목', '금', '토']

function readWord(words: string, today: Day): Day | null {
  const days = Object.hasOwn(WORDS, words) ? WORDS[words] : undefined
  return days === undefined ? null : addDays(today, days)
}

function readDistance(words: string, today: Day): Day | null {
  const found =
    /^(?<n>\d{1,3}) (?<unit>day|week)s? (?<way>ago)$/.exec(words) ??
    /^(?<way>in) (?<n>\d{1,3}) (?<unit>day|week)s?$/.exec(words) ??
    /^(?<n>\d{1,3}) ?(?<unit>일|주일|주) ?(?<way>전|뒤|후)$/.exec(words)
  const { n, unit, way } = found?.groups ?? {}
  if (n === undefined || unit === undefined) return null
  const days = Number(n) * (unit === 'day' || unit === '일' ? 1 : 7)
  return addDays(today, way === 'ago' || way === '전' ? -days : days)
}

function readWeekday(words: string, today: Day): Day | null {
  const found =
    /^(?<way>last|this|next) (?<week>week )?(?<name>[a-z]{3,9})$/.exec(words) ??
    /^(?<name>[a-z]{3,9}) (?<way>last|this|next) (?<week>week)$/.exec(words) ??
    /^(?<way>지난|저번|이번|다음) ?(?<week>주 ?)?(?<name>[일월화수목금토])(?:요일)?$/.exec(words)
  const { way, week, name } = found?.groups ?? {}
  const wanted = weekdayNamed(name ?? '')
  if (wanted === null) return null
  const direction = way === 'next' || way === '다음' ? 1 : way === 'this' || way === '이번' ? 0 : -1
  if (direction === 0 || week !== undefined) {
    return addDays(mondayOf(today), 7 * direction + ((wanted + 6) % 7))
  }
  const ahead = (wanted - weekday(today) + 7) % 7
  if (direction === 1) return addDays(today, ahead === 0 ? 7 : ahead)
  return addDays(today, ahead - 7)
}

function weekdayNamed(name: string): number | null {
  const korean = WEEKDAYS_KO.indexOf(name)
  if (korean >= 0) return korean
  const english = WEEKDAYS.findIndex((day) => day === name || day.slice(0, 3) === name)
  if (english >= 0) return english
  const other: Readonly<Record<string, number>> = { tues: 2, wednes: 3, thur: 4, thurs: 4 }
  return Object.hasOwn(other, name) ? (other[name] ?? null) : null
}

function readDate(words: string): Day | null {
  const yearFirst =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(words) ??
    /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/.exec(words) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(words) ??
    /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/.exec(words)
  if (yearFirst) return makeDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const yearLast = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words)
  if (yearLast) return onlyReading(Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3]))
  const named = readMonthName(words)
  return named?.year === undefined ? null : makeDay(named.year, named.month, named.date)
}

/** Month first or day first: the day where both agree or only one exists. */
function onlyReading(a: number, b: number, year: number): Day | null {
  const monthFirst = makeDay(year, a, b)
  const dayFirst = makeDay(year, b, a)
  if (monthFirst !== null && dayFirst !== null) return monthFirst === dayFirst ? monthFirst : null
  return monthFirst ?? dayFirst
}

function readMonthAndDate(words: string, today: Day): Day | null {
  const found =
    /^(\d{1,2})\/(\d{1,2})$/.exec(words) ??
    /^(\d{2})-(\d{2})$/.exec(words) ??
    /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(words) ??
    /^(\d{1,2})월 ?(\d{1,2})일$/.exec(words)
  const named = found ? { month: Number(found[1]), date: Number(found[2]) } : readMonthName(words)
  if (named === null) return null
  const days = [1, 0, -1]
    .map((years) => makeDay(yearOf(today) + years, named.month, named.date))
    .filter((day) => day !== null)
  const nearest = (day: Day): number => Math.abs(daysBetween(today, day))
  return days.sort((a, b) => nearest(a) - nearest(b))[0] ?? null
}

/** "sep 24", "24 september", "sep 24, 2021". */
function readMonthName(words: string): { month: number; date: number; year?: number } | null {
  const found =
    /^(?<name>[a-z]{3,9})\.? (?<date>\d{1,2})(?:,? (?<year>\d{4}))?$/.exec(words) ??
    /^(?<date>\d{1,2}) (?<name>[a-z]{3,9})\.?(?:,? (?<year>\d{4}))?$/.exec(words)
  const { name = '', date, year } = found?.groups ?? {}
  const month = monthNamed(name)
  if (month === null || date === undefined) return null
  return year === undefined
    ? { month, date: Number(date) }
    : { month, date: Number(date), year: Number(year) }
}
