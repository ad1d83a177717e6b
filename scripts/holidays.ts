/**
 * Korea's public holidays from the law, year by year: what `data/holidays/kr.json` is written from
 * (`npx vitest run test/core/calendar/kr-table.test.ts -u`; data/README.md tells how to extend it).
 *
 * Sources: 관공서의 공휴일에 관한 규정 (substitute days since 2013-11-05, national days since 2021-08-04, Buddha's Birthday and
 * Christmas since 2023-05-04, 노동절 and 제헌절 since 2026), 헌법 제70조 and 공직선거법 제14조, 제34조 (terms and elections), the yearly 월력요항 to 2027
 * (temporary holidays), and for the lunar days the calendar of KASI.
 */
import { addDays, type Day, eachDay, makeDay, weekday } from '../src/core/calendar/day.ts'
import type { HolidayName, HolidayTable } from '../src/core/calendar/holidays.ts'

const FIRST_YEAR = 2015
/** The last year of which 월력요항 is published. */
const LAST_OFFICIAL_YEAR = 2027
const LAST_YEAR = 2035

/** Seollal, Buddha's Birthday and Chuseok: lunar 1/1, 4/8 and 8/15. */
const LUNAR: Readonly<Record<number, readonly [string, string, string]>> = {
  2015: ['02-19', '05-25', '09-27'],
  2016: ['02-08', '05-14', '09-15'],
  2017: ['01-28', '05-03', '10-04'],
  2018: ['02-16', '05-22', '09-24'],
  2019: ['02-05', '05-12', '09-13'],
  2020: ['01-25', '04-30', '10-01'],
  2021: ['02-12', '05-19', '09-21'],
  2022: ['02-01', '05-08', '09-10'],
  2023: ['01-22', '05-27', '09-29'],
  2024: ['02-10', '05-15', '09-17'],
  2025: ['01-29', '05-05', '10-06'],
  2026: ['02-17', '05-24', '09-25'],
  2027: ['02-07', '05-13', '09-15'],
  2028: ['01-27', '05-02', '10-03'],
  2029: ['02-13', '05-20', '09-22'],
  2030: ['02-03', '05-09', '09-12'],
  2031: ['01-23', '05-28', '10-01'],
  2032: ['02-11', '05-16', '09-19'],
  2033: ['01-31', '05-06', '09-08'],
  2034: ['02-19', '05-25', '09-27'],
  2035: ['02-08', '05-15', '09-16'],
}

/**
 * The last days of presidents' terms whose elections were or will be held in turn. The term that began when the vacancy
 * was filled, on 2025-06-04, ends after five years (헌법 제70조, 공직선거법 제14조), and the one after it five years later.
 */
const PRESIDENTS_UNTIL: readonly Day[] = ['2022-05-09', '2030-06-03', '2035-06-03']

/** Days that no rule gives: decreed holidays and the elections held out of turn. */
const DECREED: Readonly<Record<Day, string>> = {
  '2015-08-14': 'temporary',
  '2016-05-06': 'temporary',
  '2017-05-09': 'presidential-election',
  '2017-10-02': 'temporary',
  '2020-08-17': 'temporary',
  '2023-10-02': 'temporary',
  '2024-10-01': 'temporary',
  '2025-01-27': 'temporary',
  '2025-06-03': 'presidential-election',
}

