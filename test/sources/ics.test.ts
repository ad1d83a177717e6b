import { describe, expect, it } from 'vitest'
import { totalMinutes } from '../../src/core/calendar/span.ts'
import { GilError } from '../../src/core/error.ts'
import { writeIcs } from '../../src/report/ics.ts'
import { calendarEvents } from '../../src/report/ics-events.ts'
import { readAllDays, readBusy } from '../../src/sources/ics.ts'
import { timeZone } from '../../src/sources/time-zone.ts'
import { makePlan, makeView } from '../report/ics-plan.ts'

const SEOUL = timeZone('Asia/Seoul')
const RANGE = { from: '2021-09-18', to: '2021-09-26' }
const OPTIONS = { from: 'work.ics', range: RANGE, zone: SEOUL }

const calendar = (...components: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...components, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')

/** "18 10:00-11:00, 19 ..."; the minutes told are those of the spans. */
function busyOf(text: string, options: Partial<typeof OPTIONS> = {}): string {
  const { busy, minutes } = readBusy(text, { ...OPTIONS, ...options })
  expect(minutes).toBe([...busy.values()].reduce((sum, spans) => sum + totalMinutes(spans), 0))
  return [...busy]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, spans]) => spans.map(({ start, end }) => `${day.slice(8)} ${start}-${end}`))
    .join(', ')
}

const unreadOf = (text: string) =>
  readBusy(text, OPTIONS).unread.map(({ line, title, why }) => `${line} ${title} ${why}`)

