import { describe, expect, it } from 'vitest'
import { type Document, EMPTY_DOCUMENT } from '../../../src/core/document.ts'
import { GilError } from '../../../src/core/error.ts'
import type { LogEntry } from '../../../src/core/log/entry.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { makePlan, type PlanWorld } from '../../../src/core/planning/make.ts'
import { remakePlan } from '../../../src/core/planning/remake.ts'
import { COMPANY_DAYS, korea } from '../calendar/korea.ts'
import { assessments, catalogueOf, line, posting } from '../gap/build.ts'

const catalogue = catalogueOf('tdd', 'test-code', 'docker')
const asking = posting('ad', [line('r1', 'test-code, tdd'), line('p1', 'tdd')])

function world(change: Partial<Document> = {}, today = '2021-09-17'): PlanWorld {
  const document = {
    ...EMPTY_DOCUMENT,
    postings: [asking],
    assessments: assessments({ tdd: 1, 'test-code': 1 }),
    ...change,
  }
  return { document, catalogue, calendar: korea(...COMPANY_DAYS), today }
}

const plan = makePlan({ days: 9 }, world())
const raised = (steps: Plan['steps']) => steps.map(({ skill, to }) => `${skill} ${to}`).sort()

describe('a running plan made anew', () => {
  it('is the same where nothing happened', () => {
    const { plan: again, changes } = remakePlan(plan, {}, world({ plans: [plan] }))
    expect(raised(again.steps)).toEqual(['tdd 2', 'test-code 2'])
    expect(again.blocks).toEqual(plan.blocks)
    expect([changes.moved, changes.added, changes.removed]).toEqual([[], [], []])
    expect(again.id).not.toBe(plan.id)
  })

  it('keeps what a lost day does not touch, and says what fits no more', () => {
    const lost = '2021-09-22'
    const { plan: again, changes } = remakePlan(
      plan,
      { overrides: { busy: [lost] } },
      world({ plans: [plan] }),
    )
    const untouched = plan.blocks.filter(({ day }) => day !== lost)
    expect(changes.kept.length / untouched.length).toBeGreaterThanOrEqual(0.8)
    expect(again.blocks.some(({ day }) => day === lost)).toBe(false)
    const planned = again.blocks.filter(({ kind }) => kind === 'study')
    const minutes = planned.reduce((sum, block) => sum + block.minutes, 0)
    const missing = again.leftOut
      .filter(({ skill, to }) => again.steps.some((step) => step.skill === skill && step.to === to))
      .reduce((sum, { hours }) => sum + hours * 60, 0)
    expect(minutes + Math.round(missing)).toBe(16 * 60)
  })

  it('puts no review beside the study that it reviews where another day is left', () => {
    const { plan: again } = remakePlan(
      plan,
      { overrides: { busy: ['2021-09-25'] } },
      world({ plans: [plan] }),
    )
    for (const skill of ['tdd', 'test-code']) {
      const own = again.blocks.filter((block) => block.skill === skill)
      const begun = own.find(({ kind }) => kind === 'study')?.day
      const reviews = own.filter(({ kind }) => kind === 'review').map(({ day }) => day)
      expect(reviews.filter((day) => day === begun)).toEqual([])
      expect(new Set(reviews).size).toBe(reviews.length)
    }
  })

  it('drops a step whose level is reached, and fills its hours with what another posting asks', () => {
    const { plan: again } = remakePlan(
      plan,
      {},
      world({
        plans: [plan],
        assessments: assessments({ tdd: 1, 'test-code': 2 }),
        postings: [asking, posting('new', [line('r1', 'docker', { target: 2 })])],
      }),
    )
    expect(raised(again.steps)).toContain('tdd 2')
    expect(raised(again.steps)).not.toContain('test-code 2')
    expect(raised(again.steps)).toContain('docker 1')
    expect(again.blocks.some(({ skill }) => skill === 'docker')).toBe(true)
  })

  it('drops the steps that no open posting wants any more', () => {
    const closed = { ...asking, status: 'closed' } as const
    const other = posting('new', [line('r1', 'docker', { target: 2 })])
    const now = world({ plans: [plan], postings: [closed, other] })
    const { plan: again, changes } = remakePlan(plan, {}, now)
    expect(raised(again.steps)).toEqual(['docker 1', 'docker 2'])
    expect(changes.removed.every(({ kind }) => kind === 'study' || kind === 'review')).toBe(true)
    const { plan: empty } = remakePlan(plan, {}, world({ plans: [plan], postings: [closed] }))
    expect(empty.steps).toEqual([])
  })

  it('counts no finished block twice', () => {
    const [, first] = plan.blocks
    const log = [
      { id: 'l1', day: '2021-09-18', text: '', block: first?.id ?? '', outcome: 'done' as const },
    ]
    const { plan: again } = remakePlan(plan, {}, world({ plans: [plan], log }, '2021-09-19'))
    expect(again.blocks.find(({ id }) => id === first?.id)).toEqual(first)
    expect(again.certificate.ratio).toBeLessThanOrEqual(1)
  })

  it('takes blocks that were skipped after all for ones that are not done', () => {
    const blocks = plan.blocks.filter(({ kind }) => kind === 'study').slice(0, 3)
    const said = (outcome: 'done' | 'skipped'): LogEntry[] =>
      blocks.map(({ id, day }) => ({ id, day, text: '', block: id, outcome }))
    const postings = [asking, posting('new', [line('r1', 'docker', { target: 1 })])]
    const remade = (...log: LogEntry[]) =>
      remakePlan(plan, {}, world({ plans: [plan], postings, log }, '2021-09-18'))
    expect(remade(...said('done'), ...said('skipped'))).toEqual(remade(...said('skipped')))
    expect(raised(remade(...said('done')).plan.steps)).toContain('docker 1')
  })

  it('is refused once the plan is over', () => {
    expect(() => remakePlan(plan, {}, world({ plans: [plan] }, '2021-10-01'))).toThrow(GilError)
  })
})
