import table from '../../../data/holidays/kr.json' with { type: 'json' }
import { type Calendar, makeCalendar } from '../../../src/core/calendar/calendar.ts'
import type { HolidayTable } from '../../../src/core/calendar/holidays.ts'
import type { OwnDay } from '../../../src/core/calendar/own-day.ts'

/** The shipped table. */
export const KOREA: HolidayTable = table as HolidayTable

/** Korea's calendar with the user's own days. */
export function korea(...days: OwnDay[]): Calendar {
  return makeCalendar({ holidays: KOREA, days })
}

/** The story's Thursday and Friday after Chuseok 2021. */
export const COMPANY_DAYS: OwnDay[] = [
  { day: '2021-09-23', kind: 'company' },
  { day: '2021-09-24', kind: 'company' },
]