const NAMES: Readonly<Record<string, HolidayName>> = {
  'new-year': { en: "New Year's Day", ko: '새해 첫날' },
  'seollal-eve': { en: 'Day before Seollal', ko: '설날 전날' },
  seollal: { en: 'Seollal', ko: '설날', festival: true },
  'seollal-after': { en: 'Day after Seollal', ko: '설날 다음 날' },
  'march-first': { en: 'Independence Movement Day', ko: '삼일절' },
  children: { en: "Children's Day", ko: '어린이날' },
  labour: { en: 'Labour Day', ko: '노동절' },
  buddha: { en: "Buddha's Birthday", ko: '부처님오신날' },
  memorial: { en: 'Memorial Day', ko: '현충일' },
  constitution: { en: 'Constitution Day', ko: '제헌절' },
  liberation: { en: 'Liberation Day', ko: '광복절' },
  'chuseok-eve': { en: 'Day before Chuseok', ko: '추석 전날' },
  chuseok: { en: 'Chuseok', ko: '추석', festival: true },
  'chuseok-after': { en: 'Day after Chuseok', ko: '추석 다음 날' },
  foundation: { en: 'National Foundation Day', ko: '개천절' },
  hangeul: { en: 'Hangeul Day', ko: '한글날' },
  christmas: { en: 'Christmas Day', ko: '성탄절' },
  'presidential-election': { en: 'Presidential election', ko: '대통령 선거' },
  'parliamentary-election': { en: 'Parliamentary election', ko: '국회의원 선거' },
  'local-elections': { en: 'Local elections', ko: '지방선거' },
  temporary: { en: 'Temporary holiday', ko: '임시공휴일' },
  workers: { en: "Workers' Day", ko: '근로자의 날' },
}

interface Holiday {
  readonly day: Day
  readonly id: string
}

/** The whole table. */
export function koreanHolidays(): HolidayTable {
  const years = range(FIRST_YEAR, LAST_YEAR)
  const holidays = years.map((year) => [year, holidaysOf(year)] as const)
  const substituted = [...new Set(holidays.flatMap(([, all]) => all.map(({ id }) => id)))]
    .filter((id) => id.startsWith('for-'))
    .sort()
  return {
    country: 'KR',
    lang: 'ko',
    source: `관공서의 공휴일에 관한 규정, 헌법 제70조, 공직선거법 제14조와 제34조; ${FIRST_YEAR}-${LAST_OFFICIAL_YEAR} as published in 월력요항`,
    projected: range(LAST_OFFICIAL_YEAR + 1, LAST_YEAR),
    names: { ...NAMES, ...Object.fromEntries(substituted.map((id) => [id, substituteName(id)])) },
    years: Object.fromEntries(holidays.map(([year, all]) => [year, byDate(all)])),
    workers: Object.fromEntries(
      range(FIRST_YEAR, 2025).map((year) => [year, { '05-01': 'workers' }]),
    ),
  }
}

