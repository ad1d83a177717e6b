import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { randomNumbers } from '../../src/core/random.ts'
import { writeIcs } from '../../src/report/ics.ts'
import { calendarEvents } from '../../src/report/ics-events.ts'
import type { DayView } from '../../src/report/pages/day.ts'
import { timeZone } from '../../src/sources/time-zone.ts'
import { makeSkill } from '../core/planning/timetable/timetable-case.ts'
import { BLOCKS, makeBlock, makePlan, makeView } from './ics-plan.ts'

const SEOUL = timeZone('Asia/Seoul')
const PLAN = makePlan()
const MOVED = makePlan(
  BLOCKS.filter(({ id }) => id !== 'plan1-04').map((block) =>
    block.id === 'plan1-03' ? { ...block, day: '2021-09-21', start: '11:00' } : block,
  ),
  { made: '2021-09-19' },
)

let view: DayView
beforeAll(async () => {
  view = await makeView()
})

const write = (plans = [PLAN], zone: typeof SEOUL | null = SEOUL) =>
  writeIcs(calendarEvents(plans, []), zone, view)

/** The calendar as another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component, { exceptions: [] }),
    value: (name: string) => String(component.getFirstPropertyValue(name)),
  }))
}

describe('a plan as a calendar file', () => {
  it.each([
    ['planned', [PLAN]],
    ['changed', [PLAN, MOVED]],
  ])('is to the byte what it was: %s', (name, plans) => {
    const path = fileURLToPath(new URL(`calendars/${name}.ics`, import.meta.url))
    const text = write(plans)
    if (process.env.UPDATE_CALENDARS) writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  it('ends every line with CRLF and holds at most 75 octets in each', () => {
    const lines = write().split('\r\n')
    expect(lines.pop()).toBe('')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(lines.filter((line) => /[\r\n]|\ufffd/.test(line))).toEqual([])
    expect(lines.some((line) => Buffer.byteLength(line) > 72)).toBe(true)
  })

  it('gives every block its id, its times in the zone, an aim and an alarm', () => {
    const events = read(write())
    expect(events.map(({ event }) => event.uid)).toEqual(
      ['01', '02', '03', '04', '06', '05'].map((number) => `plan1-${number}@gil`),
    )
    const [, second] = events
    expect(second?.value('dtstart')).toBe('2021-09-18T10:40:00')
    expect(second?.value('dtend')).toBe('2021-09-18T11:35:00')
    expect(second?.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Seoul')
    expect(second?.event.summary).toBe('테스트 주도 개발 (1/2)')
    expect(second?.event.description).toBe(
      '문제 열 개를, 테스트 먼저; 그리고 리팩터링까지 하며 초록불을 유지하기 (1/2)\n10시 40분이 되면 자리에 앉아 테스트 주도 개발 공부를 시작한다.\n마친 뒤: gil log today --done plan1-02',
    )
    const alarm = second?.component.getFirstSubcomponent('valarm')
    expect(
      ['action', 'trigger', 'description'].map((name) =>
        String(alarm?.getFirstPropertyValue(name)),
      ),
    ).toEqual(['DISPLAY', '-PT10M', '테스트 주도 개발 (1/2)'])
  })

  it('ends at midnight where a block does', () => {
    expect(read(write()).at(-1)?.value('dtend')).toBe('2021-09-23T00:00:00')
  })

  it('floats where the zone is not known', () => {
    const text = write([PLAN], null)
    expect(text).not.toMatch(/TZID|VTIMEZONE/)
    expect(text).toContain('DTSTART:20210918T104000\r\n')
  })

  it.each([
    ['Asia/Seoul', '2021-09-18', []],
    [
      'America/New_York',
      '2021-09-18',
      ['20210314T020000 -0500 -0400', '20211107T020000 -0400 -0500'],
    ],
    [
      'Australia/Lord_Howe',
      '2021-09-18',
      ['20210404T020000 +1100 +1030', '20211003T020000 +1030 +1100'],
    ],
  ])('tells when the clocks of %s change', (id, day, changes) => {
    const text = writeIcs(
      calendarEvents([makePlan([makeBlock(1, day, '10:00')])], []),
      timeZone(id),
      view,
    )
    const told = [
      ...text.matchAll(/DTSTART:(\d{8}T\d{6})\r\nTZOFFSETFROM:(\S+)\r\nTZOFFSETTO:(\S+)/g),
    ]
    expect(told.slice(1).map(([, ...parts]) => parts.join(' '))).toEqual(changes)
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
    for (const date of ['2021-01-15T10:00:00', '2021-07-15T10:00:00', '2021-12-15T10:00:00']) {
      const instant =
        Date.parse(`${date}Z`) / 60_000 - timeZone(id).offsetAt(Date.parse(`${date}Z`) / 60_000)
      expect(zone.utcOffset(ICAL.Time.fromDateTimeString(date)) / 60).toBe(
        timeZone(id).offsetAt(instant),
      )
    }
  })
})

describe('what a plan says cannot break the file', () => {
  const EVIL = [
    '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
    '\nATTACH:file:///etc/passwd',
    '\r',
    '\u2028',
    '\u0085',
    '\u000b',
    '\\',
    '\\n',
    ';',
    ',',
    ':',
    '"',
    '\u0000',
    '\u001b]0;x\u0007',
    '\u202e',
    '\u200b',
    '한',
    '글',
    '😀',
    '👩\u200d💻',
    '\ud800',
    'é',
    ' ',
    'A',
    'END:VCALENDAR',
    'x'.repeat(80),
    '가'.repeat(40),
  ]

  it('keeps the count of events, and each title, for 10,000 hostile names', async () => {
    const random = randomNumbers(7)
    const pick = () => EVIL[Math.floor(random() * EVIL.length)] ?? ''
    for (let round = 0; round < 20; round++) {
      const names = Array.from({ length: 500 }, () =>
        Array.from({ length: 1 + Math.floor(random() * 6) }, pick).join(''),
      )
      const skills = names.map((name, i) => makeSkill(`s${i}`, { name: { en: name, ko: name } }))
      const blocks = names.map((_, i) => ({
        ...makeBlock(1, '2021-09-18', '10:00'),
        id: `b${String(i).padStart(4, '0')}`,
        skill: `s${i}`,
      }))
      const text = writeIcs(
        calendarEvents([makePlan(blocks)], []),
        SEOUL,
        await makeView('en', skills),
      )
      const lines = text.split('\r\n')
      expect(
        lines.filter(
          (line) =>
            Buffer.byteLength(line) > 75 ||
            /[\r\n\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(line),
        ),
      ).toEqual([])
      const events = read(text)
      expect(events).toHaveLength(names.length)
      const properties = new Set(
        events.flatMap(({ component }) => component.getAllProperties().map(({ name }) => name)),
      )
      expect([...properties].sort()).toEqual([
        'description',
        'dtend',
        'dtstamp',
        'dtstart',
        'sequence',
        'status',
        'summary',
        'uid',
      ])
      for (const [i, { event }] of events.entries()) {
        expect(event.uid).toBe(`b${String(i).padStart(4, '0')}@gil`)
        expect(event.summary).not.toMatch(/\n/)
        expect(readable(event.summary)).toBe(readable(names[i] ?? ''))
      }
    }
  })
})

/** Letters and digits of a text: what no escaping may lose or add. */
function readable(text: string): string {
  return text.replace(/<U\+[0-9A-F]+>/g, '').replace(/[^A-Za-z0-9가-힣é😀]/gu, '')
}
