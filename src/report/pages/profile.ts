import { DEFAULT_FAMILY_HOURS, DEFAULT_HOURS } from '../../core/calendar/free-hours.ts'
import type { Span } from '../../core/calendar/span.ts'
import { MODEL } from '../../core/constants.ts'
import { type Profile, zoneNameOf } from '../../core/profile.ts'
import { type Line, type Page, paragraph, quiet, table, title } from '../page.ts'
import { sayHours, sayMonth, saySkill, type View } from '../view.ts'

/** What gil knows of its user, defaults named as what they are. */
export function profilePage(
  profile: Profile,
  place: { country: string; home: string },
  view: View,
): Page {
  const { profile: m, words } = view.messages
  const hours = profile.hours ?? DEFAULT_HOURS
  const zone = zoneNameOf(profile, place.country)
  const rest = profile.restWeekdays?.map((day) => words.weekdays[day]).join(', ')
  const rows: Line[][] = [
    [m.lang, words.langs[view.lang]],
    [m.country, place.country],
    [
      m.since,
      profile.since === undefined ? [quiet(m.sinceUnknown)] : sayMonth(profile.since, view),
    ],
    ...Object.entries(profile.sinceBySkill ?? {}).map(([skill, since]) => [
      m.sinceSkill(saySkill(skill, view)),
      sayMonth(since, view),
    ]),
    [m.workday, saySpans(hours.workday, m.noHours)],
    [m.dayOff, saySpans(hours.dayOff, m.noHours)],
    [m.holiday, hours.holiday ? saySpans(hours.holiday, m.noHours) : [quiet(m.asDayOff)]],
    [m.restDay, saySpans(hours.rest ?? [], m.noHours)],
    [m.familyDay, saySpans(hours.family ?? DEFAULT_FAMILY_HOURS, m.noHours)],
    [m.rest, rest ? rest : [quiet(m.restByPlan)]],
    ...(profile.workersDay === undefined
      ? []
      : [[m.workersDay, profile.workersDay ? words.yes : words.no]]),
    [m.mostHours, sayHours(profile.dailyCapMinutes ?? MODEL.dailyCapMinutes, view)],
    [m.peak, profile.peak ? saySpans([profile.peak], '') : [quiet(m.peakUnknown)]],
    [m.timeZone, zone ?? [quiet(m.timeZoneUnknown)]],
    ...(profile.calendars ?? []).map((file) => [m.calendars, file]),
    [m.home, place.home],
  ]
  return [title(m.title), table([{ title: '' }, { title: '', grows: true }], rows), paragraph('')]
}

function saySpans(spans: readonly Span[], none: string): string {
  return spans.length === 0 ? none : spans.map(({ start, end }) => `${start}-${end}`).join(', ')
}
