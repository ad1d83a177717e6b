import type { Day } from '../../src/core/calendar/day.ts'
import type { Block, Plan } from '../../src/core/plan/plan.ts'
import { makeCatalogue } from '../../src/core/skill/catalogue.ts'
import type { Lang } from '../../src/core/text.ts'
import { loadMessages } from '../../src/messages/messages.ts'
import type { DayView } from '../../src/report/pages/day.ts'
import { makeSkill } from '../core/planning/timetable/timetable-case.ts'

const TDD = makeSkill('tdd', { name: { en: 'TDD', ko: '테스트 주도 개발' } })
const JPA = makeSkill('jpa', { name: { en: 'JPA', ko: 'JPA' } })

export function makeBlock(
  number: number,
  day: Day,
  start: string,
  fields: Partial<Block> = {},
): Block {
  const id = `plan1-0${number}`
  return { id, day, start, minutes: 55, kind: 'study', skill: 'tdd', to: 2, ...fields }
}

export const BLOCKS: readonly Block[] = [
  { id: 'plan1-01', day: '2021-09-18', start: '10:00', minutes: 30, kind: 'opening' },
  makeBlock(2, '2021-09-18', '10:40', { part: 1, parts: 2 }),
  makeBlock(3, '2021-09-19', '10:00', { part: 2, parts: 2 }),
  makeBlock(4, '2021-09-20', '14:00', { skill: 'jpa', to: 3 }),
  makeBlock(5, '2021-09-22', '23:00', { kind: 'review', minutes: 60 }),
  { id: 'plan1-06', day: '2021-09-22', start: '15:30', minutes: 30, kind: 'closing' },
]

export function makePlan(blocks: readonly Block[] = BLOCKS, fields: Partial<Plan> = {}): Plan {
  const kind = 'weekend'
  const days = [...new Set(BLOCKS.map(({ day }) => day))]
  return {
    id: 'plan1',
    made: '2021-09-17',
    from: '2021-09-18',
    to: '2021-09-22',
    days: days.map((day) => ({ day, kind, freeMinutes: 240 })),
    budget: {
      ...{ rawMinutes: 0, slackMinutes: 0, fixedMinutes: 0, reviewMinutes: 0, newMinutes: 0 },
      ratio: 1.4,
    },
    steps: [],
    leftOut: [],
    blocks,
    certificate: { worth: 0, bound: 0, ratio: 1 },
    ...fields,
  }
}

export async function makeView(lang: Lang = 'ko', skills = [TDD, JPA]): Promise<DayView> {
  const messages = await loadMessages(lang)
  const task = {
    en: 'Kata; ten, all "red" first',
    ko: '문제 열 개를, 테스트 먼저; 그리고 리팩터링까지 하며 초록불을 유지하기',
  }
  const result = { en: 'Ten commits', ko: '커밋 열 개' }
  const exercises = [{ skill: 'tdd', level: 2 as const, task, result }]
  return { messages, lang, today: '2021-09-17', catalogue: makeCatalogue(skills), exercises }
}
