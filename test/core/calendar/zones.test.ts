import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { afterAll, beforeAll, expect, it } from 'vitest'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gil-zones-'))
  await build({
    input: fileURLToPath(new URL('../../../src/core/calendar/day.ts', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
    output: { file: join(folder, 'day.cjs'), format: 'cjs' },
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * Days and months from 1899 to 2101 beside what plain UTC arithmetic says of them; prints how many differ, and whether the zone
 * is really another one. 31 days apart, so that every day of the week, the month and the year comes up.
 */
const PROGRAM = `
const day = require('./day.cjs')
const text = (time) => new Date(time).toISOString().slice(0, 10)
const DAY = 86400000
let [wrong, seen] = [0, 0]
const hold = (is, wanted) => { seen += 1; if (is !== wanted) wrong += 1 }
for (let time = Date.UTC(1899, 0, 1); time < Date.UTC(2101, 0, 1); time += 31 * DAY) {
  const from = text(time)
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  hold(day.isDay(from), true)
  hold(day.weekday(from), new Date(time).getUTCDay())
  hold(day.mondayOf(from), text(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY))
  for (const step of [1, -1, 29, 367, -3653]) {
    hold(day.addDays(from, step), text(time + step * DAY))
    hold(day.daysBetween(from, text(time + step * DAY)), step)
  }
  for (const step of [1, -1, 13, -240]) {
    const to = text(Date.UTC(year, month - 1 + step, 1)).slice(0, 7)
    hold(day.addMonths(from.slice(0, 7), step), to)
    hold(day.monthsBetween(from.slice(0, 7), to), step)
  }
  hold(day.eachDay(from, text(time + 3 * DAY)).join(), [0, 1, 2, 3].map((n) => text(time + n * DAY)).join())
}
console.log(JSON.stringify({ wrong, many: seen > 30000, offset: new Date(2021, 6, 1).getTimezoneOffset() }))
`

it.each([
  ['UTC', 0],
  ['Asia/Seoul', -540],
  ['America/New_York', 240],
  // It had no 30 December 2011.
  ['Pacific/Apia', -780],
  // Its clocks go forward at midnight: some days have no 00:00.
  ['Africa/Cairo', -120],
  ['America/Sao_Paulo', 180],
  ['Australia/Lord_Howe', -630],
])('the days are the same in %s', (zone, offset) => {
  const out = execFileSync(process.execPath, ['-e', PROGRAM], {
    cwd: folder,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  expect(JSON.parse(out)).toEqual({ wrong: 0, many: true, offset })
})
