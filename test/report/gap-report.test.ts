import { describe, expect, it } from 'vitest'
import { forecast } from '../../src/core/gap/forecast.ts'
import { explain, figuresOf, judgePostings } from '../../src/core/gap/report.ts'
import { groupRoutes } from '../../src/core/gap/routes.ts'
import { paceOf } from '../../src/core/log/pace.ts'
import { makeInventory } from '../../src/core/skill/inventory.ts'
import { messages } from '../../src/messages/en/index.ts'
import { gapLine } from '../../src/report/pages/gap-line.ts'
import { gapReportPage } from '../../src/report/pages/gap-report.ts'
import { writeTerminal } from '../../src/report/terminal/write.ts'
import { assessed, catalogueOf, line, posting } from '../core/gap/build.ts'

const today = '2021-09-17'
const NAMES = Array.from({ length: 13 }, (_, index) => `skill-${index + 10}`)
const catalogue = catalogueOf(...NAMES)
const postings = NAMES.map((name, index) =>
  posting(`p${index + 10}`, [line('r1', name, { target: 4, minYears: 3 })]),
)

function told(lines: boolean): string {
  const inventory = makeInventory(NAMES.map((name) => assessed(name, 1, { route: 'ask' })))
  const judgement = judgePostings({ inventory, catalogue, profile: {}, today, postings })
  const open = new Set(postings.map(({ id }) => id))
  const value = {
    ...(lines ? explain(judgement) : figuresOf(judgement)),
    routes: groupRoutes(judgement),
    unproven: [],
    unassessed: 0,
    forecast: forecast({ ...judgement, open, pace: paceOf({ log: [], plans: [], today }) }),
  }
  const page = gapReportPage(value, { messages, lang: 'en', today, catalogue })
  return writeTerminal(page, { columns: 100 })
}

describe('a report over many postings', () => {
  it('has a row each, and ends its lists at ten with how many more there are', () => {
    const text = told(false)
    expect(text.match(/^p\d\d /gm)).toHaveLength(13)
    // Gaps are listed up to twelve; routes, years and what only work gives up to ten.
    expect(text.match(/and \d+ more/g)).toEqual([
      'and 1 more',
      'and 3 more',
      'and 3 more',
      'and 3 more',
    ])
    expect(text.match(/3 years: unknown/g)).toHaveLength(10)
  })

  it('has all of them line by line', () => {
    const text = told(true)
    expect(text.match(/and \d+ more/g)).toEqual(['and 1 more'])
    expect(text.match(/^- 3 years: unknown/gm)).toHaveLength(13)
  })
})

describe('the reasons below a line', () => {
  it('say once what several skills have alike', () => {
    const asking = line('r1', 'skill-10, skill-11, skill-12, skill-13', { target: 4 })
    const inventory = makeInventory([assessed('skill-10', 1), assessed('skill-11', 2)])
    const { postings: judged } = explain(
      judgePostings({
        ...{ inventory, catalogue, profile: {}, today },
        postings: [posting('p1', [asking])],
      }),
    )
    const lines = judged.flatMap((one) => one.lines)
    const page = lines.flatMap((one) => gapLine(one, { messages, lang: 'en', today, catalogue }))
    const text = writeTerminal(page, { columns: 200 })
    expect(text.match(/not assessed: /g)).toHaveLength(1)
    expect(text).toMatch(/not assessed: [^;]*12, [^;]*13/)
    expect(text.match(/only work can give it/g)).toHaveLength(1)
  })
})