describe('the appointments of a calendar', () => {
  const OUTLOOK = [
    'BEGIN:VTIMEZONE',
    'TZID:Korea Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T000000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0900',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n')

  it.each<[string, string[], string]>([
    [
      'a zone of IANA',
      ['DTSTART;TZID=Asia/Seoul:20210918T100000', 'DTEND;TZID=Asia/Seoul:20210918T113000'],
      '18 10:00-11:30',
    ],
    ['UTC', ['DTSTART:20210918T010000Z', 'DTEND:20210918T020000Z'], '18 10:00-11:00'],
    [
      'another zone',
      ['DTSTART;TZID=America/New_York:20210917T210000', 'DURATION:PT90M'],
      '18 10:00-11:30',
    ],
    [
      'a quoted zone',
      [
        'DTSTART;TZID="Europe/Berlin":20210918T030000',
        'DTEND;TZID="Europe/Berlin":20210918T040000',
      ],
      '18 10:00-11:00',
    ],
    [
      "the file's own zone",
      ['DTSTART;TZID=Korea Standard Time:20210918T100000', 'DURATION:PT1H'],
      '18 10:00-11:00',
    ],
    ['no zone', ['DTSTART:20210918T100000', 'DTEND:20210918T110000'], '18 10:00-11:00'],
    ['seconds', ['DTSTART:20210918T100030', 'DTEND:20210918T110030'], '18 10:00-11:01'],
    [
      'midnight',
      ['DTSTART:20210918T230000', 'DTEND:20210919T010000'],
      '18 23:00-24:00, 19 00:00-01:00',
    ],
    ['a night to midnight', ['DTSTART:20210918T230000', 'DTEND:20210919T000000'], '18 23:00-24:00'],
    ['a day', ['DTSTART;VALUE=DATE:20210918'], '18 00:00-24:00'],
    [
      'days, the end excluded',
      ['DTSTART;VALUE=DATE:20210924', 'DTEND;VALUE=DATE:20210926'],
      '24 00:00-24:00, 25 00:00-24:00',
    ],
    [
      'only the days looked at',
      ['DTSTART;VALUE=DATE:20210901', 'DTEND;VALUE=DATE:20210919'],
      '18 00:00-24:00',
    ],
    [
      'nothing of free time',
      ['DTSTART:20210918T100000', 'DTEND:20210918T110000', 'TRANSP:TRANSPARENT'],
      '',
    ],
    [
      'nothing cancelled',
      ['DTSTART:20210918T100000', 'DTEND:20210918T110000', 'STATUS:CANCELLED'],
      '',
    ],
    ['nothing that takes no time', ['DTSTART:20210918T100000'], ''],
    [
      'nothing that ends before it begins',
      ['DTSTART:20210918T100000', 'DTEND:20210918T090000'],
      '',
    ],
    ['nothing before', ['DTSTART:20210917T100000', 'DTEND:20210917T110000'], ''],
    [
      'every week',
      ['DTSTART:20210104T190000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE'],
      '20 19:00-20:00, 22 19:00-20:00',
    ],
    [
      'the third Saturday of a month',
      ['DTSTART:20210116T100000', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=3SA'],
      '18 10:00-11:00',
    ],
    ['a birthday', ['DTSTART;VALUE=DATE:19900921', 'RRULE:FREQ=YEARLY'], '21 00:00-24:00'],
    [
      'not what a series leaves out',
      [
        'DTSTART:20210918T100000',
        'DURATION:PT1H',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE:20210919T100000',
      ],
      '18 10:00-11:00, 20 10:00-11:00',
    ],
    [
      'further dates',
      ['DTSTART:20210918T100000', 'DURATION:PT1H', 'RDATE:20210921T120000'],
      '18 10:00-11:00, 21 12:00-13:00',
    ],
    [
      'the last of a series that ends in UTC',
      [
        'DTSTART;TZID=Asia/Seoul:20210917T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=DAILY;UNTIL=20210919T000000Z',
      ],
      '18 09:00-10:00, 19 09:00-10:00',
    ],
    [
      'the same hour of a zone whose clocks change',
      ['DTSTART;TZID=Europe/Berlin:20210308T110000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'],
      '20 18:00-19:00',
    ],
  ])('takes %s', (_, lines, spans) => {
    expect(busyOf(calendar(OUTLOOK, event('UID:1', ...lines)))).toBe(spans)
  })

  it('moves, adds and cancels single times of a series', () => {
    const series = event(
      'UID:1',
      'DTSTART;TZID=Asia/Seoul:20210901T100000',
      'DTEND;TZID=Asia/Seoul:20210901T110000',
      'RRULE:FREQ=DAILY;COUNT=60',
    )
    const moved = event(
      'UID:1',
      'RECURRENCE-ID;TZID=Asia/Seoul:20210919T100000',
      'DTSTART;TZID=Asia/Seoul:20210919T150000',
      'DTEND;TZID=Asia/Seoul:20210919T160000',
    )
    const gone = event(
      'UID:1',
      'RECURRENCE-ID:20210920T010000Z',
      'DTSTART:20210920T010000Z',
      'DTEND:20210920T020000Z',
      'STATUS:CANCELLED',
    )
    const drawnIn = event(
      'UID:1',
      'RECURRENCE-ID;TZID=Asia/Seoul:20211015T100000',
      'DTSTART;TZID=Asia/Seoul:20210921T200000',
      'DTEND;TZID=Asia/Seoul:20210921T210000',
    )
    const range = { from: '2021-09-18', to: '2021-09-21' }
    expect(busyOf(calendar(moved, series, gone, drawnIn), { range })).toBe(
      '18 10:00-11:00, 19 15:00-16:00, 21 10:00-11:00, 21 20:00-21:00',
    )
  })

  it('counts them, and the minutes of those days', () => {
    const text = calendar(
      event('UID:1', 'DTSTART:20210918T100000', 'DURATION:PT30M'),
      event('UID:2', 'DTSTART:20210920T100000', 'DURATION:PT1H'),
    )
    expect(readBusy(text, OPTIONS)).toMatchObject({ appointments: 2, minutes: 90, unread: [] })
  })

  it('does not take its own blocks for appointments', async () => {
    const text = writeIcs(calendarEvents([makePlan()], []), SEOUL, await makeView())
    expect(busyOf(text)).toBe('')
    expect(busyOf(text.replaceAll('@gil', '@other'))).toMatch(
      /^18 10:00-10:30, 18 10:40-11:35, 19 /,
    )
  })

  it('reads several calendars of one file, line ends of any kind and folded lines', () => {
    const one = event('UID:1', 'SUM', ' MARY:x', 'DTSTART:2021', ' 0918T100000', 'DURATION:PT1H')
    const text =
      calendar(one) + calendar(event('UID:2', 'DTSTART:20210919T100000', 'DURATION:PT1H'))
    for (const end of ['\n', '\r', '\r\n']) {
      expect(busyOf(`\ufeff${text.replaceAll('\r\n', end)}`)).toBe('18 10:00-11:00, 19 10:00-11:00')
    }
  })

  it('asks for the zone of a user whose zone is not known, and needs none where no time has one', () => {
    const text = calendar(event('UID:1', 'DTSTART:20210918T100000Z', 'DURATION:PT1H'))
    expect(() => readBusy(text, { ...OPTIONS, zone: null })).toThrow(
      new GilError('calendar-needs-zone', { from: 'work.ics', line: 3 }),
    )
    expect(readBusy(text.replace('00Z', '00'), { ...OPTIONS, zone: null }).appointments).toBe(1)
  })
})

describe('what cannot be read', () => {
  it.each<[string, string, object]>([
    ['no calendar', 'hello: world', { why: 'no-calendar', line: 1, text: 'hello: world' }],
    ['a page', '<!DOCTYPE html>', { why: 'not-a-property', line: 1 }],
    [
      'a broken line',
      calendar(event('UID:1', 'SUMMARY without colon')),
      { why: 'not-a-property', line: 5, text: 'SUMMARY without colon' },
    ],
    [
      'a file that was cut',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1',
      { why: 'not-closed', line: 3, text: 'BEGIN:VEVENT' },
    ],
    [
      'wrong nesting',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR',
      { why: 'not-opened', line: 3 },
    ],
    ['an end too many', `${calendar()}END:VCALENDAR`, { why: 'not-opened', line: 4 }],
  ])('is named with its line: %s', (_, text, params) => {
    let thrown: unknown
    try {
      readBusy(text, OPTIONS)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({
      code: 'calendar-unreadable',
      params: { from: 'work.ics', ...params },
    })
  })

  it.each<[string, string[], string]>([
    ['a day that is none', ['DTSTART:whenever'], '4 dentist broken'],
    ['no beginning', ['DTEND:20210918T100000'], '4 dentist broken'],
    [
      'an unknown zone',
      ['DTSTART;TZID=Mars/Olympus:20210918T100000', 'DURATION:PT1H'],
      '4 dentist zone',
    ],
    [
      'a rule that no date fulfils',
      ['DTSTART:20210918T100000', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
      '4 dentist recurrence',
    ],
    [
      'a rule over which ical.js does not come back',
      ['DTSTART:20210918T100000', 'RRULE:FREQ=DAILY;BYMONTHDAY=-21'],
      '4 dentist recurrence',
    ],
    [
      'every second since long ago',
      ['DTSTART:19700101T000000', 'RRULE:FREQ=SECONDLY'],
      '4 dentist recurrence',
    ],
    ['an unknown rule', ['DTSTART:20210918T100000', 'RRULE:FREQ=SOMETIMES'], '4 dentist broken'],
  ])('is told by its event, and the others are read: %s', (_, lines, unread) => {
    const good = event('UID:2', 'DTSTART:20210918T100000', 'DURATION:PT1H')
    const text = calendar('X-A:1', event('UID:1', 'SUMMARY:dentist', ...lines), good)
    expect(unreadOf(text)).toEqual([unread])
    expect(busyOf(text)).toBe('18 10:00-11:00')
  })
})

describe('all-day events', () => {
  it('become days, each once, the end excluded, series and free time included', () => {
    const text = calendar(
      event(
        'UID:1',
        'SUMMARY:회사 휴무',
        'DTSTART;VALUE=DATE:20210923',
        'DTEND;VALUE=DATE:20210925',
        'TRANSP:TRANSPARENT',
      ),
      event('UID:2', 'SUMMARY:again', 'DTSTART;VALUE=DATE:20210924'),
      event('UID:3', 'SUMMARY:a meeting', 'DTSTART:20210920T100000', 'DURATION:PT24H'),
      event('UID:4', 'SUMMARY:founding day', 'DTSTART;VALUE=DATE:20150926', 'RRULE:FREQ=YEARLY'),
      event('UID:5', 'SUMMARY:called off', 'DTSTART;VALUE=DATE:20210922', 'STATUS:CANCELLED'),
      event('UID:6', 'SUMMARY:before', 'DTSTART;VALUE=DATE:20210916', 'DTEND;VALUE=DATE:20210919'),
    )
    expect(readAllDays(text, OPTIONS).days).toEqual([
      { day: '2021-09-18', name: 'before' },
      { day: '2021-09-23', name: '회사 휴무' },
      { day: '2021-09-24', name: '회사 휴무' },
      { day: '2021-09-26', name: 'founding day' },
    ])
  })
})
