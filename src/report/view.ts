import { type Day, daysBetween, type Month, weekday } from '../core/calendar/day.ts'
import type { PlanDay } from '../core/calendar/free.ts'
import { type Catalogue, nameOf, type SkillId } from '../core/skill/catalogue.ts'
import type { Lang } from '../core/text.ts'
import type { Messages } from '../messages/messages.ts'

/** How values are told: in which language, seen from which day, with which names. */
export interface View {
  readonly messages: Messages
  readonly lang: Lang
  readonly today: Day
  readonly catalogue: Catalogue
}

/** "Sat 18 Sep", "9월 18일(토)"; with the year where it is not today's. */
export function sayDay(day: Day, { messages, today }: View): string {
  const { words } = messages
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const said = words.day(month, date, words.weekdays[weekday(day)] ?? '')
  return year === Number(today.slice(0, 4)) ? said : words.dayOfYear(said, year)
}

/** What a day of a plan is: "workday, rest from study", "holiday, family day". */
export function sayDayKind(
  { kind, atWork, family }: Pick<PlanDay, 'kind' | 'atWork' | 'family'>,
  { messages }: View,
): string {
  const { dayKinds, familyDay } = messages.words
  const work = atWork ? [dayKinds.workday] : []
  return [...work, dayKinds[kind], ...(family ? [familyDay] : [])].join(', ')
}

/** "in 13 days", "13일 뒤". */
export function sayDistance(day: Day, { messages, today }: View): string {
  return messages.words.inDays(daysBetween(today, day))
}

/** "November 2022", "2022년 11월". */
export function sayMonth(month: Month, { messages }: View): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return messages.words.month(year, number)
}

/** The skill's name in the screen's language. */
export function saySkill(skill: SkillId, { catalogue, lang }: View): string {
  return nameOf(skill, catalogue, lang)
}

/** Hours with at most one decimal: "1.5 h". */
export function sayHours(minutes: number, { messages }: View): string {
  return messages.words.hours(Math.round((minutes / 60) * 10) / 10)
}