/** The table as its file holds it: one name and one year a line, so that a change reads well. */
export function written(table: HolidayTable): string {
  const { names, years, workers, ...head } = table
  const lines = (values: object): string =>
    Object.entries(values)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')
  const tops = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`)
  const parts = Object.entries({ names, years, workers: workers ?? {} }).map(
    ([key, values]) => `  "${key}": {\n${lines(values)}\n  }`,
  )
  return `{\n${tops.join('')}${parts.join(',\n')}\n}\n`
}

function holidaysOf(year: number): Holiday[] {
  const plain = [...fixed(year), ...lunar(year), ...elections(year), ...decreed(year)]
  const taken = new Set(plain.map(({ day }) => day))
  const substitutes: Holiday[] = []
  for (const { id, after } of lost(plain)) {
    let day = addDays(after, 1)
    while (taken.has(day) || weekday(day) % 6 === 0) day = addDays(day, 1)
    taken.add(day)
    substitutes.push({ day, id: `for-${id}` })
  }
  return [...plain, ...substitutes].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function fixed(year: number): Holiday[] {
  const all: Readonly<Record<string, string>> = {
    '01-01': 'new-year',
    '03-01': 'march-first',
    ...(year >= 2026 ? { '05-01': 'labour' } : {}),
    '05-05': 'children',
    '06-06': 'memorial',
    ...(year >= 2026 ? { '07-17': 'constitution' } : {}),
    '08-15': 'liberation',
    '10-03': 'foundation',
    '10-09': 'hangeul',
    '12-25': 'christmas',
  }
  return Object.entries(all).map(([date, id]) => ({ day: `${year}-${date}`, id }))
}

function lunar(year: number): Holiday[] {
  const days = LUNAR[year]
  if (days === undefined) return []
  const around = (date: string, id: string): Holiday[] => [
    { day: addDays(`${year}-${date}`, -1), id: `${id}-eve` },
    { day: `${year}-${date}`, id },
    { day: addDays(`${year}-${date}`, 1), id: `${id}-after` },
  ]
  const [seollal, buddha, chuseok] = days
  return [
    ...around(seollal, 'seollal'),
    { day: `${year}-${buddha}`, id: 'buddha' },
    ...around(chuseok, 'chuseok'),
  ]
}

/**
 * Elections at the end of a term (공직선거법 제34조): presidents' as in PRESIDENTS_UNTIL, members of parliament serve to 29 May
 * (2016, 2020, ...), local offices to 30 June (2018, 2022, ...). An election that fills a vacancy stands in DECREED.
 */
function elections(year: number): Holiday[] {
  const held = PRESIDENTS_UNTIL.filter((day) => day.startsWith(`${year}-`)).map((ends) => {
    return { day: electionDay(ends, 70), id: 'presidential-election' }
  })
  if (year % 4 === 0) {
    held.push({ day: electionDay(`${year}-05-29`, 50), id: 'parliamentary-election' })
  }
  if (year % 4 === 2) held.push({ day: electionDay(`${year}-06-30`, 30), id: 'local-elections' })
  return held
}

/** The first Wednesday from so many days before the term's end; a week later where a holiday is on it or beside it. */
export function electionDay(termEnds: Day, daysBefore: number): Day {
  const earliest = addDays(termEnds, -daysBefore)
  const day = addDays(earliest, (3 - weekday(earliest) + 7) % 7)
  const year = Number(day.slice(0, 4))
  const holidays = new Set([...fixed(year), ...lunar(year)].map((holiday) => holiday.day))
  const near = eachDay(addDays(day, -1), addDays(day, 1)).some((each) => holidays.has(each))
  return near ? addDays(day, 7) : day
}

function decreed(year: number): Holiday[] {
  return Object.entries(DECREED)
    .filter(([day]) => day.startsWith(`${year}-`))
    .map(([day, id]) => ({ day, id }))
}

/** The holidays that fell on a weekend or on another holiday, and the day after which their substitute is sought. */
function lost(plain: readonly Holiday[]): { id: string; after: Day }[] {
  const found: { id: string; after: Day }[] = []
  const days = [...new Set(plain.map(({ day }) => day))].sort()
  for (const day of days) {
    const here = plain.filter((holiday) => holiday.day === day)
    const replaced = here.filter((holiday) => substituteSince(holiday.id) <= day)
    const onWeekend = replaced.filter(
      ({ id }) => weekday(day) === 0 || (weekday(day) === 6 && !isLunarFestival(id)),
    )
    const doubled =
      weekday(day) % 6 === 0 ? [] : replaced.slice(Math.max(0, replaced.length - here.length + 1))
    for (const { id } of [...onWeekend, ...doubled]) {
      const feast = id.replace(/-eve$|-after$/, '')
      const last = plain.find((holiday) => holiday.id === `${feast}-after`)
      found.push({ id: feast, after: last?.day ?? day })
    }
  }
  return found
}

/** The day from which the rule gives a holiday a substitute. */
function substituteSince(id: string): Day {
  if (isLunarFestival(id) || id === 'children') return '2013-11-05'
  if (['march-first', 'liberation', 'foundation', 'hangeul'].includes(id)) return '2021-08-04'
  if (['buddha', 'christmas'].includes(id)) return '2023-05-04'
  return ['labour', 'constitution'].includes(id) ? '2026-01-01' : '9999-12-31'
}

/** Saturday never costs Seollal and Chuseok a substitute. */
function isLunarFestival(id: string): boolean {
  return id.startsWith('seollal') || id.startsWith('chuseok')
}

function substituteName(id: string): HolidayName {
  const name = NAMES[id.replace(/^for-/, '')]
  if (name === undefined) throw new Error(`no name for ${id}`)
  return { en: `${name.en} (substitute)`, ko: `대체공휴일(${name.ko})` }
}

function byDate(holidays: readonly Holiday[]): Record<string, string> {
  const dates: Record<string, string> = {}
  for (const { day, id } of holidays) {
    if (makeDay(...numbers(day)) === null) throw new Error(`no such day: ${day}`)
    const date = day.slice(5)
    dates[date] = dates[date] === undefined ? id : `${dates[date]} ${id}`
  }
  return dates
}

function numbers(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
