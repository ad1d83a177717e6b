import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanDay } from '../../src/core/calendar/free.ts'
import type { DayBlock } from '../../src/core/log/day.ts'
import { timetable } from '../../src/core/planning/timetable/timetable.ts'
import type { DayView } from '../../src/report/pages/day.ts'
import { planPicture } from '../../src/report/pages/plan-picture.ts'
import { writeTerminal } from '../../src/report/terminal/write.ts'
import { widthOf } from '../../src/report/width.ts'
import { makeSkill, randomCase } from '../core/planning/timetable/timetable-case.ts'
import { BLOCKS, makeBlock, makePlan, makeView } from './ics-plan.ts'

let views: Record<'ko' | 'en', DayView>
beforeAll(async () => {
  views = { ko: await makeView('ko'), en: await makeView('en') }
})

const REST: PlanDay = {
  day: '2021-09-21',
  kind: 'rest',
  name: { en: 'Chuseok', ko: '추석' },
  freeMinutes: 0,
}
const DAYS: readonly PlanDay[] = [...makePlan().days, REST].sort((a, b) => (a.day < b.day ? -1 : 1))

function draw(blocks: readonly DayBlock[], lang: 'ko' | 'en' = 'en', columns = 80, days = DAYS) {
  return writeTerminal(planPicture(days, blocks, views[lang]), { columns })
}

describe('the picture of a plan', () => {
  it('has days as rows, the hours in use as columns, and says what its letters are', () => {
    expect(`\n${draw(BLOCKS)}`).toBe(`
           10    11      14    15      23
09-18 Sat  >>>.Aaaaaa..  ............  ......  1.4 h
09-19 Sun  Aaaaaa......  ............  ......  0.9 h
09-20 Mon  ............  Bbbbbb......  ......  0.9 h
09-21 Tue  rest from study Chuseok
09-22 Wed  ............  .........<<<  A~~~~~  1.5 h
A TDD  B JPA  > take stock  ~ review  < look back
`)
  })

  it('is aligned in Korean', () => {
    expect(`\n${draw(BLOCKS, 'ko')}`).toBe(`
          10    11      14    15      23
09-18 토  >>>.Aaaaaa..  ............  ......  1.4시간
09-19 일  Aaaaaa......  ............  ......  0.9시간
09-20 월  ............  Bbbbbb......  ......  0.9시간
09-21 화  공부 쉬는 날 추석
09-22 수  ............  .........<<<  A~~~~~  1.5시간
A 테스트 주도 개발  B JPA  > 점검  ~ 복습  < 돌아보기
`)
  })

  it('shows what is done and what was skipped', () => {
    const [opening, first, second] = BLOCKS
    const blocks: DayBlock[] = [
      { ...makeBlock(1, '2021-09-18', '10:00'), ...opening, outcome: 'done' },
      { ...makeBlock(2, '2021-09-18', '10:40'), ...first, outcome: 'done' },
      { ...makeBlock(3, '2021-09-19', '10:00'), ...second, outcome: 'skipped' },
    ]
    const lines = draw(blocks).split('\n')
    expect(lines[1]).toBe('09-18 Sat  >==.A=====..  1.4 h')
    expect(lines[2]).toBe('09-19 Sun  A-----......  0.9 h')
    expect(lines.at(-2)).toBe('A TDD  > take stock  = done  - skipped')
  })

  it('is nothing without blocks', () => {
    expect(planPicture(DAYS, [], views.en)).toEqual([])
  })

  it.each([40, 60, 80, 120])('fits into %i columns, whatever the plan', async (columns) => {
    const names = [
      '테스트 주도 개발',
      'Continuous delivery and integration',
      '가'.repeat(90),
      'b',
      'c',
    ]
    const skills = ['a', 'b', 'c', 'd', 'e'].map((id, i) =>
      makeSkill(id, { name: { en: names[i] ?? '', ko: names[i] ?? '' } }),
    )
    const view = await makeView('ko', skills)
    for (let seed = 0; seed < 40; seed++) {
      const options = randomCase(seed)
      const blocks = timetable(options)
      const page = planPicture(options.days, blocks, view)
      const lines = writeTerminal(page, { columns }).trimEnd().split('\n')
      expect(lines.filter((line) => widthOf(line) > columns)).toEqual([])
      if (blocks.length === 0) continue
      const rows = lines.slice(1, 1 + options.days.length)
      for (const [i, { day }] of options.days.entries()) {
        const own = blocks.filter((block) => block.day === day)
        const signs = rows[i]?.slice(9).match(/[A-Z><]/g) ?? []
        if (own.length > 0 && columns >= 60) {
          const edges = own.filter(({ kind }) => kind === 'opening' || kind === 'closing').length
          expect(signs.filter((sign) => /[A-Z]/.test(sign))).toHaveLength(own.length - edges)
        }
      }
    }
  })

  it('draws each block where it is', () => {
    for (let seed = 0; seed < 40; seed++) {
      const options = randomCase(seed)
      const blocks = timetable(options)
      const hours = [...new Set(blocks.map(({ start }) => start.slice(0, 2)))].sort()
      const [header = ''] = draw(blocks, 'en', 120, options.days).split('\n')
      if (blocks.length > 0) expect(header.trim().split(/ +/)[0]).toBe(hours[0])
    }
  })
})
