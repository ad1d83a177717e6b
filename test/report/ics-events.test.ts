import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../src/core/log/entry.ts'
import type { Block, Plan } from '../../src/core/plan/plan.ts'
import { calendarEvents } from '../../src/report/ics-events.ts'
import { makeBlock, makePlan } from './ics-plan.ts'

const A = makeBlock(1, '2021-09-18', '10:00')
const B = makeBlock(2, '2021-09-20', '10:00')
const C = makeBlock(3, '2021-09-22', '10:00')
const plan = (made: string, blocks: Block[], fields: Partial<Plan> = {}) =>
  makePlan(blocks, { made, ...fields })
const done = (block: string): LogEntry => ({
  id: 'l1',
  day: '2021-09-18',
  text: '',
  block,
  outcome: 'done',
})

/** "1@2021-09-22 10:00 #0 2021-09-17" */
function told(plans: Plan[], log: LogEntry[] = []): string[] {
  return calendarEvents(plans, log).map(
    ({ block, sequence, changed, cancelled }) =>
      `${block.id.slice(-1)} ${block.day.slice(8)}T${block.start} #${sequence} ${changed.slice(8)}${cancelled ? ' cancelled' : ''}`,
  )
}

describe('calendarEvents', () => {
  const later = { ...B, day: '2021-09-21' }
  const first = plan('2021-09-17', [A, B, C])

  it.each<[string, Plan[], string[]]>([
    ['no plan', [], []],
    ['one plan', [first], ['1 18T10:00 #0 17', '2 20T10:00 #0 17', '3 22T10:00 #0 17']],
    [
      'the same again',
      [first, plan('2021-09-18', [A, B, C])],
      ['1 18T10:00 #0 17', '2 20T10:00 #0 17', '3 22T10:00 #0 17'],
    ],
    [
      'a block that moved',
      [first, plan('2021-09-19', [A, later, C])],
      ['1 18T10:00 #0 17', '2 21T10:00 #1 19', '3 22T10:00 #0 17'],
    ],
    [
      'one that moved back',
      [first, plan('2021-09-18', [A, later, C]), plan('2021-09-19', [A, B, C])],
      ['1 18T10:00 #0 17', '2 20T10:00 #2 19', '3 22T10:00 #0 17'],
    ],
    [
      'one that is longer',
      [first, plan('2021-09-18', [A, { ...B, minutes: 90 }, C])],
      ['1 18T10:00 #0 17', '2 20T10:00 #1 18', '3 22T10:00 #0 17'],
    ],
    [
      'one taken away',
      [first, plan('2021-09-19', [A, C])],
      ['1 18T10:00 #0 17', '2 20T10:00 #1 19 cancelled', '3 22T10:00 #0 17'],
    ],
    [
      'one that came back',
      [first, plan('2021-09-18', [A, C]), plan('2021-09-19', [A, B, C])],
      ['1 18T10:00 #0 17', '2 20T10:00 #2 19', '3 22T10:00 #0 17'],
    ],
    [
      'what is past by then stays as it was',
      [first, plan('2021-09-20', [C])],
      ['2 20T10:00 #1 20 cancelled', '3 22T10:00 #0 17'],
    ],
    [
      'cancelled, and long over',
      [first, plan('2021-09-19', [A, C]), plan('2021-09-21', [A, C])],
      ['1 18T10:00 #0 17', '3 22T10:00 #0 17'],
    ],
    [
      'a plan that was dropped',
      [plan('2021-09-17', [A, B, C], { dropped: '2021-09-19' })],
      ['2 20T10:00 #1 19 cancelled', '3 22T10:00 #1 19 cancelled'],
    ],
    [
      'the plan before a dropped one',
      [first, plan('2021-09-18', [A, later], { dropped: '2021-09-19' })],
      ['1 18T10:00 #0 17', '2 20T10:00 #2 19', '3 22T10:00 #2 19'],
    ],
  ])('tells %s', (_, plans, events) => {
    expect(told(plans)).toEqual(events)
  })

  it('does not cancel what is done', () => {
    const second = plan('2021-09-18', [C])
    expect(told([first, second], [done(A.id)])).toEqual([
      '2 20T10:00 #1 18 cancelled',
      '3 22T10:00 #0 17',
    ])
    const skipped: LogEntry = { ...done(A.id), id: 'l2', outcome: 'skipped' }
    expect(told([first, second], [done(A.id), skipped])).toEqual(told([first, second]))
  })
})
